// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/catalogue.h"

#include <QList>
#include <QString>

namespace recourse {

/// Why filing somewhere now may hurt. A warning, never a ban: the person decides, with the reason before their eyes.
struct GuardWarning {
    /// same-dispute: `other` has this dispute, `channel` would refuse it, or `other` would drop it
    /// split-subject: `other` has another subject of the case: only file when the request really differs
    /// told-elsewhere: the person said `other` has it, without a stored step
    /// account-risk: a card dispute may close the account
    QString code;
    QString channel;    ///< where the person wants to file
    QString other;      ///< the body that has it; empty for account-risk
    QString subject;    ///< for split-subject: what `other` has; else empty
    LocalText text;     ///< the article, from the guide
    bool operator==(const GuardWarning &) const = default;
};

/// What to say before `channelId` is used for `subject`. Empty: nothing stands against it. A body that has answered, was
/// withdrawn from or is the same one does not count; the police never do.
QList<GuardWarning> filingGuard(const Complaint &complaint, const Catalogue &guide, const QString &channelId,
    const QString &subject);

} // namespace recourse
