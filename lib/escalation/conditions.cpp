// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/casefacts.h"

#include "complaint/saysno.h"

#include <algorithm>

/// What the answers say about urgency and about who was told.
namespace recourse::escalation {

namespace {

using L = QLatin1String;

} // namespace

QString CaseFacts::answer(QLatin1String question) const
{
    const Answer given = complaint.answers.value(question);
    return given.unknown ? QString() : given.text.trimmed();
}

bool CaseFacts::isPressing() const
{
    const QString how = answer(L("Q16"));
    return isUrgent() || (!how.isEmpty() && how != L("not-urgent"));
}

bool CaseFacts::isTold(const Channel &channel) const
{
    // Elsewhere no body refuses a dispute because another one has it; the police are told everywhere.
    if (channel.kind != L("police") && jurisdiction != L("CN"))
        return false;
    const auto holds = [&](const Channel::Sign &sign) {
        if (!sign.evidence.isEmpty())
            return std::any_of(complaint.evidence.cbegin(), complaint.evidence.cend(),
                [&](const Evidence &item) { return item.kind == sign.evidence; });
        const Answer given = complaint.answers.value(sign.question);
        if (given.unknown)
            return false;
        if (sign.values.isEmpty())
            return !given.text.trimmed().isEmpty() && !beginsAsNo(given.text.trimmed());
        return std::any_of(sign.values.cbegin(), sign.values.cend(),
            [&](const QString &value) { return given.text == value || given.values.contains(value); });
    };
    return std::any_of(channel.toldBy.cbegin(), channel.toldBy.cend(), holds);
}

QStringList CaseFacts::told() const
{
    QStringList result;
    for (const Channel &channel : guide.channels()) {
        if (isTold(channel))
            result.append(channel.id);
    }
    return result;
}

} // namespace recourse::escalation
