// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

class QTextLayout;

/// Which character each glyph of an embedded font stands for.
///
/// Qt writes its own table (ToUnicode) by asking which is the lowest code point with that glyph. For Chinese fonts this yields
/// radicals (⼈ for 人) and rare twins, leaves out digits in places and knows nothing beyond U+FFFF, so that a letter cannot be
/// searched or copied. We know which text was drawn and in which order, and Qt numbers the glyphs of a font in the order of
/// their first use; that gives the true table. What remains of Qt's is used to prove that the order is understood.
namespace recourse {

/// The glyphs of one font in the order in which they were first drawn.
struct DrawnFont {
    QRawFont font;
    QList<quint32> glyphs;               ///< number of a glyph in the PDF = index + 1
    QHash<quint32, int> index;
    QHash<quint32, QString> characters;  ///< what each glyph was drawn for; several for a ligature
};

class DrawnGlyphs
{
public:
    /// A line of text that has just been drawn; call it in the order of drawing.
    void add(const QTextLayout &line);
    /// Glyphs in the order of drawing; those of right-to-left text come as they stand from left to right.
    void addGlyphs(const QRawFont &font, const QList<quint32> &glyphs);
    /// What they were drawn for: a character (its glyph depends on its neighbours: fonts have other digits beside Latin letters
    /// than beside Han characters), or several that became one shape. Call it after addGlyphs().
    void addText(const QRawFont &font, const QList<quint32> &glyphs, const QString &text);
    /// By PostScript name, as the PDF names its fonts.
    const QHash<QString, DrawnFont> &fonts() const { return m_fonts; }

private:
    DrawnFont &drawnFont(const QRawFont &font);
    QHash<QString, DrawnFont> m_fonts;
    QHash<QString, QString> m_names;
};

/// The table of a font, proven against the one Qt wrote. Fails with Internal when they contradict each other.
Result<QByteArray> toUnicodeTable(const DrawnFont &font, const QByteArray &written);

/// The glyph → code point pairs of a ToUnicode stream as Qt writes it; nothing when it is not understood.
std::optional<QHash<int, char32_t>> parseToUnicode(const QByteArray &stream);

/// Name 6 of a font's name table; empty when it has none.
QString postScriptName(const QRawFont &font);

} // namespace recourse
