// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

namespace recourse::test {

/// A complaint in which every field is filled, with texts that break naive storage: emoji, markup that names a file, bidi marks,
/// control characters, quotes, joker characters. The same value on every call (fixed ids and times).
Complaint oddComplaint();

} // namespace recourse::test
