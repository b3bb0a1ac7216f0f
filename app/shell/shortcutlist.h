// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QGridLayout;

namespace recourse::app {

/// One line of the list: what it does, by which keys, and under which heading it stands.
struct ShortcutLine {
    QString group;
    QString words;
    QString keys;
    bool operator==(const ShortcutLine &) const = default;
};

/// Every key there is in this window now: read from its menus and from the actions of what is on screen, then those that a list
/// or the paper takes itself, then those of every form.
QList<ShortcutLine> shortcutLines(const QWidget &window);

/// The list as a window of its own; Esc closes it.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent);
};

} // namespace recourse::app
