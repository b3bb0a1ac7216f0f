// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "escalation/guard.h"
#include "guide/catalogue.h"
#include "guide/clocks.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// Where to complain, in which order, and when. Computed from the complaint, the guide and today; never stored.
namespace recourse {

enum class PlanState {
    Done,     ///< used and answered, or the contact was made
    Waiting,  ///< handed in; dueOn when a date is known
    Open,     ///< may be used now
    OpensOn,  ///< may be used from opensOn on
    Blocked,  ///< something has to happen first (reason)
    Closed,   ///< too late, or withdrawn
};
/// "done", "waiting", "open", "opens-on", "blocked", "closed".
QString planStateName(PlanState state);

/// One rung of the ladder as it stands today.
///
/// reason, with reasonArgs in brackets:
///   ready · general-order (no ladder for this case: firm first) · contacted [channel, date] ·
///   answered [date] · offer [date] · refund [date] · outcome [date] · withdrawn [date] ·
///   waiting [rule or ""] · promised [date] · ask-date [event] (the clock's start is unknown: ask for that date) ·
///   overdue [date] · told-elsewhere [] (an answer of the person says this body has it) ·
///   reported [] (an answer or an exhibit says the police were told) ·
///   precondition [code] (conditions holds its text) · firm-time-runs [rule or ""] · ask-firm-date [event] ·
///   other-body-first [channel] · too-late [rule, date] · window-may-have-passed [rule, date]
struct PlannedStep {
    QString channel;
    QString subject;
    PlanState state = PlanState::Open;
    QDate opensOn;
    QDate dueOn;                ///< when their answer is due, or by whose date we suggest to follow up (basis)
    QDate dueEarliest;          ///< of a provisional dueOn: the real day is not before this…
    QDate dueLatest;            ///< …and not after this; both null where nothing more is known
    QDate extensionDue;         ///< longest allowed total; null when none
    bool overdue = false;       ///< dueOn lies before today and nothing came; never of a provisional day
    Certainty certainty = Certainty::NoLimit; ///< of opensOn or dueOn
    QString rule;               ///< rule opensOn or dueOn comes from; empty when none
    QString basis;              ///< law, regulation, practice, contract, suggestion; "own-date" and "promise" without a rule
    QString askFor;             ///< event whose date is needed (startsAt words); empty when none
    QDate closesOn;             ///< last day of the person's own time limit; null when none or not known
    QString windowRule;         ///< rule of that limit, also when its start is not known
    QString windowAskFor;       ///< event whose date decides the limit, when it is not known
    Certainty windowCertainty = Certainty::NoLimit;
    QString reason;
    QStringList reasonArgs;
    bool parallel = false;      ///< may run beside the others
    bool recommended = false;   ///< the one to do now; at most one
    bool generic = false;       ///< from the general order, not from a ladder of the guide
    bool outsideLadder = false; ///< in use, though the ladder does not name it
    QString onlyIf;             ///< applies only if this holds and the facts do not tell: card-debit, card-credit, card, purchase …
    QList<Channel::Condition> conditions; ///< what the program cannot check, and what blocks it
    StepId stepId;              ///< stored step, null when none
    QList<GuardWarning> guards; ///< what stands against using it for its subject now
    LocalText why;              ///< knowledge of the guide; cost to warning may be empty
    LocalText cost;
    LocalText needs;
    LocalText will;
    LocalText willNot;
    LocalText warning;
    bool operator==(const PlannedStep &) const = default;
};

/// The ladder of this complaint. Unknown categories and places get the general order (firm first); nothing fails.
/// A payment institution in mainland China never gets a statutory answer time for a complaint made to it directly.
QList<PlannedStep> planSteps(const Complaint &complaint, const Catalogue &guide, QDate today);

/// Channels offered beside the ladder (reports, media) in the complaint's place and for its subjects.
QList<const Channel *> sideChannels(const Complaint &complaint, const Catalogue &guide);

/// The complaint's place: its own, else the only one of its wallet, else empty.
QString effectiveJurisdiction(const Complaint &complaint, const Catalogue &guide);

} // namespace recourse
