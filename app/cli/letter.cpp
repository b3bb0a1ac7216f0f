// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/views.h"

#include "app/text/sentences.h"
#include "base/durablefile.h"
#include "casefile/acts.h"
#include "casefile/exhibits.h"
#include "letter/letter.h"
#include "letter/pages.h"

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

} // namespace

Reply makeLetter(const Invocation &call)
{
    const auto args = readArguments(call.arguments,
        {QStringLiteral("channel"), QStringLiteral("type"), QStringLiteral("lang"), QStringLiteral("o")},
        {QStringLiteral("draft"), QStringLiteral("smaller")}, 1, 1);
    const bool complete = args && args->has(QStringLiteral("channel")) && !args->value(QStringLiteral("o")).isEmpty()
        && (!args->has(QStringLiteral("lang")) || languageFromCode(args->value(QStringLiteral("lang"))));
    if (!complete)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        ComposeOptions options;
        options.channel = args->value(QStringLiteral("channel"));
        options.language = letterLanguage(*args, complaint, call);
        options.today = call.clock.today();
        if (args->has(QStringLiteral("type")))
            options.type = args->value(QStringLiteral("type"));
        const auto document = composeLetter(complaint, *call.guide, options);
        if (!document)
            return Reply::refused(document.error());

        const auto exhibits = vaultExhibits(file.dataDir());
        QList<Finding> findings
            = checkLetter(complaint, *call.guide, *document, options.today) + checkExhibits(complaint, *document, *exhibits);
        QJsonObject json{{QStringLiteral("findings"), findingsArray(findings)}};
        const bool draft = args->has(QStringLiteral("draft"));
        QStringList blocking;
        for (const Finding &finding : findings) {
            if (finding.severity == QLatin1String("block"))
                blocking.append(finding.rule);
        }
        if (!draft && !blocking.isEmpty())
            return Reply::refused(Error{ErrorCode::Blocked, blocking, {}}, json);

        const auto pages = LetterPages::layout(*document, complaint, exhibits);
        if (!pages)
            return Reply::refused(pages.error());
        findings += printFindings(**pages, complaint);
        json.insert(QStringLiteral("findings"), findingsArray(findings));
        const auto pdf = renderPdf(**pages, {args->has(QStringLiteral("smaller"))});
        if (!pdf)
            return Reply::refused(pdf.error());
        const QString path = args->value(QStringLiteral("o"));
        if (const Status written = writeFileDurably(path, pdf->bytes, FileAccess::Public); !written)
            return Reply::refused(written.error());
        json.insert(QStringLiteral("pdf"), path);
        json.insert(QStringLiteral("pages"), pdf->pages);
        json.insert(QStringLiteral("size"), pdf->bytes.size());
        if (pdf->bytes.size() > kOftenRefusedAbove)
            json.insert(QStringLiteral("sizeNote"), app::oftenRefusedSentence());
        json.insert(QStringLiteral("sha256"), Sha256::of(pdf->bytes).hex());
        if (!draft) {
            const LetterId letter = acts::freezeLetter(complaint, *document, *pdf, QFileInfo(path).fileName(), call.clock.now());
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
    const bool complete = args && !args->value(QStringLiteral("rule")).isEmpty() && !args->value(QStringLiteral("about")).isEmpty()
        && takeBack == args->value(QStringLiteral("reason")).trimmed().isEmpty();
    if (!complete)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(), [&](CaseFile &file, Complaint &complaint) {
        answerFinding(complaint, args->value(QStringLiteral("rule")), args->value(QStringLiteral("about")), args->value(QStringLiteral("reason")));
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
