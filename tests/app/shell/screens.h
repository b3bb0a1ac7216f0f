// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/session.h"
#include "app/letter/letterview.h"
#include "app/shell/complaintview.h"
#include "app/shell/mainwindow.h"
#include "app/wizard/wizardview.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <functional>

namespace recourse::test {

inline bool clickNamed(TestWindow &app, const char *name)
{
    return click(app.find<QAbstractButton>(QLatin1String(name)));
}

/// Makes the example and waits until it is open.
inline bool openExample(TestWindow &app)
{
    return clickNamed(app, "exampleDoor") && QTest::qWaitFor([&] { return app.window().session() != nullptr; }, 10'000)
        && app.find<QWidget>(QStringLiteral("complaintTabs"));
}

inline void settleLetters(TestWindow &app)
{
    for (auto *letter : app.window().findChildren<app::LetterView *>()) {
        if (letter->isVisible())
            (void)QTest::qWaitFor([&] { return !letter->isBusy(); }, 20'000);
    }
    QTest::qWait(30);
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a word that just changed has its new room
}

/// Shows every screen there is, one after the other, with the example open; false when one could not be reached.
inline bool everyScreen(TestWindow &app, const std::function<void(const QString &)> &look)
{
    const auto at = [&](const QString &name) {
        settleLetters(app);
        look(name);
    };
    if (!app.find<QWidget>(QStringLiteral("problemDoor")))
        return false;
    at(QStringLiteral("start"));
    if (!clickNamed(app, "urgentDoor"))
        return false;
    at(QStringLiteral("urgent"));
    if (!clickNamed(app, "urgentBackButton") || !openExample(app))
        return false;
    auto *view = app.window().findChild<app::ComplaintView *>();
    for (int tab = app::ComplaintView::Timeline; tab <= app::ComplaintView::Details; ++tab) {
        view->showTab(app::ComplaintView::Tab(tab));
        at(QStringLiteral("complaint tab %1").arg(tab));
    }
    emit view->wizardRequested(QStringLiteral("wallet"));
    auto *wizard = app.find<app::WizardView>(QStringLiteral("wizardView"));
    if (!wizard)
        return false;
    for (const app::Page page : app::wizardPages(true)) {
        wizard->goTo(page);
        at(QStringLiteral("wizard ") + app::pageId(page));
    }
    if (!clickNamed(app, "laterButton"))
        return false;
    // In a narrow window the complaint hides the list.
    if (auto *back = app.find<QAbstractButton>(QStringLiteral("complaintMenuButton")) ? app.window().findChild<QAbstractButton *>(
            QStringLiteral("backToListButton")) : nullptr; back && back->isVisible() && !click(back))
        return false;
    if (!clickNamed(app, "trashToggleButton"))
        return false;
    at(QStringLiteral("trash"));
    if (!clickNamed(app, "trashToggleButton") || !clickNamed(app, "guideAreaButton"))
        return false;
    at(QStringLiteral("guide"));
    if (!clickNamed(app, "settingsAreaButton"))
        return false;
    at(QStringLiteral("settings"));
    return true;
}

} // namespace recourse::test
