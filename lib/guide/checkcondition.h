// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/catalogue_p.h"

#include <functional>

/// Internal to lib/guide: whether a condition speaks of things that exist and can be compared.
namespace recourse::guideimpl {

using ReportProblem = std::function<void(const QString &member, const char *code, const QString &detail)>;

/// Reports questions and conditions that do not exist, option values a question does not offer, and comparisons of a date, sum or text
/// with a word ("bad-value": only a choice, a multiple choice or a yes-no question can be compared). `member` is its place.
void checkCondition(const Tables &d, const Condition &condition, const QString &member, const ReportProblem &report);
/// Reports a named condition that leads back to itself ("cycle").
void checkForCycle(const Tables &d, const NamedCondition &condition, const ReportProblem &report);

} // namespace recourse::guideimpl
