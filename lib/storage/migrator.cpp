// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace recourse {
namespace {

/// Where a token that begins at `at` ends; for a comment, a text or a quoted name the whole of it.
qsizetype tokenEnd(const QString &sql, qsizetype at)
{
    const QChar c = sql.at(at);
    const QStringView rest = QStringView(sql).mid(at);
    const auto after = [&sql](qsizetype found, int length) { return found < 0 ? sql.size() : found + length; };
    if (rest.startsWith(QLatin1String("--")))
        return after(sql.indexOf(QLatin1Char('\n'), at), 1);
    if (rest.startsWith(QLatin1String("/*")))
        return after(sql.indexOf(QLatin1String("*/"), at + 2), 2);
    // A doubled quote within reads as two texts side by side, which splits just as well.
    if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
        return after(sql.indexOf(c, at + 1), 1);
    if (c == QLatin1Char('['))
        return after(sql.indexOf(QLatin1Char(']'), at + 1), 1);
    qsizetype end = at;
    while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == QLatin1Char('_')))
        ++end;
    return std::max(end, at + 1);
}

bool isComment(QStringView token)
{
    return token.startsWith(QLatin1String("--")) || token.startsWith(QLatin1String("/*"));
}

bool startsTrigger(const QStringList &words)
{
    if (words.value(0) != QLatin1String("CREATE"))
        return false;
    const QString second = words.value(1);
    const bool temporary = second == QLatin1String("TEMP") || second == QLatin1String("TEMPORARY");
    return words.value(temporary ? 2 : 1) == QLatin1String("TRIGGER");
}

Result<Migration> readMigration(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Internal, {}, QStringLiteral("cannot read %1").arg(path)};
    const QString sql = QString::fromUtf8(file.readAll());
    const QString firstLine = sql.section(QLatin1Char('\n'), 0, 0).trimmed();
    Migration migration;
    migration.version = path.section(QLatin1Char('/'), -1).left(4).toInt();
    migration.purpose = firstLine.mid(2).trimmed();
    migration.statements = splitStatements(sql);
    if (!firstLine.startsWith(QLatin1String("--")) || migration.purpose.isEmpty() || migration.statements.isEmpty())
        return {ErrorCode::Internal, {}, QStringLiteral("%1 does not say what it is for").arg(path)};
    return migration;
}

Status apply(Database &database, const Migration &migration)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : migration.statements) {
        if (Status done = database.execute(statement); !done)
            return done;
    }
    const QStringList marks{QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId),
        QStringLiteral("PRAGMA user_version=%1").arg(migration.version)};
    for (const QString &mark : marks) {
        if (Status done = database.execute(mark); !done)
            return done;
    }
    const Result<QVariant> broken = database.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!broken)
        return broken.error();
    if (!broken->isNull())
        return {ErrorCode::Damaged, {QStringLiteral("foreign-key")}, broken->toString()};
    if (Status done = transaction->commit(); !done)
        return done;
    const Result<int> version = database.userVersion();
    if (!version)
        return version.error();
    return *version == migration.version ? Status() : Status(ErrorCode::Database, {}, QStringLiteral("user_version not taken"));
}

} // namespace

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    QStringList words;      // tokens of the current statement, upper case
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = tokenEnd(sql, at);
        const QStringView token = QStringView(sql).mid(at, end - at);
        at = end;
        if (isComment(token)) {
            current += QLatin1Char('\n');
            continue;
        }
        current += token;
        if (token.trimmed().isEmpty())
            continue;
        words.append(token.toString().toUpper());
        if (words.last() != QLatin1String(";"))
            continue;
        // A trigger ends at "; END ;": the END of a CASE within it never follows a semicolon.
        const qsizetype n = words.size();
        const bool inside = startsTrigger(words)
            && !(n >= 3 && words.at(n - 2) == QLatin1String("END") && words.at(n - 3) == QLatin1String(";"));
        if (inside)
            continue;
        current.chop(1);
        if (!current.trimmed().isEmpty())
            statements.append(current.trimmed());
        current.clear();
        words.clear();
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

Migrator::Migrator(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    // By hand: a filter of names is a regular expression, dear at a start.
    names.removeIf([](const QString &name) {
        return name.size() < 9 || name.at(4) != QLatin1Char('_') || !name.endsWith(QLatin1String(".sql"))
            || !std::all_of(name.cbegin(), name.cbegin() + 4, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    });
    if (names.isEmpty())
        m_status = {ErrorCode::Internal, {}, QStringLiteral("no schema in %1").arg(folder)};
    for (const QString &name : names) {
        Result<Migration> migration = readMigration(folder + QLatin1Char('/') + name);
        if (!migration) {
            m_status = migration.error();
            return;
        }
        if (migration->version != newestVersion() + 1) {
            m_status = {ErrorCode::Internal, {}, QStringLiteral("%1 is out of order").arg(name)};
            return;
        }
        m_migrations.append(std::move(migration).value());
    }
}

Result<MigrationOutcome> Migrator::run(Database &database, const std::function<Status()> &backUp) const
{
    if (!m_status)
        return m_status.error();
    const Result<int> version = database.userVersion();
    if (!version)
        return version.error();
    const Result<QVariant> application = database.value(QStringLiteral("PRAGMA application_id"));
    const Result<QVariant> objects = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!application || !objects)
        return application ? objects.error() : application.error();
    const bool isNew = *version == 0 && objects->toInt() == 0 && application->toUInt() == 0;
    if (!isNew && application->toUInt() != storeApplicationId)
        return {ErrorCode::Damaged, {QStringLiteral("foreign")}};
    if (*version > newestVersion())
        return {ErrorCode::NewerVersion, {QString::number(*version)}};
    if (*version == newestVersion())
        return MigrationOutcome::Current;
    if (database.isReadOnly())
        return {ErrorCode::ReadOnly, {}, QStringLiteral("the schema is older and cannot be brought forward here")};
    if (!isNew) {
        if (Status saved = backUp(); !saved)
            return saved.error();
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        if (Status done = apply(database, migration); !done)
            return done.error();
    }
    return isNew ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

} // namespace recourse
