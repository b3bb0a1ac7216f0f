// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/dealings.h"

#include <algorithm>
#include <vector>

namespace recourse::escalation {

namespace {

/// One thing that passed, in either direction.
struct Passed {
    When at;
    bool ours = false;          ///< the person turned to them
    QString ticket;
    bool answered = false;
    QString answer;
    Verdict verdict = Verdict::Unsaid;
    QString objection;
    QString promise;
    PartialDate promiseDue;
    bool promises() const { return !promise.trimmed().isEmpty() || !promiseDue.isNull(); }
};

void addContacts(const CaseFacts &facts, Recipient whom, std::vector<Passed> &all)
{
    for (const ContactEntry &entry : facts.tellableContacts()) {
        if (facts.partyOf(entry) != whom)
            continue;
        Passed passed;
        passed.at = entry.at;
        passed.ours = entry.direction == ContactEntry::Direction::Out;
        passed.ticket = entry.ticket.trimmed();
        passed.answer = entry.answer.trimmed();
        passed.answered = !passed.answer.isEmpty() || !passed.ours;
        passed.verdict = entry.verdict;
        passed.objection = entry.objection.trimmed();
        passed.promise = entry.promise;
        passed.promiseDue = entry.promiseDue;
        all.push_back(passed);
    }
}

void addSteps(const CaseFacts &facts, Recipient whom, std::vector<Passed> &all)
{
    for (const Step &step : facts.complaint.steps) {
        if (facts.partyOf(step.channel) != whom)
            continue;
        for (const Step::Event &event : step.events) {
            const bool answers = event.kind == EventKind::Reply || event.kind == EventKind::Offer || event.kind == EventKind::Outcome;
            if (event.retracted || (!answers && event.kind != EventKind::Sent))
                continue;
            Passed passed;
            passed.at = event.at;
            passed.ours = !answers;
            passed.ticket = passed.ours ? step.ticket.trimmed() : QString();
            passed.answered = answers;
            passed.answer = answers ? event.text.trimmed() : QString();
            all.push_back(passed);
        }
    }
}

const Letter *addLetters(const CaseFacts &facts, Recipient whom, std::vector<Passed> &all)
{
    const Letter *newest = nullptr;
    for (const Letter &letter : facts.complaint.letters) {
        if (!letter.sentAt || facts.partyOf(letter.channel) != whom)
            continue;
        Passed passed;
        passed.at = {PartialDate::of(letter.sentAt->localDate()), letter.sentAt};
        passed.ours = true;
        all.push_back(passed);
        if (!newest || newest->sentAt->utcMs <= letter.sentAt->utcMs)
            newest = &letter;
    }
    return newest;
}

/// Undated things keep their place in the log; a day without an hour comes where the log has it.
bool earlier(const Passed &a, const Passed &b)
{
    if (a.at.instant && b.at.instant)
        return a.at.instant->utcMs < b.at.instant->utcMs;
    const QDate first = a.at.date.earliest();
    const QDate second = b.at.date.earliest();
    return first.isValid() && second.isValid() && first < second;
}

/// A stable order by time. Not std::stable_sort: undated entries make the order a partial one.
std::vector<Passed> inOrder(const std::vector<Passed> &all)
{
    std::vector<Passed> result;
    for (const Passed &next : all) {
        auto place = result.end();
        while (place != result.begin() && earlier(next, *(place - 1)))
            --place;
        result.insert(place, next);
    }
    return result;
}

} // namespace

Dealings dealingsWith(const CaseFacts &facts, Reader reader, const QString &letterChannel)
{
    const Recipient whom = facts.partyBehind(reader, letterChannel);
    std::vector<Passed> all;
    addContacts(facts, whom, all);
    addSteps(facts, whom, all);
    Dealings result;
    result.letter = addLetters(facts, whom, all);
    all = inOrder(all);

    for (const Passed &passed : all) {
        if (passed.ours && !result.raised) {
            result.raised = true;
            result.firstOn = passed.at;
            result.firstTicket = passed.ticket;
        }
        if (passed.promises()) {
            result.promised = true;
            result.promise = passed.promise;
            result.promiseDue = passed.promiseDue;
            result.silentSince = true;
            result.spokeAgainOn = {};
        } else if (passed.answered) {
            result.answers.append({passed.answer, passed.at, passed.verdict, passed.objection});
            if (result.promised && result.silentSince) {
                result.silentSince = false;
                result.spokeAgainOn = passed.at;
            }
        }
    }
    return result;
}

} // namespace recourse::escalation
