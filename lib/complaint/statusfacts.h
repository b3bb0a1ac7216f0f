// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/kinds.h"

#include <QDate>

#include <optional>

namespace recourse {

/// The few facts from which the status of a complaint follows on any later day. Made by standing() (escalation) from the complaint and
/// the guide; storage keeps them beside the rows, for the list, and never makes them itself.
struct StatusFacts {
    bool enoughForLetter = false;   ///< a first letter can be written
    bool exported = false;          ///< a letter was exported
    bool sent = false;              ///< somebody who decides has it and has not answered
    std::optional<EventKind> lastEvent; ///< the newest event that speaks for the case
    QDate answerBy;                 ///< day by which that answer is due, whoever set it; null = none known
    bool operator==(const StatusFacts &) const = default;
};

} // namespace recourse
