// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/answerby.h"

#include "complaint/whereabouts.h"
#include "escalation/casefacts.h"

namespace recourse {

namespace {

/// Counts as the guide's rule says, with the numbers of the release as fallback for a guide without it.
SuggestedDate counted(const Catalogue &guide, const char *rule, int days, const char *unit, const Calendar *calendar, QDate today)
{
    const QString id = QString::fromLatin1(rule);
    const Rule *known = guide.rule(id);
    const int count = known && known->value ? *known->value : days;
    const QString countUnit = known && !known->unit.isEmpty() ? known->unit : QString::fromLatin1(unit);
    if (countUnit == QLatin1String("calendar-day"))
        return {today.addDays(count), id};
    const Result<DueResult> due = addDays(today, count, CountUnit::Working, calendar);
    // A guide without that calendar still gets a date: five weekdays to seven days.
    if (!due.ok())
        return {today.addDays((count * 7 + 4) / 5), id, Certainty::Estimate};
    return {due->due, id, due->certainty};
}

} // namespace

SuggestedDate suggestedAnswerBy(const Complaint &complaint, const Catalogue &guide, QDate today)
{
    const Place place = placeOf(complaint, guide);
    const Calendar *days = calendarOf(guide, place);
    if (place.code == QLatin1String("UK"))
        return counted(guide, "UK-DISP-15", 15, "business-day", days, today);
    if (place.code == QLatin1String("EU"))
        return counted(guide, "EU-15", 15, "business-day", days, today);
    if (place.code == QLatin1String("US"))
        return counted(guide, "RC-SUGGEST-REPLY-30", 30, "calendar-day", days, today);
    if (escalation::CaseFacts(complaint, guide, today).isPressing())
        return counted(guide, "RC-SUGGEST-URGENT-7", 7, "working-day", days, today);
    return counted(guide, "RC-SUGGEST-REPLY-15", 15, "calendar-day", days, today);
}

QDate chosenAnswerBy(const Complaint &complaint)
{
    const PartialDate &chosen = complaint.answerBy;
    if (chosen.month == 0 || chosen.isFull())
        return chosen.date();
    const QDate first(chosen.year, chosen.month, 1);
    return QDate(first.year(), first.month(), first.daysInMonth());
}

SuggestedDate letterDeadline(const Complaint &complaint, const Catalogue &guide, LetterType type, QDate today)
{
    const QDate chosen = chosenAnswerBy(complaint);
    const bool followUp = type == LetterType::FollowUp || type == LetterType::FinalNotice;
    if (chosen.isValid() && !(followUp && chosen <= today))
        return {chosen, {}};
    if (type == LetterType::FinalNotice)
        return counted(guide, "RC-SUGGEST-FINAL-14", 14, "calendar-day", calendarOf(guide, placeOf(complaint, guide)), today);
    return followUp ? counted(guide, "RC-SUGGEST-FOLLOWUP-3", 3, "working-day", calendarOf(guide, placeOf(complaint, guide)), today)
                    : suggestedAnswerBy(complaint, guide, today);
}

SuggestedDate askedInLetter(const Complaint &complaint, const Catalogue &guide, const Letter &letter)
{
    if (!letter.answerBy.isValid())
        return letterDeadline(complaint, guide, letter.type, letter.exportedAt.localDate());
    // It was counted with what was known then and stands on paper: nothing moves it any more.
    return {letter.answerBy, letter.answerByRule};
}

} // namespace recourse
