// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/acts.h"

#include "complaint/document.h"
#include "escalation/casefacts.h"

#include <algorithm>

namespace recourse::acts {

namespace {

template<typename T, typename I>
T *find(QList<T> &list, const I &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The newest stored use of the channel for the subject (any, when none is named), made when there is none.
Step &stepFor(Complaint &complaint, const Catalogue &guide, const QString &channel, const QString &named)
{
    const escalation::CaseFacts facts(complaint, guide, {});
    if (const Step *stored = facts.step(channel, named))
        return *find(complaint.steps, stored->id);
    const Channel *known = guide.channel(channel);
    Step step;
    step.id = StepId::create();
    step.channel = channel;
    step.subject = !named.isEmpty() ? named : known ? facts.subjectFor(*known) : facts.subjects.value(0);
    complaint.steps.append(step);
    return complaint.steps.last();
}

} // namespace

LetterId freezeLetter(Complaint &complaint, const LetterDocument &document, const KeptPdf &pdf, const QString &fileName, Instant at)
{
    QList<int> numbers;
    for (const Evidence &item : std::as_const(complaint.evidence))
        numbers.append(exhibitNumber(complaint, item.id));
    for (qsizetype i = 0; i < numbers.size(); ++i)
        complaint.evidence[i].frozenNumber = numbers.at(i);
    Letter letter;
    letter.id = LetterId::create();
    letter.channel = document.channel;
    letter.type = document.type;
    letter.language = languageCode(document.language);
    letter.exportedAt = at;
    letter.fileName = fileName;
    letter.sha256 = pdf.sha256;
    letter.size = pdf.kept ? pdf.size : 0;
    letter.pages = pdf.pages;
    letter.text = letterPlainText(document);
    letter.answerBy = document.answerBy;
    letter.answerByRule = document.answerByRule;
    letter.ruleValues = document.ruleValues;
    for (const LetterBlock &block : document.blocks) {
        if (block.kind == LetterBlock::Kind::Exhibit)
            letter.exhibits.append({block.evidence, exhibitNumber(complaint, block.evidence)});
    }
    complaint.letters.append(letter);
    return letter.id;
}

StepId markSent(Complaint &complaint, const Catalogue &guide, const LetterId &id, const QString &wanted, Instant at, const QString &ticket)
{
    Letter *letter = find(complaint.letters, id);
    const QString channel = !wanted.isEmpty() ? wanted : letter ? letter->channel : QString();
    if (!letter || channel.isEmpty())
        return {};
    letter->sentAt = at;
    const Step::Event event{EventKind::Sent, {PartialDate::of(at.localDate()), at}, {}, {}, false};
    return recordEvent(complaint, guide, {{}, channel, {}, ticket, {}}, event);
}

StepId recordEvent(Complaint &complaint, const Catalogue &guide, const StepUse &use, const Step::Event &event)
{
    Step *stored = use.step.isNull() ? nullptr : find(complaint.steps, use.step);
    if (!stored && use.channel.isEmpty())
        return {};
    const qsizetype before = complaint.steps.size();
    Step &step = stored ? *stored : stepFor(complaint, guide, use.channel, use.subject);
    if (complaint.steps.size() > before)
        step.overrideReason = use.overrideReason.trimmed();
    if (!use.ticket.isEmpty())
        step.ticket = use.ticket;
    step.events.append(event);
    return step.id;
}

ContactId logContact(Complaint &complaint, ContactEntry contact)
{
    if (contact.id.isNull())
        contact.id = ContactId::create();
    complaint.contacts.append(contact);
    return contact.id;
}

bool retract(Complaint &complaint, const ContactId &id, bool retracted)
{
    ContactEntry *entry = find(complaint.contacts, id);
    if (entry)
        entry->retracted = retracted;
    return entry != nullptr;
}

EvidenceId addEvidence(Complaint &complaint, const StoredBlob &blob, const NewEvidence &what, Instant at)
{
    Evidence evidence;
    evidence.id = what.id.isNull() ? EvidenceId::create() : what.id;
    evidence.sha256 = blob.sha256;
    evidence.size = blob.size;
    evidence.fileName = blob.fileName;
    evidence.mime = blob.mime;
    evidence.kind = what.kind;
    evidence.title = what.title;
    evidence.addedAt = at;
    evidence.reencoded = what.reencoded;
    complaint.evidence.append(evidence);
    resolvePendingExhibits(complaint);
    return evidence.id;
}

} // namespace recourse::acts
