// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/restorejournal.h"

#include "base/durablefile.h"
#include "base/rawfile.h"
#include "evidence/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace recourse {
namespace {

constexpr qint64 kIntentLimit = 4096;
const QString formatName = QStringLiteral("recourse-restore-1");
const QString storeName = QStringLiteral("store.db");
const QString overlayName = QStringLiteral("guide-overlay.json");

QString intentPath(const QString &root)
{
    return root + QStringLiteral("/restore.json");
}

QString below(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name;
}

/// Names that we gave; anything else in the file was not written by us and must not lead out of the folder.
bool isOurFolder(const QString &name)
{
    static const QRegularExpression ours(QStringLiteral("\\A[0-9a-z-]{8,40}\\z"));
    return ours.match(name).hasMatch();
}

} // namespace

RestoreJournal::RestoreJournal(const QString &dataDir, const QString &staged, const QString &aside) :
    m_root(dataDir), m_stagedName(staged), m_asideName(aside), m_staged(QStringLiteral("%1/staging/%2").arg(dataDir, staged)),
    m_aside(QStringLiteral("%1/aside/%2").arg(dataDir, aside)), m_withOverlay(QFileInfo::exists(below(m_staged, overlayName)))
{
}

bool RestoreJournal::isPending(const QString &dataDir)
{
    return QFileInfo::exists(intentPath(dataDir));
}

Status RestoreJournal::carryOut() const
{
    // What the intent speaks of must be there after a power cut too.
    QStringList folders{m_root + QStringLiteral("/staging"), m_staged};
    if (const QString blobs = m_staged + QStringLiteral("/blobs"); QFileInfo::exists(blobs))
        folders.append(blobs);
    if (Status synced = syncDirectories(folders); !synced)
        return synced;
    const QJsonObject intent{{QStringLiteral("format"), formatName}, {QStringLiteral("staged"), m_stagedName},
        {QStringLiteral("aside"), m_asideName}};
    if (Status written = writeFileDurably(intentPath(m_root), QJsonDocument(intent).toJson(), FileAccess::Private); !written) {
        // It may lie there all the same, when only the sync of its folder failed.
        static_cast<void>(end());
        return written;
    }
    Status done = forward();
    if (!done && back() && end())
        return done;
    // Left behind, the intent names a folder with nothing in it, which does no harm.
    if (done)
        static_cast<void>(end());
    return done;
}

Result<bool> RestoreJournal::finishPending(const QString &dataDir)
{
    QFile file(intentPath(dataDir));
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable, {}, QStringLiteral("restore.json")};
    const QJsonObject intent = QJsonDocument::fromJson(file.read(kIntentLimit)).object();
    file.close();
    const QString staged = intent.value(QStringLiteral("staged")).toString();
    const QString aside = intent.value(QStringLiteral("aside")).toString();
    if (intent.value(QStringLiteral("format")).toString() != formatName || !isOurFolder(staged) || !isOurFolder(aside)) {
        // Not ours, so nothing can be said about it; a database that is missing is told when it is opened.
        if (Status moved = moveFileDurably(file.fileName(), file.fileName() + QStringLiteral(".unreadable")); !moved)
            return moved.error();
        return false;
    }
    const RestoreJournal journal(dataDir, staged, aside);
    if (!journal.isNothingStaged()) {
        if (Status done = journal.forward(); !done)
            return done.error();
    }
    static_cast<void>(journal.end());
    return true;
}

bool RestoreJournal::isNothingStaged() const
{
    return !QFileInfo::exists(below(m_staged, storeName)) && !QFileInfo::exists(below(m_staged, overlayName));
}

Status RestoreJournal::forward() const
{
    if (Status done = placeBlobs(); !done)
        return done;
    if (QFileInfo::exists(below(m_staged, storeName))) {
        // The journal first: left behind alone, it would be rolled back into the restored database.
        if (Status moved = setAside(below(m_root, storeName + QStringLiteral("-journal"))); !moved)
            return moved;
        if (Status moved = swapIn(storeName); !moved)
            return moved;
    }
    return swapIn(overlayName);
}

Status RestoreJournal::back() const
{
    if (m_withOverlay) {
        if (Status moved = swapOut(overlayName); !moved)
            return moved;
    }
    if (Status moved = swapOut(storeName); !moved)
        return moved;
    const QStringList left = QDir(m_aside).entryList(QDir::Files | QDir::Hidden);
    const Vault vault(m_root);
    for (const QString &name : left) {
        const auto sha256 = Sha256::parse(name);
        const QString place = sha256 ? vault.path(*sha256) : below(m_root, name);
        if (QFileInfo::exists(place))
            continue;
        if (Status moved = moveFileDurably(below(m_aside, name), place); !moved)
            return moved;
    }
    QDir().rmdir(m_aside);
    return {};
}

/// Evidence is named by its content, so what is whole already stays; what is damaged makes room.
Status RestoreJournal::placeBlobs() const
{
    const Vault vault(m_root);
    QStringList names = QDir(m_staged + QStringLiteral("/blobs")).entryList(QDir::Files, QDir::Name);
    // Notes first: a blob that can be seen has its note.
    std::stable_partition(names.begin(), names.end(), [](const QString &name) { return name.endsWith(QLatin1String(".json")); });
    for (const QString &name : std::as_const(names)) {
        const auto sha256 = Sha256::parse(name.left(64));
        if (!sha256)
            return {ErrorCode::Internal, {}, QStringLiteral("blob name")};
        const bool isNote = name.size() > 64;
        const QString place = vault.path(*sha256) + (isNote ? QStringLiteral(".json") : QString());
        if (isNote ? QFileInfo::exists(place) : vault.verify(*sha256).ok())
            continue;
        if (!isNote) {
            if (Status moved = setAside(place); !moved)
                return moved;
        }
        if (Status made = makePrivateDir(QFileInfo(place).path()); !made)
            return made;
        const QString source = m_staged + QStringLiteral("/blobs/") + name;
        QFile::setPermissions(source, QFile::ReadOwner);
        if (Status moved = moveFileDurably(source, place); !moved)
            return moved;
    }
    return {};
}

Status RestoreJournal::swapIn(const QString &name) const
{
    if (!QFileInfo::exists(below(m_staged, name)))
        return {};
    if (Status moved = setAside(below(m_root, name)); !moved)
        return moved;
    return moveFileDurably(below(m_staged, name), below(m_root, name));
}

Status RestoreJournal::swapOut(const QString &name) const
{
    if (QFileInfo::exists(below(m_staged, name)) || !QFileInfo::exists(below(m_root, name)))
        return {};
    return moveFileDurably(below(m_root, name), below(m_staged, name));
}

Status RestoreJournal::setAside(const QString &path) const
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return {};
    if (Status made = makePrivateDir(m_aside); !made)
        return made;
    QString place = below(m_aside, QFileInfo(path).fileName());
    for (int i = 1; QFileInfo::exists(place); ++i)
        place = QStringLiteral("%1/%2.%3").arg(m_aside, QFileInfo(path).fileName()).arg(i);
    return moveFileDurably(path, place);
}

bool RestoreJournal::end() const
{
    return removeFile(intentPath(m_root)).ok() && syncDirectory(m_root).ok();
}

} // namespace recourse
