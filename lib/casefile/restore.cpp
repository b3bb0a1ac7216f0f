// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/rawfile.h"
#include "casefile/backups.h"
#include "casefile/folderlock.h"
#include "exchange/fullbackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace recourse {
namespace {

/// The unpacked backup in staging/, gone when the restore ends.
struct Unpacked {
    QString dir;
    ~Unpacked() { QDir(dir).removeRecursively(); }
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

/// Moves a file of the data folder into this restore's folder below aside/.
Status setAside(const QString &path, const QString &asideDir)
{
    if (!QFileInfo::exists(path))
        return {};
    if (Status made = makePrivateDir(asideDir); !made)
        return made;
    return moveFileDurably(path, asideDir + QLatin1Char('/') + QFileInfo(path).fileName());
}

Status placeBlob(Vault &vault, const Unpacked &unpacked, const BackupFile &file, const QString &asideDir)
{
    const bool isNote = file.name.endsWith(QLatin1String(".json"));
    const auto sha256 = Sha256::parse(file.name.mid(6, 64));
    if (!sha256)
        return {ErrorCode::Internal, {}, QStringLiteral("blob name")};
    const QString place = vault.path(*sha256) + (isNote ? QStringLiteral(".json") : QString());
    if (isNote && QFileInfo::exists(place))
        return {};
    if (!isNote) {
        if (vault.verify(*sha256))
            return {};
        if (Status moved = setAside(place, asideDir); !moved)
            return moved;
    }
    if (Status made = makePrivateDir(QFileInfo(place).path()); !made)
        return made;
    const QString source = unpacked.file(file.name);
    QFile::setPermissions(source, QFile::ReadOwner);
    return moveFileDurably(source, place);
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

Status CaseFile::restoreBackup(const QString &dataDir, const QString &backupPath, const Clock &clock, Progress *progress)
{
    const QString root = QDir::cleanPath(QFileInfo(dataDir).absoluteFilePath());
    if (Status made = makePrivateDir(root); !made)
        return made;
    Result<FolderLock> lock = FolderLock::take(root);
    if (!lock)
        return lock.error();
    Vault vault(root);
    if (Status prepared = vault.prepare(); !prepared)
        return prepared;

    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(8);
    const Unpacked unpacked{QStringLiteral("%1/staging/restore-%2").arg(root, mark)};
    if (Status made = makePrivateDir(unpacked.dir); !made)
        return made;
    const Result<QList<BackupFile>> files = unpack(backupPath, unpacked, progress);
    if (!files)
        return files.error();
    const QString newStore = unpacked.file(QStringLiteral("store.db"));
    if (const Result<BackupInfo> checked = inspectBackup(newStore, true); !checked)
        return checked.error();
    if (progress && progress->cancelled)
        return {ErrorCode::Cancelled};

    const QString stamp = clock.now().toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString asideDir = QStringLiteral("%1/aside/%2-%3").arg(root, stamp, mark);
    for (const BackupFile &file : *files) {
        if (file.name.startsWith(QLatin1String("blobs/"))) {
            if (Status placed = placeBlob(vault, unpacked, file, asideDir); !placed)
                return placed;
        }
    }
    const QString store = root + QStringLiteral("/store.db");
    // The journal first: left behind alone, it would be rolled back into the restored database.
    for (const QString &old : {store + QStringLiteral("-journal"), store}) {
        if (Status moved = setAside(old, asideDir); !moved)
            return moved;
    }
    if (Status moved = moveFileDurably(newStore, store); !moved)
        return moved;
    const QString overlay = QStringLiteral("guide-overlay.json");
    if (QFileInfo::exists(unpacked.file(overlay))) {
        if (Status moved = setAside(root + QLatin1Char('/') + overlay, asideDir); !moved)
            return moved;
        return moveFileDurably(unpacked.file(overlay), root + QLatin1Char('/') + overlay);
    }
    return {};
}

} // namespace recourse
