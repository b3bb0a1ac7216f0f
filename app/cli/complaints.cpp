// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "app/text/sentences.h"

#include "app/example/example.h"
#include "complaint/document.h"

namespace recourse::cli {

Reply newComplaint(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {QStringLiteral("example")}, 0, 1);
    if (!args || args->has(QStringLiteral("example")) == !args->words.isEmpty())
        return Reply::wrongCall({});
    const auto answer = [](const Complaint &complaint) {
        return Reply::done({{QStringLiteral("id"), complaint.id.toString()}, {QStringLiteral("number"), complaint.number}});
    };
    if (args->has(QStringLiteral("example"))) {
        return withCaseFile(call, [&](CaseFile &file) {
            const auto id = app::createExampleComplaint(file, call.language);
            if (!id)
                return Reply::refused(id.error());
            const auto complaint = file.load(*id);
            return complaint ? answer(*complaint) : Reply::refused(complaint.error());
        });
    }
    const auto json = readInput(args->words.first());
    if (!json)
        return Reply::refused(json.error());
    const auto document = parseComplaintDocument(*json, *call.guide);
    if (!document)
        return Reply::refused(document.error());
    return withCaseFile(call, [&](CaseFile &file) {
        const auto created = file.create(*document);
        return created ? answer(*created) : Reply::refused(created.error());
    });
}

Reply listComplaints(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("find")}, {QStringLiteral("trash")}, 0, 0);
    if (!args)
        return Reply::wrongCall({});
    return withCaseFile(call, [&](CaseFile &file) {
        const auto found = file.list(args->value(QStringLiteral("find")), args->has(QStringLiteral("trash")),
            app::searchNames(*call.guide, call.language, call.clock.today()));
        if (!found)
            return Reply::refused(found.error());
        QJsonArray complaints;
        for (const ComplaintSummary &summary : *found)
            complaints.append(summaryObject(summary, call));
        return Reply::done({{QStringLiteral("complaints"), complaints}});
    });
}

Reply showComplaint(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 1, 1);
    if (!args)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(),
        [&](CaseFile &, Complaint &complaint) { return Reply::done(wholeComplaint(complaint, call)); });
}

Reply trashComplaint(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {QStringLiteral("restore"), QStringLiteral("for-good")}, 1, 1);
    if (!args || args->options.size() > 1)
        return Reply::wrongCall({});
    return withCaseFile(call, [&](CaseFile &file) {
        const auto id = file.resolve(args->words.first());
        if (!id)
            return Reply::refused(id.error());
        const bool restore = args->has(QStringLiteral("restore"));
        const bool forGood = args->has(QStringLiteral("for-good"));
        const Status status = restore ? file.restoreFromTrash(*id) : forGood ? file.removeForGood(*id) : file.trash(*id);
        if (!status)
            return Reply::refused(status.error());
        const QString what = restore ? QStringLiteral("restored")
            : forGood                ? QStringLiteral("removed")
                                     : QStringLiteral("trashed");
        return Reply::done({{QStringLiteral("id"), id->toString()}, {QStringLiteral("done"), what}});
    });
}

} // namespace recourse::cli
