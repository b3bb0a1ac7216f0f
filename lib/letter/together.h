// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recourse {

/// A part of a text that is read as one: a date, an amount, a number, the name of an exhibit. Private to this folder.
struct Together {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Parts that a line break should not cut, in order of their beginning. A longer part may hold a shorter one, which still counts
/// where the longer does not fit into a line ("4 December" of "4 December 2026").
QList<Together> keptTogether(const QString &text);

} // namespace recourse
