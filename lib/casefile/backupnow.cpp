// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "casefile/backups.h"
#include "casefile/casefile_p.h"
#include "exchange/fullbackup.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {
namespace {

/// A copy on its way from staging/; removed unless it was moved.
struct TemporaryCopy {
    QString path;
    ~TemporaryCopy() { QFile::remove(path); }
};

/// The first name of the kind that is not taken: two backups may fall into one second.
QString freeName(const QString &folder, Instant now, int schemaVersion)
{
    QString path;
    do {
        path = folder + QLatin1Char('/') + backupName(now, schemaVersion);
        now.utcMs += 1000;
    } while (QFileInfo::exists(path));
    return path;
}

} // namespace

Result<BackupInfo> CaseFile::backupNow(const QString &path)
{
    if (isReadOnly())
        return {ErrorCode::ReadOnly};
    const Instant now = d->clock.now();
    const Result<int> version = d->database->userVersion();
    if (!version)
        return version.error();
    const TemporaryCopy staged{d->file(QStringLiteral("staging/backup-%1.db").arg(QUuid::createUuid().toString(QUuid::Id128)))};
    Result<BackupInfo> info = copyDatabase(*d->database, staged.path, now);
    if (!info)
        return info;

    if (!path.isEmpty()) {
        const Result<QList<Sha256>> blobs = ComplaintStore(*d->database).referencedBlobs();
        if (!blobs)
            return blobs.error();
        QList<BackupFile> files{{QStringLiteral("store.db"), staged.path}};
        for (const Sha256 &sha256 : *blobs) {
            // A backup without one damaged picture is worth more than none at all; what is missing is said.
            if (!d->vault.verify(sha256)) {
                info->missing.append(sha256.hex());
                continue;
            }
            files.append({QStringLiteral("blobs/") + sha256.hex(), d->vault.path(sha256)});
            const QString note = d->vault.path(sha256) + QStringLiteral(".json");
            if (QFileInfo(note).isFile())
                files.append({QStringLiteral("blobs/%1.json").arg(sha256.hex()), note});
        }
        const QString overlay = QStringLiteral("guide-overlay.json");
        if (QFileInfo(d->file(overlay)).isFile())
            files.append({overlay, d->file(overlay)});
        if (Status written = writeFullBackup(path, files, now, *version); !written)
            return written.error();
        info->path = path;
        info->size = QFileInfo(path).size();
        return info;
    }

    info->path = freeName(d->file(QStringLiteral("backups")), now, *version);
    if (Status moved = moveFileDurably(staged.path, info->path); !moved)
        return moved.error();
    const QList<BackupInfo> old = expendable(backups(), *version);
    for (const BackupInfo &backup : old)
        QFile::remove(backup.path);
    return info;
}

Status CaseFile::backupIfDue()
{
    if (isReadOnly())
        return {};
    const QList<BackupInfo> made = backups();
    const QString changes = QStringLiteral("changes");
    const QString generation = QStringLiteral("generation");
    if (!made.isEmpty()) {
        auto newest = Database::open(made.first().path, Database::Mode::ReadOnly);
        const bool same = newest && readMeta(**newest, changes).valueOr(QStringLiteral("?")) == readMeta(*d->database, changes).valueOr({})
            && readMeta(**newest, generation).valueOr(QStringLiteral("?")) == readMeta(*d->database, generation).valueOr({});
        if (same)
            return {};
    } else if (readMeta(*d->database, changes).valueOr({}) == QLatin1String("0")) {
        return {};
    }
    const Result<BackupInfo> done = backupNow();
    return done ? Status() : Status(done.error());
}

QList<BackupInfo> CaseFile::backups() const
{
    return backupsOf(d->dataDir);
}

} // namespace recourse
