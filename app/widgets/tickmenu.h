// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace recourse::app {

/// A menu of things to tick: it stays open at each tick, by mouse, Space or Enter, until Esc or a click beside it. Entries
/// without a tick close it as ever.
class TickMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;
    /// A ticked or unticked entry; foreign text is taken as it stands.
    QAction *addTick(const QString &text, bool on);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Text of foreign origin for a menu: an ampersand stays one.
QString menuText(const QString &text);

} // namespace recourse::app
