// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/calendar.h"

#include <algorithm>

namespace recourse {

namespace {

const Calendar::Day *find(const QList<Calendar::Day> &days, QDate date)
{
    const auto it = std::lower_bound(days.cbegin(), days.cend(), date,
        [](const Calendar::Day &day, QDate wanted) { return day.date < wanted; });
    return it != days.cend() && it->date == date ? &*it : nullptr;
}

/// How far from a holiday the days are worked that were swapped for it: 11 in 2026.
constexpr int kSwapReach = 14;
constexpr int kSwapsOfAHoliday = 2;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

bool isKnown(const Calendar &calendar, QDate date)
{
    return date >= calendar.from && date <= calendar.to;
}

/// The weekday that makes up for a statutory day on a weekend: the next free one. Null when it is none.
const Calendar::Day *madeUpFor(const Calendar &calendar, QDate date)
{
    QList<const Calendar::Day *> owed;
    for (QDate day = date.addDays(-kSwapReach); day <= date; day = day.addDays(1)) {
        const Calendar::Day *statutory = isKnown(calendar, day) ? nullptr : find(calendar.statutory, day);
        if (statutory && isWeekend(day))
            owed.append(statutory);
        if (statutory || isWeekend(day) || owed.isEmpty() || isKnown(calendar, day))
            continue;
        if (day == date)
            return owed.first();
        owed.removeFirst();
    }
    return nullptr;
}

QList<Calendar::Day> merged(const QList<Calendar::Day> &shipped, const Calendar &announced, const QList<Calendar::Day> &theirs)
{
    QList<Calendar::Day> result;
    for (const Calendar::Day &day : shipped) {
        if (day.date < announced.from || day.date > announced.to)
            result.append(day);
    }
    result += theirs;
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    return result;
}

} // namespace

DayInfo dayInfo(const Calendar &calendar, QDate date)
{
    DayInfo info;
    const bool weekend = date.dayOfWeek() >= Qt::Saturday;
    info.known = date >= calendar.from && date <= calendar.to;
    info.kind = weekend ? DayKind::Weekend : DayKind::Working;
    if (!info.known) {
        const Calendar::Day *statutory = find(calendar.statutory, date);
        if (!statutory && !weekend && !calendar.statutory.isEmpty())
            statutory = madeUpFor(calendar, date);
        if (statutory) {
            info.kind = DayKind::Holiday;
            info.name = &statutory->name;
        }
        return info;
    }
    if (const Calendar::Day *day = find(calendar.work, date)) {
        info.kind = DayKind::MakeUp;
        info.name = &day->name;
    } else if (const Calendar::Day *holiday = find(calendar.off, date)) {
        info.kind = DayKind::Holiday;
        info.name = &holiday->name;
    }
    return info;
}

int swapsNear(const Calendar &calendar, QDate from, QDate to)
{
    int swaps = 0;
    const Calendar::Day *before = nullptr;
    for (const Calendar::Day &day : calendar.statutory) {
        if (day.date < from.addDays(-kSwapReach) || day.date > to.addDays(kSwapReach) || isKnown(calendar, day.date))
            continue;
        if (!before || before->name != day.name || before->date.addDays(kSwapReach) < day.date)
            swaps += kSwapsOfAHoliday;
        swaps += isWeekend(day.date) ? 1 : 0;
        before = &day;
    }
    return swaps;
}

Calendar withAnnounced(const Calendar &shipped, const Calendar &announced)
{
    Calendar result = shipped;
    result.name = announced.name;
    result.official = shipped.official && announced.official;
    result.from = std::min(shipped.from, announced.from);
    result.to = std::max(shipped.to, announced.to);
    result.off = merged(shipped.off, announced, announced.off);
    result.work = merged(shipped.work, announced, announced.work);
    result.provenance = announced.provenance;
    return result;
}

bool rangesAdjoin(const Calendar &a, const Calendar &b)
{
    return a.from <= b.to.addDays(1) && b.from <= a.to.addDays(1);
}

} // namespace recourse
