// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace recourse::app {

/// From now on the wheel scrolls the page and changes no answer: a closed combo box, a spin, date or time field and a slider of
/// this program take no wheel, with or without the focus, nor the focus by it; what lies around them gets it. An open list of
/// choices scrolls as ever. May be called again.
void keepWheelFromChoices(QApplication &application);

} // namespace recourse::app
