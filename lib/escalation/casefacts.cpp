// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/casefacts.h"

#include "escalation/planner.h"

#include <algorithm>

namespace recourse::escalation {

namespace {

using L = QLatin1String;

bool wasUsed(const Step &step)
{
    return CaseFacts::lastEvent(step).has_value();
}

std::optional<When> whenOf(const PartialDate &date)
{
    return date.isFull() ? std::optional<When>(When{date, {}}) : std::nullopt;
}

} // namespace

CaseFacts::CaseFacts(const Complaint &c, const Catalogue &g, QDate day) :
    complaint(c),
    guide(g),
    today(day),
    place(placeOf(c, g)),
    jurisdiction(place.code),
    category(g.category(c.category)),
    subjects(!c.subjects.isEmpty() ? c.subjects : category ? category->subjects : QStringList()),
    addressIssuer([&] {
        const Wallet *wallet = g.wallet(c.wallet);
        return wallet && wallet->addressIssuer && wallet->issuerIn.contains(place.code);
    }())
{
}

bool CaseFacts::serves(const Step &stored, const QString &channel, const QString &subject) const
{
    if (stored.channel != channel)
        return false;
    if (stored.subject == subject || stored.subject.isEmpty() || subject.isEmpty())
        return true;
    const Channel *known = guide.channel(channel);
    return known && !known->subjects.contains(stored.subject);
}

const Step *CaseFacts::step(const QString &channel, const QString &subject) const
{
    for (auto it = complaint.steps.crbegin(); it != complaint.steps.crend(); ++it) {
        if (serves(*it, channel, subject))
            return &*it;
    }
    return nullptr;
}

std::optional<EventKind> CaseFacts::lastEvent(const Step &step, QDate *on)
{
    std::optional<EventKind> kind;
    QDate newest;
    for (const Step::Event &event : step.events) {
        if (event.retracted || event.kind == EventKind::Note)
            continue;
        const QDate day = event.at.date.earliest();
        if (!kind || !day.isValid() || !newest.isValid() || day >= newest) {
            kind = event.kind;
            newest = day;
            if (on)
                *on = event.at.date.date();
        }
    }
    return kind;
}

bool CaseFacts::isPending(const Step &step)
{
    const auto last = lastEvent(step);
    return last && last != EventKind::Reply && last != EventKind::Outcome && last != EventKind::Withdrawn && last != EventKind::Refund;
}

std::optional<When> CaseFacts::firstEvent(const Step &step, EventKind kind)
{
    for (const Step::Event &event : step.events) {
        if (!event.retracted && event.kind == kind && event.at.date.isFull())
            return event.at;
    }
    return std::nullopt;
}

std::optional<When> CaseFacts::sent(const QString &channel, const Step *step) const
{
    if (step) {
        if (const auto at = firstEvent(*step, EventKind::Sent))
            return at;
    }
    for (const Letter &letter : complaint.letters) {
        if (letter.channel == channel && letter.sentAt)
            return When{PartialDate::of(letter.sentAt->localDate()), letter.sentAt};
    }
    return std::nullopt;
}

const Letter *CaseFacts::sentLetter(const QString &channel, const Step *step) const
{
    const Letter *newest = nullptr;
    for (const Letter &letter : complaint.letters) {
        if (!letter.sentAt)
            continue;
        // Handed in through another channel than it was written for: the step then has an event of the same moment.
        const bool here = step && std::any_of(step->events.cbegin(), step->events.cend(), [&](const Step::Event &event) {
            return !event.retracted && event.kind == EventKind::Sent && event.at.instant == letter.sentAt;
        });
        if ((here || letter.channel == channel) && (!newest || newest->sentAt->utcMs <= letter.sentAt->utcMs))
            newest = &letter;
    }
    return newest;
}

const ContactEntry *CaseFacts::contact(const QString &channel) const
{
    const ContactEntry *newest = nullptr;
    for (const ContactEntry &entry : complaint.contacts) {
        if (entry.retracted || entry.direction != ContactEntry::Direction::Out || entry.channel != channel)
            continue;
        if (!newest || entry.at.date.earliest() >= newest->at.date.earliest())
            newest = &entry;
    }
    return newest;
}

bool CaseFacts::wasContacted(bool (*kind)(const Channel &)) const
{
    const auto fits = [&](const QString &id) {
        const Channel *channel = guide.channel(id);
        return channel && kind(*channel);
    };
    return std::any_of(complaint.contacts.cbegin(), complaint.contacts.cend(), [&](const ContactEntry &entry) {
        // A contact without a channel was with the firm: that is what the log asks about.
        return !entry.retracted && (entry.channel.isEmpty() ? kind == &CaseFacts::isFirm : fits(entry.channel));
    }) || std::any_of(complaint.steps.cbegin(), complaint.steps.cend(), [&](const Step &step) {
        return fits(step.channel) && wasUsed(step);
    }) || std::any_of(complaint.letters.cbegin(), complaint.letters.cend(), [&](const Letter &letter) {
        return letter.sentAt && fits(letter.channel);
    });
}

bool CaseFacts::firmAnswered() const
{
    const auto firm = [&](const QString &id) {
        const Channel *channel = guide.channel(id);
        return id.isEmpty() || (channel && isFirm(*channel));
    };
    for (const Step &step : complaint.steps) {
        const auto last = lastEvent(step);
        const bool answer
            = last == EventKind::Reply || last == EventKind::Offer || last == EventKind::Outcome || last == EventKind::Refund;
        if (answer && firm(step.channel))
            return true;
    }
    for (const ContactEntry &entry : complaint.contacts) {
        if (entry.retracted || !firm(entry.channel))
            continue;
        // "Registered, we will call you by Monday" is not an answer before Monday has passed.
        const bool pending = !entry.promise.trimmed().isEmpty() && !(entry.promiseDue.isFull() && entry.promiseDue.date() < today);
        if (!pending && (entry.direction == ContactEntry::Direction::In || !entry.answer.trimmed().isEmpty()))
            return true;
    }
    return false;
}

QDate CaseFacts::firstFirmContact() const
{
    QDate first;
    const auto take = [&](const std::optional<When> &at) {
        if (!at)
            return;
        const QDate day = legalDay(*at, jurisdiction);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    for (const ContactEntry &entry : complaint.contacts) {
        const Channel *channel = guide.channel(entry.channel);
        if (!entry.retracted && entry.direction == ContactEntry::Direction::Out
            && (entry.channel.isEmpty() || (channel && isFirm(*channel))))
            take(entry.at);
    }
    for (const Channel &channel : guide.channels()) {
        if (isFirm(channel))
            take(sent(channel.id, step(channel.id, {})));
    }
    return first;
}

std::optional<When> CaseFacts::firmReceived() const
{
    std::optional<When> first;
    const auto take = [&](const std::optional<When> &at) {
        if (at && (!first || legalDay(*at, jurisdiction) < legalDay(*first, jurisdiction)))
            first = at;
    };
    for (const Step &step : complaint.steps) {
        const Channel *channel = guide.channel(step.channel);
        if (channel && isFirm(*channel))
            take(firstEvent(step, EventKind::Received));
    }
    for (const ContactEntry &entry : complaint.contacts) {
        const bool heardAtOnce = entry.channel == L("CH-TEL") || entry.channel == L("CH-APP");
        if (!entry.retracted && heardAtOnce && entry.direction == ContactEntry::Direction::Out && entry.at.date.isFull())
            take(entry.at);
    }
    return first;
}

QDate CaseFacts::latestPromise() const
{
    QDate latest;
    for (const ContactEntry &entry : complaint.contacts) {
        if (!entry.retracted && entry.promiseDue.isFull() && (!latest.isValid() || entry.promiseDue.date() > latest))
            latest = entry.promiseDue.date();
    }
    return latest;
}

std::optional<When> CaseFacts::transactionTime(bool last) const
{
    std::optional<When> found;
    for (const Transaction &transaction : complaint.transactions) {
        if (!transaction.time.date.isFull())
            continue;
        const bool later = !found || transaction.time.date.date() > found->date.date();
        if (!found || later == last)
            found = transaction.time;
    }
    return found;
}

bool CaseFacts::runsAtTheInstitution(const Rule &rule, const Channel &channel) const
{
    return channel.kind == L("regulator") && rule.startsAt == L("received")
        && std::any_of(guide.channels().cbegin(), guide.channels().cend(),
            [&](const Channel &other) { return other.kind == L("issuer") && other.rules.contains(rule.id); });
}

std::optional<When> CaseFacts::startOf(const Rule &rule, const Channel &channel, const Step *step) const
{
    const QString &event = rule.startsAt;
    const auto own = [&](EventKind kind) { return step ? firstEvent(*step, kind) : std::nullopt; };
    if (event == L("received"))
        return own(runsAtTheInstitution(rule, channel) ? EventKind::InstitutionReceived : EventKind::Received);
    if (event == L("forwarded") || event == L("institution-received") || event == L("accepted"))
        return own(*eventKindFrom(event));
    if (event == L("request") || event == L("objection-made") || event == L("report-made"))
        return sent(channel.id, step);
    if (event == L("response-sent"))
        return own(EventKind::Reply);
    if (event == L("final-response-sent")) {
        std::optional<When> reply;
        for (const Step &other : complaint.steps) {
            const Channel *firm = guide.channel(other.channel);
            if (!firm || !isFirm(*firm))
                continue;
            if (const auto outcome = firstEvent(other, EventKind::Outcome))
                return outcome;
            if (const auto at = firstEvent(other, EventKind::Reply))
                reply = at;
        }
        return reply;
    }
    if (event == L("knew"))
        return whenOf(complaint.noticedOn);
    if (event == L("damage"))
        return whenOf(complaint.occurredOn);
    if (event == L("debit") || event == L("payment") || event == L("first-payment")) {
        const auto paid = transactionTime(false);
        return paid || event != L("debit") ? paid : whenOf(complaint.occurredOn);
    }
    if (event == L("last-payment"))
        return transactionTime(true);
    return std::nullopt;
}

DueResult CaseFacts::due(const Rule &rule, const std::optional<When> &start) const
{
    // The rule names one calendar of the place; the person's part of it may have another.
    const Calendar *here = place.part.isEmpty() ? nullptr : calendarOf(guide, place);
    const Calendar *usual = calendarFor(rule, guide);
    const bool other = here && usual && here->jurisdiction == usual->jurisdiction && here != usual;
    return computeDue(guide, rule.id, start, today, {}, other ? here->id : QString()).valueOr(DueResult());
}

bool CaseFacts::appliesHere(const Rule &rule) const
{
    if (rule.jurisdiction != jurisdiction && rule.jurisdiction != L("any"))
        return false;
    // What they must do is claimed only where it is known to fit; a limit of one's own is shown until it is known not to.
    const Truth fits = holds(rule.when, complaint, guide);
    return fits == Truth::Yes || (fits == Truth::Unknown && rule.binds == L("person"));
}

} // namespace recourse::escalation
