// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rawfile.h"
#include "base/sha256.h"
#include "evidence/vault.h"

namespace recourse {

/// A complete copy in staging/, hashed on the way, open for its sync. Deletes its files when it goes, unless they were moved.
struct Staged {
    Sha256 sha256;
    qint64 size = 0;
    QString fileName;
    QByteArray nameBytes;
    QString mime;
    QString bytesPath;
    QString notePath;
    RawFile bytes;
    RawFile note;

    Staged() = default;
    Staged(Staged &&other) = default;
    Staged &operator=(Staged &&other) = default;
    ~Staged();
    /// Closes and deletes what is still in staging/.
    void discard();
};

/// Steps 1 to 4 of an import: opens the source without following links, checks the space, copies and hashes in one pass, looks
/// whether the source changed meanwhile and, if so, tries once more. Fails as Vault::importFile() does.
Result<Staged> stageFile(const QString &stagingDir, const QString &sourcePath, const std::atomic_bool *cancel,
    const ImportProgress &progress);

/// The same for bytes in memory.
Result<Staged> stageBytes(const QString &stagingDir, QByteArrayView bytes, const QString &fileName);

/// SHA-256 of a plain file. Fails with NotReadable or NotAFile.
Result<Sha256> hashFile(const QString &path);

} // namespace recourse
