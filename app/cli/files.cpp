// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "casefile/backupjob.h"
#include "complaint/document.h"

namespace recourse::cli {

namespace {

/// Facts written before their exhibits came get them now.
Reply settleExhibits(CaseFile &file, const ComplaintId &id, const QList<EvidenceId> &added, const std::optional<Error> &failure)
{
    auto complaint = file.load(id);
    if (!complaint)
        return Reply::refused(complaint.error());
    if (resolvePendingExhibits(*complaint)) {
        if (const auto saved = file.save(*complaint); !saved)
            return Reply::refused(saved.error());
    }
    QJsonArray evidence;
    for (const EvidenceId &item : added) {
        if (const Evidence *found = findEvidence(*complaint, item))
            evidence.append(evidenceObject(*complaint, *found));
    }
    const QJsonObject json{{QStringLiteral("evidence"), evidence}};
    return failure ? Reply::refused(*failure, json) : Reply::done(json);
}

} // namespace

Reply attachFiles(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("kind"), QStringLiteral("title")}, {}, 2, -1);
    if (!args)
        return Reply::wrongCall({});
    const QString kind = args->value(QStringLiteral("kind"));
    if (!kind.isEmpty() && !call.guide->evidenceKind(kind))
        return Reply::refused(Error{ErrorCode::NotFound, {kind}, {}});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        QList<EvidenceId> added;
        std::optional<Error> failure;
        for (const QString &path : args->words.mid(1)) {
            const auto evidence = file.attach(complaint.id, path, kind, args->value(QStringLiteral("title")));
            if (!evidence) {
                failure = evidence.error();
                if (failure->args.isEmpty())
                    failure->args = {path};
                break;
            }
            added.append(evidence->id);
        }
        return settleExhibits(file, complaint.id, added, failure);
    });
}

Reply verifyStore(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {QStringLiteral("full")}, 0, 0);
    if (!args)
        return Reply::wrongCall({});
    const auto file = CaseFile::open(call.dataDir, call.clock);
    if (!file) {
        if (file.error().code != ErrorCode::Damaged && file.error().code != ErrorCode::Database)
            return Reply::refused(file.error());
        return Reply::done({{QStringLiteral("verdict"), QStringLiteral("NOT-READABLE")},
            {QStringLiteral("problems"), QJsonArray{QStringLiteral("%1 %2").arg(errorName(file.error().code), file.error().args.join(u' ')).trimmed()}}});
    }
    const auto report = (*file)->verify(args->has(QStringLiteral("full")));
    if (!report)
        return Reply::refused(report.error());
    return Reply::done({{QStringLiteral("verdict"), report->verdict},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
        {QStringLiteral("complaints"), report->complaints}, {QStringLiteral("blobs"), report->blobs}});
}

Reply makeBackup(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("o")}, {}, 0, 0);
    if (!args || args->value(QStringLiteral("o")).isEmpty())
        return Reply::wrongCall({});
    return withCaseFile(call, [&](CaseFile &file) {
        const auto job = file.beginBackup();
        if (!job)
            return Reply::refused(job.error());
        const auto backup = (*job)->write(args->value(QStringLiteral("o")));
        if (!backup)
            return Reply::refused(backup.error());
        return Reply::done({{QStringLiteral("path"), backup->path}, {QStringLiteral("madeAt"), backup->madeAt.toIso()},
            {QStringLiteral("complaints"), backup->complaints}, {QStringLiteral("size"), backup->size},
            {QStringLiteral("missing"), QJsonArray::fromStringList(backup->missing)}});
    });
}

Reply restoreFromBackup(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 1, 1);
    if (!args)
        return Reply::wrongCall({});
    const Status restored = CaseFile::restoreBackup(call.dataDir, args->words.first(), call.clock);
    if (!restored)
        return Reply::refused(restored.error());
    return Reply::done({{QStringLiteral("restored"), args->words.first()}});
}

} // namespace recourse::cli
