// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "letter/english.h"
#include "letter/letter.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <mustache.hpp>

#include <vector>

/// The letter templates of one language: blocks of Mustache text (escaping off, a letter is plain text) and the few words a
/// template needs inside a value. Internal to this folder.
///
/// A template is a sequence of blocks, each begun by a line
///   @@ <id> <kind> editable|fixed <wizard page> [<list>]
/// and of lines "@@ use <part>" that bring in parts/<part>.mustache. A line that renders to nothing disappears, and so does a
/// block without lines. A table has one line per column, "weight left|right | header | cell", rendered for each element of its
/// list; a column without any value disappears. An exhibit block renders once for each element of its list.
namespace recourse::composer {

using Slots = kainjow::mustache::data;

/// Sets a slot; an empty text is false, so that {{#name}} asks whether there is one. Line breaks and bars inside a value cannot
/// end a line or a cell of the template.
void put(Slots &slots_, const char *name, const QString &text);
void put(Slots &slots_, const char *name, bool flag);
void put(Slots &slots_, const char *name, const std::vector<Slots> &list);
Slots emptySlots();

/// Fixed words of a language by path ("out.CH-TEL"); empty when there is none.
class Words
{
public:
    Words() = default;
    Words(QHash<QString, QString> words, bool american) : m_words(std::move(words)), m_american(american) {}
    QString operator()(const QString &path) const { return spelled(m_words.value(path)); }
    /// The program's own English as this letter's reader spells it; other texts and languages as they are.
    QString spelled(const QString &own) const { return m_american ? americanSpelling(own) : own; }
    /// A date or moment that dateForProse() or whenForProse() wrote, as this letter's reader writes it.
    QString dated(const QString &date) const { return m_american ? americanDate(date) : date; }
    bool has(const QString &path) const { return m_words.contains(path); }
    /// "a、b" or "a, b and c".
    QString list(const QStringList &items) const;
    /// "a或b" or "a, b or c".
    QString choice(const QStringList &items) const;

private:
    QHash<QString, QString> m_words;
    bool m_american = false;
};
/// `american`: the reader of an English letter is in the United States.
Result<Words> loadWords(const QString &root, Language language, bool american = false);

struct TemplateBlock {
    QString id;
    LetterBlock::Kind kind = LetterBlock::Kind::Paragraph;
    bool editable = false;
    QString origin;
    QString list;       ///< Table and Exhibit: the list slot
    QString body;
};

/// Reads a template with its parts. Fails with Internal when a line is not understood: templates are ours.
Result<QList<TemplateBlock>> loadTemplate(const QString &root, Language language, const QString &name);

/// Renders the blocks. Fails with Internal (detail: the slot) when a template names a slot nobody filled.
Result<QList<LetterBlock>> renderBlocks(const QList<TemplateBlock> &blocks, const Slots &values, const Words &words);

} // namespace recourse::composer
