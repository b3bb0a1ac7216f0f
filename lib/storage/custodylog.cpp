// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/custodylog.h"

#include "storage/columns.h"
#include "storage/database.h"

namespace recourse {
namespace {

const QString headKey = QStringLiteral("custody-head");
const QString selectColumns
    = QStringLiteral("SELECT seq, at_ms, at_offset, kind, complaint, object, sha256, prev, hash FROM custody ");

Sha256 beginning()
{
    return Sha256::of(QByteArrayView("RECOURSE-CUSTODY-1"));
}

Sha256 hashOf(const CustodyEntry &entry)
{
    const QStringList parts{QStringLiteral("RECOURSE-CUSTODY-1"), entry.previous.hex(), QString::number(entry.seq),
        QString::number(entry.at.utcMs), QString::number(entry.at.offsetMinutes), entry.kind, entry.complaint.toString(),
        entry.object, entry.sha256.hex()};
    return Sha256::of(parts.join(QLatin1Char('\n')).toUtf8());
}

QString headOf(const CustodyEntry &entry)
{
    return QStringLiteral("%1 %2").arg(entry.seq).arg(entry.hash.hex());
}

CustodyEntry entryAt(const Query &row)
{
    CustodyEntry entry;
    int at = 0;
    rows::take(row, at, entry.seq);
    rows::take(row, at, entry.at);
    rows::take(row, at, entry.kind);
    rows::take(row, at, entry.complaint);
    rows::take(row, at, entry.object);
    rows::take(row, at, entry.sha256);
    rows::take(row, at, entry.previous);
    rows::take(row, at, entry.hash);
    return entry;
}

Error broken(qint64 seq)
{
    return {ErrorCode::Damaged, {QStringLiteral("custody"), QString::number(seq)}, {}};
}

} // namespace

Status CustodyLog::append(WriteTransaction &transaction, CustodyEntry entry)
{
    Query last(m_database, selectColumns + QStringLiteral("ORDER BY seq DESC LIMIT 1"));
    if (Status done = last.run(); !done)
        return done;
    const bool any = last.next();
    const CustodyEntry before = any ? entryAt(last) : CustodyEntry();
    entry.seq = before.seq + 1;
    entry.previous = any ? before.hash : beginning();
    entry.hash = hashOf(entry);
    QVariantList values;
    rows::put(values, entry.seq);
    rows::put(values, entry.at);
    rows::put(values, entry.kind);
    rows::put(values, entry.complaint);
    rows::put(values, entry.object);
    rows::put(values, entry.sha256);
    rows::put(values, entry.previous);
    rows::put(values, entry.hash);
    Query insert(m_database,
        QStringLiteral("INSERT INTO custody (seq, at_ms, at_offset, kind, complaint, object, sha256, prev, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant &value : std::as_const(values))
        insert.bind(value);
    if (Status done = insert.run(); !done)
        return done;
    return writeMeta(transaction, headKey, headOf(entry));
}

Result<QList<CustodyEntry>> CustodyLog::entries(const ComplaintId &complaint)
{
    QList<CustodyEntry> out;
    Query query(m_database, selectColumns + QStringLiteral("WHERE complaint = ? ORDER BY seq"));
    query.bind(complaint.toString());
    static_cast<void>(query.run());
    while (query.next())
        out.append(entryAt(query));
    if (!query.status())
        return query.status().error();
    return out;
}

Status CustodyLog::check()
{
    CustodyEntry before;
    before.hash = beginning();
    Query query(m_database, selectColumns + QStringLiteral("ORDER BY seq"));
    static_cast<void>(query.run());
    while (query.next()) {
        const CustodyEntry entry = entryAt(query);
        if (entry.seq != before.seq + 1 || entry.previous != before.hash || entry.hash != hashOf(entry))
            return broken(entry.seq);
        before = entry;
    }
    if (!query.status())
        return query.status();
    const Result<QString> head = readMeta(m_database, headKey);
    if (!head)
        return head.error();
    // Cut off at the end: every remaining line still fits.
    const QString expected = before.seq == 0 ? QString() : headOf(before);
    return *head == expected ? Status() : Status(broken(before.seq + 1));
}

} // namespace recourse
