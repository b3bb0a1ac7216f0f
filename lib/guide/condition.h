// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/localtext.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace recourse {

/// When a piece of the guide fits a case: a law, a rung of a ladder. The answer is yes, no or not told (escalation/holds.h), and what
/// needs a yes is left out while nobody has told.
///
/// JSON, one key of these to an object:
///   {"all": […]} {"any": […]} {"not": {…}} {"holds": "id of conditions.json"}
///   {"answer": "C06-Q3", "is": ["never"], "unclear": ["not-sure"]}  a choice, multiple choice or yes-no question
///   {"answered": "C12-Q6"}                                          anything was said
///   {"funding": […]} {"role": […]} {"place": […]} {"category": […]} {"subject": […]}  one of these
///   {"event": ["sent"]}                                              a step has such an event
///   {"transactions": true}                                           a payment is entered
/// With "untold": "yes" or "no" it counts as that while nobody has told.
struct Condition {
    enum class Kind { Always, All, Any, Not, Holds, Answer, Answered, Funding, Role, Place, Category, Subject, Event, Transactions };
    Kind kind = Kind::Always;
    QString key;                    ///< Answer, Answered: question id; Holds: id of a named condition
    QStringList values;             ///< what counts as yes
    QStringList unclear;            ///< Answer: option values that tell neither
    std::optional<bool> untold;     ///< what it counts as while nobody has told; none: not told
    std::vector<Condition> parts;   ///< All, Any: one or more; Not: one
    bool operator==(const Condition &) const = default;
};

/// conditions.json: a condition with a name, used by several pieces of the guide. May refer to others, never round to itself.
struct NamedCondition {
    QString id;                     ///< kebab-case: "unauthorised"
    LocalText text;                 ///< what has to be so, after "only if"; empty where no screen asks it
    Condition when;
    bool operator==(const NamedCondition &) const = default;
};

} // namespace recourse
