// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

namespace recourse::app {

/// Days in the words of a screen; the year appears only when it is not this one.
QString shortDay(QDate day, QDate today, Language language);       ///< "25 October", "10月25日"
QString dayWithWeekday(QDate day, QDate today, Language language); ///< "Sun 25 October", "10月25日 周日"

} // namespace recourse::app
