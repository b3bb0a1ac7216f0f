// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "letter/letter.h"

#include <QString>

namespace recourse::app {

/// A few words for a card: what of a file is not seen ("Needs a password"); empty when nothing lacks.
QString lackNote(const Look &look);

/// What is missing, what it means for the letter, and what to do, in a sentence or two; `mime` is the type of the file.
QString lackSentence(Lack lack, const Look &look, const QString &mime);

/// All of them, one under the other; empty when nothing lacks.
QString lackSentences(const Look &look, const QString &mime);

/// The same for a finding of checkExhibits(); empty for any other.
QString lackSentence(const Finding &finding);

/// A sentence about a kind of file that is kept but never shown, and the way to one that is; empty when there is nothing to say.
QString otherKindSentence(const QString &mime);

} // namespace recourse::app
