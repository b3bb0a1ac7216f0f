// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaintstore.h"

#include "storage/columns.h"
#include "storage/complaintrows.h"
#include "storage/custodylog.h"

#include <algorithm>
#include <cstring>

namespace recourse {
namespace {

template<typename Row>
QStringList columnsOf()
{
    rows::Names names;
    const Row row;
    rows::describe(names, row);
    return names.names;
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

/// Columns of a row as this database can be asked for them: one that is younger reads as NULL. A backup is looked at, and one is made,
/// before migrations run.
template<typename Row>
QString columnsThere(Database &database, const char *table)
{
    QStringList there;
    Query query(database, QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)));
    static_cast<void>(query.run());
    while (query.next())
        there.append(query.text(1));
    QStringList columns = columnsOf<Row>();
    for (QString &column : columns) {
        if (!there.contains(column))
            column = QStringLiteral("NULL");
    }
    return columns.join(QLatin1String(", "));
}

/// Letters stay where they are: what was sent is never written again, the database refuses it.
constexpr char kLetters[] = "letter";
bool isLetters(const char *table)
{
    return std::strcmp(table, kLetters) == 0;
}

template<typename Row>
Status insertAll(Database &database, const char *table, const QString &complaint, const QList<Row> &list)
{
    if (isLetters(table)) {
        Query rest(database, QStringLiteral("DELETE FROM letter WHERE complaint = ? AND position >= ?"));
        if (Status done = rest.bind(complaint).bind(qint64(list.size())).run(); !done)
            return done;
    }
    if (list.isEmpty())
        return {};
    const QStringList columns = columnsOf<Row>();
    QString sql = QStringLiteral("INSERT INTO %1 (complaint, position, %2) VALUES (%3)")
                      .arg(QLatin1String(table), columns.join(QLatin1String(", ")), marks(columns.size() + 2));
    if (isLetters(table)) {
        QStringList updates;
        for (const QString &column : columns)
            updates.append(QStringLiteral("%1 = excluded.%1").arg(column));
        sql += QStringLiteral(" ON CONFLICT (complaint, position) DO UPDATE SET ") + updates.join(QLatin1String(", "));
    }
    Query query(database, sql);
    qint64 position = 0;
    for (const Row &row : list) {
        rows::Values values;
        rows::describe(values, row);
        query.bind(complaint).bind(position++);
        for (const QVariant &value : std::as_const(values.values))
            query.bind(value);
        if (Status done = query.run(); !done)
            return done;
    }
    return {};
}

template<typename Row>
Status readColumns(Database &database, const char *table, const QString &columns, const QString &complaint, QList<Row> &list)
{
    Query query(database,
        QStringLiteral("SELECT %2 FROM %1 WHERE complaint = ? ORDER BY position").arg(QLatin1String(table), columns));
    query.bind(complaint);
    static_cast<void>(query.run());
    while (query.next()) {
        Row row;
        rows::Reader reader{query};
        rows::describe(reader, row);
        list.append(row);
    }
    return query.status();
}

template<typename Row>
Status readAll(Database &database, const char *table, const QString &complaint, QList<Row> &list)
{
    const Status status = readColumns(database, table, columnsOf<Row>().join(QLatin1String(", ")), complaint, list);
    if (status)
        return status;
    // A table that is younger than this database: there is nothing in it.
    const auto there = database.value(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'").arg(QLatin1String(table)));
    if (there && there->toInt() == 0)
        return {};
    list.clear();
    return readColumns(database, table, columnsThere<Row>(database, table), complaint, list);
}

enum class Leave { Letters, Nothing };

Status deleteChildren(Database &database, const QString &complaint, Leave leave)
{
    Status status;
    rows::Children children;
    rows::forEachTable(children, [&](const char *table, auto &) {
        if (status && !(leave == Leave::Letters && isLetters(table))) {
            Query query(database, QStringLiteral("DELETE FROM %1 WHERE complaint = ?").arg(QLatin1String(table)));
            status = query.bind(complaint).run();
        }
    });
    return status;
}

/// A letter that was sent and that the new value would change or drop; null when there is none.
const Letter *changedSentLetter(const Complaint &before, const Complaint &after)
{
    for (qsizetype i = 0; i < before.letters.size(); ++i) {
        const Letter &was = before.letters.at(i);
        if (!was.sentAt)
            continue;
        Letter now = after.letters.value(i);
        now.sentAt = was.sentAt;
        if (now != was)
            return &was;
    }
    return nullptr;
}

} // namespace

Sha256 complaintDigest(const Complaint &complaint)
{
    Sha256Stream stream;
    rows::Hasher hasher{stream};
    hasher.piece("RECOURSE-COMPLAINT-1");
    hasher.piece(complaint.id.toString().toLatin1());
    rows::describe(hasher, complaint);
    const rows::Children children = rows::childrenOf(complaint);
    rows::forEachTable(children, [&](const char *table, const auto &list) {
        for (const auto &row : list) {
            hasher.piece(QByteArrayView(table, qsizetype(std::strlen(table))));
            rows::describe(hasher, row);
        }
    });
    return stream.finish();
}

ComplaintStore::ComplaintStore(Database &database) : m_database(database) {}

Result<QString> ComplaintStore::nextNumber(WriteTransaction &transaction, int year)
{
    const QString prefix = QStringLiteral("%1-").arg(year, 4, 10, QLatin1Char('0'));
    const QString key = QStringLiteral("last-number-") + prefix.left(4);
    const Result<QString> kept = readMeta(m_database, key);
    if (!kept)
        return kept.error();
    int running = kept->toInt();
    // Numbers that came with a document count too.
    Query query(m_database, QStringLiteral("SELECT number FROM complaint WHERE substr(number, 1, 5) = ?"));
    query.bind(prefix);
    static_cast<void>(query.run());
    while (query.next())
        running = std::max(running, query.text(0).mid(5).toInt());
    if (!query.status())
        return query.status().error();
    if (Status done = writeMeta(transaction, key, QString::number(++running)); !done)
        return done.error();
    return prefix + QStringLiteral("%1").arg(running, 4, 10, QLatin1Char('0'));
}

Result<QString> ComplaintStore::save(const Complaint &given, const StatusFacts &status)
{
    if (given.id.isNull())
        return {ErrorCode::BadInput, {QStringLiteral("id")}};
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Result<Complaint> before = loadUnchecked(given.id);
    if (!before && before.error().code != ErrorCode::NotFound)
        return before.error();
    if (const Letter *sent = before ? changedSentLetter(*before, given) : nullptr)
        return {ErrorCode::BadInput, {QStringLiteral("letter"), sent->id.toString()}, QStringLiteral("what was sent stays as it is")};
    Complaint complaint = given;
    if (complaint.number.isEmpty() && before)
        complaint.number = before->number;
    if (complaint.number.isEmpty()) {
        const Result<QString> number = nextNumber(*transaction, complaint.createdAt.localDate().year());
        if (!number)
            return number;
        complaint.number = *number;
    } else {
        Query taken(m_database, QStringLiteral("SELECT 1 FROM complaint WHERE number = ? AND id <> ?"));
        static_cast<void>(taken.bind(storableText(complaint.number)).bind(complaint.id.toString()).run());
        if (taken.next())
            return {ErrorCode::BadInput, {QStringLiteral("number")}};
        if (!taken.status())
            return taken.status().error();
    }
    if (Status done = saveRows(*transaction, complaint, status); !done)
        return done.error();
    if (Status done = logChanges(*transaction, before ? *before : Complaint(), complaint); !done)
        return done.error();
    if (Status done = countChange(*transaction); !done)
        return done.error();
    if (Status done = transaction->commit(); !done)
        return done.error();
    return complaint.number;
}

Status ComplaintStore::saveRows(WriteTransaction &transaction, const Complaint &complaint, const StatusFacts &status)
{
    Database &database = transaction.database();
    const QString id = complaint.id.toString();
    if (Status done = deleteChildren(database, id, Leave::Letters); !done)
        return done;

    QStringList columns{QStringLiteral("id")};
    columns += columnsOf<Complaint>();
    columns << QStringLiteral("search_text") << QStringLiteral("amount_minor") << QStringLiteral("amount_currency")
            << QStringLiteral("evidence_count") << QStringLiteral("status_enough") << QStringLiteral("status_exported")
            << QStringLiteral("status_sent") << QStringLiteral("status_event") << QStringLiteral("status_answer_by")
            << QStringLiteral("digest");
    rows::Values values;
    values.values.append(id);
    rows::describe(values, complaint);
    rows::put(values.values, searchText(complaint).remove(QChar(QChar::Null)));
    const QList<Money> amounts = disputedAmounts(complaint);
    rows::put(values.values, amounts.isEmpty() ? std::optional<Money>() : amounts.first());
    rows::put(values.values, qint64(complaint.evidence.size()));
    rows::put(values.values, status.enoughForLetter);
    rows::put(values.values, status.exported);
    rows::put(values.values, status.sent);
    rows::put(values.values, status.lastEvent);
    rows::put(values.values, PartialDate::of(status.answerBy));
    rows::put(values.values, complaintDigest(complaint));

    QStringList updates{QStringLiteral("revision = revision + 1")};
    for (const QString &column : std::as_const(columns))
        updates.append(QStringLiteral("%1 = excluded.%1").arg(column));
    Query query(database,
        QStringLiteral("INSERT INTO complaint (revision, %1) VALUES (1, %2) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(columns.join(QLatin1String(", ")), marks(columns.size()), updates.join(QLatin1String(", "))));
    for (const QVariant &value : std::as_const(values.values))
        query.bind(value);
    Status written = query.run();
    const rows::Children children = rows::childrenOf(complaint);
    rows::forEachTable(children, [&](const char *table, const auto &list) {
        if (written)
            written = insertAll(database, table, id, list);
    });
    return written;
}

Status ComplaintStore::logChanges(WriteTransaction &transaction, const Complaint &before, const Complaint &after)
{
    CustodyLog log(m_database);
    const auto note = [&](const QString &kind, const QString &object, const Sha256 &sha256) {
        CustodyEntry entry;
        entry.at = after.changedAt;
        entry.kind = kind;
        entry.complaint = after.id;
        entry.object = object;
        entry.sha256 = sha256;
        return log.append(transaction, entry);
    };
    Status status;
    const auto keptIn = [](const Complaint &complaint, const Evidence &item) {
        const Evidence *found = findEvidence(complaint, item.id);
        return found && found->sha256 == item.sha256;
    };
    for (const Evidence &item : before.evidence) {
        if (status && !keptIn(after, item))
            status = note(QStringLiteral("evidence-removed"), item.id.toString(), item.sha256);
    }
    for (const Evidence &item : after.evidence) {
        if (status && !keptIn(before, item))
            status = note(QStringLiteral("evidence-added"), item.id.toString(), item.sha256);
    }
    for (const Letter &letter : after.letters) {
        const auto old = std::find_if(before.letters.cbegin(), before.letters.cend(),
            [&letter](const Letter &other) { return other.id == letter.id; });
        const bool known = old != before.letters.cend();
        if (status && !known)
            status = note(QStringLiteral("letter-exported"), letter.id.toString(), letter.sha256);
        if (status && letter.sentAt && !(known && old->sentAt))
            status = note(QStringLiteral("letter-sent"), letter.id.toString(), letter.sha256);
        if (status && !letter.sentAt && known && old->sentAt)
            status = note(QStringLiteral("letter-sent-taken-back"), letter.id.toString(), letter.sha256);
    }
    return status;
}

Result<Complaint> ComplaintStore::loadUnchecked(const ComplaintId &id)
{
    Complaint complaint;
    complaint.id = id;
    const auto read = [&](const QString &columns) -> Result<bool> {
        Query query(m_database, QStringLiteral("SELECT %1 FROM complaint WHERE id = ?").arg(columns));
        query.bind(id.toString());
        static_cast<void>(query.run());
        const bool found = query.next();
        if (!query.status())
            return query.status().error();
        if (found) {
            rows::Reader reader{query};
            rows::describe(reader, complaint);
        }
        return found;
    };
    Result<bool> found = read(columnsOf<Complaint>().join(QLatin1String(", ")));
    if (!found)
        found = read(columnsThere<Complaint>(m_database, "complaint"));
    if (!found)
        return found.error();
    if (!*found)
        return {ErrorCode::NotFound, {id.toString()}};
    rows::Children children;
    Status status;
    rows::forEachTable(children, [&](const char *table, auto &list) {
        if (status)
            status = readAll(m_database, table, id.toString(), list);
    });
    if (!status)
        return status.error();
    rows::adopt(complaint, std::move(children));
    return complaint;
}

Result<Complaint> ComplaintStore::load(const ComplaintId &id)
{
    Result<Complaint> complaint = loadUnchecked(id);
    if (!complaint)
        return complaint;
    Query query(m_database, QStringLiteral("SELECT digest FROM complaint WHERE id = ?"));
    query.bind(id.toString());
    static_cast<void>(query.run());
    if (query.next() && query.text(0) == complaintDigest(*complaint).hex())
        return complaint;
    if (!query.status())
        return query.status().error();
    return {ErrorCode::Damaged, {QStringLiteral("complaint"), complaint->number}};
}

Result<QList<Sha256>> ComplaintStore::removeForGood(const ComplaintId &id, Instant at)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    // Unchecked: a complaint whose rows were altered must be removable too.
    const Result<Complaint> complaint = loadUnchecked(id);
    if (!complaint)
        return complaint.error();
    CustodyLog log(m_database);
    for (const Evidence &item : complaint->evidence) {
        CustodyEntry entry{0, at, QStringLiteral("evidence-removed"), id, item.id.toString(), item.sha256, {}, {}};
        if (Status done = log.append(*transaction, entry); !done)
            return done.error();
    }
    CustodyEntry entry{0, at, QStringLiteral("removed-for-good"), id, QString(), Sha256(), {}, {}};
    if (Status done = log.append(*transaction, entry); !done)
        return done.error();
    const QString removing = QStringLiteral("removing"); // lets the letters that were sent go too
    if (Status done = writeMeta(*transaction, removing, id.toString()); !done)
        return done.error();
    if (Status done = deleteChildren(m_database, id.toString(), Leave::Nothing); !done)
        return done.error();
    if (Status done = writeMeta(*transaction, removing, QString()); !done)
        return done.error();
    Query remove(m_database, QStringLiteral("DELETE FROM complaint WHERE id = ?"));
    if (Status done = remove.bind(id.toString()).run(); !done)
        return done.error();
    const Result<QList<Sha256>> referenced = referencedBlobs();
    if (!referenced)
        return referenced.error();
    // What it ever had: an exhibit that was taken out again before would stay otherwise.
    const Result<QList<CustodyEntry>> history = log.entries(id);
    if (!history)
        return history.error();
    QList<Sha256> unused;
    for (const CustodyEntry &line : *history) {
        const bool ofBytes = (line.kind.startsWith(QLatin1String("evidence-")) || line.kind == QLatin1String("letter-exported"))
            && !line.sha256.isNull();
        if (ofBytes && !referenced->contains(line.sha256) && !unused.contains(line.sha256))
            unused.append(line.sha256);
    }
    if (Status done = countChange(*transaction); !done)
        return done.error();
    if (Status done = transaction->commit(); !done)
        return done.error();
    return unused;
}

} // namespace recourse
