// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace recourse {

/// The languages Recourse writes and speaks. The screen and a letter choose theirs independently.
enum class Language { ZhCn, En };

/// "zh_CN" or "en": the code used in files, on the command line and in the guide.
inline QString languageCode(Language language)
{
    return language == Language::ZhCn ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

/// The language of a code as languageCode() writes it; nothing for any other text.
inline std::optional<Language> languageFromCode(QStringView code)
{
    if (code == QLatin1String("zh_CN"))
        return Language::ZhCn;
    if (code == QLatin1String("en"))
        return Language::En;
    return std::nullopt;
}

} // namespace recourse
