// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/typedwhen.h"

namespace recourse::app {

/// What a typed date means where a field stands. Asked for each time, so that midnight and another place count at once.
struct DateSense {
    QDate today = {};
    DayOrder order = DayOrder::Unknown;
    QTimeZone zone = {};
};

/// A page that knows it; a date field asks the nearest one above it.
class DateSenseSource
{
public:
    virtual ~DateSenseSource() = default;
    virtual DateSense dateSense() const = 0;
};

} // namespace recourse::app
