// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/casefacts.h"
#include "escalation/planner.h"

/// Internal to lib/escalation: how one rung of the ladder stands, looked at alone.
namespace recourse::escalation {

/// Fills state, dates, rule and reason of `planned`, whose channel and subject are set.
void evaluate(PlannedStep &planned, const Channel &channel, const CaseFacts &facts);

} // namespace recourse::escalation
