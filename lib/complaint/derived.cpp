// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/derived.h"

#include <algorithm>

namespace recourse {

QString statusCode(ComplaintStatus status)
{
    switch (status) {
    case ComplaintStatus::Draft: return QStringLiteral("draft");
    case ComplaintStatus::MyMove: return QStringLiteral("my-move");
    case ComplaintStatus::Waiting: return QStringLiteral("waiting");
    case ComplaintStatus::Overdue: return QStringLiteral("overdue");
    case ComplaintStatus::Offer: return QStringLiteral("offer");
    case ComplaintStatus::SolvedUnconfirmed: return QStringLiteral("solved-unconfirmed");
    case ComplaintStatus::Closed: return QStringLiteral("closed");
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

ComplaintStatus statusOf(const StatusFacts &facts, QDate today)
{
    if (facts.lastEvent == QLatin1String("outcome") || facts.lastEvent == QLatin1String("withdrawn"))
        return ComplaintStatus::Closed;
    if (facts.lastEvent == QLatin1String("refund"))
        return ComplaintStatus::SolvedUnconfirmed;
    if (facts.lastEvent == QLatin1String("offer"))
        return ComplaintStatus::Offer;
    if (facts.lastEvent == QLatin1String("reply"))
        return ComplaintStatus::MyMove;
    if (facts.sent)
        return facts.answerBy.isValid() && facts.answerBy < today ? ComplaintStatus::Overdue : ComplaintStatus::Waiting;
    if (facts.exported)
        return ComplaintStatus::MyMove;
    return ComplaintStatus::Draft;
}

NextMove nextMove(const Complaint &complaint, QDate today)
{
    const StatusFacts facts = statusFacts(complaint);
    switch (statusOf(facts, today)) {
    case ComplaintStatus::Closed: return {QStringLiteral("none"), {}};
    case ComplaintStatus::SolvedUnconfirmed: return {QStringLiteral("confirm"), {}};
    case ComplaintStatus::Offer: return {QStringLiteral("answer-offer"), {}};
    case ComplaintStatus::Waiting: return {QStringLiteral("wait"), facts.answerBy};
    case ComplaintStatus::Overdue: return {QStringLiteral("follow-up"), facts.answerBy};
    case ComplaintStatus::MyMove:
        return {facts.lastEvent == QLatin1String("reply") ? QStringLiteral("read-reply") : QStringLiteral("send"), {}};
    case ComplaintStatus::Draft: break;
    }
    return {facts.enoughForLetter ? QStringLiteral("export") : QStringLiteral("continue"), {}};
}

} // namespace recourse
