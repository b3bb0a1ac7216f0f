// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/searchkey.h"
#include "storage/columns.h"
#include "storage/complaintstore.h"
#include "storage/database.h"

#include "complaint/searchtext.h"

#include <algorithm>

namespace recourse {

namespace {
const QString kStatusKey = QStringLiteral("status-key");

/// Whether every word is somewhere in a complaint or in what the screen calls it.
class Finder
{
public:
    Finder(const QStringList &words, const SearchNames &names) : m_words(words), m_names(names)
    {
        for (const QString &word : words) {
            QStringList marks;
            for (auto it = names.channels.cbegin(); it != names.channels.cend(); ++it) {
                if (it.value().contains(word))
                    marks.append(searchKey(channelMark(it.key())));
            }
            m_marks.append(marks);
        }
    }
    bool finds(const ComplaintSummary &line, const QString &text) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString &word = m_words.at(i);
            const bool found = text.contains(word) || m_names.wallets.value(line.wallet).contains(word)
                || m_names.categories.value(line.category).contains(word) || status(line).contains(word)
                || std::any_of(m_marks.at(i).cbegin(), m_marks.at(i).cend(), [&](const QString &mark) { return text.contains(mark); });
            if (!found)
                return false;
        }
        return true;
    }

private:
    QString status(const ComplaintSummary &line) const { return m_names.status ? m_names.status(line.status) : QString(); }
    const QStringList m_words;
    const SearchNames &m_names;
    QList<QStringList> m_marks; ///< of the channels whose name has the word
};

} // namespace

Result<QList<ComplaintSummary>> ComplaintStore::list(
    const QString &find, bool trashed, const SearchNames &names, const QHash<ComplaintId, StatusFacts> &unwritten)
{
    const QStringList words = find.isEmpty() ? QStringList() : searchWords(find);
    if (!words.isEmpty())
        static_cast<void>(renewSearchTexts()); // where nothing can be written, the older texts are searched
    const Finder finder(words, names);
    Query query(m_database,
        QStringLiteral("SELECT id, number, own_title, wallet, wallet_name, category, jurisdiction, amount_minor, amount_currency, "
                       "created_ms, created_offset, changed_ms, changed_offset, trashed_ms, trashed_offset, page, "
                       "is_example, wizard_done, evidence_count, status_enough, status_exported, status_sent, status_event, "
                       "status_answer_by, %2 FROM complaint WHERE trashed_ms IS %1 NULL ORDER BY changed_ms DESC, number DESC")
            .arg(trashed ? QStringLiteral("NOT") : QString(), words.isEmpty() ? QStringLiteral("''") : QStringLiteral("search_text")));
    static_cast<void>(query.run());
    QList<ComplaintSummary> out;
    while (query.next()) {
        ComplaintSummary line;
        int at = 0;
        rows::take(query, at, line.id);
        rows::take(query, at, line.number);
        rows::take(query, at, line.title);
        rows::take(query, at, line.wallet);
        rows::take(query, at, line.walletName);
        rows::take(query, at, line.category);
        rows::take(query, at, line.jurisdiction);
        rows::take(query, at, line.amount);
        rows::take(query, at, line.createdAt);
        rows::take(query, at, line.changedAt);
        rows::take(query, at, line.trashedAt);
        rows::take(query, at, line.page);
        rows::take(query, at, line.isExample);
        rows::take(query, at, line.wizardDone);
        rows::take(query, at, line.evidenceCount);
        rows::take(query, at, line.status.enoughForLetter);
        rows::take(query, at, line.status.exported);
        rows::take(query, at, line.status.sent);
        rows::take(query, at, line.status.lastEvent);
        PartialDate answerBy;
        rows::take(query, at, answerBy);
        line.status.answerBy = answerBy.date();
        line.status = unwritten.value(line.id, line.status);
        QString text;
        rows::take(query, at, text);
        if (finder.finds(line, text))
            out.append(line);
    }
    if (!query.status())
        return query.status().error();
    return out;
}

Status ComplaintStore::setStatus(const QHash<ComplaintId, StatusFacts> &status, const QString &key)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
        QStringLiteral("UPDATE complaint SET status_enough = ?, status_exported = ?, status_sent = ?, status_event = ?, "
                       "status_answer_by = ? WHERE id = ?"));
    for (auto it = status.cbegin(); it != status.cend(); ++it) {
        rows::Values values;
        rows::put(values.values, it->enoughForLetter);
        rows::put(values.values, it->exported);
        rows::put(values.values, it->sent);
        rows::put(values.values, it->lastEvent);
        rows::put(values.values, PartialDate::of(it->answerBy));
        rows::put(values.values, it.key());
        for (const QVariant &value : std::as_const(values.values))
            query.bind(value);
        if (Status done = query.run(); !done)
            return done;
    }
    if (Status done = writeMeta(*transaction, kStatusKey, key); !done)
        return done;
    return transaction->commit();
}

