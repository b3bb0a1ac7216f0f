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

} // namespace recourse::composer
