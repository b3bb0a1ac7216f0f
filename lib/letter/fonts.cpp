// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace recourse {

namespace {

bool dropped(char32_t c)
{
    if (c == U'\n')
        return false;
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining || category == QChar::Mark_Enclosing;
}

/// Characters that only say how their neighbours are joined. A font need not have them.
bool isJoiner(char32_t c)
{
    return c == U'\u200C' || c == U'\u200D' || (c >= U'\u180B' && c <= U'\u180F');
}

/// Letters of these look the same beside every neighbour, so a joiner among them has nothing to say.
bool standsAlone(QChar::Script script)
{
    return script <= QChar::Script_Cyrillic || script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Bopomofo || script == QChar::Script_Hangul;
}

/// As long as Unicode lets a text be that is safe to stream. What follows is a cluster of its own and looks the same.
constexpr int mostMarks = 30;

/// The characters from `at` on that have to be drawn by one font: a letter, its marks and joiners.
int clusterLength(const QList<uint> &characters, int at)
{
    int end = at + 1;
    if (characters[at] == U'\n')
        return 1;
    const bool joins = !standsAlone(QChar::script(characters[at]));
    while (end < characters.size() && end - at < mostMarks && (isMark(characters[end]) || (joins && isJoiner(characters[end]))))
        ++end;
    return end - at;
}

QString textOf(const QList<uint> &characters, int at, int length)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + at, length);
}

/// Some fonts forbid to be embedded; Qt then paints their letters as shapes without text.
bool mayBeEmbedded(const QRawFont &font)
{
    const QByteArray table = font.fontTable("OS/2");
    const int rights = table.size() >= 10 ? (uchar(table[8]) << 8 | uchar(table[9])) : 0;
    return rights != 2 && (rights & 0x200) == 0;
}

} // namespace

QFont letterFont(const QString &family, double points, bool bold, double spacing)
{
    QFont font(family);
    font.setPixelSize(qRound(points * FontSet::unitsPerPoint));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    // Any spacing at all keeps the shaper from joining "fi" into one glyph, which copies badly. This one is invisible.
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing > 0 ? spacing * FontSet::unitsPerPoint : 0.02);
    return font;
}

bool needsOwnFont(QChar::Script script)
{
    return (script >= QChar::Script_Syriac && script <= QChar::Script_Sinhala) || script == QChar::Script_Khmer
        || script == QChar::Script_Nko;
}

bool isRealFont(const QRawFont &font)
{
    return font.isValid() && !font.fontTable("head").isEmpty();
}

std::optional<QString> installedChineseFamily(const QStringList &candidates)
{
    for (const QString &family : candidates) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        const QFont font = letterFont(family, 10, false);
        if (QFontInfo(font).family().compare(family, Qt::CaseInsensitive) != 0)
            continue;
        const QRawFont raw = QRawFont::fromFont(font);
        const QString sample = QStringLiteral("退款投诉账户门页。，（");
        if (std::all_of(sample.begin(), sample.end(), [&raw](QChar c) { return raw.supportsCharacter(c); }))
            return family;
    }
    return std::nullopt;
}

Result<FontSet> FontSet::resolve(const LetterFonts &fonts, Language language, bool needsChinese)
{
    const auto chinese = installedChineseFamily(fonts.chinese);
    if (!chinese && (needsChinese || language == Language::ZhCn))
        return {ErrorCode::MissingFont, {QStringLiteral("Noto Sans CJK SC")}};
    QString main = chinese.value_or(QString());
    if (language != Language::ZhCn) {
        for (const QString &family : fonts.latin) {
            if (QFontDatabase::hasFamily(family) && QFontInfo(QFont(family)).family().compare(family, Qt::CaseInsensitive) == 0) {
                main = family;
                break;
            }
        }
        // No known family at all: the system's own choice is still a Latin font.
        if (main.isEmpty())
            main = QFontInfo(QFont()).family();
    }
    FontSet set;
    set.m_faces.append({main, QRawFont::fromFont(letterFont(main, 10, false))});
    if (chinese)
        set.m_chinese = set.added(*chinese);
    return set;
}

int FontSet::added(const QString &family)
{
    for (int i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].family.compare(family, Qt::CaseInsensitive) == 0)
            return i;
    }
    const QRawFont raw = QRawFont::fromFont(letterFont(family, 10, false));
    if (!isRealFont(raw) || !mayBeEmbedded(raw) || raw.familyName().compare(family, Qt::CaseInsensitive) != 0)
        return -1;
    m_faces.append({family, raw});
    return int(m_faces.size()) - 1;
}

