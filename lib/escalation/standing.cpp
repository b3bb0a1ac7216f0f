// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/standing.h"

#include "escalation/dealings.h"

#include <algorithm>

namespace recourse {

namespace {

using L = QLatin1String;
using escalation::CaseFacts;
using escalation::Reader;

bool filled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

QStringList missingFor(const CaseFacts &facts, const QString &channel, LetterType type)
{
    const Complaint &c = facts.complaint;
    QStringList missing;
    if (!facts.guide.wallet(c.wallet) && !filled(c.walletName) && !filled(c.entity.name))
        missing.append(QStringLiteral("wallet"));
    // What the account holder signs, or asks of data and records, needs neither a wish nor a story.
    const bool asksNothingBack = type == LetterType::DataRequest || type == LetterType::Preservation
        || type == LetterType::PoliceStatement || type == LetterType::Authorisation;
    const bool tellsNothing = type == LetterType::DataRequest || type == LetterType::Authorisation;
    // The kind of problem is enough for a letter to name it.
    const bool happened = facts.category || hasStory(c);
    const Reader reader = facts.readerOf(channel);
    if ((!happened && !tellsNothing) || (reader == Reader::Merchant && facts.merchant().isEmpty()))
        missing.append(QStringLiteral("happened"));
    if (!asksNothingBack && std::none_of(c.demands.cbegin(), c.demands.cend(),
            [&](const Demand &demand) { return facts.guide.demand(demand.kind) || filled(demand.ownWords); }))
        missing.append(QStringLiteral("wanted"));
    const bool follows = type == LetterType::FollowUp || type == LetterType::FinalNotice;
    if (follows && !escalation::dealingsWith(facts, reader, channel).raised)
        missing.append(QStringLiteral("contacts"));
    return missing;
}

/// The company's letter first, then those to the others the plan names, in its order.
QList<Output> outputsOf(const CaseFacts &facts, const QList<PlannedStep> &plan)
{
    QStringList channels;
    QStringList others;
    for (const PlannedStep &p : plan) {
        const Channel *channel = facts.guide.channel(p.channel);
        if (!channel || channel->outputs.isEmpty() || channels.contains(p.channel) || others.contains(p.channel))
            continue;
        const Reader reader = facts.readerOf(p.channel);
        const bool company = facts.addressIssuer ? reader == Reader::Bank : CaseFacts::isFirm(*channel);
        (company && channel->takesLetters() && channels.isEmpty() ? channels : others).append(p.channel);
    }
    if (channels.isEmpty()) { // no step of the ladder is a letter to the company: one can be written all the same
        const auto company = std::find_if(facts.guide.channels().cbegin(), facts.guide.channels().cend(), [&](const Channel &channel) {
            return channel.takesLetters() && CaseFacts::isFirm(channel)
                && (channel.jurisdiction == L("any") || channel.jurisdiction == facts.jurisdiction);
        });
        if (company != facts.guide.channels().cend()) {
            channels.append(company->id);
            others.removeAll(company->id);
        }
    }
    QList<Output> outputs;
    for (const QString &id : channels + others) {
        for (const Channel::Output &output : facts.guide.channel(id)->outputs) {
            if (output.when.isEmpty() || facts.condition(output.when) == escalation::Truth::Yes)
                outputs.append({id, output.letter, missingFor(facts, id, output.letter), output.kind, output.form});
        }
    }
    // First complaints before everything else: the first of the list is what a person can do first.
    std::stable_partition(outputs.begin(), outputs.end(), [](const Output &output) {
        return output.kind == OutputKind::Letter && (output.type == LetterType::FirmComplaint || output.type == LetterType::Escalation);
    });
    return outputs;
}

/// Waiting for somebody who decides, because something was handed in: a call's promise and a word that others have it are not that.
bool hangsOnUse(const PlannedStep &p, const Catalogue &guide)
{
    const Channel *channel = guide.channel(p.channel);
    return p.state == PlanState::Waiting && p.reason != L("promised") && p.reason != L("told-elsewhere") && channel
        && CaseFacts::decides(*channel);
}

/// The furthest pending step: of the ladder's own, else of those beside it, else of those outside it.
qsizetype pendingIn(const QList<PlannedStep> &plan, const Catalogue &guide)
{
    qsizetype found = -1;
    int rank = 0;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const PlannedStep &p = plan.at(i);
        const int here = p.outsideLadder ? 1 : p.parallel ? 2 : 3;
        if (hangsOnUse(p, guide) && here >= rank) {
            rank = here;
            found = i;
        }
    }
    return found;
}

struct Spoken {
    std::optional<EventKind> kind;
    QDate day;
};

/// The newest event that speaks for the case. The police neither settle nor answer a dispute, but money that came back is back.
Spoken lastWord(const CaseFacts &facts)
{
    Spoken last;
    for (const Step &step : facts.complaint.steps) {
        const Channel *channel = facts.guide.channel(step.channel);
        const bool decides = !channel || CaseFacts::decides(*channel);
        for (const Step::Event &event : step.events) {
            if (event.retracted || event.kind == EventKind::Note || (!decides && event.kind != EventKind::Refund))
                continue;
            // Later in the list wins on the same day: events are appended as they are told.
            const QDate day = event.at.date.earliest();
            if (!last.kind || !day.isValid() || !last.day.isValid() || day >= last.day)
                last = {event.kind, day};
        }
    }
    return last;
}

/// Handed in where the guide knows no channel of that name (a later version's, or one since retired).
bool pendingElsewhere(const CaseFacts &facts)
{
    return std::any_of(facts.complaint.steps.cbegin(), facts.complaint.steps.cend(),
               [&](const Step &step) { return !facts.guide.channel(step.channel) && CaseFacts::isPending(step); })
        || std::any_of(facts.complaint.letters.cbegin(), facts.complaint.letters.cend(),
            [&](const Letter &letter) { return letter.sentAt && !facts.guide.channel(letter.channel) && facts.complaint.steps.isEmpty(); });
}

const Letter *unsentLetter(const Complaint &complaint)
{
    return complaint.letters.isEmpty() || complaint.letters.last().sentAt ? nullptr : &complaint.letters.last();
}

NextMove moveOf(const Standing &s, const Complaint &complaint, const Spoken &last)
{
    const Letter *unsent = unsentLetter(complaint);
    const auto writtenAfter = [&](QDate day) { return unsent && (!day.isValid() || unsent->exportedAt.localDate() >= day); };
    const NextMove send{QStringLiteral("send"), {}, unsent ? unsent->channel : QString()};
    const QString waitedFor = s.pending() ? s.pending()->channel : QString();
    switch (s.status) {
    case ComplaintStatus::Closed: return {QStringLiteral("none"), {}, {}};
    case ComplaintStatus::SolvedUnconfirmed: return {QStringLiteral("confirm"), {}, {}};
    case ComplaintStatus::Offer: return {QStringLiteral("answer-offer"), {}, {}};
    case ComplaintStatus::Waiting: return {QStringLiteral("wait"), s.day, waitedFor};
    case ComplaintStatus::Overdue: return writtenAfter(s.day) ? send : NextMove{QStringLiteral("follow-up"), s.day, waitedFor};
    case ComplaintStatus::MyMove:
        return last.kind == EventKind::Reply && !writtenAfter(last.day) ? NextMove{QStringLiteral("read-reply"), {}, {}} : send;
    case ComplaintStatus::Draft: break;
    }
    if (s.facts.enoughForLetter)
        return {QStringLiteral("export"), {}, s.outputs.isEmpty() ? QString() : s.outputs.first().channel};
    return {QStringLiteral("continue"), {}, {}};
}

QList<DueItem> duesOf(const CaseFacts &facts, const QList<PlannedStep> &plan)
{
    QList<DueItem> dues;
    const auto passed = [&](QDate day, Certainty certainty) { return day < facts.today && certainty != Certainty::Provisional; };
    for (const PlannedStep &p : plan) {
        if (p.state == PlanState::Waiting && p.dueOn.isValid() && p.basis != L("promise"))
            dues.append({QStringLiteral("answer"), p.dueOn, p.overdue, p.certainty, p.rule, p.channel, p.subject});
        if (p.state == PlanState::OpensOn)
            dues.append({QStringLiteral("opens"), p.opensOn, false, p.certainty, p.rule, p.channel, p.subject});
        const bool unused = p.state == PlanState::Open || p.state == PlanState::OpensOn || p.state == PlanState::Blocked;
        if (unused && p.closesOn.isValid())
            dues.append({QStringLiteral("own-limit"), p.closesOn, passed(p.closesOn, p.windowCertainty), p.windowCertainty, p.windowRule,
                p.channel, p.subject});
    }
    for (const ContactEntry &entry : facts.complaint.contacts) {
        if (!entry.retracted && entry.promiseDue.isFull())
            dues.append({QStringLiteral("promise"), entry.promiseDue.date(), entry.promiseDue.date() < facts.today, Certainty::Exact, {},
                entry.channel, {}});
    }
    std::stable_sort(dues.begin(), dues.end(), [](const DueItem &a, const DueItem &b) { return a.day < b.day; });
    return dues;
}

} // namespace

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

