// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/composerplan.h"
#include "letter/composertemplate.h"
#include "letter/letter.h"

namespace recourse::composer {

/// Fills every slot the templates know from the complaint. Internal. An absent fact is a false slot, never a missing one.
Slots letterValues(const Complaint &complaint, const Catalogue &guide, const ComposeOptions &options, const Words &words,
    Reader reader);

/// The contact log as a letter may tell it: not taken back, something known, in the order of the log.
QList<ContactEntry> tellableContacts(const Complaint &complaint);

/// Whether something sent through a channel went to the one a letter is to, or (for a body) is about.
bool isTheirs(const QString &channel, const Catalogue &guide, Reader reader, const QString &letterChannel);

/// The earliest day on which the person turned to that side: from the log, from sent letters, from steps.
PartialDate firstRaisedOn(const Complaint &complaint, const Catalogue &guide, Reader reader, const QString &letterChannel);

} // namespace recourse::composer
