// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

namespace recourse {

/// A text in both languages of the program. The loader refuses one that lacks either.
/// JSON: {"zh_CN": "…", "en": "…"}.
struct LocalText {
    QString zh;
    QString en;
    const QString &in(Language language) const { return language == Language::ZhCn ? zh : en; }
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalText &) const = default;
};

} // namespace recourse
