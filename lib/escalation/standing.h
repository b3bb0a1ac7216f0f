// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/statusfacts.h"
#include "escalation/answerby.h"
#include "escalation/planner.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace recourse {

/// Where a complaint stands.
enum class ComplaintStatus {
    Draft,             ///< still being written
    MyMove,            ///< the person can do something now
    Waiting,           ///< handed in, the day by which an answer is due has not passed or is not known
    Overdue,           ///< handed in, that day has passed without an answer
    Offer,             ///< the other side made an offer
    SolvedUnconfirmed, ///< a refund was announced or seen, the person has not closed it
    Closed,            ///< an outcome is recorded, or what was filed was withdrawn
};

/// "draft", "my-move", "waiting", "overdue", "offer", "solved-unconfirmed", "closed".
QString statusCode(ComplaintStatus status);
/// The status on a day; the list asks with the facts that are kept beside the rows.
ComplaintStatus statusOf(const StatusFacts &facts, QDate today);

/// The one thing to do now. Codes: "continue" (answer more), "export" (a letter can be written), "send" (exported, not handed in),
/// "wait" (until `day`), "follow-up" (the day passed), "answer-offer", "read-reply", "confirm" (was the money seen?), "none" (closed).
struct NextMove {
    QString code;
    QDate day;
    QString channel;    ///< of the letter to export or send, or of the one who is waited for; else empty
    bool operator==(const NextMove &) const = default;
};

/// What can be composed for a channel, and what it still lacks.
struct Output {
    QString channel;
    LetterType type = LetterType::FirmComplaint; ///< of a letter
    QStringList missing;    ///< of "wallet", "happened", "wanted", "contacts" (wizard pages), in this order; empty = it can be written
    OutputKind kind = OutputKind::Letter;
    QString form = {};      ///< Channel::Output::form
    bool operator==(const Output &) const = default;
};

/// A day on which something is due or changes. what: "answer" (theirs), "promise" (theirs), "opens" (a step may be used), "own-limit" (the
/// last day of the person's own time limit).
struct DueItem {
    QString what;
    QDate day;
    bool overdue = false;           ///< the day has passed, without doubt about the counting
    Certainty certainty = Certainty::Exact;
    QString rule;                   ///< empty for the person's own date and for promises
    QString channel;
    QString subject;
    bool operator==(const DueItem &) const = default;
};

/// The one reading of a case: everything that window and command line say about where it stands comes from here.
struct Standing {
    StatusFacts facts;              ///< what is kept for the list
    ComplaintStatus status = ComplaintStatus::Draft;
    QDate day;                      ///< the day by which the one it hangs on should have answered; null = none known
    NextMove move;
    QList<Output> outputs;          ///< of this case, the first complaint to the company first; follow-ups after all others
    QList<PlannedStep> plan;        ///< with what stands against each filing (PlannedStep::guards)
    QList<DueItem> dues;            ///< soonest first

    QStringList missing;            ///< what a first letter still lacks, as Output::missing; empty = it can be written

    /// The planned step the case hangs on: handed in, not answered, the furthest of them; null when nothing is pending in the plan.
    const PlannedStep *pending() const;
    qsizetype pendingIndex = -1;
    bool operator==(const Standing &) const = default;
};

/// Pure: the same complaint, guide and day always give the same standing. Unknown wallets, categories and channels do not fail.
Standing standing(const Complaint &complaint, const Catalogue &guide, QDate today);

/// Type of the letter that `type` means for a channel: the first complaint to an authority is an escalation. None when no such letter
/// exists.
std::optional<LetterType> letterTypeFor(const Catalogue &guide, const QString &channel, LetterType type);
/// What a letter lacks: see Output::missing.
QStringList missingForLetter(const Complaint &complaint, const Catalogue &guide, const QString &channel, LetterType type);

/// What happened is told in words, beyond the kind of problem.
bool hasStory(const Complaint &complaint);

} // namespace recourse
