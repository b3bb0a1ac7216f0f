// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/catalogue.h"

namespace recourse::escalation {

/// Yes, no, or the person has not told.
enum class Truth { No, Yes, Unknown };

/// Whether a condition of the guide holds in this case. What was not asked, was answered with "I don't know" or names something the
/// guide no longer has is Unknown; all, any and not keep it unknown where it decides (Kleene).
Truth holds(const Condition &condition, const Complaint &complaint, const Catalogue &guide);
/// The same for a condition of conditions.json; "always" or empty is Yes, an unknown name is Unknown.
Truth holds(const QString &named, const Complaint &complaint, const Catalogue &guide);

} // namespace recourse::escalation
