// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/durablefile.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <utility>

namespace recourse {

/// What tells whether a file is still the one that was opened and still has the content it had.
struct FileIdentity {
    qint64 size = 0;
    qint64 modifiedNs = 0;  ///< time of last change since 1970; compare only
    quint64 inode = 0;
    quint64 device = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// An open plain file without buffers in between: what sync() reports as done is on the disk. Move-only; closes itself.
class RawFile
{
public:
    RawFile() = default;
    RawFile(RawFile &&other) noexcept : m_handle(std::exchange(other.m_handle, kNone)) {}
    RawFile &operator=(RawFile &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~RawFile();

    /// Opens for reading without following a link at the end of the path and without ever waiting (a FIFO does not hang).
    /// Fails with NotReadable or NotAFile.
    static Result<RawFile> openToRead(const QString &path);

    /// Makes a file that must not exist yet. Fails with DiskFull, ReadOnly or WriteFailed.
    static Result<RawFile> createNew(const QString &path, FileAccess access);

    bool isOpen() const { return m_handle != kNone; }

    /// Fails with NotReadable.
    Result<FileIdentity> identity() const;

    /// Up to `max` bytes; fewer only at the end of the file, 0 when there are no more. Fails with NotReadable.
    Result<qint64> read(char *buffer, qint64 max);

    /// All of `bytes`, or fails with DiskFull, ReadOnly or WriteFailed.
    Status write(QByteArrayView bytes);

    /// Asks the system to begin writing what it holds, without waiting; a hint that makes a later sync() short.
    void startWriting();

    /// Puts content and size on the disk. After a failure the content must be taken as lost: write the file anew.
    Status sync();

    /// Puts everything on the disk that was written to the file system of this file, which for many files is cheaper than sync()
    /// for each. False where the system cannot do it or tells of an error: then sync() each file, which knows its own.
    bool syncFileSystem();

    /// Fails with WriteFailed when the system reports a late write error.
    Status close();

private:
    static constexpr qintptr kNone = -1;
    explicit RawFile(qintptr handle) : m_handle(handle) {}
    qintptr m_handle = kNone;
};

/// Renames a finished file to a name that must not exist yet, on the same file system. Not synced: call syncDirectories().
/// Fails with WriteFailed, args[0] = "exists" when `to` is taken.
Status moveToNewName(const QString &from, const QString &to);

/// Deletes a file, also a read-only one. A file that is not there is fine. Fails with ReadOnly or WriteFailed. Not synced.
Status removeFile(const QString &path);

/// Makes one directory (0700) in an existing one; an existing directory is fine. Fails with DiskFull, ReadOnly or WriteFailed.
Status makeOnePrivateDir(const QString &path);

/// Makes a directory and its parents (0700). Directories whose entries are not on the disk yet are appended to `unsynced`.
Status makePrivateDir(const QString &path, QStringList *unsynced);

/// Syncs many directories of one file system, in whatever way is quickest.
Status syncDirectories(QStringList paths);

} // namespace recourse
