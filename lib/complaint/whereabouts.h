// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/place.h"

/// Where a complaint's account is: what was chosen, or the only place its wallet is used in; never a guess among several.
namespace recourse {

Place placeOf(const Complaint &complaint, const Catalogue &guide);

/// Currency a new amount of this complaint begins with: that of its payments when they agree, else of its place. Empty: ask.
QString usualCurrency(const Complaint &complaint, const Catalogue &guide);

} // namespace recourse
