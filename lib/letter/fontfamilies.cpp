// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/fonts.h"

namespace recourse {

namespace {

struct ScriptFamilies {
    QChar::Script script;
    const char *noto;     ///< what the free collection calls it
    const char *others;   ///< of Windows, macOS and older Debian, separated by bars
};

/// Scripts in which names of people and shops are written, China's first. On Debian they come with fonts-noto-core.
constexpr ScriptFamilies kScripts[] = {
    {QChar::Script_Tibetan, "Noto Serif Tibetan", "Noto Sans Tibetan|Microsoft Himalaya|Kailasa|Tibetan Machine Uni"},
    {QChar::Script_Mongolian, "Noto Sans Mongolian", "Mongolian Baiti"},
    {QChar::Script_Arabic, "Noto Naskh Arabic", "Noto Sans Arabic|Microsoft Uighur|UKIJ Tuz|Segoe UI|Geeza Pro|DejaVu Sans"},
    {QChar::Script_Yi, "Noto Sans Yi", "Microsoft Yi Baiti"},
    {QChar::Script_TaiLe, "Noto Sans Tai Le", "Microsoft Tai Le"},
    {QChar::Script_NewTaiLue, "Noto Sans New Tai Lue", "Microsoft New Tai Lue"},
    {QChar::Script_Lisu, "Noto Sans Lisu", ""},
    {QChar::Script_Devanagari, "Noto Sans Devanagari", "Nirmala UI|Kohinoor Devanagari|Lohit Devanagari"},
    {QChar::Script_Bengali, "Noto Sans Bengali", "Nirmala UI|Kohinoor Bangla|Lohit Bengali"},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi", "Nirmala UI|Lohit Gurmukhi"},
    {QChar::Script_Gujarati, "Noto Sans Gujarati", "Nirmala UI|Lohit Gujarati"},
    {QChar::Script_Tamil, "Noto Sans Tamil", "Nirmala UI|Lohit Tamil"},
    {QChar::Script_Telugu, "Noto Sans Telugu", "Nirmala UI|Lohit Telugu"},
    {QChar::Script_Kannada, "Noto Sans Kannada", "Nirmala UI|Lohit Kannada"},
    {QChar::Script_Malayalam, "Noto Sans Malayalam", "Nirmala UI|Lohit Malayalam"},
    {QChar::Script_Sinhala, "Noto Sans Sinhala", "Nirmala UI"},
    {QChar::Script_Thai, "Noto Sans Thai", "Leelawadee UI|Thonburi|Loma"},
    {QChar::Script_Lao, "Noto Sans Lao", "Leelawadee UI"},
    {QChar::Script_Khmer, "Noto Sans Khmer", "Leelawadee UI|Khmer OS"},
    {QChar::Script_Myanmar, "Noto Sans Myanmar", "Myanmar Text"},
    {QChar::Script_Hebrew, "Noto Sans Hebrew", "Segoe UI|Arial Hebrew|DejaVu Sans"},
    {QChar::Script_Georgian, "Noto Sans Georgian", "Sylfaen|DejaVu Sans"},
    {QChar::Script_Armenian, "Noto Sans Armenian", "Sylfaen|DejaVu Sans"},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic", "Nyala|Kefa"},
    // Rare characters of names; the Chinese families have the common ones. On Debian: fonts-hanazono, fonts-babelstone-han.
    {QChar::Script_Han, "HanaMinB", "BabelStone Han|HanaMinA|SimSun-ExtB|SimSun-ExtG|MingLiU-ExtB|Noto Serif CJK SC"},
};

} // namespace

LetterFonts LetterFonts::standard()
{
    // Where there is no Latin family at all, the Korean face of the Noto collection stands in for one: its Latin letters are those
    // of Source Sans and its quotation marks are narrow, while the Chinese face draws them a full square wide.
    return {{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"), QStringLiteral("Source Han Sans SC"),
                QStringLiteral("Source Han Sans CN"), QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
                QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("WenQuanYi Zen Hei")},
        {QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"), QStringLiteral("Source Sans Pro"),
            QStringLiteral("Liberation Sans"), QStringLiteral("Arimo"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
            QStringLiteral("Arial"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("DejaVu Sans")}};
}

QStringList familiesForScript(QChar::Script script)
{
    QStringList families;
    for (const ScriptFamilies &row : kScripts) {
        if (row.script == script)
            families << QString::fromLatin1(row.noto) << QString::fromLatin1(row.others).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }
    return families;
}

} // namespace recourse
