// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/planner.h"

#include "escalation/stepstate.h"

#include <algorithm>

namespace recourse {

namespace {

using L = QLatin1String;
using escalation::CaseFacts;
using escalation::Truth;

PlannedStep plannedStep(const Channel &channel, const QString &subject, const LocalText &why, const Place &place)
{
    PlannedStep p;
    p.channel = channel.id;
    p.subject = subject;
    p.why = why;
    p.cost = channel.cost;
    p.needs = channel.needs;
    p.will = withPlaced(channel.will, channel.willThere, place);
    p.willNot = withPlaced(channel.willNot, channel.willNotThere, place);
    p.warning = channel.warning;
    return p;
}

/// Adds a rung unless the same channel for the same subject is there; two uncertain card rungs become one "if a card".
void add(QList<PlannedStep> &plan, PlannedStep step)
{
    const auto same = std::find_if(plan.begin(), plan.end(),
        [&](const PlannedStep &p) { return p.channel == step.channel && p.subject == step.subject; });
    if (same == plan.end()) {
        plan.append(std::move(step));
        return;
    }
    if (same->onlyIf.isEmpty() || step.onlyIf.isEmpty())
        same->onlyIf.clear();
    else if (same->onlyIf != step.onlyIf)
        same->onlyIf = same->onlyIf.startsWith(L("card")) && step.onlyIf.startsWith(L("card")) ? QStringLiteral("card") : QString();
}

/// Where the wallet holds no money, what would go to the wallet company goes to the card issuer, and the regulator of
/// payment institutions gives way to the one of issuers.
const Channel *forIssuer(const Channel &channel, const CaseFacts &facts)
{
    if (channel.kind == L("firm") && !channel.subjects.contains(L("merchant")))
        return facts.guide.channel(QStringLiteral("CH-ISSUER"));
    if (channel.subjects.contains(L("card")))
        return &channel;
    for (const Channel &other : facts.guide.channels()) {
        if (other.kind == channel.kind && other.jurisdiction == channel.jurisdiction && other.subjects.contains(L("card")))
            return &other;
    }
    return nullptr;
}

bool concernsEverySubject(const Channel &channel)
{
    return channel.kind == L("court") || channel.kind == L("mediation") || channel.kind == L("arbitration");
}

QList<PlannedStep> fromLadder(const Ladder &ladder, const CaseFacts &facts)
{
    QList<PlannedStep> plan;
    for (const Ladder::Step &rung : ladder.steps) {
        const Channel *channel = facts.guide.channel(rung.channel);
        const Truth applies = facts.condition(rung.when);
        if (!channel || applies == Truth::No)
            continue;
        QString subject = rung.subject.isEmpty() ? facts.subjects.value(0) : rung.subject;
        LocalText why = rung.why;
        if (facts.addressIssuer && subject == L("payment-account")) {
            const Channel *instead = forIssuer(*channel, facts);
            if (!instead)
                continue;
            if (instead != channel)
                why = instead->takes;
            channel = instead;
            subject = QStringLiteral("card");
        }
        // The person narrowed what it is about: others drop out, a court takes what is left, the police always stay.
        const QStringList &chosen = facts.complaint.subjects;
        if (!chosen.isEmpty() && !chosen.contains(subject) && subject != L("crime") && !facts.addressIssuer) {
            if (!concernsEverySubject(*channel) || !channel->subjects.contains(chosen.first()))
                continue;
            subject = chosen.first();
        }
        PlannedStep p = plannedStep(*channel, subject, why, facts.place);
        p.parallel = rung.parallel;
        if (applies == Truth::Unknown)
            p.onlyIf = rung.when;
        add(plan, std::move(p));
    }
    return plan;
}

/// No ladder for this case: stop the harm, the firm, then whoever watches over it where the place is known.
QList<PlannedStep> generalOrder(const CaseFacts &facts)
{
    QList<PlannedStep> plan;
    const QStringList subjects = facts.subjects.isEmpty() ? QStringList{QStringLiteral("payment-account")} : facts.subjects;
    const auto append = [&](const Channel *channel, const QString &subject, bool parallel) {
        if (!channel || !channel->subjects.contains(subject))
            return;
        PlannedStep p = plannedStep(*channel, subject, channel->takes, facts.place);
        p.generic = true;
        p.parallel = parallel;
        add(plan, std::move(p));
    };
    if (subjects.contains(L("crime")))
        append(facts.guide.channel(facts.jurisdiction == L("CN") ? QStringLiteral("CH-POL") : QStringLiteral("CH-POLICE-LOCAL")),
            QStringLiteral("crime"), true);
    for (const QString &subject : subjects) {
        for (const char *id : {"CH-MERCHANT", "CH-APP", "CH-ISSUER", "CH-LET"}) {
            const bool issuer = facts.addressIssuer || subject == L("card") || subject == L("credit-line");
            if ((L(id) == L("CH-ISSUER")) == issuer || L(id) == L("CH-MERCHANT"))
                append(facts.guide.channel(L(id)), facts.addressIssuer && subject == L("payment-account") ? QStringLiteral("card") : subject,
                    false);
        }
    }
    if (!facts.category || facts.jurisdiction.isEmpty())
        return plan; // who is competent depends on what happened and where
    for (const Channel &channel : facts.guide.channels()) {
        const bool watches = channel.kind == L("regulator") || channel.kind == L("mediation");
        if (watches && !channel.sideChannel && channel.jurisdiction == facts.jurisdiction)
            append(&channel, subjects.first() == L("crime") ? subjects.value(1) : subjects.first(), false);
    }
    return plan;
}

void appendUsedElsewhere(QList<PlannedStep> &plan, const CaseFacts &facts)
{
    for (const Step &step : facts.complaint.steps) {
        const Channel *channel = facts.guide.channel(step.channel);
        const bool there = std::any_of(plan.cbegin(), plan.cend(),
            [&](const PlannedStep &p) { return facts.serves(step, p.channel, p.subject); });
        if (there || !channel)
            continue;
        PlannedStep p = plannedStep(*channel, step.subject, channel->takes, facts.place);
        p.outsideLadder = true;
        plan.append(std::move(p));
    }
}

/// The one thing to do now: the first open rung that is not behind what was already used, and nothing while an answer is due.
void recommend(QList<PlannedStep> &plan, QDate today)
{
    qsizetype lastUsed = -1;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const PlannedStep &p = plan.at(i);
        if (!p.parallel && !p.outsideLadder && (p.state == PlanState::Done || p.state == PlanState::Waiting))
            lastUsed = i;
    }
    const bool waiting = lastUsed >= 0 && plan.at(lastUsed).state == PlanState::Waiting && !plan.at(lastUsed).overdue
        && plan.at(lastUsed).basis != L("promise")
        && (plan.at(lastUsed).certainty != Certainty::Provisional
            || std::max(plan.at(lastUsed).dueOn, plan.at(lastUsed).dueLatest) >= today);
    bool mustWait = waiting;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        PlannedStep &p = plan[i];
        if (p.outsideLadder || !p.onlyIf.isEmpty())
            continue;
        if (!p.parallel && i > lastUsed && p.state == PlanState::OpensOn)
            mustWait = true;
        if (p.state != PlanState::Open || (!p.parallel && (mustWait || i < lastUsed)))
            continue;
        p.recommended = true;
        return;
    }
}

} // namespace

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Done:
        return QStringLiteral("done");
    case PlanState::Waiting:
        return QStringLiteral("waiting");
    case PlanState::Open:
        return QStringLiteral("open");
    case PlanState::OpensOn:
        return QStringLiteral("opens-on");
    case PlanState::Blocked:
        return QStringLiteral("blocked");
    case PlanState::Closed:
        break;
    }
    return QStringLiteral("closed");
}

