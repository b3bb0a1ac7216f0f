// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/guard.h"
#include "escalation/planner.h"

#include <QString>
#include <QStringList>

/// The plan in words, for the window and the command line.
namespace recourse::app {

QString planStateText(PlanState state);
/// "exact", "provisional: the holidays of that time are not announced yet", "estimate: …".
QString certaintyText(Certainty certainty);
QString subjectName(const QString &subject);
/// What a clock waits for, as a noun phrase: "the day they received it". `event` as in Rule::startsAt.
QString clockEventName(const QString &event);
/// Why the step stands where it stands, one sentence.
QString planReasonText(const PlannedStep &step, const Catalogue &guide, QDate today, Language language);
/// Dates that go with it: due, opens, closes, extension; one line each, each saying how sure it is. Our own suggestions say so.
QStringList planDateLines(const PlannedStep &step, const Catalogue &guide, QDate today, Language language);
/// What stands against filing there now; the guide's article follows as text.
QString guardText(const GuardWarning &warning, const Catalogue &guide, Language language);
/// How a date was counted: day zero, each counted and each skipped day with its reason, one line each.
QStringList countingLines(const DueResult &due, Language language);

} // namespace recourse::app
