// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/document.h"

#include "complaint/documentreader.h"
#include "complaint/whereabouts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace recourse {

namespace {

bool isOneOf(const QString &text, std::initializer_list<const char *> values)
{
    return std::any_of(values.begin(), values.end(), [&](const char *value) { return text == QLatin1String(value); });
}

bool isJurisdiction(const QString &text)
{
    return isOneOf(text, {"CN", "US", "UK", "EU", "HK", "SG", "other"});
}

bool isFunding(const QString &text)
{
    return isOneOf(text, {"balance", "debit-card", "credit-card", "credit-line", "gift-card", "fund"});
}

bool isSubject(const QString &text)
{
    return isOneOf(text, {"payment-account", "card", "credit-line", "merchant", "personal-data", "crime", "fund"});
}

/// The option a text means: its value, or its wording in either language.
QString optionValue(const Question &question, const QString &text)
{
    for (const Question::Option &option : question.options) {
        if (text == option.value || text == option.text.zh || text.compare(option.text.en, Qt::CaseInsensitive) == 0)
            return option.value;
    }
    return {};
}

/// Something that was meant as an option's value, as opposed to an answer in own words.
bool looksLikeValue(const QString &text)
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9_-]+$"));
    return slug.match(text).hasMatch();
}

/// A text answer in the form its question keeps; nothing when it cannot be one.
std::optional<QString> answerText(const Question &question, const QString &text, const QString &currency)
{
    switch (question.type) {
    case Question::Type::Text:
    case Question::Type::LongText:
        return text;
    case Question::Type::YesNo:
        if (isOneOf(text, {"yes", "no"}))
            return text;
        if (text == QStringLiteral("是") || text == QStringLiteral("否"))
            return text == QStringLiteral("是") ? QStringLiteral("yes") : QStringLiteral("no");
        return std::nullopt;
    case Question::Type::Choice:
    case Question::Type::Multi:
        if (const QString value = optionValue(question, text); !value.isEmpty())
            return value;
        return looksLikeValue(text) ? std::nullopt : std::optional(text);
    case Question::Type::Date:
        if (const auto date = partialDateFromIso(text))
            return partialDateToIso(*date);
        return std::nullopt;
    case Question::Type::DateTime:
        if (const auto when = whenFromIso(text))
            return whenToIso(*when);
        return std::nullopt;
    case Question::Type::Money:
        if (const ParsedMoney parsed = parseMoney(text, currency); parsed.money)
            return moneyToDecimal(*parsed.money);
        return std::nullopt;
    case Question::Type::Number: {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok && number >= 0 ? std::optional(QString::number(number)) : std::nullopt;
    }
    }
    return std::nullopt;
}

void readAnswerObject(DocumentReader &answer, const Question &question, Answer &result)
{
    if (answer.has(QStringLiteral("unknown"))) {
        result.unknown = answer.boolean(QStringLiteral("unknown"));
        if (!result.unknown)
            answer.refuse(QStringLiteral("unknown"));
        return;
    }
    const std::optional<Money> money = answer.money(QStringLiteral("amount"), QStringLiteral("currency"), false);
    if (!money || question.type != Question::Type::Money) {
        answer.refuse(QStringLiteral("amount"));
        return;
    }
    result.text = moneyToDecimal(*money);
    result.currency = money->currency;
}

