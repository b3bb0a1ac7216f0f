// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "casefile/backupjob.h"
#include "casefile/backups.h"
#include "casefile/casefile_p.h"
#include "exchange/fullbackup.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {
namespace {

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

BackupJob::~BackupJob()
{
    QFile::remove(m_database);
}

Result<BackupInfo> BackupJob::write(const QString &target, Progress *progress) const
{
    BackupInfo info = m_info;
    QList<BackupFile> files{{QStringLiteral("store.db"), m_database}};
    for (const Sha256 &sha256 : m_blobs) {
        if (progress && progress->cancelled)
            return {ErrorCode::Cancelled};
        // A backup without one damaged picture is worth more than none at all; what is missing is said.
        if (!m_vault.verify(sha256)) {
            info.missing.append(sha256.hex());
            continue;
        }
        files.append({QStringLiteral("blobs/") + sha256.hex(), m_vault.path(sha256)});
        const QString note = m_vault.path(sha256) + QStringLiteral(".json");
        if (QFileInfo(note).isFile())
            files.append({QStringLiteral("blobs/%1.json").arg(sha256.hex()), note});
    }
    if (!m_overlay.isEmpty())
        files.append({QStringLiteral("guide-overlay.json"), m_overlay});
    if (Status written = writeFullBackup(target, files, {m_madeAt, m_version, m_info.altered}, progress); !written)
        return written.error();
    info.path = target;
    info.size = QFileInfo(target).size();
    return info;
}

Result<std::shared_ptr<const BackupJob>> CaseFile::beginBackup()
{
    if (isReadOnly())
        return {ErrorCode::ReadOnly};
    const std::shared_ptr<BackupJob> job(new BackupJob(d->dataDir));
    job->m_madeAt = d->clock.now();
    const Result<int> version = d->database->userVersion();
    if (!version)
        return version.error();
    job->m_version = *version;
    job->m_database = d->file(QStringLiteral("staging/backup-%1.db").arg(QUuid::createUuid().toString(QUuid::Id128)));
    const Result<BackupInfo> info = copyDatabase(*d->database, job->m_database, job->m_madeAt);
    if (!info)
        return info.error();
    job->m_info = *info;
    const Result<QList<Sha256>> blobs = ComplaintStore(*d->database).referencedBlobs();
    if (!blobs)
        return blobs.error();
    job->m_blobs = *blobs;
    const QString overlay = d->file(QStringLiteral("guide-overlay.json"));
    if (QFileInfo(overlay).isFile())
        job->m_overlay = overlay;
    return std::shared_ptr<const BackupJob>(job);
}

Result<BackupInfo> CaseFile::backupNow()
{
    const auto job = beginBackup();
    if (!job)
        return job.error();
    BackupInfo info = (*job)->m_info;
    info.path = freeName(d->file(QStringLiteral("backups")), (*job)->m_madeAt, (*job)->m_version);
    if (Status moved = moveFileDurably((*job)->m_database, info.path); !moved)
        return moved.error();
    const QList<BackupInfo> old = expendable(backups(), (*job)->m_version);
    for (const BackupInfo &backup : old)
        QFile::remove(backup.path);
    return info;
}

Result<std::optional<BackupInfo>> CaseFile::backupIfDue()
{
    using Made = std::optional<BackupInfo>;
    if (isReadOnly())
        return Made();
    const QList<BackupInfo> made = backups();
    const QString changes = QStringLiteral("changes");
    const QString generation = QStringLiteral("generation");
    if (!made.isEmpty()) {
        auto newest = Database::open(made.first().path, Database::Mode::ReadOnly);
        const bool same = newest && readMeta(**newest, changes).valueOr(QStringLiteral("?")) == readMeta(*d->database, changes).valueOr({})
            && readMeta(**newest, generation).valueOr(QStringLiteral("?")) == readMeta(*d->database, generation).valueOr({});
        if (same)
            return Made();
    } else if (readMeta(*d->database, changes).valueOr({}) == QLatin1String("0")) {
        return Made();
    }
    const Result<BackupInfo> done = backupNow();
    if (!done)
        return done.error();
    return Made(*done);
}

QList<BackupInfo> CaseFile::backups() const
{
    return backupsOf(d->dataDir);
}

} // namespace recourse