ComplaintStatus statusOf(const StatusFacts &facts, QDate today)
{
    if (facts.lastEvent == EventKind::Outcome || facts.lastEvent == EventKind::Withdrawn)
        return ComplaintStatus::Closed;
    if (facts.lastEvent == EventKind::Refund)
        return ComplaintStatus::SolvedUnconfirmed;
    if (facts.lastEvent == EventKind::Offer)
        return ComplaintStatus::Offer;
    if (facts.lastEvent == EventKind::Reply)
        return ComplaintStatus::MyMove;
    if (facts.sent)
        return facts.answerBy.isValid() && facts.answerBy < today ? ComplaintStatus::Overdue : ComplaintStatus::Waiting;
    return facts.exported ? ComplaintStatus::MyMove : ComplaintStatus::Draft;
}

bool hasStory(const Complaint &complaint)
{
    return filled(complaint.summary)
        || std::any_of(complaint.facts.cbegin(), complaint.facts.cend(), [](const Fact &fact) { return filled(fact.text); });
}

std::optional<LetterType> letterTypeFor(const Catalogue &guide, const QString &channel, LetterType type)
{
    const Channel *known = guide.channel(channel);
    if (!known)
        return std::nullopt;
    if (known->letter(type))
        return type;
    const bool authority = type == LetterType::FirmComplaint && known->letter(LetterType::Escalation);
    return authority ? std::optional(LetterType::Escalation) : std::nullopt;
}

