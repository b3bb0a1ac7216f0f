// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views.h"

#include "app/text/lacktext.h"
#include "app/text/sentences.h"
#include "base/names.h"
#include "complaint/document.h"

namespace recourse::cli {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void putMoney(QJsonObject &object, const std::optional<Money> &money)
{
    if (money) {
        object.insert(QStringLiteral("amount"), moneyToDecimal(*money));
        object.insert(QStringLiteral("currency"), money->currency);
    }
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QJsonObject evidenceObject(const Complaint &complaint, const Evidence &evidence)
{
    QJsonObject object{{QStringLiteral("id"), evidence.id.toString()},
        {QStringLiteral("exhibit"), exhibitNumber(complaint, evidence.id)}, {QStringLiteral("sha256"), evidence.sha256.hex()},
        {QStringLiteral("size"), evidence.size}};
    put(object, "fileName", visibleName(evidence.fileName));
    put(object, "mime", evidence.mime);
    put(object, "kind", evidence.kind);
    put(object, "title", evidence.title);
    put(object, "shows", evidence.shows);
    put(object, "date", evidence.date.isNull() ? QString() : partialDateToIso(evidence.date));
    put(object, "addedAt", evidence.addedAt.toIso());
    if (const auto first = duplicateOfExhibit(complaint, evidence.id))
        object.insert(QStringLiteral("duplicateOf"), *first);
    return object;
}

QJsonArray notesArray(const Look &look, const QString &mime)
{
    QJsonArray notes;
    for (const Lack lack : look.lacks)
        notes.append(QJsonObject{{QStringLiteral("code"), lackCode(lack)},
            {QStringLiteral("message"), app::lackSentence(lack, look, mime)}});
    if (const QString sentence = app::otherKindSentence(mime); !sentence.isEmpty())
        notes.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("kind")}, {QStringLiteral("message"), sentence}});
    return notes;
}

QJsonObject letterObject(const Letter &letter)
{
    QJsonObject object{{QStringLiteral("id"), letter.id.toString()}, {QStringLiteral("channel"), letter.channel},
        {QStringLiteral("type"), codeOf(letter.type)}, {QStringLiteral("language"), letter.language},
        {QStringLiteral("exportedAt"), letter.exportedAt.toIso()}, {QStringLiteral("fileName"), letter.fileName},
        {QStringLiteral("sha256"), letter.sha256.hex()}, {QStringLiteral("pages"), letter.pages}};
    if (letter.sentAt)
        object.insert(QStringLiteral("sentAt"), letter.sentAt->toIso());
    if (letter.size > 0)
        object.insert(QStringLiteral("size"), letter.size);
    put(object, "answerBy", iso(letter.answerBy));
    put(object, "answerByRule", letter.answerByRule);
    QJsonArray exhibits;
    for (const Letter::Exhibit &exhibit : letter.exhibits)
        exhibits.append(QJsonObject{{QStringLiteral("evidence"), exhibit.evidence.toString()}, {QStringLiteral("exhibit"), exhibit.number}});
    QJsonArray rules;
    for (const Letter::RuleValue &used : letter.ruleValues) {
        QJsonObject rule{{QStringLiteral("rule"), used.rule}, {QStringLiteral("value"), used.value}};
        put(rule, "asOf", iso(used.asOf));
        rules.append(rule);
    }
    if (!exhibits.isEmpty())
        object.insert(QStringLiteral("exhibits"), exhibits);
    if (!rules.isEmpty())
        object.insert(QStringLiteral("rules"), rules);
    return object;
}

QJsonObject stepObject(const Step &step)
{
    QJsonArray events;
    for (const Step::Event &event : step.events) {
        QJsonObject object{{QStringLiteral("kind"), codeOf(event.kind)}};
        put(object, "at", event.at.isNull() ? QString() : whenToIso(event.at));
        put(object, "text", event.text);
        putMoney(object, event.amount);
        if (event.retracted)
            object.insert(QStringLiteral("retracted"), true);
        events.append(object);
    }
    QJsonObject object{{QStringLiteral("id"), step.id.toString()}, {QStringLiteral("channel"), step.channel},
        {QStringLiteral("events"), events}};
    put(object, "subject", step.subject);
    put(object, "ticket", step.ticket);
    put(object, "overrideReason", step.overrideReason);
    return object;
}

