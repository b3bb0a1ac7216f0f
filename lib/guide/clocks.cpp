// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/clocks.h"

#include "guide/catalogue.h"

namespace recourse {

namespace {

using L = QLatin1String;

constexpr int maxSteps = 10'000;

/// Used when no calendar is at hand: weekends are known, holidays nowhere.
const Calendar &bareWeekdays()
{
    static const Calendar calendar;
    return calendar;
}

LocalText nameOf(const DayInfo &info)
{
    return info.name ? *info.name : LocalText();
}

bool isDayCount(const QString &unit)
{
    return unit == L("working-day") || unit == L("business-day");
}

/// Laws whose "business day" is a day the person's own institution is open; nobody lists those.
bool hasNoOfficialList(const Rule &rule)
{
    return rule.estimate
        || (rule.unit == L("business-day")
            && (rule.jurisdiction == L("US") || rule.jurisdiction == L("EU") || rule.jurisdiction == L("HK")
                || rule.jurisdiction == L("SG")));
}

/// Walks `n` worked days on from day zero and notes every day it passes.
void walk(DueResult &result, QDate day, int n, const Calendar &calendar, bool &unknownDays)
{
    while (n > 0) {
        day = day.addDays(1);
        const DayInfo info = dayInfo(calendar, day);
        unknownDays = unknownDays || !info.known;
        if (info.isWorked()) {
            result.counted.append({day, info.kind == DayKind::MakeUp, !info.known, nameOf(info)});
            --n;
        } else {
            result.skipped.append({day, info.kind, !info.known, nameOf(info)});
        }
    }
    result.due = day;
}

QDate nextWorked(QDate day, const Calendar &calendar, DueResult *result, bool &unknownDays)
{
    for (;;) {
        const DayInfo info = dayInfo(calendar, day);
        unknownDays = unknownDays || !info.known;
        if (info.isWorked())
            return day;
        if (result)
            result->skipped.append({day, info.kind, !info.known, nameOf(info)});
        day = day.addDays(1);
    }
}

/// The n-th worked day after `day`, or the day after it when n is not positive.
QDate nthWorked(QDate day, int n, const Calendar &calendar)
{
    day = day.addDays(1);
    for (; n > 0; day = day.addDays(1)) {
        if (dayInfo(calendar, day).isWorked() && --n == 0)
            break;
    }
    return day;
}

/// Between which days the real last day lies, when holidays on the way may be moved.
void setRange(DueResult &result, QDate zero, int n, const Calendar &calendar)
{
    int swaps = swapsNear(calendar, zero, result.due);
    if (swaps == 0)
        return;
    result.earliest = nthWorked(zero, n - swaps, calendar);
    // A later end may come near one more holiday.
    for (int before = -1; before != swaps;) {
        before = swaps;
        result.latest = nthWorked(zero, n + swaps, calendar);
        swaps = swapsNear(calendar, zero, result.latest);
    }
}

std::optional<QDate> plainEnd(QDate zero, int value, const QString &unit)
{
    const QDate end = unit == L("week") ? zero.addDays(7 * qint64(value))
        : unit == L("month")            ? zero.addMonths(value)
        : unit == L("year")             ? zero.addYears(value)
                                        : zero.addDays(value);
    if (!end.isValid() || end.year() > 9999)
        return std::nullopt;
    return end;
}

Certainty certaintyOf(bool estimate, bool unknownDays)
{
    return estimate ? Certainty::Estimate : unknownDays ? Certainty::Provisional : Certainty::Exact;
}

QTimeZone zoneOf(const QString &jurisdiction, const QTimeZone &personZone)
{
    if (jurisdiction == L("CN") || jurisdiction == L("HK") || jurisdiction == L("SG"))
        return QTimeZone(8 * 3600);
    if (jurisdiction == L("UK")) {
        const QTimeZone london("Europe/London");
        if (london.isValid())
            return london;
    }
    return personZone;
}

} // namespace

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact:
        return QStringLiteral("exact");
    case Certainty::Provisional:
        return QStringLiteral("provisional");
    case Certainty::Estimate:
        return QStringLiteral("estimate");
    case Certainty::UnknownStart:
        return QStringLiteral("unknown-start");
    case Certainty::NoLimit:
        break;
    }
    return QStringLiteral("no-limit");
}

QDate legalDay(const When &event, const QString &jurisdiction, const QTimeZone &personZone)
{
    if (!event.instant)
        return event.date.date();
    const QTimeZone zone = zoneOf(jurisdiction, personZone);
    if (!zone.isValid())
        return event.instant->localDate();
    return event.instant->toDateTime().toTimeZone(zone).date();
}

