// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/kinds.h"

#include <QString>

namespace recourse::app {

/// What a letter is for, in a few words, for every place that names it: "First complaint", "Follow-up".
QString letterTypeText(LetterType type);

} // namespace recourse::app
