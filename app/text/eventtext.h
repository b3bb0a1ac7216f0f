// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/kinds.h"

#include <QList>
#include <QString>

namespace recourse::app {

/// What happened at a step, in the person's words, for every place that says it: "I handed it in", "They answered".
QString eventText(EventKind kind);

/// The kinds of event a person may record, in the order in which they happen: `forwards` for bodies that pass a complaint on.
QList<EventKind> recordableEvents(bool forwards);

} // namespace recourse::app
