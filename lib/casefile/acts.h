// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "evidence/vault.h"
#include "guide/catalogue.h"
#include "letter/letter.h"

#include <QString>

/// What a person does to a case, as pure changes of the value: window and command line call these and save what they get. They read
/// no clock, no file and no setting, and change nothing but what they say.
namespace recourse::acts {

enum class Act { FreezeLetter, MarkSent, RecordEvent, LogContact, Retract, AddEvidence };

/// How an act is taken back.
enum class Undo {
    Restored,  ///< everything it changed is as before
    Retracted, ///< its entry stays, marked as taken back
    Never,     ///< what left the house stays as it was
};
constexpr Undo undoOf(Act act)
{
    switch (act) {
    case Act::FreezeLetter: return Undo::Never;
    case Act::LogContact: return Undo::Retracted;
    case Act::MarkSent:
    case Act::RecordEvent:
    case Act::Retract:
    case Act::AddEvidence: break;
    }
    return Undo::Restored;
}

/// The PDF of a letter as it was written.
struct KeptPdf {
    Sha256 sha256;
    qint64 size = 0;        ///< bytes
    int pages = 0;
    bool kept = false;      ///< the vault holds the bytes
};

/// Keeps a letter as it was exported: its text, the digest and pages of its bytes, the day, rules and exhibits it names, and the numbers of
/// its exhibits from here on.
LetterId freezeLetter(Complaint &complaint, const LetterDocument &letter, const KeptPdf &pdf, const QString &fileName, Instant at);

/// The person handed a letter in through a channel (empty: the one it was written for): the letter is marked, and the step of that
/// channel for the addressee's subject gets the event; both or neither. Null when there is no such letter or its channel is not named.
StepId markSent(Complaint &complaint, const Catalogue &guide, const LetterId &letter, const QString &channel, Instant at,
    const QString &ticket = {});

/// Where an event belongs: a stored step, or the newest one of the channel and subject, made when there is none.
struct StepUse {
    StepId step;
    QString channel;
    QString subject;        ///< empty: the one a use of the channel is about
    QString ticket;         ///< empty: stays as it is
    QString overrideReason; ///< for a new step that was opened in spite of a warning
};
/// Adds a dated event to a step. Null when neither a step nor a channel is named.
StepId recordEvent(Complaint &complaint, const Catalogue &guide, const StepUse &use, const Step::Event &event);

/// Adds a call, chat or letter to the log; gives it an id when it has none.
ContactId logContact(Complaint &complaint, ContactEntry contact);
/// Takes an entry of the log back, or lets it stand again: it stays in its place, marked. False when it is not there.
bool retract(Complaint &complaint, const ContactId &contact, bool retracted = true);

/// What is known of an exhibit before it is looked at.
struct NewEvidence {
    EvidenceId id = {};     ///< null: one is made
    QString kind;
    QString title;
    bool reencoded = false; ///< see Evidence
};
/// Adds an exhibit for bytes that the vault holds. What named it before it came (resolvePendingExhibits) points to it from here on.
EvidenceId addEvidence(Complaint &complaint, const StoredBlob &blob, const NewEvidence &what, Instant at);

} // namespace recourse::acts
