// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

#include "letter/composervalues.h"

namespace recourse {

using namespace composer;

namespace {

using Kind = LetterBlock::Kind;

bool isFirmChannel(const QString &channel)
{
    static const QStringList channels{QStringLiteral("CH-LET"), QStringLiteral("CH-UKFIRM"), QStringLiteral("CH-ISSUER"),
        QStringLiteral("CH-MERCHANT")};
    return channels.contains(channel);
}

bool isBodyChannel(const QString &channel)
{
    static const QStringList channels{QStringLiteral("CH-12363"), QStringLiteral("CH-12378"), QStringLiteral("CH-12315")};
    return channels.contains(channel);
}

struct Form {
    QString type;
    QString file;
};

Result<Form> formFor(const ComposeOptions &options)
{
    const bool first = options.type == QLatin1String("T1");
    if (isFirmChannel(options.channel) && first)
        return Form{options.type, QStringLiteral("first-complaint")};
    if (isFirmChannel(options.channel) && options.type == QLatin1String("T2"))
        return Form{options.type, QStringLiteral("follow-up")};
    if (isBodyChannel(options.channel) && (first || options.type == QLatin1String("T3")))
        return Form{QStringLiteral("T3"), QStringLiteral("regulator")};
    const bool knownChannel = isFirmChannel(options.channel) || isBodyChannel(options.channel);
    return Error{ErrorCode::Unsupported, {knownChannel ? options.type : options.channel}, {}};
}

QStringList missingBasics(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const QString &type)
{
    QStringList missing;
    if (walletNameOf(complaint, guide, options.language).isEmpty())
        missing.append(QStringLiteral("wallet"));
    bool happened = guide.category(complaint.category) || !complaint.summary.trimmed().isEmpty();
    for (const Fact &fact : complaint.facts)
        happened = happened || !fact.text.trimmed().isEmpty();
    const bool toMerchant = options.channel == QLatin1String("CH-MERCHANT");
    if (!happened || (toMerchant && merchantOf(complaint).isEmpty()))
        missing.append(QStringLiteral("happened"));
    bool wanted = false;
    for (const Demand &demand : complaint.demands)
        wanted = wanted || guide.demand(demand.kind) || !demand.ownWords.trimmed().isEmpty();
    if (!wanted)
        missing.append(QStringLiteral("wanted"));
    if (type == QLatin1String("T2") && tellableContacts(complaint).isEmpty()
        && firstRaisedOn(complaint, guide, readerOf(complaint, guide, options.channel), options.channel).isNull())
        missing.append(QStringLiteral("contacts"));
    return missing;
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
    const Result<Form> form = formFor(options);
    if (!form)
        return form.error();
    if (const QStringList missing = missingBasics(complaint, guide, options, form->type); !missing.isEmpty())
        return Error{ErrorCode::BadInput, missing, {}};
    const Result<Words> words = loadWords(options.templates, options.language);
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
