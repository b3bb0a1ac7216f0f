// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

namespace recourse {

/// What stands against handing a letter to an authority today, as the plan sees it: L20 an earlier step is missing (holds the letter
/// up where the authority asks for it, and can be answered: "I did that"), L21 another body has the dispute, L22 its time limit has
/// passed. args: what the authority asks for, in the letter's language; none where the guide has no words. Letters to companies
/// have no such findings. Pure.
QList<Finding> filingFindings(const Complaint &complaint, const Catalogue &guide, const LetterDocument &letter, QDate today);

} // namespace recourse