bool FontSet::covers(int face, const QString &cluster) const
{
    const QRawFont &raw = m_faces[face].raw;
    bool shaping = face != 0 && face != m_chinese; // others may be anything: a font of colour pictures would leave a hole on paper
    for (const char32_t c : cluster.toUcs4()) {
        if (!isJoiner(c) && !raw.supportsCharacter(c))
            return false;
        shaping = shaping || needsOwnFont(QChar::script(c));
    }
    if (!shaping)
        return true;
    QTextLayout layout(cluster, letterFont(m_faces[face].family, 10, false));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    bool outline = false;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (!isRealFont(run.rawFont()))
            return false;
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0)
                return false;
            outline = outline || !run.rawFont().pathForGlyph(glyph).isEmpty();
        }
    }
    return outline;
}

/// The family that Qt and the system would take.
QString FontSet::systemFamily(const QString &cluster) const
{
    QFont font = letterFont(family(), 10, false);
    font.setStyleStrategy(QFont::PreferDefault);
    QTextLayout layout(cluster, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return runs.size() == 1 && isRealFont(runs.first().rawFont()) ? runs.first().rawFont().familyName() : QString();
}

int FontSet::findFace(const QString &cluster)
{
    const char32_t first = cluster.toUcs4().first();
    // Its meaning is an agreement between two computers; what a font has in its place is something else.
    if (QChar::category(first) == QChar::Other_PrivateUse)
        return -1;
    if (m_chinese > 0 && isChineseCharacter(first) && covers(m_chinese, cluster))
        return m_chinese;
    for (int face = 0; face < m_faces.size(); ++face) {
        if (covers(face, cluster))
            return face;
    }
    QStringList families = familiesForScript(QChar::script(first));
    families.removeIf([](const QString &family) { return !QFontDatabase::hasFamily(family); });
    for (const QString &family : families) {
        if (const int face = added(family); face >= 0 && covers(face, cluster))
            return face;
    }
    const QString family = systemFamily(cluster);
    const int face = family.isEmpty() ? -1 : added(family);
    return face >= 0 && covers(face, cluster) ? face : -1;
}

int FontSet::faceFor(const QString &cluster)
{
    const auto known = m_chosen.constFind(cluster);
    if (known != m_chosen.constEnd())
        return *known;
    const int face = findFace(cluster);
    m_chosen.insert(cluster, face);
    return face;
}

QList<FontRange> FontSet::ranges(const QString &text)
{
    QList<FontRange> result;
    const auto characters = text.toUcs4();
    int position = 0;
    int before = 0;
    bool ownFont = false;
    for (int at = 0; at < characters.size();) {
        const int count = clusterLength(characters, at);
        const QString cluster = textOf(characters, at, count);
        const QChar::Script script = QChar::script(characters[at]);
        int face = std::max(0, faceFor(cluster));
        // A blank or a mark after such a script is shaped as part of it.
        if (script <= QChar::Script_Common && ownFont && before != face && covers(before, cluster))
            face = before;
        else if (script > QChar::Script_Common)
            ownFont = needsOwnFont(script);
        if (face > 0) {
            if (!result.isEmpty() && face == before)
                result.last().length += int(cluster.size());
            else
                result.append({position, int(cluster.size()), m_faces[face].family});
        }
        before = face;
        position += int(cluster.size());
        at += count;
    }
    return result;
}

QString FontSet::printable(const QString &text)
{
    // First of all what is not printed goes: a mark behind it belongs to the letter before it.
    QList<uint> characters;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n' || c == U'\u2028' || c == U'\u2029')
            characters.append(U'\n');
        else if (c == U'\t' || (c != U'\u3000' && QChar::category(c) == QChar::Separator_Space))
            characters.append(U' ');
        else if (!dropped(c) || (isJoiner(c) && !characters.isEmpty() && !standsAlone(QChar::script(characters.last()))))
            characters.append(c);
    }
    QString result;
    result.reserve(text.size());
    for (int at = 0; at < characters.size();) {
        const int count = clusterLength(characters, at);
        QString cluster = textOf(characters, at, count);
        at += count;
        if (cluster == QLatin1String("\n")) {
            result += cluster;
            continue;
        }
        // Only clusters are composed: composing a whole text would silently replace compatibility ideographs.
        if (count > 1)
            cluster = cluster.normalized(QString::NormalizationForm_C);
        if (faceFor(cluster) >= 0) {
            result += cluster;
            continue;
        }
        if (!m_missing.contains(cluster))
            m_missing.append(cluster);
        result += faceFor(QStringLiteral("\u3013")) >= 0 ? QChar(0x3013) : QLatin1Char('?');
    }
    return result;
}

bool isChineseCharacter(char32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
}

bool hasChinese(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return isChineseCharacter(c); });
}

} // namespace recourse
