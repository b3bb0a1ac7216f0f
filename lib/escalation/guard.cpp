// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/guard.h"

#include "escalation/casefacts.h"

namespace recourse {

namespace {

using L = QLatin1String;
using escalation::CaseFacts;

/// The article that speaks: the channel's own, or for a court, which refuses nothing, that of the body that would stop.
LocalText article(const Channel &channel, const Channel &other)
{
    const bool court = channel.kind == L("court") || channel.kind == L("arbitration");
    return court && !other.guardText.isEmpty() ? other.guardText : channel.guardText;
}

} // namespace

QList<GuardWarning> filingGuard(const Complaint &complaint, const Catalogue &guide, const QString &channelId,
    const QString &subject)
{
    QList<GuardWarning> warnings;
    const Channel *channel = guide.channel(channelId);
    if (!channel)
        return warnings;
    const CaseFacts facts(complaint, guide, {});
    QStringList named;
    if (!channel->exclusiveGroup.isEmpty()) {
        for (const Step &step : complaint.steps) {
            const Channel *other = guide.channel(step.channel);
            if (!other || other->id == channelId || other->exclusiveGroup != channel->exclusiveGroup)
                continue;
            named.append(other->id); // its events speak for it, not the answer to Q14
            if (!CaseFacts::isPending(step))
                continue;
            const bool differs = !step.subject.isEmpty() && !subject.isEmpty() && step.subject != subject;
            warnings.append({differs ? QStringLiteral("split-subject") : QStringLiteral("same-dispute"), channelId, other->id,
                differs ? step.subject : QString(), article(*channel, *other)});
        }
        for (const QString &id : facts.told()) {
            const Channel *other = guide.channel(id);
            if (id != channelId && !named.contains(id) && other->exclusiveGroup == channel->exclusiveGroup)
                warnings.append({QStringLiteral("told-elsewhere"), channelId, id, {}, article(*channel, *other)});
        }
    }
    if (channelId == L("CH-CB") && !channel->warning.isEmpty())
        warnings.append({QStringLiteral("account-risk"), channelId, {}, {}, channel->warning});
    return warnings;
}

} // namespace recourse
