// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace recourse {

class Database;

/// One step of the schema: NNNN_name.sql, its first line a comment that says what it is for.
struct Migration {
    int version = 0;
    QString purpose;
    QStringList statements;
    bool operator==(const Migration &) const = default;
};

enum class MigrationOutcome {
    Current,    ///< nothing to do, nothing written
    Created,    ///< a new database got its schema
    Upgraded,   ///< an older one was brought forward
};

/// Brings a database to the schema this program knows, one transaction per step: after a crash it is at one version or the next.
///
/// A newer one fails with NewerVersion (arg 0: its version), a foreign one with Damaged; both stay as they are. When a step fails,
/// the database stays at the version before it.
class Migrator
{
public:
    /// Reads the steps below `folder`. A gap, a missing purpose line or an unreadable file makes run() fail with Internal.
    explicit Migrator(const QString &folder = QStringLiteral(":/schema"));

    int newestVersion() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }
    const QList<Migration> &migrations() const { return m_migrations; }

    /// `backUp` is called once before the first step of an existing database; when it fails, nothing is done.
    Result<MigrationOutcome> run(Database &database, const std::function<Status()> &backUp) const;

private:
    QList<Migration> m_migrations;
    Status m_status;
};

/// Splits SQL at the semicolons that end statements: not those within texts, quoted names, comments or trigger bodies.
QStringList splitStatements(const QString &sql);

} // namespace recourse
