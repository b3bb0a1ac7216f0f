// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>
#include <QTextLayout>

#include <optional>

namespace recourse {

/// The families a letter may be set in, best first. A test hands in its own lists.
struct LetterFonts {
    QStringList chinese;
    QStringList latin;

    /// What common systems have; simplified Chinese shapes only.
    static LetterFonts standard();
};

/// The first family of the list that is really installed and has the simplified characters a letter needs.
std::optional<QString> installedChineseFamily(const QStringList &candidates);

/// The fonts of one letter. Sizes are in points; the fonts themselves are in layout units (see unitsPerPoint), unhinted, so that a
/// line breaks at the same place on screen and on paper. Not thread-safe.
class FontSet
{
public:
    /// Layout units in one point: fine enough that rounding to whole pixels never moves a glyph.
    static constexpr double unitsPerPoint = 20;

    /// Fails with MissingFont (arg: a family to install) when a Chinese family is needed and none is installed.
    static Result<FontSet> resolve(const LetterFonts &fonts, Language language, bool needsChinese);

    QFont font(double points, bool bold) const;
    /// The parts of a text that need the Chinese family in a letter of another language.
    QList<QTextLayout::FormatRange> formats(const QString &text, double points, bool bold) const;

    /// The text as it can be printed: no control or direction characters, odd blanks as blanks, letters and their accents as one
    /// character, and a geta mark (〓) for a character that no installed font can draw. Line feeds stay.
    QString printable(const QString &text);
    /// Characters that printable() had to replace, each once.
    QStringList missing() const { return m_missing; }

private:
    bool draws(char32_t character);

    QString m_main;
    QString m_chinese; ///< empty: none installed and none needed
    QHash<char32_t, bool> m_draws;
    QList<QRawFont> m_raw;
    QStringList m_missing;
};

/// Han characters, their punctuation and full-width forms.
bool isChineseCharacter(char32_t character);
bool hasChinese(const QString &text);

} // namespace recourse
