// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "base/sha256.h"

#include <QByteArray>
#include <QList>
#include <QString>

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
    /// device, link), EmptyFile, DiskFull, ChangedWhileReading, ReadOnly, WriteFailed, VerifyFailed or Cancelled.
    Result<StoredBlob> importFile(const QString &sourcePath, Instant now, const std::atomic_bool *cancel = nullptr,
        const ImportProgress &progress = {});

    /// The same for bytes that came from the clipboard.
    Result<StoredBlob> importBytes(const QByteArray &bytes, const QString &proposedName, Instant now);

    /// Path of a blob's bytes; the file may be missing or damaged (see verify).
    QString path(const Sha256 &sha256) const;
    bool contains(const Sha256 &sha256) const;

    /// Re-hashes one blob. NotFound when it is missing, Damaged when its bytes are not what its name says.
    Status verify(const Sha256 &sha256) const;

    /// All blobs on disk, by name.
    QList<Sha256> all() const;

    /// Removes a blob and its side note for good. The caller makes sure that nothing refers to it.
    Status remove(const Sha256 &sha256);

    /// Deletes what a crash left in staging/; returns how many files. Originals are not touched.
    int clearStaging();

private:
    QString m_root;
};

} // namespace recourse
