// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace recourse {

/// Marks a SQLite file as ours ("RCRS"), PRAGMA application_id.
inline constexpr quint32 storeApplicationId = 0x52435253;

/// The only connection to a store.db, made for safety over speed: what a commit reported is on the disk after a power cut, nobody
/// else can write, deleted text is overwritten. Every setting is read back; if one did not take, the database does not open.
///
/// Belongs to the thread that opened it. Errors are mapped: InUse (busy, locked), Damaged (corrupt, not a database), DiskFull,
/// ReadOnly, NotReadable (cannot be opened), WriteFailed (input/output error), else Database with SQLite's text as detail.
class Database
{
public:
    enum class Mode {
        ReadWrite,  ///< creates the file (0600) when missing; takes the exclusive lock at once
        ReadOnly,   ///< changes nothing, not even a lock file; for backups and folders that cannot be written
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// One statement without results.
    Status execute(const QString &sql);
    /// The first column of the first row; a null QVariant when there is none.
    Result<QVariant> value(const QString &sql);
    Result<int> userVersion();

private:
    friend class Query;
    friend class WriteTransaction;
    Database(QString path, Mode mode);
    Status configure();
    Status set(const QString &pragma, const QString &value, const QString &expected);
    QSqlDatabase connection() const;

    QString m_path;
    QString m_name;
    Mode m_mode;
    bool m_inTransaction = false;
};

/// One prepared, forward-only statement. The first error sticks: later calls do nothing and status() tells it.
class Query
{
public:
    Query(Database &database, const QString &sql);

    /// Values for the question marks, in order. A null QString is stored as empty text, never as NULL.
    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(const QVariant &value);

    Status run();
    /// Moves to the next row; false at the end or after an error (look at status()).
    bool next();
    Status status() const { return m_status; }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    void keep(const QSqlError &error);
    QSqlQuery m_query;
    Status m_status;
};

/// A write transaction: rolled back unless committed. Functions that write more than one row ask for it, so that none forgets.
class WriteTransaction
{
public:
    static Result<WriteTransaction> begin(Database &database);
    ~WriteTransaction();
    WriteTransaction(WriteTransaction &&other) noexcept;
    WriteTransaction &operator=(WriteTransaction &&) = delete;

    /// When it fails, everything is rolled back.
    Status commit();
    Database &database() { return *m_database; }

private:
    explicit WriteTransaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// A text as SQLite gives it back: lone surrogates and the two non-characters it replaces become U+FFFD, a leading byte order
/// mark (which it would swallow) goes. Everything else is kept.
QString storableText(const QString &text);

/// A small note of the file about itself; empty when there is none.
Result<QString> readMeta(Database &database, const QString &key);
Status writeMeta(WriteTransaction &transaction, const QString &key, const QString &value);

/// Counts a change in meta "changes": two copies with the same count and generation hold the same.
Status countChange(WriteTransaction &transaction);

} // namespace recourse
