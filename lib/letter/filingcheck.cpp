// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/filingcheck.h"

#include "escalation/planner.h"
#include "letter/composerplan.h"

#include <algorithm>

namespace recourse {

namespace {

/// Where the plan has this letter; the subject of its addressee first.
const PlannedStep *stepOf(const QList<PlannedStep> &plan, const QString &channel)
{
    const auto found = std::find_if(plan.cbegin(), plan.cend(), [&](const PlannedStep &step) { return step.channel == channel; });
    return found == plan.cend() ? nullptr : &*found;
}

Finding about(const char *rule, Severity severity, const QString &text)
{
    Finding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.block = QStringLiteral("addressee");
    finding.page = QStringLiteral("where");
    if (!text.isEmpty())
        finding.args = {text};
    return finding;
}

} // namespace

QList<Finding> filingFindings(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter, QDate today)
{
    QList<Finding> found;
    const Channel *channel = guide.channel(letter.channel);
    if (!channel || composer::readerOf(complaint, guide, letter.channel) != composer::Reader::Body)
        return found;
    const QList<PlannedStep> plan = planSteps(complaint, guide, today);
    const PlannedStep *step = stepOf(plan, letter.channel);
    if (!step)
        return found;
    const auto condition = [&](const QString &code) {
        for (const Channel::Condition &each : channel->preconditions) {
            if (each.code == code)
                return each.text.in(letter.language);
        }
        return QString();
    };
    if (step->state == PlanState::Blocked && step->reason == QLatin1String("precondition")) {
        Finding first = about("L20", Severity::Block, condition(step->reasonArgs.value(0)));
        first.subject = QStringLiteral("precondition:") + step->reasonArgs.value(0);
        found.append(first);
    } else if (step->state == PlanState::OpensOn || step->reason == QLatin1String("firm-time-runs")) {
        found.append(about("L20", Severity::Warn, condition(QStringLiteral("firm-answered-or-overdue"))));
    }
    for (const GuardWarning &warning : step->guards) {
        if (warning.code == QLatin1String("same-dispute") || warning.code == QLatin1String("told-elsewhere"))
            found.append(about("L21", Severity::Warn, warning.text.in(letter.language)));
    }
    if (step->state == PlanState::Closed && step->reason == QLatin1String("too-late"))
        found.append(about("L22", Severity::Warn, {}));
    return found;
}

} // namespace recourse
