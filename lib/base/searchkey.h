// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recourse {

/// Text in the one form that is searched: compatibility forms, case, accents and traditional characters folded, no middle dots and nothing
/// that cannot be seen, thousands without commas, runs of white space as one blank. Both sides of a search go through it.
QString searchKey(const QString &text);

/// The words of a search, each in the form of searchKey(); all have to be found, in any order. A number with gaps
/// ("139 0000 0000", "4111-1111-1111") is one word without them.
QStringList searchWords(const QString &text);

/// The numbers of a searchKey() that are written with gaps, without them; searchWords() finds them.
QStringList numbersWithoutGaps(const QString &key);

} // namespace recourse
