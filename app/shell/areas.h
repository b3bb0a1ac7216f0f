// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace recourse::app {

struct AppContext;
class MainWindow;

/// An area of the window. The list of them is the order of the rail and of the menu “Go” with its keys Alt+1, Alt+2 …; a new area
/// is a row in it and a folder of its own.
struct AreaSpec {
    QString id;                 ///< "guide": its button is called guideAreaButton
    QString icon;
    QString (*name)();          ///< on the rail
    QString (*menuName)();      ///< with the mark of its key
    bool atTheFoot;             ///< of the rail
    QWidget *(*make)(MainWindow &window, AppContext &context); ///< called once, when it is first shown
};
const QList<AreaSpec> &areas();

namespace area {
inline const QString complaints = QStringLiteral("complaints");
inline const QString settings = QStringLiteral("settings");
}

} // namespace recourse::app