QString effectiveJurisdiction(const Complaint &complaint, const Catalogue &guide)
{
    return placeOf(complaint, guide).code;
}

QList<PlannedStep> planSteps(const Complaint &complaint, const Catalogue &guide, QDate today)
{
    const CaseFacts facts(complaint, guide, today);
    const Ladder *ladder = guide.ladder(complaint.category, facts.jurisdiction);
    QList<PlannedStep> plan = ladder ? fromLadder(*ladder, facts) : generalOrder(facts);
    if (facts.isUrgent()) {
        std::stable_partition(plan.begin(), plan.end(), [&](const PlannedStep &p) {
            const Channel *channel = guide.channel(p.channel);
            return channel && channel->kind == L("police");
        });
    }
    appendUsedElsewhere(plan, facts);
    for (PlannedStep &p : plan) {
        escalation::evaluate(p, *guide.channel(p.channel), facts);
        p.guards = filingGuard(complaint, guide, p.channel, p.subject);
    }
    recommend(plan, today);
    return plan;
}

QList<const Channel *> sideChannels(const Complaint &complaint, const Catalogue &guide)
{
    const CaseFacts facts(complaint, guide, {});
    QList<const Channel *> result;
    for (const Channel &channel : guide.channels()) {
        const bool here = channel.jurisdiction == L("any") || channel.jurisdiction == facts.jurisdiction;
        const bool fits = std::any_of(facts.subjects.cbegin(), facts.subjects.cend(),
            [&](const QString &subject) { return channel.subjects.contains(subject); });
        if (channel.sideChannel && here && fits)
            result.append(&channel);
    }
    return result;
}

} // namespace recourse
