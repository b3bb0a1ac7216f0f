// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace recourse {

/// The simplified character for a traditional one; any other character itself. For comparing in a search, never for showing: several
/// traditional characters share one simplified one.
QChar simplifiedHan(QChar c);

} // namespace recourse
