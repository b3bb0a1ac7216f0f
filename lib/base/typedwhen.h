// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace recourse {

/// What "3/11/2026" means in a place.
enum class DayOrder {
    Unknown,    ///< both: the person is asked
    DayFirst,
    MonthFirst,
    YearFirst,  ///< China: "3.11" is the eleventh of March, "26/3/11" begins with the year, "3/11/2026" is asked
};

/// What is known around a date that somebody types.
struct TypedContext {
    QDate today = {};           ///< null: "yesterday" and dates without a year are not read
    DayOrder order = DayOrder::Unknown;
    QTimeZone zone = {};        ///< of a time without a zone of its own; invalid: times are not read
    bool toCome = false;        ///< a deadline: a date without a year is the next one, not the last
    QDate from = {};            ///< the day somebody said it on, for "tomorrow"; null: today
};

/// What a person typed or pasted as a date or a time, in Chinese or English, as people and wallets write it. Nothing is guessed: where two readings are
/// left, both are given and the person chooses; where none is left, or the parts contradict each other (a weekday that does not
/// fit), nothing is read. Seconds and zones are kept.
struct TypedWhen {
    When value;                 ///< null: not read, or two-fold
    QList<When> choices;        ///< two readings, when there are two
};
TypedWhen readTypedWhen(const QString &text, const TypedContext &context);

/// A span as a promise gives it: "3个工作日", "within 24 hours", "7-15天" (the longer counts).
struct TypedTerm {
    enum class Unit { Hours, Days, WorkingDays };
    int count = 0;              ///< 1 to 1000
    Unit unit = Unit::Days;
    bool operator==(const TypedTerm &) const = default;
};
std::optional<TypedTerm> readTypedTerm(const QString &text);

} // namespace recourse