QStringList missingForLetter(const Complaint &complaint, const Catalogue &guide, const QString &channel, LetterType type)
{
    return missingFor(CaseFacts(complaint, guide, {}), channel, type);
}

const PlannedStep *Standing::pending() const
{
    return pendingIndex < 0 ? nullptr : &plan.at(pendingIndex);
}

Standing standing(const Complaint &complaint, const Catalogue &guide, QDate today)
{
    const CaseFacts facts(complaint, guide, today);
    Standing s;
    s.plan = planSteps(complaint, guide, today);
    s.pendingIndex = pendingIn(s.plan, guide);
    s.outputs = outputsOf(facts, s.plan);
    s.missing = s.outputs.isEmpty() ? missingFor(facts, {}, LetterType::FirmComplaint) : s.outputs.first().missing;
    s.dues = duesOf(facts, s.plan);

    const Spoken last = lastWord(facts);
    s.facts.enoughForLetter = s.missing.isEmpty();
    s.facts.exported = !complaint.letters.isEmpty();
    s.facts.sent = s.pending() || pendingElsewhere(facts);
    // A day that may still move with a holiday list is no day to be late by.
    if (s.pending() && s.pending()->certainty != Certainty::Provisional)
        s.facts.answerBy = s.pending()->dueOn;
    // One filing withdrawn while another is pending closes nothing.
    s.facts.lastEvent = last.kind == EventKind::Withdrawn && s.facts.sent ? std::nullopt : last.kind;
    s.status = statusOf(s.facts, today);
    s.day = s.facts.answerBy;
    s.move = moveOf(s, complaint, last);
    return s;
}

} // namespace recourse
