// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/durablefile.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace recourse {
namespace {

Error mapped(const QSqlError &error)
{
    // Extended result codes: the lower byte is the kind.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.nativeErrorCode() + QLatin1Char(' ') + error.driverText() + QLatin1Char(' ')
        + error.databaseText();
    switch (code) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL
        return {ErrorCode::InUse, {}, detail};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {ErrorCode::Damaged, {QStringLiteral("database")}, detail};
    case 13: // SQLITE_FULL
        return {ErrorCode::DiskFull, {}, detail};
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return {ErrorCode::ReadOnly, {}, detail};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::NotReadable, {}, detail};
    case 10: // SQLITE_IOERR
        return {ErrorCode::WriteFailed, {}, detail};
    default:
        return {ErrorCode::Database, {}, detail};
    }
}

QString nextConnectionName()
{
    static std::atomic_uint count{0};
    return QStringLiteral("recourse-%1").arg(++count);
}

} // namespace

Database::Database(QString path, Mode mode) : m_path(std::move(path)), m_name(nextConnectionName()), m_mode(mode) {}

Database::~Database()
{
    {
        QSqlDatabase handle = connection();
        handle.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!QFileInfo::exists(absolute)) {
        if (mode == Mode::ReadOnly)
            return {ErrorCode::NotReadable, {}, QStringLiteral("no such file")};
        // Made by us, so that it is private from its first byte; SQLite gives its journal the same permissions.
        if (Status made = writeFileDurably(absolute, {}, FileAccess::Private); !made)
            return made.error();
    }
    std::unique_ptr<Database> database(new Database(absolute, mode));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
        if (!handle.isValid())
            return {ErrorCode::Internal, {}, QStringLiteral("no SQLite driver")};
        handle.setDatabaseName(absolute);
        handle.setConnectOptions(mode == Mode::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY")
                                                        : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        if (!handle.open())
            return mapped(handle.lastError());
    }
    if (Status configured = database->configure(); !configured)
        return configured.error();
    return database;
}

Status Database::set(const QString &pragma, const QString &value, const QString &expected)
{
    if (Result<QVariant> done = this->value(QStringLiteral("PRAGMA %1=%2").arg(pragma, value)); !done)
        return done.error();
    const Result<QVariant> now = this->value(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return now.error();
    if (now->toString() != expected)
        return {ErrorCode::Database, {}, QStringLiteral("%1 is %2").arg(pragma, now->toString())};
    return {};
}

Status Database::configure()
{
    struct Setting {
        QString pragma;
        QString value;
        QString expected;
    };
    QList<Setting> settings{
        {QStringLiteral("busy_timeout"), QStringLiteral("2000"), QStringLiteral("2000")},
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2")},
        {QStringLiteral("mmap_size"), QStringLiteral("0"), QStringLiteral("0")},
    };
    if (isReadOnly()) {
        settings.append({QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1")});
    } else {
        settings += {
            {QStringLiteral("locking_mode"), QStringLiteral("EXCLUSIVE"), QStringLiteral("exclusive")},
            {QStringLiteral("journal_mode"), QStringLiteral("DELETE"), QStringLiteral("delete")},
            // EXTRA: a finished journal that comes back after a power cut would roll back what was reported as saved.
            {QStringLiteral("synchronous"), QStringLiteral("EXTRA"), QStringLiteral("3")},
            {QStringLiteral("fullfsync"), QStringLiteral("ON"), QStringLiteral("1")},
            {QStringLiteral("checkpoint_fullfsync"), QStringLiteral("ON"), QStringLiteral("1")},
            {QStringLiteral("secure_delete"), QStringLiteral("ON"), QStringLiteral("1")},
            // With the exclusive lock the journal file stays; without this limit it would keep images of deleted text.
            {QStringLiteral("journal_size_limit"), QStringLiteral("0"), QStringLiteral("0")},
        };
    }
    for (const Setting &setting : std::as_const(settings)) {
        if (Status done = set(setting.pragma, setting.value, setting.expected); !done)
            return done;
    }
    if (isReadOnly()) {
        // SQLite looks into the file only when it must; a file that is no database is to be told now.
        const Result<QVariant> readable = value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        return readable ? Status() : Status(readable.error());
    }
    if (Status locked = execute(QStringLiteral("BEGIN EXCLUSIVE")); !locked)
        return locked;
    return execute(QStringLiteral("COMMIT"));
}

Status Database::execute(const QString &sql)
{
    return Query(*this, sql).run();
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return mapped(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return mapped(query.lastError());
    return QVariant();
}

Result<int> Database::userVersion()
{
    const Result<QVariant> version = value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Query::Query(Database &database, const QString &sql) : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        keep(m_query.lastError());
}

void Query::keep(const QSqlError &error)
{
    if (m_status)
        m_status = mapped(error);
}

Query &Query::bind(const QString &text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Query &Query::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Query &Query::bind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return bind(value.toString());
    m_query.addBindValue(value);
    return *this;
}

Status Query::run()
{
    if (m_status && !m_query.exec())
        keep(m_query.lastError());
    return m_status;
}

bool Query::next()
{
    if (!m_status)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        keep(m_query.lastError());
    return false;
}

Result<WriteTransaction> WriteTransaction::begin(Database &database)
{
    if (database.m_inTransaction)
        return {ErrorCode::Internal, {}, QStringLiteral("a transaction within a transaction")};
    if (database.isReadOnly())
        return {ErrorCode::ReadOnly};
    if (Status begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    database.m_inTransaction = true;
    return WriteTransaction(database);
}

WriteTransaction::WriteTransaction(WriteTransaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

WriteTransaction::~WriteTransaction()
{
    if (!m_database)
        return;
    // Fails when SQLite rolled back by itself (disk full, I/O error); the result is the same.
    static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
    m_database->m_inTransaction = false;
}

Status WriteTransaction::commit()
{
    if (!m_database)
        return {ErrorCode::Internal, {}, QStringLiteral("a transaction ended twice")};
    if (Status done = m_database->execute(QStringLiteral("COMMIT")); !done) {
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
        m_database->m_inTransaction = false;
        m_database = nullptr;
        return done;
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

QString storableText(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        if (c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            out[i] = QChar(QChar::ReplacementCharacter);
    }
    qsizetype marks = 0;
    while (marks < out.size() && out.at(marks).unicode() == 0xFEFF)
        ++marks;
    return marks == 0 ? out : out.mid(marks);
}

Result<QString> readMeta(Database &database, const QString &key)
{
    Query query(database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.bind(key);
    if (Status done = query.run(); !done)
        return done.error();
    const QString value = query.next() ? query.text(0) : QString();
    if (!query.status())
        return query.status().error();
    return value;
}

Status writeMeta(WriteTransaction &transaction, const QString &key, const QString &value)
{
    Query query(transaction.database(),
        QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return query.bind(key).bind(value).run();
}

Status countChange(WriteTransaction &transaction)
{
    return transaction.database().execute(
        QStringLiteral("UPDATE meta SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE key = 'changes'"));
}

} // namespace recourse