Status ComplaintStore::renewSearchTexts()
{
    const QString key = QStringLiteral("search_text_form");
    const QString form = QString::number(kSearchTextForm);
    if (const Result<QString> kept = readMeta(m_database, key); kept && *kept == form)
        return {};
    const Result<QList<ComplaintId>> ids = all();
    if (!ids)
        return ids.error();
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const ComplaintId &id : *ids) {
        const Result<Complaint> complaint = loadUnchecked(id);
        if (!complaint)
            continue; // what cannot be read is found by its old text
        Query update(m_database, QStringLiteral("UPDATE complaint SET search_text = ? WHERE id = ?"));
        update.bind(storableText(searchText(*complaint))).bind(id.toString());
        if (const Status done = update.run(); !done)
            return done;
    }
    if (const Status done = writeMeta(*transaction, key, form); !done)
        return done;
    return transaction->commit();
}

Status ComplaintStore::fillRecipients(const std::function<Recipient(const Complaint &, const ContactEntry &)> &known)
{
    const QString key = QStringLiteral("recipients");
    const QString filled = QStringLiteral("filled");
    const Result<QString> kept = readMeta(m_database, key);
    if (!kept || *kept == filled)
        return kept ? Status() : Status(kept.error());
    const Result<QList<ComplaintId>> ids = all();
    if (!ids)
        return ids.error();
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    bool any = false;
    for (const ComplaintId &id : *ids) {
        Result<Complaint> complaint = load(id);
        if (!complaint)
            continue; // rows that were altered from outside keep their digest, which says so
        bool changed = false;
        for (ContactEntry &entry : complaint->contacts) {
            if (entry.recipient != Recipient::Unknown)
                continue;
            entry.recipient = known(*complaint, entry);
            if (entry.recipient == Recipient::Unknown)
                continue;
            changed = true;
            Query contact(m_database, QStringLiteral("UPDATE contact SET recipient = ? WHERE complaint = ? AND id = ?"));
            if (Status done = contact.bind(codeOf(entry.recipient)).bind(id.toString()).bind(entry.id.toString()).run(); !done)
                return done;
        }
        if (!changed)
            continue;
        any = true;
        Query seal(m_database, QStringLiteral("UPDATE complaint SET digest = ? WHERE id = ?"));
        if (Status done = seal.bind(complaintDigest(*complaint).hex()).bind(id.toString()).run(); !done)
            return done;
    }
    if (Status done = writeMeta(*transaction, key, filled); !done)
        return done;
    if (Status done = any ? countChange(*transaction) : Status(); !done)
        return done;
    return transaction->commit();
}

Result<QString> ComplaintStore::statusKey()
{
    return readMeta(m_database, kStatusKey);
}

Result<ComplaintId> ComplaintStore::resolve(const QString &idOrNumber)
{
    Query query(m_database, QStringLiteral("SELECT id FROM complaint WHERE id = ? OR number = ?"));
    query.bind(storableText(idOrNumber.toLower())).bind(storableText(idOrNumber));
    static_cast<void>(query.run());
    if (query.next()) {
        if (const auto id = ComplaintId::parse(query.text(0)))
            return *id;
        return {ErrorCode::Damaged, {QStringLiteral("complaint"), idOrNumber}};
    }
    if (!query.status())
        return query.status().error();
    return {ErrorCode::NotFound, {idOrNumber}};
}

Result<QList<Sha256>> ComplaintStore::referencedBlobs()
{
    const Result<int> version = m_database.userVersion();
    if (!version)
        return version.error();
    // Before that version the bytes of letters were not kept; a backup may be older.
    const QString letters = *version >= 6 ? QStringLiteral("UNION SELECT sha256 FROM letter WHERE size > 0 AND sha256 <> '' ") : QString();
    Query query(m_database, QStringLiteral("SELECT DISTINCT sha256 FROM evidence WHERE sha256 <> '' %1ORDER BY sha256").arg(letters));
    static_cast<void>(query.run());
    QList<Sha256> out;
    while (query.next()) {
        if (const auto sha256 = Sha256::parse(query.text(0)))
            out.append(*sha256);
    }
    if (!query.status())
        return query.status().error();
    return out;
}

Result<QList<ComplaintId>> ComplaintStore::all()
{
    Query query(m_database, QStringLiteral("SELECT id FROM complaint ORDER BY number"));
    static_cast<void>(query.run());
    QList<ComplaintId> out;
    while (query.next()) {
        if (const auto id = ComplaintId::parse(query.text(0)))
            out.append(*id);
    }
    if (!query.status())
        return query.status().error();
    return out;
}

} // namespace recourse
