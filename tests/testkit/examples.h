// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

namespace recourse::test {

/// The story of the tests: a refund of ¥128.00 from an Alipay purchase, promised for 8 October 2026, did not arrive; one call to
/// 95188 on 12 October. No files; `exhibits` adds that many evidence values with made-up digests.
Complaint refundComplaint(int exhibits = 0);

/// Noon of a day at +08:00.
Instant noon(int year, int month, int day);

} // namespace recourse::test
