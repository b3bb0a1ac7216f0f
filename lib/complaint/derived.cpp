// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/derived.h"

#include <algorithm>

namespace recourse {

QString statusCode(Status status)
{
    switch (status) {
    case Status::Draft: return QStringLiteral("draft");
    case Status::MyMove: return QStringLiteral("my-move");
    case Status::Waiting: return QStringLiteral("waiting");
    case Status::Overdue: return QStringLiteral("overdue");
    case Status::Offer: return QStringLiteral("offer");
    case Status::SolvedUnconfirmed: return QStringLiteral("solved-unconfirmed");
    case Status::Closed: return QStringLiteral("closed");
    }
    return QStringLiteral("draft");
}

bool hasWallet(const Complaint &complaint)
{
    return complaint.wallet == QLatin1String("other") ? !complaint.walletName.trimmed().isEmpty() : !complaint.wallet.isEmpty();
}

bool hasWhatHappened(const Complaint &complaint)
{
    if (!complaint.summary.trimmed().isEmpty())
        return true;
    return std::any_of(complaint.facts.cbegin(), complaint.facts.cend(),
        [](const Fact &fact) { return !fact.text.trimmed().isEmpty(); });
}

bool hasWish(const Complaint &complaint)
{
    return std::any_of(complaint.demands.cbegin(), complaint.demands.cend(),
        [](const Demand &demand) { return !demand.kind.isEmpty() || !demand.ownWords.trimmed().isEmpty(); });
}

StatusFacts statusFacts(const Complaint &complaint)
{
    StatusFacts facts;
    facts.enoughForLetter = hasWallet(complaint) && hasWhatHappened(complaint) && hasWish(complaint);
    facts.exported = !complaint.letters.isEmpty();
    facts.sent = std::any_of(complaint.letters.cbegin(), complaint.letters.cend(),
        [](const Letter &letter) { return letter.sentAt.has_value(); });
    facts.answerBy = complaint.answerBy.date();
    QDate newest;
    for (const Step &step : complaint.steps) {
        for (const Step::Event &event : step.events) {
            if (event.retracted || event.kind == QLatin1String("note"))
                continue;
            facts.sent = true;
            // Later in the list wins on the same day: events are appended as they are told.
            const QDate day = event.at.date.earliest();
            if (facts.lastEvent.isEmpty() || !day.isValid() || !newest.isValid() || day >= newest) {
                facts.lastEvent = event.kind;
                newest = day;
            }
        }
    }
    return facts;
}

Status statusOf(const StatusFacts &facts, QDate today)
{
    if (facts.lastEvent == QLatin1String("outcome") || facts.lastEvent == QLatin1String("withdrawn"))
        return Status::Closed;
    if (facts.lastEvent == QLatin1String("refund"))
        return Status::SolvedUnconfirmed;
    if (facts.lastEvent == QLatin1String("offer"))
        return Status::Offer;
    if (facts.lastEvent == QLatin1String("reply"))
        return Status::MyMove;
    if (facts.sent)
        return facts.answerBy.isValid() && facts.answerBy < today ? Status::Overdue : Status::Waiting;
    if (facts.exported)
        return Status::MyMove;
    return Status::Draft;
}

NextMove nextMove(const Complaint &complaint, QDate today)
{
    const StatusFacts facts = statusFacts(complaint);
    switch (statusOf(facts, today)) {
    case Status::Closed: return {QStringLiteral("none"), {}};
    case Status::SolvedUnconfirmed: return {QStringLiteral("confirm"), {}};
    case Status::Offer: return {QStringLiteral("answer-offer"), {}};
    case Status::Waiting: return {QStringLiteral("wait"), facts.answerBy};
    case Status::Overdue: return {QStringLiteral("follow-up"), facts.answerBy};
    case Status::MyMove:
        return {facts.lastEvent == QLatin1String("reply") ? QStringLiteral("read-reply") : QStringLiteral("send"), {}};
    case Status::Draft: break;
    }
    return {facts.enoughForLetter ? QStringLiteral("export") : QStringLiteral("continue"), {}};
}

} // namespace recourse
