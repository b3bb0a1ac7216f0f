// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// The one place for durability. What these functions report as done is on the disk after a power cut:
/// the bytes are synced, then renamed into place, then the directory is synced (F_FULLFSYNC on macOS, FlushFileBuffers and
/// write-through moves on Windows). A failed sync is final: nothing is retried on the same descriptor.
namespace recourse {

/// Who may read a new file.
enum class FileAccess {
    Private,   ///< 0600, for everything inside the data folder
    ReadOnly,  ///< 0400, for originals and their side notes
    Public,    ///< by the person's own umask, for what they export
};

/// Writes all of `bytes` to `path`, replacing what is there in one step. Either the new content is there completely or the old
/// one is untouched. Fails with DiskFull, ReadOnly or WriteFailed; leaves no temporary file behind.
Status writeFileDurably(const QString &path, QByteArrayView bytes, FileAccess access);

/// Moves a finished file of the same file system to `to`, which must not exist yet; syncs both directories.
/// Fails with WriteFailed (also when `to` exists).
Status moveFileDurably(const QString &from, const QString &to);

/// Makes a directory and its parents (0700) and syncs the parents of what was made.
Status makePrivateDir(const QString &path);

/// Syncs the content of a file that is already written. `path` must be readable.
Status syncFile(const QString &path);

/// Syncs the entries of a directory; no-op where the system has no such notion.
Status syncDirectory(const QString &path);

/// Free bytes for this user on the file system of `path`; -1 when unknown.
qint64 freeBytes(const QString &path);

/// Remembers the person's own umask and makes everything new private (0077). Call first thing in main().
void makeNewFilesPrivate();

} // namespace recourse
