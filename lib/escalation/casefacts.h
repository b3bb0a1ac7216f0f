// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/holds.h"
#include "escalation/planner.h"

/// Internal to lib/escalation: what a complaint says about dates, contacts and conditions.
namespace recourse::escalation {

class CaseFacts
{
public:
    CaseFacts(const Complaint &complaint, const Catalogue &guide, QDate today);

    const Complaint &complaint;
    const Catalogue &guide;
    const QDate today;
    const QString jurisdiction;
    const Category *const category;
    const QStringList subjects;     ///< the complaint's, else the category's
    const bool addressIssuer;       ///< the wallet holds no money here: the card issuer is addressed

    bool isUrgent() const { return category && category->urgent; }
    /// Whether a condition of the guide holds ("card-debit", "purchase", …).
    Truth condition(const QString &when) const { return holds(when, complaint, guide); }

    /// The newest stored step of a channel and subject; a step without a subject serves every subject.
    const Step *step(const QString &channel, const QString &subject) const;
    /// Kind of the newest event that was not retracted, notes aside.
    static QString lastEvent(const Step &step, QDate *on = nullptr);
    /// Handed in and neither answered, settled nor withdrawn.
    static bool isPending(const Step &step);
    static std::optional<When> firstEvent(const Step &step, QLatin1String kind);
    /// When it was handed in: the step's own event, else an exported letter marked as sent.
    std::optional<When> sent(const QString &channel, const Step *step) const;
    /// The newest outgoing contact by this channel.
    const ContactEntry *contact(const QString &channel) const;

    /// The wallet company itself, not a merchant, issuer or insurer.
    static bool isFirm(const Channel &channel);
    bool wasContacted(bool (*kind)(const Channel &)) const;
    bool firmContacted() const { return wasContacted(isFirm); }
    bool firmAnswered() const;
    /// Day of the first contact with the firm; null when none is dated.
    QDate firstFirmContact() const;
    /// Earliest day the firm is known to have received the complaint: an event, or a call or chat, which is heard at once.
    std::optional<When> firmReceived() const;
    QDate latestPromise() const;

    /// The institution's own clock, looked at from the regulator's desk: it runs from the day the institution received it.
    bool runsAtTheInstitution(const Rule &rule, const Channel &channel) const;
    /// When the event that starts a rule happened, as seen from a step of a channel.
    std::optional<When> startOf(const Rule &rule, const Channel &channel, const Step *step) const;
    /// Due date of a rule from that start; the calendar and extension come from the guide.
    DueResult due(const Rule &rule, const std::optional<When> &start) const;
    bool appliesHere(const Rule &rule) const;

    /// Bodies the person says already deal with it (question Q14), as channel ids of this guide.
    QStringList bodiesTold() const;

private:
    std::optional<When> transactionTime(bool last) const;
};

} // namespace recourse::escalation
