// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/typedwhen.h"

#include <QList>
#include <QString>

#include <optional>

/// The day in what somebody typed, without its time. For lib/base only; use readTypedWhen().
namespace recourse {

/// Traditional characters of dates and times as simplified ones ("後天", "點", "禮拜").
QString simplifiedTimeWords(const QString &text);

enum class HalfOfDay { Morning, Evening };
/// The half of the day that a word for a day names ("昨晚", "this morning"); nothing for others.
std::optional<HalfOfDay> halfOfDayWord(const QString &text);

/// Every day (or month, or year) that a text in the form of plainTyped() can mean; empty when it means none.
QList<PartialDate> readTypedDates(QString text, const TypedContext &context);

} // namespace recourse
