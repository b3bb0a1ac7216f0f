// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/explain.h"

#include "escalation/casefacts.h"

#include <algorithm>

namespace recourse {

DueResult explainDue(const Complaint &complaint, const Catalogue &guide, const PlannedStep &step, QDate today)
{
    const Rule *rule = guide.rule(step.rule);
    const QDate wanted = step.dueOn.isValid() ? step.dueOn : step.opensOn;
    if (!rule || !wanted.isValid())
        return {};
    const escalation::CaseFacts facts(complaint, guide, today);
    // A step that opens later waits for the clock of the step before it, so every channel of the case is tried.
    QStringList channels{step.channel};
    for (const Step &stored : complaint.steps)
        channels << stored.channel;
    for (const Channel &channel : guide.channels()) {
        if (escalation::CaseFacts::isFirm(channel))
            channels << channel.id;
    }
    channels.removeDuplicates();
    for (const QString &id : channels) {
        const Channel *channel = guide.channel(id);
        if (!channel)
            continue;
        const auto stored = std::find_if(
            complaint.steps.cbegin(), complaint.steps.cend(), [&](const Step &s) { return s.channel == id; });
        const DueResult due
            = facts.due(*rule, facts.startOf(*rule, *channel, stored == complaint.steps.cend() ? nullptr : &*stored));
        // "Opens" is the day after the other side's last day.
        if (due.due.isValid() && (due.due == wanted || due.due.addDays(1) == wanted || due.extensionDue == wanted
                || (due.latest.isValid() && due.latest.addDays(1) == wanted)))
            return due;
    }
    return {};
}

} // namespace recourse
