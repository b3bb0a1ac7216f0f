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

bool isPolice(const Step &step, const Catalogue &guide)
{
    const Channel *channel = guide.channel(step.channel);
    return channel && channel->kind == QLatin1String("police");
}

/// Answers to the questions of the guide that ask for this.
QList<Answer> answersTo(const QString &asks, const Complaint &complaint, const Catalogue &guide)
{
    QList<Answer> found;
    for (const Question &question : guide.questions()) {
        if (question.asks == asks && complaint.answers.contains(question.id))
            found.append(complaint.answers.value(question.id));
    }
    return found;
}

/// A receipt number is there, so the police know of it.
bool policeKnow(const Complaint &complaint, const Catalogue &guide)
{
    const QList<Answer> receipts = answersTo(QStringLiteral("police-receipt"), complaint, guide);
    return std::any_of(receipts.cbegin(), receipts.cend(), [](const Answer &said) {
        return std::count_if(said.text.cbegin(), said.text.cend(), [](QChar c) { return c.isDigit(); }) >= 4;
    }) || std::any_of(complaint.steps.cbegin(), complaint.steps.cend(),
        [&](const Step &step) { return isPolice(step, guide) && !step.events.isEmpty(); });
}

} // namespace

When noticeGiven(const Complaint &complaint, const Catalogue &guide)
{
    for (const Answer &answer : answersTo(QStringLiteral("told-them"), complaint, guide)) {
        if (const auto when = whenFromIso(answer.text); !answer.unknown && when && !when->isNull())
            return *when;
    }
    return {};
}

std::optional<KnownAnswer> knownAnswer(const Complaint &c, const Question &question, const Catalogue &guide, Language language)
{
    const QString &asks = question.asks;
    const QList<ContactEntry> contacts = standing(c);
    if (asks == QLatin1String("promise-day"))
        return day(onlyDay(contacts, [](const ContactEntry &e) { return When{e.promiseDue, {}}; }), language, From::Contacts, false);
    if (asks == QLatin1String("promise")) {
        const auto promised = std::find_if(contacts.cbegin(), contacts.cend(), [](const ContactEntry &e) { return !e.promise.isEmpty(); });
        return promised == contacts.cend() ? std::nullopt : text(promised->promise, From::Contacts);
    }
    if (asks == QLatin1String("told-them")) {
        const auto told = std::find_if(contacts.cbegin(), contacts.cend(),
            [](const ContactEntry &e) { return e.direction == ContactEntry::Direction::Out && !e.at.isNull(); });
        return told == contacts.cend() ? std::nullopt : day(told->at, language, From::Contacts, true);
    }
    if (asks == QLatin1String("police-receipt")) {
        for (const Step &step : c.steps) {
            if (isPolice(step, guide) && !step.ticket.isEmpty())
                return text(step.ticket, From::Answers);
        }
        return std::nullopt;
    }
    if (asks == QLatin1String("bodies-told") && policeKnow(c, guide)) {
        const QString police = QStringLiteral("police");
        return KnownAnswer{Answer{false, {}, {police}, {}},
            fromWhere(From::Answers, QCoreApplication::translate("KnownAnswers", "The police"))};
    }
    if (asks == QLatin1String("noticed-on"))
        return day(When{c.noticedOn, {}}, language, From::Dates, false);
    if (asks == QLatin1String("occurred-on"))
        return day(When{c.occurredOn, {}}, language, From::Dates, false);
    if (asks == QLatin1String("first-payment"))
        return day(firstPayment(c), language, From::Payments, false);
    if (asks == QLatin1String("payment-count") && c.transactions.size() > 1)
        return text(QString::number(c.transactions.size()), From::Payments);
    if (asks == QLatin1String("payees"))
        return text(payees(c).join(language == Language::ZhCn ? QStringLiteral("、") : QStringLiteral(", ")), From::Payments);
    if (asks == QLatin1String("payment-sum")) {
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
