// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/rawfile.h"
#include "casefile/backups.h"
#include "casefile/folderlock.h"
#include "casefile/restorejournal.h"
#include "exchange/fullbackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {
namespace {

/// The unpacked backup in staging/, gone when the restore ends, unless the next start still needs it.
struct Unpacked {
    QString root;
    QString name;
    QString dir = QStringLiteral("%1/staging/%2").arg(root, name);
    ~Unpacked()
    {
        if (!RestoreJournal::isPending(root))
            QDir(dir).removeRecursively();
    }
    QString file(const QString &name) const { return dir + QLatin1Char('/') + name; }
};

Status copyDurably(const QString &from, const QString &to)
{
    Result<RawFile> source = RawFile::openToRead(from);
    if (!source)
        return source.error();
    Result<RawFile> target = RawFile::createNew(to, FileAccess::Private);
    if (!target)
        return target.error();
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> got = source->read(buffer.data(), buffer.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        if (Status done = target->write(QByteArrayView(buffer.constData(), *got)); !done)
            return done;
    }
    if (Status done = target->sync(); !done)
        return done;
    return target->close();
}

/// A full backup's manifest vouches for its bytes; that a blob's bytes fit its name as well is ours to check.
Result<QList<BackupFile>> unpack(const QString &backupPath, const Unpacked &unpacked, Progress *progress)
{
    if (looksLikeFullBackup(backupPath))
        return unpackFullBackup(backupPath, unpacked.dir, progress);
    const QString database = unpacked.file(QStringLiteral("store.db"));
    if (Status copied = copyDurably(backupPath, database); !copied)
        return copied.error();
    return QList<BackupFile>{{QStringLiteral("store.db"), database}};
}

} // namespace

Result<BackupInfo> CaseFile::restoreBackup(const QString &dataDir, const QString &backupPath, const Clock &clock, Progress *progress)
{
    const QString root = QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath());
    if (Status made = makePrivateDir(root); !made)
        return made.error();
    Result<FolderLock> lock = FolderLock::take(root);
    if (!lock)
        return lock.error();
    // One that was broken off before comes to its end first: what it left in between must not be taken for what the person had.
    if (const auto finished = RestoreJournal::finishPending(root); !finished)
        return finished.error();
    Vault vault(root);
    if (Status prepared = vault.prepare(); !prepared)
        return prepared.error();

    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const Unpacked unpacked{root, QStringLiteral("restore-") + mark};
    if (Status made = makePrivateDir(unpacked.dir); !made)
        return made.error();
    const Result<QList<BackupFile>> files = unpack(backupPath, unpacked, progress);
    if (!files)
        return files.error();
    const QString newStore = unpacked.file(QStringLiteral("store.db"));
    Result<BackupInfo> checked = inspectBackup(newStore, true);
    if (!checked)
        return checked;
    checked->path = backupPath;
    if (progress && progress->cancelled)
        return {ErrorCode::Cancelled};

    const QString stamp = clock.now().toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (Status done = RestoreJournal(root, unpacked.name, QStringLiteral("%1-%2").arg(stamp, mark)).carryOut(); !done)
        return done.error();
    return checked;
}

} // namespace recourse
