// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/catalogue.h"
#include "guide/clocks.h"

#include <QDate>
#include <QString>

namespace recourse {

/// A day by which an answer is asked for, with the reason: a wish or a suggestion, never a right in China.
struct SuggestedDate {
    QDate date;
    QString rule;       ///< rule id it was taken from; empty for the person's own date
    Certainty certainty = Certainty::Exact;
};

/// The day the person chose (a month means its last day); null when they chose none.
QDate chosenAnswerBy(const Complaint &complaint);

/// Our suggestion for somebody who asks on `today`, where the person chose no day.
SuggestedDate suggestedAnswerBy(const Complaint &complaint, const Catalogue &guide, QDate today);

/// The day a letter of this type asks for an answer by when it is written on `today`: the person's, else our suggestion. A follow-up whose
/// chosen day has passed gets a new one of a few working days. The letter, the plan and the list all take it from here.
SuggestedDate letterDeadline(const Complaint &complaint, const Catalogue &guide, LetterType type, QDate today);

/// The day that an exported letter asks for: as it was kept with it; of one from before days were kept, letterDeadline() of its day.
SuggestedDate askedInLetter(const Complaint &complaint, const Catalogue &guide, const Letter &letter);

} // namespace recourse
