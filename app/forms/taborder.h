// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace recourse::app {

/// Marks a widget as the place inside which Tab follows the layout (a page, the wizard).
void makeTabRoot(QWidget *root);

/// Rows came or went below `widget`: once control returns to the event loop, Tab follows the layout again inside the outermost
/// marked ancestor. Without one nothing happens.
void tabOrderChanged(QWidget *widget);

/// Puts every focusable widget of `root` into the order of the layouts, now.
void orderTabs(QWidget *root);

} // namespace recourse::app
