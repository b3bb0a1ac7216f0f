// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/kinds.h"

#include <QString>

namespace recourse::app {

/// Who was spoken to, in the person's words, for every place that says it: "The wallet company", "Not sure".
QString recipientText(Recipient recipient);

} // namespace recourse::app