QJsonArray findingsArray(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object{{QStringLiteral("rule"), finding.rule}, {QStringLiteral("severity"), codeOf(finding.severity)},
            {QStringLiteral("message"), app::findingText(finding)}};
        put(object, "block", finding.block);
        put(object, "about", finding.subject);
        put(object, "answered", finding.answered);
        array.append(object);
    }
    return array;
}

QJsonObject wholeComplaint(const Complaint &c, const Invocation &call)
{
    QJsonObject object = complaintDocument(c);
    put(object, "ownTitle", c.ownTitle);
    object.insert(QStringLiteral("title"), app::complaintTitle(c, *call.guide, call.language));
    object.insert(QStringLiteral("id"), c.id.toString());
    object.insert(QStringLiteral("number"), c.number);
    object.insert(QStringLiteral("createdAt"), c.createdAt.toIso());
    object.insert(QStringLiteral("changedAt"), c.changedAt.toIso());
    if (c.trashedAt)
        object.insert(QStringLiteral("trashedAt"), c.trashedAt->toIso());
    if (c.isExample)
        object.insert(QStringLiteral("isExample"), true);

    const QDate today = call.clock.today();
    const Standing now = standing(c, *call.guide, today);
    object.insert(QStringLiteral("status"), statusCode(now.status));
    const NextMove &move = now.move;
    QJsonObject next{{QStringLiteral("code"), move.code}};
    put(next, "day", iso(move.day));
    put(next, "channel", move.channel);
    object.insert(QStringLiteral("nextMove"), next);
    QJsonArray amounts;
    for (const Money &money : disputedAmounts(c)) {
        QJsonObject sum;
        putMoney(sum, money);
        amounts.append(sum);
    }
    object.insert(QStringLiteral("amounts"), amounts);
    const SuggestedDate suggested = suggestedAnswerBy(c, *call.guide, today);
    if (suggested.date.isValid()) {
        object.insert(QStringLiteral("suggestedAnswerBy"),
            QJsonObject{{QStringLiteral("date"), iso(suggested.date)}, {QStringLiteral("rule"), suggested.rule}});
    }
    QJsonArray outputs;
    for (const Output &output : now.outputs) {
        QJsonObject entry{{QStringLiteral("channel"), output.channel}, {QStringLiteral("kind"), codeOf(output.kind)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(output.missing)}};
        if (output.kind == OutputKind::Letter)
            entry.insert(QStringLiteral("type"), codeOf(output.type));
        outputs.append(entry);
    }
    object.insert(QStringLiteral("outputs"), outputs);
    QJsonArray evidence;
    for (const Evidence &item : c.evidence)
        evidence.append(evidenceObject(c, item));
    object.insert(QStringLiteral("evidence"), evidence);
    QJsonArray letters;
    for (const Letter &letter : c.letters)
        letters.append(letterObject(letter));
    object.insert(QStringLiteral("letters"), letters);
    QJsonArray steps;
    for (const Step &step : c.steps)
        steps.append(stepObject(step));
    object.insert(QStringLiteral("steps"), steps);
    return object;
}

QJsonObject summaryObject(const ComplaintSummary &summary, const Invocation &call)
{
    QJsonObject object{{QStringLiteral("id"), summary.id.toString()}, {QStringLiteral("number"), summary.number},
        {QStringLiteral("title"), app::complaintTitle(summary, *call.guide, call.language)},
        {QStringLiteral("status"), statusCode(statusOf(summary.status, call.clock.today()))},
        {QStringLiteral("changedAt"), summary.changedAt.toIso()}};
    put(object, "wallet", summary.wallet);
    put(object, "walletName", summary.walletName);
    put(object, "category", summary.category);
    putMoney(object, summary.amount);
    put(object, "nextDue", iso(summary.status.answerBy));
    if (summary.isExample)
        object.insert(QStringLiteral("isExample"), true);
    return object;
}

} // namespace recourse::cli
