// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/planner.h"

namespace recourse {

/// How the date of a planned step was counted, day by day. Empty (NoLimit) when the step has no counted date, or when the counting cannot
/// be shown to end on exactly that date: no explanation is better than one for another date.
DueResult explainDue(const Complaint &complaint, const Catalogue &guide, const PlannedStep &step, QDate today);

} // namespace recourse
