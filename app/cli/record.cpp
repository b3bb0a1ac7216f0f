// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "complaint/document.h"

#include <algorithm>

namespace recourse::cli {

namespace {

When now(const Invocation &call)
{
    const Instant instant = call.clock.now();
    return {PartialDate::of(instant.localDate()), instant};
}

QString firstSubject(const Complaint &complaint, const Catalogue &guide)
{
    if (!complaint.subjects.isEmpty())
        return complaint.subjects.first();
    const Category *category = complaint.category.isEmpty() ? nullptr : guide.category(complaint.category);
    return category ? category->subjects.value(0) : QString();
}

/// The newest step of a channel, and of a subject when one is named; made when there is none.
Step &stepFor(Complaint &complaint, const Catalogue &guide, const QString &channel, const QString &subject)
{
    const auto found = std::find_if(complaint.steps.rbegin(), complaint.steps.rend(), [&](const Step &step) {
        return step.channel == channel && (subject.isEmpty() || step.subject == subject);
    });
    if (found != complaint.steps.rend())
        return *found;
    Step step;
    step.id = StepId::create();
    step.channel = channel;
    step.subject = subject.isEmpty() ? firstSubject(complaint, guide) : subject;
    complaint.steps.append(step);
    return complaint.steps.last();
}

Reply saveStep(CaseFile &file, const Complaint &complaint, const StepId &id)
{
    const auto saved = file.save(complaint);
    if (!saved)
        return Reply::refused(saved.error());
    for (const Step &step : saved->steps) {
        if (step.id == id)
            return Reply::done({{QStringLiteral("step"), stepObject(step)}});
    }
    return Reply::refused(Error{ErrorCode::Internal, {}, QStringLiteral("the step is gone after saving")});
}

} // namespace

Reply logContact(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 2, 2);
    if (!args)
        return Reply::wrongCall({});
    const auto json = readInput(args->words[1]);
    if (!json)
        return Reply::refused(json.error());
    const auto contact = parseContactDocument(*json, *call.guide);
    if (!contact)
        return Reply::refused(contact.error());
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        complaint.contacts.append(*contact);
        if (const auto saved = file.save(complaint); !saved)
            return Reply::refused(saved.error());
        QJsonObject object = contactDocument(*contact);
        object.insert(QStringLiteral("id"), contact->id.toString());
        return Reply::done({{QStringLiteral("contact"), object}});
    });
}

Reply recordSent(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("letter"), QStringLiteral("channel"), QStringLiteral("ticket")}, {}, 1, 1);
    if (!args || !args->has(QStringLiteral("letter")) || !args->has(QStringLiteral("channel")))
        return Reply::wrongCall({});
    const QString channel = args->value(QStringLiteral("channel"));
    if (!call.guide->channel(channel))
        return Reply::refused(Error{ErrorCode::NotFound, {channel}, {}});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        const QString wanted = args->value(QStringLiteral("letter"));
        const auto letter = std::find_if(complaint.letters.rbegin(), complaint.letters.rend(),
            [&](const Letter &item) { return item.id.toString() == wanted || item.type == wanted; });
        if (letter == complaint.letters.rend())
            return Reply::refused(Error{ErrorCode::NotFound, {wanted}, {}});
        letter->sentAt = call.clock.now();
        Step &step = stepFor(complaint, *call.guide, channel, {});
        if (args->has(QStringLiteral("ticket")))
            step.ticket = args->value(QStringLiteral("ticket"));
        step.events.append(Step::Event{QStringLiteral("sent"), now(call), {}, {}, false});
        return saveStep(file, complaint, step.id);
    });
}

Reply recordEvent(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 2, 2);
    if (!args)
        return Reply::wrongCall({});
    const auto json = readInput(args->words[1]);
    if (!json)
        return Reply::refused(json.error());
    const auto document = parseEventDocument(*json, *call.guide);
    if (!document)
        return Reply::refused(document.error());
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        QString channel = document->channel;
        if (channel.isEmpty()) {
            if (complaint.steps.isEmpty())
                return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("channel")}, {}});
            channel = complaint.steps.last().channel;
        }
        Step &step = stepFor(complaint, *call.guide, channel, document->subject);
        if (!document->ticket.isEmpty())
            step.ticket = document->ticket;
        Step::Event event = document->event;
        if (event.at.isNull())
            event.at = now(call);
        step.events.append(event);
        return saveStep(file, complaint, step.id);
    });
}

} // namespace recourse::cli
