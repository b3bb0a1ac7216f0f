// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

#include <QDate>
#include <QList>

namespace recourse {

class Catalogue;

/// A date of a complaint's open steps that another guide (a list of days off that came later, for one) makes another day. Dates that
/// stand in a letter, and those a person set or was promised, never move.
struct MovedDate {
    enum class What { AnswerDue, Opens, OwnLimit };
    What what = What::AnswerDue;
    QString channel;
    QDate from;     ///< null: there was none
    QDate to;       ///< null: there is none any more
    bool operator==(const MovedDate &) const = default;
};

/// In the order of the steps. Empty when nothing moves. `today` is the same for both readings.
QList<MovedDate> movedDates(const Complaint &complaint, const Catalogue &before, const Catalogue &after, QDate today);

} // namespace recourse
