// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/answerby.h"

#include "escalation/casefacts.h"

namespace recourse {

namespace {

/// Counts as the guide's rule says, with the numbers of the release as fallback for a guide without it.
SuggestedDate counted(const Catalogue &guide, const char *rule, int days, const char *unit, const char *calendarId, QDate today)
{
    const QString id = QString::fromLatin1(rule);
    const Rule *known = guide.rule(id);
    const int count = known && known->value ? *known->value : days;
    const QString countUnit = known && !known->unit.isEmpty() ? known->unit : QString::fromLatin1(unit);
    if (countUnit == QLatin1String("calendar-day"))
        return {today.addDays(count), id};
    const Calendar *calendar = guide.calendar(QString::fromLatin1(calendarId));
    const Result<DueResult> due = addDays(today, count, CountUnit::Working, calendar);
    // A guide without that calendar still gets a date: five weekdays to seven days.
    if (!due.ok())
        return {today.addDays((count * 7 + 4) / 5), id, Certainty::Estimate};
    return {due->due, id, due->certainty};
}

/// The working days of the place; mainland China where nothing else is known.
const char *calendarOf(const Complaint &complaint)
{
    if (complaint.jurisdiction == QLatin1String("UK"))
        return "UK-EW";
    if (complaint.jurisdiction == QLatin1String("US"))
        return "US";
    const bool china = complaint.jurisdiction.isEmpty() || complaint.jurisdiction == QLatin1String("CN");
    return china ? "CN" : "WEEKDAYS";
}

} // namespace

SuggestedDate suggestedAnswerBy(const Complaint &complaint, const Catalogue &guide, QDate today)
{
    if (complaint.jurisdiction == QLatin1String("UK"))
        return counted(guide, "UK-DISP-15", 15, "business-day", calendarOf(complaint), today);
    if (complaint.jurisdiction == QLatin1String("EU"))
        return counted(guide, "EU-15", 15, "business-day", calendarOf(complaint), today);
    if (complaint.jurisdiction == QLatin1String("US"))
        return counted(guide, "RC-SUGGEST-REPLY-30", 30, "calendar-day", calendarOf(complaint), today);
    if (escalation::CaseFacts(complaint, guide, today).isPressing())
        return counted(guide, "RC-SUGGEST-URGENT-7", 7, "working-day", calendarOf(complaint), today);
    return counted(guide, "RC-SUGGEST-REPLY-15", 15, "calendar-day", calendarOf(complaint), today);
}

QDate chosenAnswerBy(const Complaint &complaint)
{
    const PartialDate &chosen = complaint.answerBy;
    if (chosen.month == 0 || chosen.isFull())
        return chosen.date();
    const QDate first(chosen.year, chosen.month, 1);
    return QDate(first.year(), first.month(), first.daysInMonth());
}

SuggestedDate letterDeadline(const Complaint &complaint, const Catalogue &guide, const QString &type, QDate today)
{
    const QDate chosen = chosenAnswerBy(complaint);
    const bool followUp = type == QLatin1String("T2");
    if (chosen.isValid() && !(followUp && chosen <= today))
        return {chosen, {}};
    return followUp ? counted(guide, "RC-SUGGEST-FOLLOWUP-3", 3, "working-day", calendarOf(complaint), today)
                    : suggestedAnswerBy(complaint, guide, today);
}

} // namespace recourse
