// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/moveddates.h"

#include "escalation/planner.h"

#include <algorithm>

namespace recourse {

QList<MovedDate> movedDates(const Complaint &complaint, const Catalogue &before, const Catalogue &after, QDate today)
{
    QList<MovedDate> moved;
    const QList<PlannedStep> now = planSteps(complaint, after, today);
    for (const PlannedStep &then : planSteps(complaint, before, today)) {
        const auto same = std::find_if(now.cbegin(), now.cend(),
            [&](const PlannedStep &step) { return step.channel == then.channel && step.subject == then.subject; });
        if (same == now.cend())
            continue;
        const auto note = [&](MovedDate::What what, QDate from, QDate to) {
            if (from != to)
                moved.append({what, then.channel, from, to});
        };
        note(MovedDate::What::AnswerDue, then.dueOn, same->dueOn);
        note(MovedDate::What::Opens, then.opensOn, same->opensOn);
        note(MovedDate::What::OwnLimit, then.closesOn, same->closesOn);
    }
    return moved;
}

} // namespace recourse
