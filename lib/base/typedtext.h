// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// Typed or copied text in one form for reading numbers and dates: half-width letters, digits and marks, one kind of space and of dash, no
/// characters that cannot be seen. Digits of other scripts stay as they are. Never for keeping or showing.
QString plainTyped(const QString &text);

/// Chinese numerals before a unit ("三月二日", "十一点") as digits; a numeral that is no number stays. Numerals of weekdays stay too.
QString withoutChineseNumerals(const QString &text);

} // namespace recourse
