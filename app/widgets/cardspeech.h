// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse::app {

/// Tells screen readers what a CardButton is: a radio button with its state where one of several is chosen, else a button. Once
/// per program; further calls do nothing.
void speakForCards();

} // namespace recourse::app