Answer readAnswer(DocumentReader &answers, const QString &id, const Question &question, bool mainland)
{
    Answer result;
    const QJsonValue value = answers.value(id);
    if (value.isObject()) {
        answers.object(id, [&](DocumentReader &answer) { readAnswerObject(answer, question, result); });
        return result;
    }
    if (value.isArray()) {
        if (question.type != Question::Type::Multi)
            answers.refuse(id);
        const QStringList texts = answers.texts(id, [&](const QString &text) { return answerText(question, text, {}).has_value(); });
        for (const QString &text : texts)
            result.values.append(answerText(question, text, {}).value_or(text));
        return result;
    }
    QString text = value.toString();
    if (value.isBool())
        text = value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    else if (value.isDouble() && question.type == Question::Type::Number)
        text = QString::number(value.toDouble(), 'g', 15);
    else if (!value.isString())
        answers.refuse(id);
    if (question.type == Question::Type::Money) {
        result.currency = QStringLiteral("CNY");
        if (!mainland)
            answers.refuse(id); // needs {"amount", "currency"}
    }
    const std::optional<QString> accepted = answerText(question, text, result.currency);
    if (!accepted)
        answers.refuse(id);
    else if (question.type == Question::Type::Multi)
        result.values = {*accepted};
    else
        result.text = *accepted;
    return result;
}

/// An exhibit named by its place in the order of attaching; null when the key is absent.
EvidenceId readExhibit(DocumentReader &reader, const QString &key)
{
    const int position = reader.number(key, 1, kMaxExhibits);
    return position > 0 ? pendingExhibit(position) : EvidenceId();
}

ContactEntry readContact(DocumentReader &reader, const Catalogue &guide)
{
    ContactEntry contact;
    contact.id = ContactId::create();
    contact.at = reader.when(QStringLiteral("at"));
    contact.channel = reader.textIn(QStringLiteral("channel"), [&](const QString &id) { return guide.channel(id) != nullptr; });
    const QString direction = reader.textIn(QStringLiteral("direction"), [](const QString &text) { return isOneOf(text, {"in", "out"}); });
    contact.direction = direction == QLatin1String("in") ? ContactEntry::Direction::In : ContactEntry::Direction::Out;
    contact.agent = reader.text(QStringLiteral("agent"));
    contact.ticket = reader.text(QStringLiteral("ticket"));
    contact.asked = reader.text(QStringLiteral("asked"));
    contact.answer = reader.text(QStringLiteral("answer"));
    contact.attitude = reader.number(QStringLiteral("attitude"), 1, 5);
    contact.promise = reader.text(QStringLiteral("promise"));
    contact.promiseDue = reader.date(QStringLiteral("promiseDue"));
    const QString recipient
        = reader.textIn(QStringLiteral("recipient"), [](const QString &code) { return recipientFrom(code).has_value(); });
    contact.recipient = recipientFrom(recipient).value_or(Recipient::Unknown);
    contact.attachment = readExhibit(reader, QStringLiteral("attachment"));
    const QString verdict = reader.textIn(QStringLiteral("verdict"), [](const QString &code) { return verdictFrom(code).has_value(); });
    contact.verdict = verdictFrom(verdict).value_or(Verdict::Unsaid);
    contact.objection = reader.text(QStringLiteral("objection"));
    return contact;
}

Fact readFact(DocumentReader &reader)
{
    Fact fact;
    fact.id = FactId::create();
    fact.on = reader.when(QStringLiteral("on"));
    fact.text = reader.text(QStringLiteral("text"));
    const QJsonValue exhibits = reader.value(QStringLiteral("exhibits"));
    if (!exhibits.isUndefined() && !exhibits.isArray())
        reader.refuse(QStringLiteral("exhibits"));
    const QJsonArray positions = exhibits.toArray();
    for (int i = 0; i < positions.size(); ++i) {
        const int position = positions[i].toInt(0);
        if (position < 1 || position > kMaxExhibits)
            reader.refuse(QStringLiteral("exhibits[%1]").arg(i));
        else
            fact.exhibits.append(pendingExhibit(position));
    }
    return fact;
}

