// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QPainterPath>

#include <algorithm>

namespace recourse {

namespace {

QFont unhinted(const QString &family, double points, bool bold)
{
    QFont font(family);
    font.setPixelSize(qRound(points * FontSet::unitsPerPoint));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps the shaper from joining "fi" into one glyph, which copies badly. This one is invisible.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

bool dropped(char32_t c)
{
    if (c == U'\n')
        return false;
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace

LetterFonts LetterFonts::standard()
{
    // The Korean face of the Noto collection stands in for a Latin family: its Latin letters are those of Source Sans and its
    // quotation marks are narrow, while the Chinese face draws them a full square wide.
    return {{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                QStringLiteral("Source Han Sans CN"), QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
                QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("WenQuanYi Zen Hei")},
        {QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"), QStringLiteral("Source Sans Pro"),
            QStringLiteral("Liberation Sans"), QStringLiteral("Arimo"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
            QStringLiteral("Arial"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("DejaVu Sans")}};
}

std::optional<QString> installedChineseFamily(const QStringList &candidates)
{
    for (const QString &family : candidates) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        const QFont font = unhinted(family, 10, false);
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
    FontSet set;
    const auto chinese = installedChineseFamily(fonts.chinese);
    if (!chinese && (needsChinese || language == Language::ZhCn))
        return {ErrorCode::MissingFont, {QStringLiteral("Noto Sans CJK SC")}};
    set.m_chinese = chinese.value_or(QString());
    set.m_main = set.m_chinese;
    if (language != Language::ZhCn) {
        for (const QString &family : fonts.latin) {
            if (QFontDatabase::hasFamily(family) && QFontInfo(QFont(family)).family().compare(family, Qt::CaseInsensitive) == 0) {
                set.m_main = family;
                break;
            }
        }
        // No known family at all: the system's own choice is still a Latin font.
        if (set.m_main.isEmpty())
            set.m_main = QFontInfo(QFont()).family();
    }
    for (const QString &family : {set.m_main, set.m_chinese}) {
        if (!family.isEmpty())
            set.m_raw.append(QRawFont::fromFont(unhinted(family, 10, false)));
    }
    return set;
}

QFont FontSet::font(double points, bool bold) const
{
    QFont font = unhinted(m_main, points, bold);
    if (!m_chinese.isEmpty() && m_chinese != m_main)
        font.setFamilies({m_main, m_chinese});
    return font;
}

QList<QTextLayout::FormatRange> FontSet::formats(const QString &text, double points, bool bold) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (m_chinese.isEmpty() || m_chinese == m_main)
        return ranges;
    int position = 0;
    for (const char32_t c : text.toUcs4()) {
        const int length = QChar::requiresSurrogates(c) ? 2 : 1;
        if (isChineseCharacter(c)) {
            if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == position) {
                ranges.last().length += length;
            } else {
                QTextLayout::FormatRange range;
                range.start = position;
                range.length = length;
                range.format.setFont(unhinted(m_chinese, points, bold));
                ranges.append(range);
            }
        }
        position += length;
    }
    return ranges;
}

bool FontSet::draws(char32_t character)
{
    const auto known = m_draws.constFind(character);
    if (known != m_draws.constEnd())
        return *known;
    bool drawn = std::any_of(m_raw.begin(), m_raw.end(), [character](const QRawFont &raw) { return raw.supportsCharacter(character); });
    if (!drawn) {
        // The system may merge in another font; colour bitmaps have no outline and would leave a hole on paper.
        QTextLayout layout(QString::fromUcs4(&character, 1), font(10, false));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const auto runs = layout.glyphRuns();
        drawn = !runs.isEmpty();
        for (const QGlyphRun &run : runs) {
            for (const quint32 glyph : run.glyphIndexes())
                drawn = drawn && glyph != 0 && !run.rawFont().pathForGlyph(glyph).isEmpty();
        }
    }
    m_draws.insert(character, drawn);
    return drawn;
}

QString FontSet::printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const auto characters = text.toUcs4();
    for (int i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c == U'\t' || (c != U'\u3000' && QChar::category(c) == QChar::Separator_Space)) {
            result += QLatin1Char(' ');
            continue;
        }
        if (c == U'\u2028' || c == U'\u2029')
            result += QLatin1Char('\n');
        if (c == U'\n')
            result += QLatin1Char('\n');
        if (c == U'\n' || c == U'\u2028' || c == U'\u2029' || dropped(c))
            continue;
        QString cluster = QString::fromUcs4(&c, 1);
        while (i + 1 < characters.size() && QChar::category(characters[i + 1]) == QChar::Mark_NonSpacing
            && !QChar::requiresSurrogates(characters[i + 1]) && !dropped(characters[i + 1]))
            cluster += QChar(char16_t(characters[++i])); // such marks lie below U+10000
        // Only clusters are composed: composing a whole text would silently replace compatibility ideographs.
        if (cluster.size() > (QChar::requiresSurrogates(c) ? 2 : 1))
            cluster = cluster.normalized(QString::NormalizationForm_C);
        const auto parts = cluster.toUcs4();
        if (std::all_of(parts.begin(), parts.end(), [this](uint part) { return draws(part); })) {
            result += cluster;
            continue;
        }
        if (!m_missing.contains(cluster))
            m_missing.append(cluster);
        result += draws(U'\u3013') ? QChar(0x3013) : QLatin1Char('?');
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
