// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/document.h"

#include <QJsonArray>

namespace recourse {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(QLatin1String(key), array);
}

void put(QJsonObject &object, const char *key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(QLatin1String(key), inner);
}

void put(QJsonObject &object, const char *key, const PartialDate &date)
{
    if (!date.isNull())
        object.insert(QLatin1String(key), partialDateToIso(date));
}

void put(QJsonObject &object, const char *key, const When &when)
{
    if (!when.isNull())
        object.insert(QLatin1String(key), whenToIso(when));
}

void putMoney(QJsonObject &object, const std::optional<Money> &money)
{
    if (money) {
        object.insert(QStringLiteral("amount"), moneyToDecimal(*money));
        object.insert(QStringLiteral("currency"), money->currency);
    }
}

/// Position in the order of attaching, for exhibits that are there and for those still to come.
int positionOf(const Complaint &complaint, const EvidenceId &id)
{
    for (int i = 0; i < complaint.evidence.size(); ++i) {
        if (complaint.evidence[i].id == id)
            return i + 1;
    }
    for (int position = 1; position <= kMaxExhibits; ++position) {
        if (pendingExhibit(position) == id)
            return position;
    }
    return 0;
}

QJsonObject factObject(const Complaint &complaint, const Fact &fact)
{
    QJsonObject object;
    put(object, "on", fact.on);
    put(object, "text", fact.text);
    QJsonArray exhibits;
    for (const EvidenceId &id : fact.exhibits) {
        if (const int position = positionOf(complaint, id))
            exhibits.append(position);
    }
    put(object, "exhibits", exhibits);
    return object;
}

/// The place of an exhibit under a key; nothing for none.
void putExhibit(QJsonObject &object, const char *key, const Complaint &complaint, const EvidenceId &id)
{
    if (const int position = id.isNull() ? 0 : positionOf(complaint, id))
        object.insert(QLatin1String(key), position);
}

QJsonObject transactionObject(const Complaint &complaint, const Transaction &transaction)
{
    QJsonObject object;
    put(object, "time", transaction.time);
    putMoney(object, transaction.amount);
    put(object, "orderId", transaction.orderId);
    put(object, "merchantOrderId", transaction.merchantOrderId);
    put(object, "payee", transaction.payee);
    put(object, "method", transaction.method);
    put(object, "status", transaction.status);
    QJsonObject source;
    putExhibit(source, "exhibit", complaint, transaction.source.evidence);
    if (!source.isEmpty() && transaction.source.line > 0)
        source.insert(QStringLiteral("line"), transaction.source.line);
    put(object, "source", source);
    return object;
}

QJsonObject demandObject(const Demand &demand)
{
    QJsonObject object;
    put(object, "id", demand.kind);
    putMoney(object, demand.amount);
    put(object, "ownWords", demand.ownWords);
    return object;
}

QJsonObject complainantObject(const Complainant &person)
{
    QJsonObject object;
    put(object, "name", person.name);
    put(object, "phone", person.phone);
    put(object, "email", person.email);
    put(object, "address", person.address);
    put(object, "idType", person.idType);
    put(object, "idNumber", person.idNumber);
    return object;
}

QJsonValue answerValue(const Answer &answer)
{
    if (answer.unknown)
        return QJsonObject{{QStringLiteral("unknown"), true}};
    if (!answer.values.isEmpty())
        return QJsonArray::fromStringList(answer.values);
    if (!answer.currency.isEmpty())
        return QJsonObject{{QStringLiteral("amount"), answer.text}, {QStringLiteral("currency"), answer.currency}};
    return answer.text;
}

template<typename List, typename Print>
QJsonArray arrayOf(const List &list, Print print)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(print(item));
    return array;
}

} // namespace

QJsonObject contactDocument(const ContactEntry &contact, const Complaint &complaint)
{
    QJsonObject object;
    put(object, "at", contact.at);
    put(object, "channel", contact.channel);
    put(object, "direction", contact.direction == ContactEntry::Direction::In ? QStringLiteral("in") : QStringLiteral("out"));
    put(object, "agent", contact.agent);
    put(object, "ticket", contact.ticket);
    put(object, "asked", contact.asked);
    put(object, "answer", contact.answer);
    if (contact.attitude > 0)
        object.insert(QStringLiteral("attitude"), contact.attitude);
    put(object, "promise", contact.promise);
    put(object, "promiseDue", contact.promiseDue);
    if (contact.recipient != Recipient::Unknown)
        put(object, "recipient", codeOf(contact.recipient));
    putExhibit(object, "attachment", complaint, contact.attachment);
    if (contact.verdict != Verdict::Unsaid)
        put(object, "verdict", codeOf(contact.verdict));
    put(object, "objection", contact.objection);
    return object;
}

QJsonObject complaintDocument(const Complaint &c)
{
    QJsonObject object;
    put(object, "wallet", c.wallet);
    put(object, "walletName", c.walletName);
    if (!c.entity.name.isEmpty()) {
        object.insert(QStringLiteral("entity"),
            QJsonObject{{QStringLiteral("name"), c.entity.name}, {QStringLiteral("confirmed"), c.entity.confirmed}});
    }
    put(object, "issuer", c.issuer);
    put(object, "jurisdiction", c.jurisdiction);
    put(object, "category", c.category);
    put(object, "subjects", QJsonArray::fromStringList(c.subjects));
    put(object, "funding", QJsonArray::fromStringList(c.funding));
    put(object, "role", c.role);
    put(object, "occurredOn", c.occurredOn);
    put(object, "noticedOn", c.noticedOn);
    put(object, "summary", c.summary);
    put(object, "facts", arrayOf(c.facts, [&](const Fact &fact) { return factObject(c, fact); }));
    put(object, "transactions", arrayOf(c.transactions, [&](const Transaction &item) { return transactionObject(c, item); }));
    QJsonArray contacts;
    for (const ContactEntry &contact : c.contacts) {
        if (!contact.retracted)
            contacts.append(contactDocument(contact, c));
    }
    put(object, "contacts", contacts);
    put(object, "demands", arrayOf(c.demands, demandObject));
    put(object, "answerBy", c.answerBy);
    put(object, "complainant", complainantObject(c.complainant));
    QJsonObject holder;
    put(holder, "name", c.holder.name);
    put(holder, "relation", c.holder.relation);
    put(holder, "account", c.holder.account);
    put(object, "holder", holder);
    QJsonObject answers;
    for (auto it = c.answers.cbegin(); it != c.answers.cend(); ++it) {
        if (!it->isEmpty())
            answers.insert(it.key(), answerValue(*it));
    }
    put(object, "answers", answers);
    put(object, "notes", c.notes);
    put(object, "letterLang", c.letterLanguage);
    put(object, "title", c.ownTitle);
    return object;
}

} // namespace recourse
