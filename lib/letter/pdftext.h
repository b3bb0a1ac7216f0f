// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

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
    QHash<quint32, char32_t> characters; ///< what each glyph was drawn for
};

class DrawnGlyphs
{
public:
    /// One character as it was drawn, in the order of drawing: its glyph depends on its neighbours (fonts have other digits beside
    /// Latin letters than beside Han characters).
    void add(const QRawFont &font, const QList<quint32> &glyphs, const QString &character);
    /// By PostScript name, as the PDF names its fonts.
    const QHash<QString, DrawnFont> &fonts() const { return m_fonts; }

private:
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
