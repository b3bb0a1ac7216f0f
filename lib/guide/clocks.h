// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "guide/calendar.h"
#include "guide/types.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

/// When a time limit ends, and how that was counted. Pure functions; nothing here guesses a date that is not known.
namespace recourse {

class Catalogue;

enum class Certainty {
    Exact,        ///< counted on announced days
    Provisional,  ///< counted past the days this program knows: holidays moved around the statutory ones may move it
    Estimate,     ///< the law has its own sense of business day and nobody publishes that list
    UnknownStart, ///< the event that starts the clock has no known day: ask for it (DueResult::askFor)
    NoLimit,      ///< the rule sets no number of days
};
/// "exact", "provisional", "estimate", "unknown-start", "no-limit".
QString certaintyName(Certainty certainty);

struct CountedDay {
    QDate date;
    bool makeUp = false;        ///< a Saturday or Sunday that is worked
    bool provisional = false;   ///< outside what has been announced
    LocalText name;             ///< of the holiday a make-up day stands for; else empty
    bool operator==(const CountedDay &) const = default;
};

struct SkippedDay {
    QDate date;
    DayKind why = DayKind::Weekend; ///< Weekend or Holiday
    bool provisional = false;
    LocalText name;             ///< of the holiday; else empty
    bool operator==(const SkippedDay &) const = default;
};

struct DueResult {
    Certainty certainty = Certainty::NoLimit;
    QDate due;                          ///< last day; null with UnknownStart and NoLimit
    std::optional<Instant> dueInstant;  ///< for limits in hours
    QDate earliest;                     ///< with Provisional, where it can be said: the real last day is not before this…
    QDate latest;                       ///< …and not after this; both null otherwise
    QDate dayZero;                      ///< legal day of the event, in the rule's zone; null when unknown
    QString askFor;                     ///< with UnknownStart: the event (startsAt) whose date is missing
    bool askTime = false;               ///< the day is known, but a limit in hours needs the time of day
    QList<CountedDay> counted;          ///< working and business days only
    QList<SkippedDay> skipped;          ///< in order, also the rest days a roll-over passed
    QDate rolledFrom;                   ///< the plain last day, when it fell on a rest day and the law moves it; else null
    QDate answerMayComeOn;              ///< the plain last day is a rest day and no rule moves it: next working day; else null
    QDate extensionDue;                 ///< end of the longest allowed total; null when none
    Certainty extensionCertainty = Certainty::NoLimit;
    bool overdue = false;               ///< due lies before today; never said of a provisional day
    bool operator==(const DueResult &) const = default;
};

/// What a computation needs beside the rule itself.
struct DueContext {
    const Calendar *calendar = nullptr;       ///< working or rest days of the place; null: Monday to Friday, provisional
    const Rule *extension = nullptr;          ///< the rule named by extendedBy
    const Calendar *extensionCalendar = nullptr;
    QDate today;                              ///< null: nothing is overdue
    QTimeZone personZone = {};                ///< legal day where the law has no zone of its own; invalid: the instant's offset
};

/// The legal day of an event in the zone of a jurisdiction (CN, HK, SG at +08:00, UK London, elsewhere the person's).
/// A day without a time of day is taken as it stands; a month or a year alone gives null.
QDate legalDay(const When &event, const QString &jurisdiction, const QTimeZone &personZone = {});

/// Months and years end on the corresponding day, or on the last of a shorter month; the day of the event is day zero and does
/// not count unless the rule says "same-day"; hours run from the moment. BadInput for a value below one, above 10000, or a date
/// outside 1900–9999.
Result<DueResult> computeDue(const Rule &rule, const std::optional<When> &start, const DueContext &context);

/// The same with calendar and extension taken from the guide. NotFound for an unknown rule. calendarId replaces the rule's own,
/// for instance UK-SCT for a firm in Scotland.
Result<DueResult> computeDue(const Catalogue &guide, const QString &ruleId, const std::optional<When> &start, QDate today,
    const QTimeZone &personZone = {}, const QString &calendarId = {});

enum class CountUnit { Calendar, Working, Business };

/// `n` days after `from`, which is day zero. Working and business days need a calendar (BadInput without). n: 0 to 10000.
Result<DueResult> addDays(QDate from, int n, CountUnit unit, const Calendar *calendar);

/// Calendar that says which days are rest days for a rule: its own, else that of its jurisdiction.
const Calendar *calendarFor(const Rule &rule, const Catalogue &guide);

} // namespace recourse
