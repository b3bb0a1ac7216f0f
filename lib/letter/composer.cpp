// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

#include "complaint/whereabouts.h"
#include "escalation/standing.h"
#include "letter/composervalues.h"

namespace recourse {

using namespace composer;

namespace {

using Kind = LetterBlock::Kind;

struct Form {
    QString type;
    QString file;
};

Result<Form> formFor(const Catalogue &guide, const ComposeOptions &options)
{
    const QString type = letterTypeFor(guide, options.channel, options.type);
    if (type == QLatin1String("T1"))
        return Form{type, QStringLiteral("first-complaint")};
    if (type == QLatin1String("T2"))
        return Form{type, QStringLiteral("follow-up")};
    if (type == QLatin1String("T3"))
        return Form{type, QStringLiteral("regulator")};
    const bool hasLetters = !letterTypeFor(guide, options.channel, QStringLiteral("T1")).isEmpty();
    return Error{ErrorCode::Unsupported, {hasLetters ? options.type : options.channel}, {}};
}

/// What the program says in a block, as one text: the counterpart of LetterEdit::generatedFrom.
QString blockText(const LetterBlock &block)
{
    return block.items.isEmpty() ? block.text : block.items.join(QLatin1Char('\n'));
}

/// Puts the person's own text into a block; false when they want the block left out.
bool applyEdit(LetterBlock &block, const LetterEdit &edit)
{
    block.generated = blockText(block);
    block.edited = true;
    block.outdated = block.generated != edit.generatedFrom;
    const QString text = edit.text.trimmed();
    if (block.kind == Kind::Numbered) {
        block.items.clear();
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                block.items.append(line.trimmed());
        }
        return !block.items.isEmpty();
    }
    block.text = text;
    return !text.isEmpty();
}

QList<LetterBlock> withEdits(const QList<LetterBlock> &blocks, const Complaint &complaint, Language language)
{
    QList<LetterBlock> result;
    for (LetterBlock block : blocks) {
        bool keep = true;
        if (block.editable) {
            for (const LetterEdit &edit : complaint.letterEdits) {
                if (edit.block == block.id && edit.language == languageCode(language))
                    keep = applyEdit(block, edit);
            }
        }
        if (keep)
            result.append(block);
    }
    return result;
}

/// A heading stands only over something: another heading or the closing parts are not it.
QList<LetterBlock> withoutEmptySections(const QList<LetterBlock> &blocks)
{
    const auto sectionOf = [](const QString &heading) { return heading.chopped(qsizetype(qstrlen("-heading"))); };
    QList<LetterBlock> result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == Kind::Heading) {
            if (i + 1 == blocks.size() || blocks[i + 1].kind == Kind::Heading)
                continue;
            const QString section = sectionOf(blocks[i].id);
            const bool own = blocks[i + 1].id == section
                || (section == QLatin1String("facts") && blocks[i + 1].id == QLatin1String("story"));
            if (!own)
                continue;
        }
        result.append(blocks[i]);
    }
    return result;
}

} // namespace

Result<LetterDocument> composeLetter(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options)
{
    const Result<Form> form = formFor(guide, options);
    if (!form)
        return form.error();
    if (const QStringList missing = missingForLetter(complaint, guide, options.channel, form->type); !missing.isEmpty())
        return Error{ErrorCode::BadInput, missing, {}};
    const Result<Words> words = loadWords(options.templates, options.language, placeOf(complaint, guide).code == QLatin1String("US"));
    if (!words)
        return words.error();
    const Result<QList<TemplateBlock>> blocks = loadTemplate(options.templates, options.language, form->file);
    if (!blocks)
        return blocks.error();
    const Reader reader = readerOf(complaint, guide, options.channel);
    const Result<QList<LetterBlock>> rendered = renderBlocks(*blocks, letterValues(complaint, guide, options, *words, reader), *words);
    if (!rendered)
        return rendered.error();

    LetterDocument letter;
    letter.language = options.language;
    letter.type = form->type;
    letter.channel = options.channel;
    letter.complaintNumber = complaint.number;
    letter.date = options.today;
    for (const LetterBlock &block : withoutEmptySections(withEdits(*rendered, complaint, options.language))) {
        if (block.kind == Kind::Title)
            letter.subject = block.text;
        if (block.kind != Kind::Exhibit || options.withExhibits)
            letter.blocks.append(block);
    }
    return letter;
}

} // namespace recourse
