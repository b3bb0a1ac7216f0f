// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/casefacts.h"

/// What passed between the person and the one a letter is to (or, for a letter to an authority, is about): read from the contact
/// log, the letters that were handed in and the steps. What was said to others is not part of it.
namespace recourse::escalation {

struct Dealings {
    /// The first time the person turned to them.
    When firstOn;               ///< null: not dated, or never
    bool raised = false;        ///< the person did turn to them
    QString firstTicket;        ///< of that very contact
    const Letter *letter = nullptr; ///< the newest letter to them that was handed in

    /// What they answered, in order of time; a promise to come back is no answer.
    struct Answered {
        QString words;          ///< as noted; empty: that they answered is all that is known
        When on;
        Verdict verdict = Verdict::Unsaid; ///< what the person thinks of it
        QString objection;      ///< why they do not accept it, in their words
    };
    QList<Answered> answers;

    /// The newest promise of theirs.
    QString promise;
    PartialDate promiseDue;
    bool promised = false;
    bool silentSince = false;   ///< nothing of theirs is on record after the promise
    When spokeAgainOn;          ///< the first word of theirs after the promise
};

/// Refers to the complaint of `facts`: it must not outlive it. `letterChannel` is the channel of the letter to write.
Dealings dealingsWith(const CaseFacts &facts, Reader reader, const QString &letterChannel);

} // namespace recourse::escalation
