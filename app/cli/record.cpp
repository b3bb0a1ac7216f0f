// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "casefile/acts.h"
#include "complaint/document.h"

#include <algorithm>

namespace recourse::cli {

namespace {

When now(const Invocation &call)
{
    const Instant instant = call.clock.now();
    return {PartialDate::of(instant.localDate()), instant};
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
        acts::logContact(complaint, *contact);
        resolvePendingExhibits(complaint);
        if (const auto saved = file.save(complaint); !saved)
            return Reply::refused(saved.error());
        QJsonObject object = contactDocument(*contact, complaint);
        object.insert(QStringLiteral("id"), contact->id.toString());
        return Reply::done({{QStringLiteral("contact"), object}});
    });
}

Reply recordSent(const Invocation &call)
{
    const auto args = readArguments(
        call.arguments, {QStringLiteral("letter"), QStringLiteral("channel"), QStringLiteral("ticket")}, {}, 1, 1);
    if (!args || !args->has(QStringLiteral("letter")) || !args->has(QStringLiteral("channel")))
        return Reply::wrongCall({});
    const QString channel = args->value(QStringLiteral("channel"));
    if (!call.guide->channel(channel))
        return Reply::refused(Error{ErrorCode::NotFound, {channel}, {}});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        const QString wanted = args->value(QStringLiteral("letter"));
        const auto letter = std::find_if(complaint.letters.rbegin(), complaint.letters.rend(),
            [&](const Letter &item) { return item.id.toString() == wanted || codeOf(item.type) == wanted; });
        if (letter == complaint.letters.rend())
            return Reply::refused(Error{ErrorCode::NotFound, {wanted}, {}});
        return saveStep(file, complaint,
            acts::markSent(complaint, *call.guide, letter->id, channel, call.clock.now(), args->value(QStringLiteral("ticket"))));
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
        acts::StepUse use{{}, document->channel, document->subject, document->ticket, {}};
        if (use.channel.isEmpty()) {
            if (complaint.steps.isEmpty())
                return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("channel")}, {}});
            // Nobody said where: the step that was spoken of last, or that channel's step for the named subject.
            if (use.subject.isEmpty())
                use.step = complaint.steps.last().id;
            else
                use.channel = complaint.steps.last().channel;
        }
        Step::Event event = document->event;
        if (event.at.isNull())
            event.at = now(call);
        return saveStep(file, complaint, acts::recordEvent(complaint, *call.guide, use, event));
    });
}

} // namespace recourse::cli
