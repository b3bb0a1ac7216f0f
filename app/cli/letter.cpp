// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "app/text/sentences.h"
#include "casefile/letterjob.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace recourse::cli {

namespace {

Language letterLanguage(const Arguments &args, const Complaint &complaint, const Invocation &call)
{
    if (args.has(QStringLiteral("lang")))
        return languageFromCode(args.value(QStringLiteral("lang"))).value_or(call.language);
    return languageFromCode(complaint.letterLanguage).value_or(call.language);
}

void addFile(QJsonObject &json, const WrittenLetter &written)
{
    json.insert(QStringLiteral("pdf"), written.path);
    json.insert(QStringLiteral("pages"), written.pdf.pages);
    json.insert(QStringLiteral("size"), written.pdf.size);
    if (written.pdf.size > kOftenRefusedAbove)
        json.insert(QStringLiteral("sizeNote"), app::oftenRefusedSentence());
    json.insert(QStringLiteral("sha256"), written.pdf.sha256.hex());
}

/// A letter that was exported before, byte for byte: named by its id, or the newest of a type.
Reply writeFrozen(CaseFile &file, const Complaint &complaint, const QString &wanted, const QString &path)
{
    const auto letter = std::find_if(complaint.letters.crbegin(), complaint.letters.crend(),
        [&](const Letter &item) { return item.id.toString() == wanted || codeOf(item.type) == wanted; });
    if (letter == complaint.letters.crend())
        return Reply::refused(Error{ErrorCode::NotFound, {wanted}, {}});
    const auto written = LetterJob(file.dataDir()).writeFrozen(*letter, path);
    if (!written)
        return Reply::refused(written.error());
    QJsonObject json{{QStringLiteral("letter"), letter->id.toString()}};
    addFile(json, {{}, *written, path});
    return Reply::done(json);
}

} // namespace

Reply makeLetter(const Invocation &call)
{
    const auto args = readArguments(call.arguments,
        {QStringLiteral("channel"), QStringLiteral("type"), QStringLiteral("lang"), QStringLiteral("o"), QStringLiteral("frozen")},
        {QStringLiteral("draft"), QStringLiteral("smaller")}, 1, 1);
    const bool frozen = args && !args->value(QStringLiteral("frozen")).isEmpty() && !args->value(QStringLiteral("o")).isEmpty();
    if (frozen && args->options.size() == 2) {
        return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
            return writeFrozen(file, complaint, args->value(QStringLiteral("frozen")), args->value(QStringLiteral("o")));
        });
    }
    const bool complete = args && !args->has(QStringLiteral("frozen")) && args->has(QStringLiteral("channel"))
        && !args->value(QStringLiteral("o")).isEmpty()
        && (!args->has(QStringLiteral("lang")) || languageFromCode(args->value(QStringLiteral("lang"))));
    if (!complete)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        ComposeOptions options;
        options.channel = args->value(QStringLiteral("channel"));
        options.language = letterLanguage(*args, complaint, call);
        options.today = call.clock.today();
        if (args->has(QStringLiteral("type"))) {
            const auto type = letterTypeFrom(args->value(QStringLiteral("type")));
            if (!type)
                return Reply::refused(Error{ErrorCode::Unsupported, {args->value(QStringLiteral("type"))}, {}});
            options.type = *type;
        }
        const LetterJob job(file.dataDir());
        const auto prepared = job.prepare(complaint, *call.guide, options);
        if (!prepared)
            return Reply::refused(prepared.error());
        QJsonObject json{{QStringLiteral("findings"), findingsArray(prepared->findings)}};
        const bool draft = args->has(QStringLiteral("draft"));
        if (const QStringList blocking = prepared->heldUpBy(); !draft && !blocking.isEmpty())
            return Reply::refused(Error{ErrorCode::Blocked, blocking, {}}, json);
        if (!prepared->pages)
            return Reply::refused(prepared->layoutError);
        const QString path = args->value(QStringLiteral("o"));
        const PdfOptions pdfOptions{args->has(QStringLiteral("smaller"))};
        const auto written = draft ? job.writeDraft(*prepared->pages, path, pdfOptions)
                                   : job.write(*prepared->pages, path, pdfOptions, call.clock.now());
        if (!written)
            return Reply::refused(written.error());
        addFile(json, *written);
        if (!draft) {
            const LetterId letter
                = acts::freezeLetter(complaint, written->letter, written->pdf, QFileInfo(path).fileName(), call.clock.now());
            if (const auto saved = file.save(complaint); !saved)
                return Reply::refused(saved.error(), json);
            json.insert(QStringLiteral("letter"), letter.toString());
        }
        return Reply::done(json);
    });
}

Reply answerCheck(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("rule"), QStringLiteral("about"), QStringLiteral("reason")},
        {QStringLiteral("take-back")}, 1, 1);
    const bool takeBack = args && args->has(QStringLiteral("take-back"));
    const bool complete = args && !args->value(QStringLiteral("rule")).isEmpty()
        && !args->value(QStringLiteral("about")).isEmpty()
        && takeBack == args->value(QStringLiteral("reason")).trimmed().isEmpty();
    if (!complete)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        answerFinding(complaint, args->value(QStringLiteral("rule")), args->value(QStringLiteral("about")),
            args->value(QStringLiteral("reason")));
        if (const auto saved = file.save(complaint); !saved)
            return Reply::refused(saved.error());
        QJsonArray answers;
        for (const AnsweredFinding &answer : complaint.answeredFindings) {
            answers.append(QJsonObject{{QStringLiteral("rule"), answer.rule}, {QStringLiteral("about"), answer.subject},
                {QStringLiteral("reason"), answer.reason}});
        }
        return Reply::done({{QStringLiteral("answeredFindings"), answers}});
    });
}

} // namespace recourse::cli