Transaction readTransaction(DocumentReader &reader, bool mainland)
{
    Transaction transaction;
    transaction.id = TransactionId::create();
    transaction.time = reader.when(QStringLiteral("time"));
    transaction.amount = reader.money(QStringLiteral("amount"), QStringLiteral("currency"), mainland);
    transaction.orderId = reader.text(QStringLiteral("orderId"));
    transaction.merchantOrderId = reader.text(QStringLiteral("merchantOrderId"));
    transaction.payee = reader.text(QStringLiteral("payee"));
    transaction.method = reader.text(QStringLiteral("method"));
    transaction.status = reader.text(QStringLiteral("status"));
    reader.object(QStringLiteral("source"), [&](DocumentReader &source) {
        transaction.source.evidence = readExhibit(source, QStringLiteral("exhibit"));
        transaction.source.line = source.number(QStringLiteral("line"), 1, std::numeric_limits<int>::max());
        if (transaction.source.evidence.isNull())
            source.refuse(QStringLiteral("exhibit"));
    });
    return transaction;
}

void readHead(DocumentReader &reader, const Catalogue &guide, Complaint &c)
{
    c.wallet = reader.textIn(QStringLiteral("wallet"),
        [&](const QString &id) { return id == QLatin1String("other") || guide.wallet(id) != nullptr; });
    c.walletName = reader.text(QStringLiteral("walletName"));
    if (c.wallet.isEmpty() && !c.walletName.isEmpty())
        c.wallet = QStringLiteral("other");
    reader.object(QStringLiteral("entity"), [&](DocumentReader &entity) {
        c.entity.name = entity.text(QStringLiteral("name"));
        c.entity.confirmed = entity.boolean(QStringLiteral("confirmed"));
    });
    c.issuer = reader.text(QStringLiteral("issuer"));
    c.jurisdiction = reader.textIn(QStringLiteral("jurisdiction"), isJurisdiction);
    c.category = reader.textIn(QStringLiteral("category"), [&](const QString &id) { return guide.category(id) != nullptr; });
    c.subjects = reader.texts(QStringLiteral("subjects"), isSubject);
    c.funding = reader.texts(QStringLiteral("funding"), isFunding);
    c.role = reader.textIn(QStringLiteral("role"), [](const QString &role) { return isOneOf(role, {"self", "agent", "guardian"}); });
    c.occurredOn = reader.date(QStringLiteral("occurredOn"));
    c.noticedOn = reader.date(QStringLiteral("noticedOn"));
    c.summary = reader.text(QStringLiteral("summary"));
}

void readEnd(DocumentReader &reader, const Catalogue &guide, bool mainland, Complaint &c)
{
    reader.objects(QStringLiteral("demands"), [&](DocumentReader &item) {
        Demand demand;
        demand.kind = item.textIn(QStringLiteral("id"), [&](const QString &id) { return guide.demand(id) != nullptr; });
        demand.amount = item.money(QStringLiteral("amount"), QStringLiteral("currency"), mainland);
        demand.ownWords = item.text(QStringLiteral("ownWords"));
        if (demand.kind.isEmpty() && demand.ownWords.trimmed().isEmpty())
            item.refuse(QStringLiteral("id"));
        c.demands.append(demand);
    });
    c.answerBy = reader.date(QStringLiteral("answerBy"));
    reader.object(QStringLiteral("complainant"), [&](DocumentReader &person) {
        c.complainant.name = person.text(QStringLiteral("name"));
        c.complainant.phone = person.text(QStringLiteral("phone"));
        c.complainant.email = person.text(QStringLiteral("email"));
        c.complainant.address = person.text(QStringLiteral("address"));
        c.complainant.idType = person.text(QStringLiteral("idType"));
        c.complainant.idNumber = person.text(QStringLiteral("idNumber"));
    });
    reader.object(QStringLiteral("holder"), [&](DocumentReader &holder) {
        c.holder.name = holder.text(QStringLiteral("name"));
        c.holder.relation = holder.text(QStringLiteral("relation"));
        c.holder.account = holder.text(QStringLiteral("account"));
    });
    reader.object(QStringLiteral("answers"), [&](DocumentReader &answers) {
        const QStringList ids = answers.keys();
        for (const QString &id : ids) {
            if (const Question *question = guide.question(id)) // an unknown id is left for finish() to refuse
                c.answers.insert(id, readAnswer(answers, id, *question, mainland));
        }
    });
    c.notes = reader.text(QStringLiteral("notes"));
    c.letterLanguage = reader.textIn(QStringLiteral("letterLang"), [](const QString &code) { return languageFromCode(code).has_value(); });
    c.ownTitle = reader.text(QStringLiteral("title"));
}

} // namespace

