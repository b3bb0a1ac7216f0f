// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pdftext.h"

#include "letter/fonts.h"

#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>

namespace recourse {

namespace {

/// Of two characters with one glyph that both occur, the common one: the plain ideograph before radicals, compatibility forms and
/// extensions. They look the same, and a glyph can stand for one only.
int rarity(const QString &text)
{
    const auto characters = text.toUcs4();
    if (characters.size() != 1)
        return 4;
    const char32_t c = characters.first();
    if (c >= 0x4E00 && c <= 0x9FFF)
        return 0;
    if (c < 0x2E80)
        return 1;
    return c < 0x3000 || (c >= 0xF900 && c <= 0xFAFF) ? 3 : 2;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

} // namespace

QString postScriptName(const QRawFont &font)
{
    const QByteArray table = font.fontTable("name");
    const int count = word(table, 2);
    const int storage = word(table, 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype record = 6 + qsizetype(i) * 12;
        if (word(table, record + 6) != 6)
            continue;
        const QByteArray raw = table.mid(storage + word(table, record + 10), word(table, record + 8));
        if (word(table, record) == 1)
            return QString::fromLatin1(raw);
        QString name;
        for (qsizetype at = 0; at + 1 < raw.size(); at += 2)
            name += QChar(word(raw, at));
        return name;
    }
    return {};
}

DrawnFont &DrawnGlyphs::drawnFont(const QRawFont &font)
{
    const QString key = font.familyName() + QLatin1Char('/') + font.styleName();
    if (!m_names.contains(key))
        m_names.insert(key, postScriptName(font));
    DrawnFont &drawn = m_fonts[m_names.value(key)];
    if (!drawn.font.isValid())
        drawn.font = font;
    return drawn;
}

void DrawnGlyphs::addGlyphs(const QRawFont &font, const QList<quint32> &glyphs)
{
    DrawnFont &drawn = drawnFont(font);
    for (const quint32 glyph : glyphs) {
        // The first place in every font is that of the missing character; it is not numbered again.
        if (glyph != 0 && !drawn.index.contains(glyph)) {
            drawn.index.insert(glyph, int(drawn.glyphs.size()));
            drawn.glyphs.append(glyph);
        }
    }
}

void DrawnGlyphs::addText(const QRawFont &font, const QList<quint32> &glyphs, const QString &text)
{
    DrawnFont &drawn = drawnFont(font);
    const auto note = [&drawn](quint32 glyph, const QString &characters) {
        const auto known = drawn.characters.constFind(glyph);
        if (known == drawn.characters.constEnd() || rarity(characters) < rarity(*known))
            drawn.characters.insert(glyph, characters);
    };
    if (glyphs.size() == 1) {
        note(glyphs.first(), text);
        return;
    }
    // Several shapes: each that is the plain form of a character stands for it, the first of the others for what is left.
    QList<quint32> others = glyphs;
    QString left;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        const auto plain = font.glyphIndexesForString(character);
        if (plain.size() == 1 && plain.first() != 0 && others.removeOne(plain.first()))
            note(plain.first(), character);
        else
            left += character;
    }
    if (!others.isEmpty() && !left.isEmpty())
        note(others.first(), left);
}

void DrawnGlyphs::add(const QTextLayout &line)
{
    if (line.lineCount() == 0)
        return;
    // Asked of the line, not of the layout: the latter gives the runs of mixed directions in no order.
    const QTextLine whole = line.lineAt(0);
    for (const QGlyphRun &run : whole.glyphRuns()) {
        if (isRealFont(run.rawFont()))
            addGlyphs(run.rawFont(), run.glyphIndexes());
    }
    const QString text = line.text();
    const auto runsAt = [&](qsizetype at, qsizetype length) { return whole.glyphRuns(int(at), int(length)); };
    const auto lengthAt = [&](qsizetype at) { return text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1; };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = lengthAt(at);
        const auto runs = runsAt(at, length);
        // Every character of a shape that stands for several gives that shape.
        while (runs.size() == 1 && at + length < text.size()) {
            const qsizetype more = lengthAt(at + length);
            const auto next = runsAt(at + length, more);
            if (next.size() != 1 || next.first().glyphIndexes() != runs.first().glyphIndexes()
                || next.first().positions() != runs.first().positions())
                break;
            length += more;
        }
        for (const QGlyphRun &run : runs) {
            if (isRealFont(run.rawFont()))
                addText(run.rawFont(), run.glyphIndexes(), text.mid(at, length));
        }
        at += length;
    }
}

std::optional<QHash<int, char32_t>> parseToUnicode(const QByteArray &stream)
{
    const qsizetype begin = stream.indexOf("beginbfrange");
    const qsizetype end = stream.lastIndexOf("endbfrange");
    if (begin < 0 || end < begin)
        return std::nullopt;
    QHash<int, char32_t> pairs;
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4,8})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]{4,8})>"));
    const auto code = [](const QString &hex) {
        const uint value = hex.toUInt(nullptr, 16);
        return hex.size() > 4 ? char32_t(QChar::surrogateToUcs4(char16_t(value >> 16), char16_t(value & 0xFFFF))) : char32_t(value);
    };
    auto matches = range.globalMatch(QString::fromLatin1(stream.mid(begin, end - begin)));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.capturedLength(3) > 0) {
            for (int glyph = first; glyph <= last; ++glyph)
                pairs.insert(glyph, code(match.captured(3)) + char32_t(glyph - first));
            continue;
        }
        auto entries = entry.globalMatch(match.captured(4));
        for (int glyph = first; entries.hasNext(); ++glyph)
            pairs.insert(glyph, code(entries.next().captured(1)));
    }
    pairs.remove(0);
    return pairs;
}

Result<QByteArray> toUnicodeTable(const DrawnFont &font, const QByteArray &written)
{
    const auto before = parseToUnicode(written);
    if (!before)
        return {ErrorCode::Internal, {}, QStringLiteral("ToUnicode stream not understood")};
    QHash<int, QString> table;
    for (auto it = before->begin(); it != before->end(); ++it) {
        if (it.value() == 0)
            continue; // a shape that is no character's plain form
        const QString character = QString::fromUcs4(&it.value(), 1);
        const auto own = font.font.glyphIndexesForString(character);
        const int glyph = it.key() - 1;
        if (glyph >= font.glyphs.size() || own.isEmpty() || own.first() != font.glyphs.at(glyph))
            return {ErrorCode::Internal, {}, QStringLiteral("glyph %1 is not what was drawn").arg(it.key())};
        table.insert(it.key(), character);
    }
    for (int i = 0; i < font.glyphs.size(); ++i) {
        const auto character = font.characters.constFind(font.glyphs.at(i));
        if (character != font.characters.constEnd())
            table.insert(i + 1, *character);
    }

    QList<int> glyphs = table.keys();
    std::sort(glyphs.begin(), glyphs.end());
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype most = 100; // of one block, by the CMap format
    for (qsizetype start = 0; start < glyphs.size(); start += most) {
        const qsizetype count = std::min(most, glyphs.size() - start);
        out += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = start; i < start + count; ++i)
            out += '<' + QByteArray::number(glyphs[i], 16).rightJustified(4, '0').toUpper() + "> <" + hexOf(table.value(glyphs[i])) + ">\n";
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace recourse
