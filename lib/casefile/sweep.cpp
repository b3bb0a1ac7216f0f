// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace recourse {
namespace {

/// Every other database in the folder: backups, and what a restore moved aside.
QStringList otherDatabases(const QString &dataDir)
{
    QStringList found;
    const QDir backups(dataDir + QStringLiteral("/backups"));
    for (const QString &name : backups.entryList({QStringLiteral("*.db")}, QDir::Files))
        found.append(backups.filePath(name));
    const QDir aside(dataDir + QStringLiteral("/aside"));
    for (const QString &name : aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QString store = aside.filePath(name + QStringLiteral("/store.db")); QFileInfo::exists(store))
            found.append(store);
    }
    return found;
}

} // namespace

Result<int> CaseFile::sweepUnused()
{
    if (isReadOnly())
        return 0;
    // An import that was broken off is spoken of first; until then its files stay.
    if (!QDir(d->file(QStringLiteral("imports"))).isEmpty(QDir::Files | QDir::Hidden))
        return 0;
    const Result<QList<Sha256>> named = ComplaintStore(*d->database).referencedBlobs();
    if (!named)
        return named.error();
    QList<Sha256> unused = d->vault.all();
    const auto leave = [&unused](const QList<Sha256> &needed) {
        QSet<QString> names;
        for (const Sha256 &sha256 : needed)
            names.insert(sha256.hex());
        unused.removeIf([&names](const Sha256 &sha256) { return names.contains(sha256.hex()); });
    };
    leave(*named);
    if (unused.isEmpty())
        return 0;
    const QStringList others = otherDatabases(d->dataDir);
    for (const QString &path : others) {
        const auto other = Database::open(path, Database::Mode::ReadOnly);
        const auto needed = other ? ComplaintStore(**other).referencedBlobs() : Result<QList<Sha256>>(other.error());
        if (!needed)
            return 0;
        leave(*needed);
    }
    int removed = 0;
    for (const Sha256 &sha256 : std::as_const(unused)) {
        const Result<bool> gone = d->vault.removeUnlessHeld(sha256);
        if (!gone)
            return gone.error();
        removed += *gone ? 1 : 0;
    }
    return removed;
}

} // namespace recourse
