// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "base/sha256.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace recourse {

/// A file that lies in the vault, complete and synced, waiting for its row.
struct StoredBlob {
    Sha256 sha256;
    qint64 size = 0;
    QString fileName;       ///< original name without folder
    QString mime;           ///< by content (filetype.h)
    bool existed = false;   ///< the same bytes were there before
    bool operator==(const StoredBlob &) const = default;
};

/// Where an import stands; called from the worker thread.
using ImportProgress = std::function<void(qint64 doneBytes, qint64 totalBytes)>;

/// Where a batch stands; called from the worker threads, one call at a time.
using BatchProgress = std::function<void(int doneFiles, int totalFiles)>;

/// What the side note of a blob says: facts of its first import, enough to rebuild a lost list of evidence.
struct ImportNote {
    Sha256 sha256;
    qint64 size = 0;
    QString fileName;       ///< original name as text
    QByteArray nameBytes;   ///< original name as the file system had it
    QString mime;
    Instant importedAt;
    bool operator==(const ImportNote &) const = default;
};

struct Staged;

/// Keeps originals: content-addressed, read-only files below `blobs/`, each with a write-once side note.
///
/// Thread-safe: several imports may run at once. Sources are never changed, moved or opened for writing.
/// A blob is complete, synced and re-read before a call returns; on failure nothing is left in `staging/`.
class Vault
{
public:
    explicit Vault(const QString &dataDir);

    /// Makes blobs/, staging/ (0700). Fails with ReadOnly or WriteFailed.
    Status prepare();

    /// Steps 1–8 of the import: open without following links, check space, copy and hash in one pass, compare the source again,
    /// sync, re-read and compare, side note, rename and directory sync. Fails with NotReadable, NotAFile (directory, FIFO,
    /// device, link), EmptyFile (args: "cloud" or "side-file" for a file
    /// that only stands for another one), DiskFull, ChangedWhileReading, ReadOnly, WriteFailed, VerifyFailed or Cancelled.
    Result<StoredBlob> importFile(const QString &sourcePath, Instant now, const std::atomic_bool *cancel = nullptr,
        const ImportProgress &progress = {});

    /// Many files with one durable end: copied and checked by `threads` workers, put into place in the given order, and their
    /// directories synced together before this returns. One Result per path, at its place; a file that fails does not stop the
    /// others. After `cancel` every file reports Cancelled and none of the batch was put into the vault.
    QList<Result<StoredBlob>> importFiles(const QStringList &sourcePaths, Instant now, int threads = 2,
        const std::atomic_bool *cancel = nullptr, const BatchProgress &progress = {});

    /// The same for bytes that came from the clipboard; a proposed name is cut to its last part.
    Result<StoredBlob> importBytes(const QByteArray &bytes, const QString &proposedName, Instant now);

    /// Path of a blob's bytes; the file may be missing or damaged (see verify).
    QString path(const Sha256 &sha256) const;
    bool contains(const Sha256 &sha256) const;

    /// Re-hashes one blob. NotFound when it is missing, Damaged when its bytes are not what its name says.
    Status verify(const Sha256 &sha256) const;

    /// The side note of a blob. NotFound when there is none, Damaged when it cannot be read or speaks of other bytes.
    Result<ImportNote> note(const Sha256 &sha256) const;

    /// All blobs on disk, by name.
    QList<Sha256> all() const;

    /// Removes a blob and its side note for good. The caller makes sure that nothing refers to it and that it is not held.
    Status remove(const Sha256 &sha256);

    // Blobs that no row names and that are needed all the same: by undo, or by an import whose row is on its way. Known to all Vaults of
    // the same folder in this program, counted, thread-safe; gone with the program.
    void hold(const Sha256 &sha256) const;
    void release(const Sha256 &sha256) const;
    bool isHeld(const Sha256 &sha256) const;
    /// remove(), unless somebody holds it: true when it is gone. An import that finds the same bytes at this moment waits for the answer.
    Result<bool> removeUnlessHeld(const Sha256 &sha256);
    /// Its row is committed: the hold that the import itself put on it ends.
    void imported(const Sha256 &sha256) const;

    /// Deletes what a crash left in staging/; returns how many files. Originals are not touched.
    int clearStaging();

private:
    QString notePath(const Sha256 &sha256) const;
    /// publish() marks it before it looks for the blob, so that nothing removes what an import just found.
    void comes(const Sha256 &sha256) const;
    /// Step 8 without the directory sync; the directories to sync are appended.
    Result<StoredBlob> publish(Staged &staged, QStringList *unsynced) const;
    Result<StoredBlob> finishAndPublish(Staged staged, Instant now) const;

    QString m_root;
};

} // namespace recourse
