// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace recourse::app {

/// A sentence on one or two lines of this width. What does not fit is cut at the end, never in the middle, so that no "not" goes
/// while the rest still reads as a sentence. Width in pixels; at least one line, even for no text.
QStringList onTwoLines(const QString &sentence, const QFont &font, int width);

} // namespace recourse::app
