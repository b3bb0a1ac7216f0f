// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <optional>

namespace recourse {

/// The families a letter may be set in, best first. A test hands in its own lists.
struct LetterFonts {
    QStringList chinese;
    QStringList latin;

    /// What common systems have; simplified Chinese shapes only.
    static LetterFonts standard();
};

/// Families to be tried for a script that neither of the two lists has, best first. Looked up only when such a character occurs.
QStringList familiesForScript(QChar::Script script);

/// The first family of the list that is really installed and has the simplified characters a letter needs.
std::optional<QString> installedChineseFamily(const QStringList &candidates);

/// A part of a text and the family it is set in.
struct FontRange {
    int start = 0;
    int length = 0;
    QString family;
};

/// The font of a family for a size in points, in layout units, unhinted, so that a line breaks at the same place on screen and on
/// paper. It never borrows a glyph from another family. Like every font it belongs to the thread that asks for it.
QFont letterFont(const QString &family, double points, bool bold, double spacing = 0);

/// Which families the text of one letter is set in. Answers are plain data; the fonts that are looked at to find them stay inside,
/// so a set has to be used and destroyed by the thread that made it.
class FontSet
{
public:
    /// Layout units in one point: fine enough that rounding to whole pixels never moves a glyph.
    static constexpr double unitsPerPoint = 20;

    /// Fails with MissingFont (arg: a family to install) when a Chinese family is needed and none is installed.
    static Result<FontSet> resolve(const LetterFonts &fonts, Language language, bool needsChinese);

    /// The family of everything that ranges() does not name.
    QString family() const { return m_faces.first().family; }
    /// The parts of a printable text that are set in another family, in order, without overlap.
    QList<FontRange> ranges(const QString &text);

    /// The text as it can be printed: no control or direction characters, odd blanks as blanks, letters and their accents as one
    /// character, and a geta mark (〓) for a character that no installed font can draw. Line feeds stay.
    QString printable(const QString &text);
    /// Characters that printable() had to replace, each once.
    QStringList missing() const { return m_missing; }

private:
    struct Face {
        QString family;
        QRawFont raw;
    };
    int faceFor(const QString &cluster);
    int findFace(const QString &cluster);
    int added(const QString &family);
    bool covers(int face, const QString &cluster) const;
    QString systemFamily(const QString &cluster) const;

    QList<Face> m_faces; ///< the main one, the Chinese one, then others in the order in which they were first needed
    int m_chinese = -1;  ///< index of the Chinese one; -1: none installed and none needed
    QHash<QString, int> m_chosen;
    QStringList m_missing;
};

/// True for scripts whose letters change beside each other in ways that Qt leaves to the font: it refuses other fonts for them, and
/// for the blanks and marks that follow them on the line.
bool needsOwnFont(QChar::Script script);

/// True for a font that can be drawn and embedded. Qt hands out a stand-in that draws boxes where it has no font; most questions to
/// that one end the program.
bool isRealFont(const QRawFont &font);

/// Han characters, their punctuation and full-width forms.
bool isChineseCharacter(char32_t character);
bool hasChinese(const QString &text);

} // namespace recourse
