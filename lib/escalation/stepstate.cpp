// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/stepstate.h"

#include "escalation/answerby.h"

#include <algorithm>

namespace recourse::escalation {

namespace {

using L = QLatin1String;

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void setReason(PlannedStep &p, const char *code, const QStringList &args = {})
{
    p.reason = QLatin1String(code);
    p.reasonArgs = args;
}

bool counts(const Rule &rule)
{
    return rule.value.has_value();
}

bool isLegal(const Rule &rule)
{
    return rule.basis == L("law") || rule.basis == L("regulation") || rule.basis == L("practice");
}

bool directKind(const Channel &channel)
{
    return channel.kind == L("firm") || channel.kind == L("merchant") || channel.kind == L("issuer");
}

bool needsFirmAnswer(const Channel &channel)
{
    return std::any_of(channel.preconditions.cbegin(), channel.preconditions.cend(),
        [](const Channel::Condition &c) { return c.code == L("firm-answered-or-overdue"); });
}

/// Rules of the channel that set their answer time here, without those that only extend another.
QList<const Rule *> answerRules(const Channel &channel, const CaseFacts &facts)
{
    QList<const Rule *> rules;
    QStringList extensions;
    for (const QString &id : channel.rules) {
        const Rule *rule = facts.guide.rule(id);
        if (!rule || !facts.appliesHere(*rule) || rule->binds != L("them") || !counts(*rule) || !isLegal(*rule))
            continue;
        // A mediator's rule about what the firm had to do first is not the mediator's own time.
        if (needsFirmAnswer(channel) && !directKind(channel) && channel.kind != L("regulator") && rule->startsAt == L("received"))
            continue;
        extensions.append(rule->extendedBy);
        rules.append(rule);
    }
    rules.removeIf([&](const Rule *rule) { return extensions.contains(rule->id); });
    return rules;
}

void setDue(PlannedStep &p, const Rule &rule, const DueResult &due)
{
    p.rule = rule.id;
    p.basis = rule.basis;
    p.certainty = due.certainty;
    p.dueOn = due.due;
    p.dueEarliest = due.earliest;
    p.dueLatest = due.latest;
    p.extensionDue = due.extensionDue;
    p.askFor = due.askFor;
    p.overdue = due.overdue && due.certainty != Certainty::Provisional;
}

/// How far the events have come: the later phases of a body's work end the earlier clocks.
int phaseOf(const QString &startsAt)
{
    return startsAt == L("institution-received") ? 3 : startsAt == L("forwarded") || startsAt == L("accepted") ? 2 : 1;
}

int phaseReached(const Step *step)
{
    int phase = 0;
    for (const EventKind kind : {EventKind::Received, EventKind::Forwarded, EventKind::Accepted, EventKind::InstitutionReceived}) {
        if (step && CaseFacts::firstEvent(*step, kind))
            phase = std::max(phase, phaseOf(codeOf(kind)));
    }
    return phase;
}

void setAsked(PlannedStep &p, const SuggestedDate &asked, QDate today)
{
    p.rule = asked.rule;
    p.basis = asked.rule.isEmpty() ? QStringLiteral("own-date") : QStringLiteral("suggestion");
    p.certainty = asked.certainty;
    p.dueOn = asked.date;
    p.overdue = asked.date < today && asked.certainty != Certainty::Provisional;
}

/// The day that was asked for: the one in the letter that was handed in, else the person's, else our suggestion from the day on which
/// it was handed in. Null when even that is not known.
SuggestedDate askedFor(const Channel &channel, const Step *step, const CaseFacts &facts)
{
    if (const Letter *letter = facts.sentLetter(channel.id, step))
        return askedInLetter(facts.complaint, facts.guide, *letter);
    if (const QDate chosen = chosenAnswerBy(facts.complaint); chosen.isValid())
        return {chosen, {}};
    auto start = facts.sent(channel.id, step);
    if (!start && step)
        start = CaseFacts::firstEvent(*step, EventKind::Received);
    const QDate day = start ? legalDay(*start, facts.jurisdiction) : QDate();
    return day.isValid() ? suggestedAnswerBy(facts.complaint, facts.guide, day) : SuggestedDate();
}

/// Waiting for a direct complaint: the law's time where there is one, else the day that was asked for.
void waitDirect(PlannedStep &p, const Channel &channel, const Step *step, const CaseFacts &facts)
{
    const QList<const Rule *> rules = answerRules(channel, facts);
    if (!rules.isEmpty()) {
        setDue(p, *rules.first(), facts.due(*rules.first(), facts.startOf(*rules.first(), channel, step)));
        if (p.certainty != Certainty::UnknownStart)
            return;
        // The law's day cannot be told yet; what was asked for in words can.
        const bool asked = facts.sentLetter(channel.id, step) || chosenAnswerBy(facts.complaint).isValid();
        if (!asked)
            return;
    }
    if (const SuggestedDate asked = askedFor(channel, step, facts); asked.date.isValid()) {
        setAsked(p, asked, facts.today);
        return;
    }
    if (rules.isEmpty())
        p.certainty = Certainty::UnknownStart;
    if (rules.isEmpty())
        p.askFor = QStringLiteral("request");
}

void waitForBody(PlannedStep &p, const Channel &channel, const Step *step, const CaseFacts &facts)
{
    const QList<const Rule *> rules = answerRules(channel, facts);
    const int reached = phaseReached(step);
    const Rule *current = nullptr;
    for (const Rule *rule : rules) {
        const int phase = phaseOf(rule->startsAt);
        if (!current || (phase > phaseOf(current->startsAt) && phase <= reached))
            current = rule;
    }
    // Forwarded or accepted: the clock before that is over, the next one may lack its date.
    if (current && reached > phaseOf(current->startsAt)) {
        const auto later = std::find_if(rules.cbegin(), rules.cend(),
            [&](const Rule *rule) { return phaseOf(rule->startsAt) > phaseOf(current->startsAt); });
        if (later != rules.cend())
            current = *later;
    }
    if (current)
        setDue(p, *current, facts.due(*current, facts.startOf(*current, channel, step)));
    if (current && p.certainty == Certainty::UnknownStart && facts.runsAtTheInstitution(*current, channel))
        p.askFor = QStringLiteral("institution-received");
}

void setWaiting(PlannedStep &p, const Channel &channel, const Step *step, const CaseFacts &facts)
{
    p.state = PlanState::Waiting;
    directKind(channel) ? waitDirect(p, channel, step, facts) : waitForBody(p, channel, step, facts);
    if (p.overdue)
        setReason(p, "overdue", {iso(p.dueOn)});
    else if (p.certainty == Certainty::Provisional && std::max(p.dueOn, p.dueLatest) < facts.today)
        setReason(p, "window-may-have-passed", {p.rule, iso(std::max(p.dueOn, p.dueLatest))});
    else if (!p.askFor.isEmpty())
        setReason(p, "ask-date", {p.askFor});
    else
        setReason(p, "waiting", {p.rule});
}

/// The stored use of the channel decides when there is one. True when it did.
bool fromEvents(PlannedStep &p, const Channel &channel, const Step *step, const CaseFacts &facts)
{
    QDate on;
    const std::optional<EventKind> last = step ? CaseFacts::lastEvent(*step, &on) : std::nullopt;
    if (last == EventKind::Withdrawn) {
        p.state = PlanState::Closed;
        setReason(p, "withdrawn", {iso(on)});
        return true;
    }
    if (last == EventKind::Reply || last == EventKind::Offer || last == EventKind::Refund || last == EventKind::Outcome) {
        p.state = PlanState::Done;
        p.reason = last == EventKind::Reply ? QStringLiteral("answered") : codeOf(*last);
        p.reasonArgs = {iso(on)};
        return true;
    }
    if (last || facts.sent(channel.id, step)) {
        setWaiting(p, channel, step, facts);
        return true;
    }
    return false;
}

/// Calls and chats are logged as contacts, not as steps.
bool fromContacts(PlannedStep &p, const Channel &channel, const CaseFacts &facts)
{
    const ContactEntry *contact = facts.contact(channel.id);
    if (contact) {
        const QDate promise = contact->promiseDue.date();
        const bool pending = !contact->promise.trimmed().isEmpty() && promise.isValid() && promise >= facts.today;
        p.state = pending ? PlanState::Waiting : PlanState::Done;
        if (pending) {
            p.dueOn = promise;
            p.certainty = Certainty::Exact;
            p.basis = QStringLiteral("promise");
            setReason(p, "promised", {iso(promise)});
        } else {
            setReason(p, "contacted", {channel.id, iso(contact->at.date.date())});
        }
        return true;
    }
    // A first report by another way counts, unless the money still has to be stopped by phone.
    const bool firstReport = channel.id == L("CH-APP") || channel.id == L("CH-TEL");
    if (firstReport && !facts.isUrgent() && facts.firmContacted()) {
        p.state = PlanState::Done;
        setReason(p, "contacted", {QString(), iso(facts.firstFirmContact())});
        return true;
    }
    return false;
}

/// When the firm has had its time. Sets OpensOn or Blocked and returns false, or returns true: its time is over.
bool firmHadItsTime(PlannedStep &p, const Channel &channel, const CaseFacts &facts)
{
    if (facts.firmAnswered())
        return true;
    const Rule *law = nullptr;
    // First the body's own rule about the firm's time, then what binds the firm itself.
    for (const QString &id : channel.kind == L("regulator") ? QStringList() : channel.rules) {
        const Rule *rule = facts.guide.rule(id);
        if (!law && rule && facts.appliesHere(*rule) && rule->binds == L("them") && rule->startsAt == L("received") && counts(*rule))
            law = rule;
    }
    for (const Channel &firm : facts.guide.channels()) {
        if (law || !CaseFacts::isFirm(firm))
            continue;
        const QList<const Rule *> rules = answerRules(firm, facts);
        if (!rules.isEmpty())
            law = rules.first();
    }
    DueResult due;
    if (law) {
        due = facts.due(*law, facts.firmReceived());
        p.rule = law->id;
        p.basis = law->basis;
    } else {
        const QDate promise = facts.latestPromise();
        const QDate own = chosenAnswerBy(facts.complaint);
        due.certainty = Certainty::Exact;
        if (own.isValid() || promise.isValid()) {
            due.due = own.isValid() ? own : promise;
            p.basis = own.isValid() ? QStringLiteral("own-date") : QStringLiteral("promise");
        } else if (const QDate first = facts.firstFirmContact(); first.isValid()) {
            const SuggestedDate suggested = suggestedAnswerBy(facts.complaint, facts.guide, first);
            due.due = suggested.date;
            due.certainty = suggested.certainty;
            p.rule = suggested.rule;
            p.basis = QStringLiteral("suggestion");
        } else {
            due.certainty = Certainty::UnknownStart;
            due.askFor = QStringLiteral("request");
        }
    }
    p.certainty = due.certainty;
    if (due.certainty == Certainty::UnknownStart || !due.due.isValid()) {
        p.state = PlanState::Blocked;
        p.askFor = due.askFor;
        setReason(p, "ask-firm-date", {due.askFor});
        return false;
    }
    // While holidays on the way are not known, their time is over only after the latest day it can be.
    const QDate last = due.latest.isValid() ? due.latest : due.due;
    if (last >= facts.today) {
        p.state = PlanState::OpensOn;
        p.opensOn = last.addDays(1);
        setReason(p, "firm-time-runs", {p.rule});
        return false;
    }
    return true;
}

bool block(PlannedStep &p, const Channel::Condition &condition)
{
    p.state = PlanState::Blocked;
    p.conditions.prepend(condition);
    setReason(p, "precondition", {condition.code});
    return false;
}

/// Preconditions the program can check decide; the others are handed on as conditions. False when something blocks.
bool preconditionsMet(PlannedStep &p, const Channel &channel, const CaseFacts &facts)
{
    for (const Channel::Condition &condition : channel.preconditions) {
        const QString &code = condition.code;
        if (code == L("firm-contacted") || code == L("firm-answered-or-overdue")) {
            if (!facts.firmContacted())
                return block(p, condition);
            if (code == L("firm-answered-or-overdue") && !firmHadItsTime(p, channel, facts)) {
                p.conditions.prepend(condition);
                return false;
            }
        } else if (code == L("issuer-contacted")) {
            if (!facts.wasContacted([](const Channel &c) { return c.kind == L("issuer"); }))
                return block(p, condition);
        } else if (code == L("merchant-contacted")) {
            if (!facts.wasContacted([](const Channel &c) { return c.kind == L("merchant"); }))
                return block(p, condition);
        } else if (code != L("none")) {
            p.conditions.append(condition);
        }
    }
    return true;
}

/// The person's own time limit. Closes only where the body refuses late complaints and the date is beyond doubt.
void applyWindow(PlannedStep &p, const Channel &channel, const CaseFacts &facts)
{
    for (const QString &id : channel.rules) {
        const Rule *rule = facts.guide.rule(id);
        if (!rule || rule->binds != L("person") || !facts.appliesHere(*rule) || !counts(*rule)
            || rule->startsAt == L("judgment-effective") || rule->startsAt == L("mediation-effective")
            || rule->startsAt == L("response-sent") || rule->startsAt == L("notice-received"))
            continue; // those run after this step, not before it
        const Step *step = facts.step(p.channel, p.subject);
        const DueResult due = facts.due(*rule, facts.startOf(*rule, channel, step));
        p.windowRule = rule->id;
        p.windowAskFor = due.askFor;
        p.closesOn = due.due;
        p.windowCertainty = due.certainty;
        if (!due.overdue)
            return;
        const bool refusesLate = std::any_of(channel.refuses.cbegin(), channel.refuses.cend(),
            [](const Channel::Condition &c) { return c.code == L("over-time-limit") || c.code == L("over-three-years"); });
        // A reply may or may not have been the final one: only the person knows.
        const bool certain = rule->startsAt != L("final-response-sent") && due.certainty == Certainty::Exact;
        if (refusesLate && certain) {
            p.state = PlanState::Closed;
            p.opensOn = {};
            setReason(p, "too-late", {rule->id, iso(due.due)});
        } else if (p.state == PlanState::Open) {
            setReason(p, "window-may-have-passed", {rule->id, iso(due.due)});
        }
        return;
    }
}

/// The first other body of the channel's exclusive group that has the matter, whatever the subject: one after the other is the
/// rule, and filing beside it is the person's decision (guard.h).
QString otherBodyHolding(const Channel &channel, const CaseFacts &facts)
{
    if (channel.exclusiveGroup.isEmpty())
        return {};
    const auto inGroup = [&](const Channel *other) {
        return other && other->id != channel.id && other->exclusiveGroup == channel.exclusiveGroup;
    };
    for (const Step &step : facts.complaint.steps) {
        if (inGroup(facts.guide.channel(step.channel)) && CaseFacts::isPending(step))
            return step.channel;
    }
    for (const QString &id : facts.told()) {
        // A body with a stored step is judged by that step's events, above.
        if (inGroup(facts.guide.channel(id)) && !facts.step(id, {}))
            return id;
    }
    return {};
}

} // namespace

void evaluate(PlannedStep &p, const Channel &channel, const CaseFacts &facts)
{
    const Step *step = facts.step(p.channel, p.subject);
    if (step)
        p.stepId = step->id;
    p.state = PlanState::Open;
    setReason(p, p.generic ? "general-order" : "ready");
    if (fromEvents(p, channel, step, facts))
        return;
    const bool police = channel.kind == L("police");
    if ((directKind(channel) || police) && fromContacts(p, channel, facts))
        return;
    if (facts.isTold(channel)) {
        // A report to the police is done when it is made: nobody waits for an answer to it.
        if (police) {
            p.state = PlanState::Done;
            setReason(p, "reported");
            return;
        }
        p.state = PlanState::Waiting;
        p.askFor = QStringLiteral("received");
        p.certainty = Certainty::UnknownStart;
        setReason(p, "told-elsewhere");
        return;
    }
    if (preconditionsMet(p, channel, facts)) {
        p.rule.clear();
        p.basis.clear();
        p.certainty = Certainty::NoLimit;
        // A court hears a dispute although an authority has it; the authority then stops (guard.h says so).
        const QString holder = channel.kind == L("court") || channel.kind == L("arbitration")
            ? QString()
            : otherBodyHolding(channel, facts);
        if (!holder.isEmpty()) {
            p.state = PlanState::Blocked;
            setReason(p, "other-body-first", {holder});
        }
    }
    applyWindow(p, channel, facts);
}

} // namespace recourse::escalation
