// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/sha256.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recourse {

/// One file of a full backup. Names are ours alone: "store.db", "guide-overlay.json", "blobs/<sha256>", "blobs/<sha256>.json".
struct BackupFile {
    QString name;
    QString path;       ///< where its bytes are
    bool operator==(const BackupFile &) const = default;
};

/// What the manifest says about the backup as a whole.
struct BackupLabel {
    Instant madeAt;
    int schemaVersion = 0;
    QStringList altered = {};   ///< codes of what was altered before it went in; key "altered", absent when nothing was
    bool operator==(const BackupLabel &) const = default;
};

/// Writes database and evidence as one ZIP with a manifest of every digest, reads it back and compares, and only then puts it at
/// `target` (replacing what is there in one step, 0600, synced). On failure `target` is as it was. Fails with BadInput (a name that
/// is not ours), NotReadable, DiskFull, ReadOnly, WriteFailed or VerifyFailed.
/// `progress` counts every byte three times: hashed, packed, read back. Fails with Cancelled when it asks for that.
Status writeFullBackup(
    const QString &target, const QList<BackupFile> &files, const BackupLabel &label, Progress *progress = nullptr);

/// Whether a file begins like a ZIP; a database does not.
bool looksLikeFullBackup(const QString &path);

/// Unpacks into an existing empty private folder, under the same names, every file synced and compared with the manifest.
/// Nothing from the archive decides where a file goes. It may have been unpacked and packed again by another program, and may lie in an
/// archive of its own. Fails with NotReadable, DiskFull, WriteFailed, NewerVersion, or Damaged for a broken, incomplete or hostile file
/// (args: "backup"; what: archive, password, method, entry, no-manifest, manifest, format, no-database, missing, changed, twice,
/// foreign-file; the name in the archive it is about); the folder may then hold some files.
Result<QList<BackupFile>> unpackFullBackup(const QString &path, const QString &intoDir, Progress *progress = nullptr);

/// What the module "zip" offers (base/module.h); it brings libzip along. The functions above call it, and fail with PartMissing without.
struct ZipModule {
    decltype(&writeFullBackup) write;
    decltype(&unpackFullBackup) unpack;
};

} // namespace recourse
