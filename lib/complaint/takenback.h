// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

namespace recourse {

/// What going back to an earlier value (undo) must not lose: `to` is that value, `from` the one before.

/// Exported letters stay as `from` has them; only the mark "handed in" is that of `to`, as far as it knows the letter.
void keepLetters(Complaint &to, const Complaint &from);

/// Contacts and step events that `to` does not know stay, marked as retracted; contacts with the words that were `logged` (committed)
/// when these are gone from `from`. Contacts that never had a word, and steps without an event, go.
void keepLogged(Complaint &to, const Complaint &from, const QList<ContactEntry> &logged);

} // namespace recourse
