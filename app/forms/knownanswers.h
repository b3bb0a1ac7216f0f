// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "complaint/complaint.h"
#include "guide/catalogue.h"

#include <optional>

namespace recourse::app {

/// What the person has said elsewhere in other words for the same thing.
struct KnownAnswer {
    Answer answer;
    QString words; ///< the answer and where it stands, for the button that takes it over
};

/// An answer to a question of the guide that already stands among the contacts, the payments, the dates or the other answers; nothing when
/// it is not there or the places differ. It is offered, never put in by itself: what somebody promised on the phone need not be the day
/// the money was promised for.
std::optional<KnownAnswer> knownAnswer(const Complaint &complaint, const Question &question, const Catalogue &guide, Language language);

/// When the person told the wallet or the bank, as they answered it; null when they have not.
When noticeGiven(const Complaint &complaint, const Catalogue &guide);

} // namespace recourse::app
