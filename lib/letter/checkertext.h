// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

/// The checks that read text. Internal.
namespace recourse::checker {

/// A text of the person with the place where it can be mended.
struct Passage {
    QString block;
    QString page;
    QString text;
    bool own = true;    ///< false: what the other side said, or a label; only looked through for secrets
};

QList<Passage> passagesOf(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter);

/// Card numbers, codes, passwords, tone, relative dates: everything a pattern or the form of a text shows.
QList<Finding> checkPassages(const Complaint &complaint, const QList<Passage> &passages);

/// What the person has answered does not hold up the letter any more; it stays in sight with their reason.
void takeAnswers(QList<Finding> &findings, const Complaint &complaint);

} // namespace recourse::checker
