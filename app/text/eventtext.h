// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse::app {

/// What happened at a step, in the person's words, for every place that says it: "I handed it in", "They answered". The kind itself when it is
/// one of a later version.
QString eventText(const QString &kind);

/// The kinds of event a person may record, in the order in which they happen: `forwards` for bodies that pass a complaint on.
QStringList recordableEvents(bool forwards);

} // namespace recourse::app
