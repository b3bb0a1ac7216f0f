// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/knownanswers.h"

#include "app/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::app {
namespace {

enum class From { Contacts, Payments, Dates, Answers };

QString fromWhere(From from, const QString &answer)
{
    switch (from) {
    case From::Contacts: return QCoreApplication::translate("KnownAnswers", "%1, as under the contacts").arg(answer);
    case From::Payments: return QCoreApplication::translate("KnownAnswers", "%1, as under the payments").arg(answer);
    case From::Dates: return QCoreApplication::translate("KnownAnswers", "%1, as above").arg(answer);
    case From::Answers: return QCoreApplication::translate("KnownAnswers", "%1, as you answered before").arg(answer);
    }
    return answer;
}

std::optional<KnownAnswer> text(const QString &words, From from)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    return KnownAnswer{Answer{false, words, {}, {}}, fromWhere(from, words.simplified())};
}

std::optional<KnownAnswer> day(const When &when, Language language, From from, bool withTime)
{
    if (when.isNull())
        return std::nullopt;
    const bool timed = withTime && when.instant;
    return KnownAnswer{Answer{false, timed ? whenToIso(when) : partialDateToIso(when.date), {}, {}},
        fromWhere(from, timed ? whenForProse(when, language) : dateForProse(when.date, language))};
}

/// The one day all these agree on.
template<typename List, typename Get>
When onlyDay(const List &list, Get get)
{
    When found;
    for (const auto &item : list) {
        const When when = get(item);
        if (when.isNull())
            continue;
        if (!found.isNull() && found != when)
            return {};
        found = when;
    }
    return found;
}

QList<ContactEntry> standing(const Complaint &complaint)
{
    QList<ContactEntry> list = complaint.contacts;
    list.removeIf([](const ContactEntry &entry) { return entry.retracted; });
    return list;
}

When firstPayment(const Complaint &complaint)
{
    When first;
    for (const Transaction &transaction : complaint.transactions) {
        if (!transaction.time.isNull() && (first.isNull() || transaction.time.date.earliest() < first.date.earliest()))
            first = transaction.time;
    }
    return first;
}

QStringList payees(const Complaint &complaint)
{
    QStringList names;
    for (const Transaction &transaction : complaint.transactions) {
        if (!transaction.payee.trimmed().isEmpty() && !names.contains(transaction.payee.trimmed()))
            names << transaction.payee.trimmed();
    }
    return names;
}

bool among(const QString &question, std::initializer_list<const char *> ids)
{
    return std::any_of(ids.begin(), ids.end(), [&](const char *id) { return question == QLatin1String(id); });
}

/// A receipt number is there, so the police know of it.
bool policeKnow(const Complaint &complaint)
{
    for (const char *id : {"C01-Q10", "C09-Q6"}) {
        const QString said = complaint.answers.value(QLatin1String(id)).text;
        if (std::count_if(said.cbegin(), said.cend(), [](QChar c) { return c.isDigit(); }) >= 4)
            return true;
    }
    return std::any_of(complaint.steps.cbegin(), complaint.steps.cend(),
        [](const Step &step) { return step.channel == QLatin1String("CH-POL") && !step.events.isEmpty(); });
}

} // namespace

When noticeGiven(const Complaint &complaint)
{
    for (const char *id : {"C01-Q9", "C09-Q7", "C08-Q7"}) {
        const Answer answer = complaint.answers.value(QLatin1String(id));
        if (const auto when = whenFromIso(answer.text); !answer.unknown && when && !when->isNull())
            return *when;
    }
    return {};
}

std::optional<KnownAnswer> knownAnswer(const Complaint &c, const QString &question, Language language)
{
    const QList<ContactEntry> contacts = standing(c);
    if (among(question, {"C03-Q3"}))
        return day(onlyDay(contacts, [](const ContactEntry &e) { return When{e.promiseDue, {}}; }), language, From::Contacts, false);
    if (among(question, {"C04-Q2"})) {
        const auto promised = std::find_if(contacts.cbegin(), contacts.cend(), [](const ContactEntry &e) { return !e.promise.isEmpty(); });
        return promised == contacts.cend() ? std::nullopt : text(promised->promise, From::Contacts);
    }
    if (among(question, {"C01-Q9", "C09-Q7", "C08-Q7"})) {
        const auto told = std::find_if(contacts.cbegin(), contacts.cend(),
            [](const ContactEntry &e) { return e.direction == ContactEntry::Direction::Out && !e.at.isNull(); });
        return told == contacts.cend() ? std::nullopt : day(told->at, language, From::Contacts, true);
    }
    if (among(question, {"C01-Q10", "C09-Q6"})) {
        for (const Step &step : c.steps) {
            if (step.channel == QLatin1String("CH-POL") && !step.ticket.isEmpty())
                return text(step.ticket, From::Answers);
        }
        return std::nullopt;
    }
    if (among(question, {"Q14"}) && policeKnow(c)) {
        const QString police = QStringLiteral("police");
        return KnownAnswer{Answer{false, {}, {police}, {}},
            fromWhere(From::Answers, QCoreApplication::translate("KnownAnswers", "The police"))};
    }
    if (among(question, {"C08-Q4", "C11-Q3", "C13-Q4", "C14-Q3"}))
        return day(When{c.noticedOn, {}}, language, From::Dates, false);
    if (among(question, {"C07-Q1", "C16-Q1"}))
        return day(When{c.occurredOn, {}}, language, From::Dates, false);
    if (among(question, {"C06-Q1", "C10-Q3"}))
        return day(firstPayment(c), language, From::Payments, false);
    if (among(question, {"C06-Q2"}) && c.transactions.size() > 1)
        return text(QString::number(c.transactions.size()), From::Payments);
    if (among(question, {"C08-Q1", "C09-Q3"}))
        return text(payees(c).join(language == Language::ZhCn ? QStringLiteral("、") : QStringLiteral(", ")), From::Payments);
    if (among(question, {"C10-Q2"})) {
        Complaint paid;
        paid.transactions = c.transactions;
        const QList<Money> sums = disputedAmounts(paid);
        if (sums.size() == 1)
            return KnownAnswer{Answer{false, moneyToDecimal(sums.first()), {}, sums.first().currency},
                fromWhere(From::Payments, moneyForTable(sums.first()))};
    }
    return std::nullopt;
}

} // namespace recourse::app