Result<DueResult> computeDue(const Rule &rule, const std::optional<When> &start, const DueContext &context)
{
    DueResult result;
    const bool known = start && !start->isNull();
    if (known)
        result.dayZero = legalDay(*start, rule.jurisdiction, context.personZone);
    if (rule.unit == L("none") || rule.unit == L("at-once") || rule.unit == L("restart"))
        return result;
    if (!rule.value || *rule.value < 1 || *rule.value > maxSteps)
        return {ErrorCode::BadInput, {QStringLiteral("value")}, rule.id};
    const int value = *rule.value;
    if (!result.dayZero.isValid()) {
        result.certainty = Certainty::UnknownStart;
        result.askFor = rule.startsAt;
        return result;
    }
    if (result.dayZero.year() < 1900 || result.dayZero.year() > 9999)
        return {ErrorCode::BadInput, {QStringLiteral("start")}, rule.id};

    if (rule.unit == L("hour")) {
        if (!start->instant) {
            result.certainty = Certainty::UnknownStart;
            result.askFor = rule.startsAt;
            result.askTime = true;
            return result;
        }
        Instant end = *start->instant;
        end.utcMs += qint64(value) * 3'600'000;
        result.dueInstant = end;
        result.due = legalDay({{}, end}, rule.jurisdiction, context.personZone);
        result.certainty = Certainty::Exact;
        result.overdue = context.today.isValid() && result.due < context.today;
        return result;
    }

    const Calendar &calendar = context.calendar ? *context.calendar : bareWeekdays();
    bool unknownDays = false;
    bool estimate = hasNoOfficialList(rule);
    // "Same day" counts the day of the event: as if the day before were day zero.
    const QDate zero = rule.dayRule == L("same-day") ? result.dayZero.addDays(-1) : result.dayZero;
    if (isDayCount(rule.unit)) {
        walk(result, zero, value, calendar, unknownDays);
        if (unknownDays)
            setRange(result, zero, value, calendar);
        estimate = estimate || (context.calendar && !calendar.official);
    } else {
        const auto end = plainEnd(zero, value, rule.unit);
        if (!end)
            return {ErrorCode::BadInput, {QStringLiteral("value")}, rule.id};
        result.due = *end;
        bool unknownRest = false;
        if (rule.rollForward) {
            result.due = nextWorked(*end, calendar, &result, unknownDays);
            estimate = estimate || (context.calendar && !calendar.official);
            if (result.due != *end)
                result.rolledFrom = *end;
            if (unknownDays && swapsNear(calendar, *end, *end) > 0)
                setRange(result, end->addDays(-1), 1, calendar);
        } else if (context.calendar) {
            const QDate next = nextWorked(*end, calendar, nullptr, unknownRest);
            if (next != *end)
                result.answerMayComeOn = next;
        }
    }
    result.certainty = certaintyOf(estimate, unknownDays);
    result.overdue = context.today.isValid() && result.due < context.today && result.certainty != Certainty::Provisional;

    if (context.extension) {
        DueContext longer = context;
        longer.extension = nullptr;
        longer.calendar = context.extensionCalendar;
        const auto extended = computeDue(*context.extension, start, longer);
        if (!extended)
            return extended.error();
        result.extensionDue = extended->due;
        result.extensionCertainty = extended->certainty;
    }
    return result;
}

const Calendar *calendarFor(const Rule &rule, const Catalogue &guide)
{
    if (!rule.calendar.isEmpty())
        return guide.calendar(rule.calendar);
    const QString id = rule.jurisdiction == L("UK") ? QStringLiteral("UK-EW") : rule.jurisdiction;
    const Calendar *own = guide.calendar(id);
    return own ? own : guide.calendar(QStringLiteral("WEEKDAYS"));
}

Result<DueResult> computeDue(const Catalogue &guide, const QString &ruleId, const std::optional<When> &start, QDate today,
    const QTimeZone &personZone, const QString &calendarId)
{
    const Rule *rule = guide.rule(ruleId);
    if (!rule)
        return {ErrorCode::NotFound, {ruleId}};
    DueContext context;
    context.calendar = calendarId.isEmpty() ? calendarFor(*rule, guide) : guide.calendar(calendarId);
    if (!calendarId.isEmpty() && !context.calendar)
        return {ErrorCode::NotFound, {calendarId}};
    context.extension = guide.rule(rule->extendedBy);
    if (context.extension)
        context.extensionCalendar = calendarId.isEmpty() ? calendarFor(*context.extension, guide) : context.calendar;
    context.today = today;
    context.personZone = personZone;
    return computeDue(*rule, start, context);
}

Result<DueResult> addDays(QDate from, int n, CountUnit unit, const Calendar *calendar)
{
    if (!from.isValid() || from.year() < 1900 || from.year() > 9000)
        return {ErrorCode::BadInput, {QStringLiteral("from")}};
    if (n < 0 || n > maxSteps)
        return {ErrorCode::BadInput, {QStringLiteral("add")}};
    DueResult result;
    result.dayZero = from;
    if (unit == CountUnit::Calendar) {
        result.due = from.addDays(n);
        result.certainty = Certainty::Exact;
        return result;
    }
    if (!calendar)
        return {ErrorCode::BadInput, {QStringLiteral("calendar")}};
    bool unknownDays = false;
    result.due = from;
    walk(result, from, n, *calendar, unknownDays);
    if (unknownDays)
        setRange(result, from, n, *calendar);
    result.certainty = certaintyOf(!calendar->official, unknownDays);
    return result;
}

} // namespace recourse