Result<Complaint> parseComplaintDocument(const QByteArray &json, const Catalogue &guide)
{
    const Result<QJsonObject> object = readDocument(json);
    if (!object)
        return object.error();
    DocumentProblem problem;
    DocumentReader reader(*object, {}, problem);
    Complaint c;
    readHead(reader, guide, c);
    // A wallet of several places says nothing about the money; without one the files of the mainland are the usual case.
    const QString place = placeOf(c, guide).code;
    const bool mainland = place == QLatin1String("CN") || (place.isEmpty() && !guide.wallet(c.wallet));
    reader.objects(QStringLiteral("facts"), [&](DocumentReader &item) { c.facts.append(readFact(item)); });
    reader.objects(QStringLiteral("transactions"), [&](DocumentReader &item) { c.transactions.append(readTransaction(item, mainland)); });
    reader.objects(QStringLiteral("contacts"), [&](DocumentReader &item) { c.contacts.append(readContact(item, guide)); });
    readEnd(reader, guide, mainland, c);
    reader.finish();
    if (problem.error)
        return *problem.error;
    return c;
}

Result<ContactEntry> parseContactDocument(const QByteArray &json, const Catalogue &guide)
{
    const Result<QJsonObject> object = readDocument(json);
    if (!object)
        return object.error();
    DocumentProblem problem;
    DocumentReader reader(*object, {}, problem);
    const ContactEntry contact = readContact(reader, guide);
    reader.finish();
    if (problem.error)
        return *problem.error;
    return contact;
}

Result<EventDocument> parseEventDocument(const QByteArray &json, const Catalogue &guide)
{
    const Result<QJsonObject> object = readDocument(json);
    if (!object)
        return object.error();
    DocumentProblem problem;
    DocumentReader reader(*object, {}, problem);
    EventDocument document;
    document.channel = reader.textIn(QStringLiteral("channel"), [&](const QString &id) { return guide.channel(id) != nullptr; });
    document.subject = reader.textIn(QStringLiteral("subject"), isSubject);
    document.ticket = reader.text(QStringLiteral("ticket"));
    const auto kind = eventKindFrom(
        reader.textIn(QStringLiteral("kind"), [](const QString &code) { return eventKindFrom(code).has_value(); }));
    if (!kind)
        reader.refuse(QStringLiteral("kind"));
    document.event.kind = kind.value_or(EventKind::Note);
    document.event.at = reader.when(QStringLiteral("at"));
    document.event.text = reader.text(QStringLiteral("text"));
    document.event.amount = reader.money(QStringLiteral("amount"), QStringLiteral("currency"), true);
    reader.finish();
    if (problem.error)
        return *problem.error;
    return document;
}

EvidenceId pendingExhibit(int position)
{
    static const QUuid space(QStringLiteral("{6b2f4a5e-0d4c-4c53-9d0b-5a1f5a0f3c11}"));
    const QString name = QStringLiteral("exhibit %1").arg(position);
    return EvidenceId::parse(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces)).value_or(EvidenceId{});
}

bool resolvePendingExhibits(Complaint &complaint)
{
    bool changed = false;
    for (int i = 0; i < complaint.evidence.size(); ++i) {
        const EvidenceId standIn = pendingExhibit(i + 1);
        const auto resolve = [&](EvidenceId &id) {
            if (id != standIn)
                return;
            id = complaint.evidence[i].id;
            changed = true;
        };
        for (Fact &fact : complaint.facts)
            std::for_each(fact.exhibits.begin(), fact.exhibits.end(), resolve);
        for (Transaction &transaction : complaint.transactions)
            resolve(transaction.source.evidence);
        for (ContactEntry &entry : complaint.contacts)
            resolve(entry.attachment);
    }
    return changed;
}

} // namespace recourse
