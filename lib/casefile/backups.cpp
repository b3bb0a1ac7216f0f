// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/backups.h"

#include "base/durablefile.h"
#include "casefile/altered.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace recourse {
namespace {

const QString madeAtKey = QStringLiteral("backup-made-at");
const QString alteredKey = QStringLiteral("backup-altered"); ///< codes, one a line

Error broken(const QString &what)
{
    return {ErrorCode::Damaged, {QStringLiteral("backup"), what}, {}};
}

/// A copy that did not come to its end is removed, its journal too.
struct Partial {
    QString path;
    bool keep = false;
    ~Partial()
    {
        QFile::remove(path + QStringLiteral("-journal"));
        if (!keep)
            QFile::remove(path);
    }
};

Status vacuumInto(Database &database, const QString &target)
{
    // Made by us first, so that it is private from its first byte; SQLite accepts an empty file.
    if (Status made = writeFileDurably(target, {}, FileAccess::Private); !made)
        return made;
    return Query(database, QStringLiteral("VACUUM INTO ?")).bind(target).run();
}

Status note(const QString &path, Instant now, const QStringList &altered)
{
    Result<std::unique_ptr<Database>> copy = Database::open(path);
    if (!copy)
        return copy.error();
    Result<WriteTransaction> transaction = WriteTransaction::begin(**copy);
    if (!transaction)
        return transaction.error();
    if (Status done = writeMeta(*transaction, madeAtKey, now.toIso()); !done)
        return done;
    if (Status done = writeMeta(*transaction, alteredKey, altered.join(QLatin1Char('\n'))); !done)
        return done;
    if (Status done = transaction->commit(); !done)
        return done;
    copy->reset();
    return syncFile(path);
}

QStringList declaredIn(Database &database)
{
    return readMeta(database, alteredKey).valueOr({}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// Sound but for what it declares.
Status checkThoroughly(Database &database, const QStringList &declared)
{
    const Result<QVariant> integrity = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!integrity || integrity->toString() != QLatin1String("ok"))
        return broken(QStringLiteral("database"));
    const Result<QStringList> altered = alteredIn(database);
    if (!altered)
        return broken(QStringLiteral("database"));
    for (const QString &code : *altered) {
        // Altered details fill in nothing; that was no reason against a backup before it could be declared.
        if (!declared.contains(code) && code != QLatin1String("profile-changed"))
            return broken(code.startsWith(QLatin1String("custody")) ? QStringLiteral("custody") : QStringLiteral("complaint"));
    }
    return {};
}

QString weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

} // namespace

QString backupName(Instant now, int schemaVersion)
{
    return QStringLiteral("store-%1-v%2.db").arg(now.toDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))).arg(schemaVersion);
}

Result<BackupInfo> copyDatabase(Database &database, const QString &target, Instant now)
{
    Partial partial{target};
    if (Status done = vacuumInto(database, target); !done)
        return done.error();
    if (Status done = note(target, now, {}); !done)
        return done.error();
    const Result<QVariant> rows = database.value(QStringLiteral("SELECT count(*) FROM complaint"));
    if (!rows)
        return rows.error();
    Result<BackupInfo> info = inspectBackup(target, true);
    if (!info && info.error().code == ErrorCode::Damaged) {
        // Copying harmed nothing as long as the source has the same: a complaint that was altered must not cost all the others their backup.
        const Result<QStringList> altered = alteredIn(database);
        if (!altered)
            return altered.error();
        if (Status done = note(target, now, *altered); !done)
            return done.error();
        info = inspectBackup(target, true);
    }
    if (!info)
        return info;
    if (info->complaints != rows->toInt())
        return {ErrorCode::VerifyFailed};
    partial.keep = true;
    return info;
}

Result<BackupInfo> inspectBackup(const QString &path, bool thorough)
{
    const int newest = Migrator().newestVersion();
    if (const Result<StoreHeader> header = inspectStore(path, newest); !header) {
        return header.error().code == ErrorCode::Damaged ? broken(header.error().args.value(0)) : header.error();
    } else if (header->isEmpty || header->version == 0) {
        return broken(QStringLiteral("empty"));
    }
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::ReadOnly);
    if (!opened)
        return opened.error().code == ErrorCode::Damaged ? broken(QStringLiteral("database")) : opened.error();
    Database &database = **opened;
    const Result<QVariant> rows = database.value(QStringLiteral("SELECT count(*) FROM complaint"));
    const Result<QString> madeAt = readMeta(database, madeAtKey);
    if (!rows || !madeAt)
        return broken(QStringLiteral("database"));
    const QStringList declared = declaredIn(database);
    if (thorough) {
        if (Status checked = checkThoroughly(database, declared); !checked)
            return checked.error();
    }
    const QFileInfo file(path);
    BackupInfo info;
    info.path = path;
    info.madeAt = Instant::fromIso(*madeAt).value_or(Instant::fromDateTime(file.lastModified()));
    info.complaints = rows->toInt();
    info.size = file.size();
    info.altered = declared;
    return info;
}

QList<BackupInfo> expendable(const QList<BackupInfo> &newestFirst, int schemaVersion)
{
    constexpr int keptDays = 7;
    constexpr int keptWeeks = 4;
    constexpr qint64 dayMs = 86'400'000;
    if (newestFirst.isEmpty())
        return {};
    const BackupInfo &newest = newestFirst.first();
    const bool vanished = std::any_of(newestFirst.cbegin(), newestFirst.cend(),
        [&newest](const BackupInfo &other) { return newest.complaints * 10 < other.complaints * 7; });
    if (vanished)
        return {};
    const QString present = QStringLiteral("-v%1.").arg(schemaVersion);
    QSet<QDate> days;
    QSet<QString> weeks;
    QList<BackupInfo> out;
    bool soundNeeded = !newest.altered.isEmpty(); // it may hold what was altered since as the person wrote it
    for (const BackupInfo &backup : newestFirst) {
        const QDate day = backup.madeAt.localDate();
        const bool fresh = backup.madeAt.utcMs > newest.madeAt.utcMs - dayMs;
        const bool olderSchema = !QFileInfo(backup.path).fileName().contains(present);
        const bool daily = !days.contains(day) && days.size() < keptDays;
        const bool weekly = !weeks.contains(weekOf(day)) && weeks.size() < keptWeeks;
        const bool lastSound = soundNeeded && backup.altered.isEmpty();
        soundNeeded = soundNeeded && !lastSound;
        if (!fresh && !olderSchema && !daily && !weekly && !lastSound) {
            out.append(backup);
            continue;
        }
        days.insert(day);
        weeks.insert(weekOf(day));
    }
    return out;
}

QList<BackupInfo> CaseFile::backupsOf(const QString &dataDir)
{
    const QDir folder(dataDir + QStringLiteral("/backups"));
    const QStringList names = folder.entryList({QStringLiteral("store-*.db")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    QList<BackupInfo> out;
    for (const QString &name : names) {
        if (const Result<BackupInfo> info = inspectBackup(folder.filePath(name), false); info)
            out.append(*info);
    }
    std::stable_sort(out.begin(), out.end(), [](const BackupInfo &a, const BackupInfo &b) { return b.madeAt < a.madeAt; });
    return out;
}

} // namespace recourse
