// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

#include "complaint/whereabouts.h"
#include "escalation/standing.h"
#include "letter/composervalues.h"

#include <algorithm>

namespace recourse {

using namespace composer;

namespace {

using Kind = LetterBlock::Kind;

struct Form {
    LetterType type;
    QString file;
};

Result<Form> formFor(const Catalogue &guide, const ComposeOptions &options)
{
    const Channel *channel = guide.channel(options.channel);
    const std::optional<LetterType> type = letterTypeFor(guide, options.channel, options.type);
    if (type)
        return Form{*type, channel->letter(*type)->form};
    return Error{ErrorCode::Unsupported, {channel && channel->takesLetters() ? codeOf(options.type) : options.channel}, {}};
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

bool hasBlock(const LetterDocument &letter, QLatin1String id)
{
    return std::any_of(letter.blocks.cbegin(), letter.blocks.cend(), [&](const LetterBlock &block) { return block.id == id; });
}

/// The day and the rules that stand in the letter: what is sent keeps them, whatever the guide says later.
void keepWhatItUses(LetterDocument &letter, const Complaint &complaint, const Catalogue &guide, Reader reader)
{
    const bool asksByDay = letter.type != LetterType::Escalation && letter.type != LetterType::PoliceStatement
        && letter.type != LetterType::Authorisation;
    if (asksByDay) { // an authority has its own time
        const SuggestedDate asked = letterDeadline(complaint, guide, letter.type, letter.date);
        letter.answerBy = asked.date;
        letter.answerByRule = asked.rule;
        const Rule *rule = guide.rule(asked.rule);
        if (rule && rule->value)
            letter.ruleValues.append({rule->id, QString::number(*rule->value) + QLatin1Char(' ') + rule->unit, rule->provenance.asOf});
    }
    if (!hasBlock(letter, QLatin1String("basis")))
        return;
    for (const LegalBasis *basis : fittingBases(complaint, guide, reader))
        letter.ruleValues.append({basis->id, basis->cite.in(letter.language), basis->provenance.asOf});
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
    keepWhatItUses(letter, complaint, guide, reader);
    return letter;
}

} // namespace recourse
