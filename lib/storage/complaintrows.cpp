// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaintrows.h"

namespace recourse::rows {

Children childrenOf(const Complaint &complaint)
{
    Children out;
    out.facts = complaint.facts;
    for (qsizetype i = 0; i < complaint.facts.size(); ++i) {
        for (const EvidenceId &exhibit : complaint.facts.at(i).exhibits)
            out.exhibits.append({int(i), exhibit});
    }
    out.transactions = complaint.transactions;
    out.contacts = complaint.contacts;
    out.demands = complaint.demands;
    for (auto it = complaint.answers.cbegin(); it != complaint.answers.cend(); ++it)
        out.answers.append({it.key(), it.value()});
    for (auto it = complaint.unreadable.cbegin(); it != complaint.unreadable.cend(); ++it)
        out.unreadable.append({it.key(), it.value()});
    for (const int number : complaint.retiredNumbers)
        out.retired.append(RetiredRow{number});
    out.answeredFindings = complaint.answeredFindings;
    out.evidence = complaint.evidence;
    out.letterEdits = complaint.letterEdits;
    out.letters = complaint.letters;
    for (qsizetype i = 0; i < complaint.steps.size(); ++i) {
        const Step &step = complaint.steps.at(i);
        out.steps.append({step.id, step.channel, step.subject, step.ticket, step.overrideReason});
        for (const Step::Event &event : step.events)
            out.events.append({int(i), event});
    }
    return out;
}

void adopt(Complaint &complaint, Children &&children)
{
    complaint.facts = std::move(children.facts);
    for (const ExhibitRow &row : children.exhibits) {
        if (row.fact >= 0 && row.fact < complaint.facts.size())
            complaint.facts[row.fact].exhibits.append(row.evidence);
    }
    complaint.transactions = std::move(children.transactions);
    complaint.contacts = std::move(children.contacts);
    complaint.demands = std::move(children.demands);
    complaint.answers.clear();
    for (const AnswerRow &row : children.answers)
        complaint.answers.insert(row.question, row.answer);
    complaint.unreadable.clear();
    for (const UnreadableRow &row : children.unreadable)
        complaint.unreadable.insert(row.field, row.text);
    complaint.retiredNumbers.clear();
    for (const RetiredRow &row : children.retired)
        complaint.retiredNumbers.push_back(row.number);
    complaint.answeredFindings = std::move(children.answeredFindings);
    complaint.evidence = std::move(children.evidence);
    complaint.letterEdits = std::move(children.letterEdits);
    complaint.letters = std::move(children.letters);
    complaint.steps.clear();
    for (const StepRow &row : children.steps)
        complaint.steps.append(Step{row.id, row.channel, row.subject, row.ticket, {}, row.overrideReason});
    for (const EventRow &row : children.events) {
        if (row.step >= 0 && row.step < complaint.steps.size())
            complaint.steps[row.step].events.append(row.event);
    }
}

} // namespace recourse::rows
