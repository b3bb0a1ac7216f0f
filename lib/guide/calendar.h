// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/types.h"

#include <QDate>
#include <QList>
#include <QString>

namespace recourse {

/// The working days of one place, as far as they have been announced. A day is worked when it is a make-up day, or when it is
/// Monday to Friday and no holiday. Outside from…to only weekends and the days the law names are known: every answer there is
/// provisional.
///
/// resources/calendars/*.json; keys are the member names; a day is {"date": "2026-10-01", "name": {…}}.
struct Calendar {
    struct Day {
        QDate date;
        LocalText name;     ///< of the holiday, or of the holiday a make-up day stands for
        bool operator==(const Day &) const = default;
    };
    QString id;             ///< CN, UK-EW, UK-SCT, UK-NI, US, WEEKDAYS
    LocalText name;
    bool official = false;  ///< false: an approximation, every count with it is an estimate
    QDate from;
    QDate to;               ///< last day the announcements cover
    QString jurisdiction;   ///< the place whose clocks it serves; empty = none in particular
    QString question;       ///< question that tells which part of the place; empty = the place has one calendar
    QString answer;         ///< the answer that means this calendar
    QList<Day> statutory;   ///< sorted; days the law itself makes holidays, known before any announcement
    QList<Day> off;         ///< sorted; weekend days inside a holiday are listed too
    QList<Day> work;        ///< sorted make-up days, Saturdays and Sundays that are worked
    Provenance provenance;
    bool operator==(const Calendar &) const = default;
};

enum class DayKind { Working, MakeUp, Weekend, Holiday };

/// What the calendar says about a day.
struct DayInfo {
    DayKind kind = DayKind::Working;
    bool known = true;                ///< false: outside the announced range
    const LocalText *name = nullptr;  ///< of a holiday or make-up day; lives as long as the calendar
    bool isWorked() const { return kind == DayKind::Working || kind == DayKind::MakeUp; }
};
/// Outside from…to a statutory day is a holiday; one that falls on a weekend frees the next weekday, as the law has it made up for.
DayInfo dayInfo(const Calendar &calendar, QDate date);

/// By how many days a count between two days may be off because of what is not known: for each statutory holiday near them two
/// swapped days, and the days that make up for weekends. 0: nothing near, or the calendar knows no statutory days.
int swapsNear(const Calendar &calendar, QDate from, QDate to);

/// The shipped calendar with an announced list laid over it: inside announced.from…to the announced days count, outside the
/// shipped ones. The two ranges must overlap or adjoin (rangesAdjoin), or days between them would pass for known.
Calendar withAnnounced(const Calendar &shipped, const Calendar &announced);
bool rangesAdjoin(const Calendar &a, const Calendar &b);

} // namespace recourse
