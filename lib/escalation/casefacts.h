// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/whereabouts.h"
#include "escalation/holds.h"
#include "guide/catalogue.h"
#include "guide/clocks.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The one reader of a complaint's answers, dates and contacts, for the planner, the standing and the letters alike.
namespace recourse::escalation {

/// Who reads a letter.
enum class Reader { Institution, Bank, Merchant, Body };

/// What a complaint says, seen with a guide on a day. Refers to both: it must not outlive them. Reads only.
class CaseFacts
{
public:
    CaseFacts(const Complaint &complaint, const Catalogue &guide, QDate today);

    const Complaint &complaint;
    const Catalogue &guide;
    const QDate today;
    const Place place;
    const QString jurisdiction;     ///< place.code
    const Category *const category;
    const QStringList subjects;     ///< the complaint's, else the category's
    const bool addressIssuer;       ///< the wallet holds no money here: the card issuer is addressed

    bool isUrgent() const { return category && category->urgent; }
    /// A short answer is asked for: an urgent kind of case, or the person said how it presses.
    bool isPressing() const;

    // Answers and conditions

    /// An answer as text, trimmed; empty when not given or "I don't know".
    QString answer(QLatin1String question) const;
    /// Whether a condition of the guide holds ("card-debit", "purchase", …).
    Truth condition(const QString &when) const { return holds(when, complaint, guide); }
    Truth condition(const Condition &when) const { return holds(when, complaint, guide); }
    /// Channels the person says they have turned to (Channel::toldBy), in the order of the guide.
    QStringList told() const;
    bool isTold(const Channel &channel) const;

    // Steps, letters and contacts

    /// Whether a stored step is a use of the channel for the subject. One without a subject serves every subject; so does one
    /// under a subject that the channel does not take.
    bool serves(const Step &step, const QString &channel, const QString &subject) const;
    /// The newest stored step that serves; null when there is none.
    const Step *step(const QString &channel, const QString &subject) const;
    /// Kind of the newest event that was not retracted, notes aside.
    static std::optional<EventKind> lastEvent(const Step &step, QDate *on = nullptr);
    /// Handed in and neither answered, settled nor withdrawn.
    static bool isPending(const Step &step);
    static std::optional<When> firstEvent(const Step &step, EventKind kind);
    /// When it was handed in: the step's own event, else an exported letter marked as sent.
    std::optional<When> sent(const QString &channel, const Step *step) const;
    /// The newest letter handed in by this step, or by its channel; null when none is on record.
    const Letter *sentLetter(const QString &channel, const Step *step) const;
    /// The newest outgoing contact by this channel.
    const ContactEntry *contact(const QString &channel) const;
    /// The subject a use of the channel is about when nobody said it: that of the letter's addressee, never one it does not take.
    QString subjectFor(const Channel &channel) const;

    // Parties

    /// Who is at the other end of a channel, where it says so for certain; a wallet that holds no money itself is spoken to through others.
    Recipient recipientBy(const QString &channel) const;
    /// The wallet company itself, not a merchant, issuer or insurer.
    static bool isFirm(const Channel &channel);
    /// Whether what happens there decides the dispute: not so the police, a report or the media.
    static bool decides(const Channel &channel);
    bool wasContacted(bool (*kind)(const Channel &)) const;
    bool firmContacted() const { return wasContacted(isFirm); }
    bool firmAnswered() const;
    /// Day of the first contact with the firm; null when none is dated.
    QDate firstFirmContact() const;
    /// Earliest day the firm is known to have received the complaint: an event, or a call or chat, which is heard at once.
    std::optional<When> firmReceived() const;
    QDate latestPromise() const;
    /// Who reads a letter through a channel; Institution turns into Bank where the wallet holds no money itself.
    Reader readerOf(const QString &channel) const;
    /// Whose a channel is. Hotline and chat are the wallet company's; where the wallet holds no money and the card issuer is
    /// addressed as well, they are Unknown until the person says whom they spoke to. So is everybody the words have no name for.
    Recipient partyOf(const QString &channel) const;
    Recipient partyOf(const ContactEntry &entry) const;
    /// The one a letter to `reader` is to, or (for a body) is about.
    Recipient partyBehind(Reader reader, const QString &letterChannel) const;
    /// The contact log as a letter may tell it: not taken back, something known, in the order of the log.
    QList<ContactEntry> tellableContacts() const;
    /// The merchant of the dispute, from the transactions; else empty.
    QString merchant() const;

    // Clocks

    /// The institution's own clock, looked at from the regulator's desk: it runs from the day the institution received it.
    bool runsAtTheInstitution(const Rule &rule, const Channel &channel) const;
    /// When the event that starts a rule happened, as seen from a step of a channel.
    std::optional<When> startOf(const Rule &rule, const Channel &channel, const Step *step) const;
    /// Due date of a rule from that start; the calendar and extension come from the guide.
    DueResult due(const Rule &rule, const std::optional<When> &start) const;
    bool appliesHere(const Rule &rule) const;

private:
    std::optional<When> transactionTime(bool last) const;
};

} // namespace recourse::escalation
