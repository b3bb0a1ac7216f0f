// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "app/text/alteredtext.h"
#include "app/text/sentences.h"
#include "base/nativepath.h"
#include "casefile/backupjob.h"
#include "casefile/exhibits.h"
#include "casefile/intake.h"

namespace recourse::cli {
namespace {

/// A path that JSON can hold.
QString readablePath(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    for (QString &part : parts)
        part = readableName(part);
    return parts.join(QLatin1Char('/'));
}

/// "altered": codes as of verify, "note": the same in words; both absent when nothing was altered.
void tellAltered(const BackupInfo &backup, QJsonObject &done)
{
    if (backup.altered.isEmpty())
        return;
    done.insert(QStringLiteral("altered"), QJsonArray::fromStringList(backup.altered));
    done.insert(QStringLiteral("note"), app::alteredText(backup.altered));
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
        const auto report = recourse::attachFiles(
            file, complaint.id, args->words.mid(1), kind, args->value(QStringLiteral("title")), call.clock.now());
        if (!report)
            return Reply::refused(report.error());
        const auto after = file.load(complaint.id);
        if (!after)
            return Reply::refused(after.error());
        QJsonArray evidence;
        const auto exhibits = vaultExhibits(file.dataDir());
        for (const Evidence &item : report->added) {
            QJsonObject object = evidenceObject(*after, item);
            if (const QJsonArray notes = notesArray(exhibits->look(item), item.mime); !notes.isEmpty())
                object.insert(QStringLiteral("notes"), notes);
            evidence.append(object);
        }
        QJsonArray refused;
        for (const RefusedFile &item : report->refused)
            refused.append(QJsonObject{{QStringLiteral("file"), readablePath(item.path)},
                {QStringLiteral("code"), errorName(item.error.code)}, {QStringLiteral("message"), app::errorText(item.error)}});
        const QJsonObject json{{QStringLiteral("evidence"), evidence}, {QStringLiteral("refused"), refused}};
        if (report->refused.isEmpty())
            return Reply::done(json);
        Reply reply = Reply::refused(report->refused.first().error, json);
        QJsonObject error = reply.json.value(QStringLiteral("error")).toObject();
        error.insert(QStringLiteral("where"), readablePath(report->refused.first().path));
        reply.json.insert(QStringLiteral("error"), error);
        return reply;
    });
}

Reply verifyStore(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {QStringLiteral("full")}, 0, 0);
    if (!args)
        return Reply::wrongCall({});
    const auto file = CaseFile::open(call.dataDir, call.clock, call.guide);
    if (!file) {
        if (file.error().code != ErrorCode::Damaged && file.error().code != ErrorCode::Database)
            return Reply::refused(file.error());
        return Reply::done({{QStringLiteral("verdict"), QStringLiteral("NOT-READABLE")},
            {QStringLiteral("problems"),
                QJsonArray{QStringLiteral("%1 %2").arg(errorName(file.error().code), file.error().args.join(u' ')).trimmed()}}});
    }
    const auto report = (*file)->verify(args->has(QStringLiteral("full")));
    if (!report)
        return Reply::refused(report.error());
    return Reply::done({{QStringLiteral("verdict"), report->verdict},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
        {QStringLiteral("complaints"), report->complaints}, {QStringLiteral("blobs"), report->blobs},
        {QStringLiteral("blobsHeld"), report->blobsHeld}, {QStringLiteral("blobsUnused"), report->blobsUnused}});
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
        QJsonObject done{{QStringLiteral("path"), backup->path}, {QStringLiteral("madeAt"), backup->madeAt.toIso()},
            {QStringLiteral("complaints"), backup->complaints}, {QStringLiteral("size"), backup->size},
            {QStringLiteral("missing"), QJsonArray::fromStringList(backup->missing)}};
        tellAltered(*backup, done);
        return Reply::done(done);
    });
}

Reply restoreFromBackup(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 1, 1);
    if (!args)
        return Reply::wrongCall({});
    const Result<BackupInfo> restored = CaseFile::restoreBackup(call.dataDir, args->words.first(), call.clock);
    if (!restored)
        return Reply::refused(restored.error());
    QJsonObject done{{QStringLiteral("restored"), args->words.first()}};
    tellAltered(*restored, done);
    return Reply::done(done);
}

} // namespace recourse::cli
