// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/complaint/complaintlist.h"
#include "app/shell/complaintview.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settingskeys.h"

#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace recourse::app {
namespace {

constexpr QSize kFirstSize(1280, 800);
/// A guess before the window system says how much its frame takes.
constexpr QSize kLikelyFrame(2, 38);
constexpr int kOneColumnBelow = 900;

} // namespace

void MainWindow::chooseSize()
{
    const QByteArray geometry = m_context.settings.value(settings::geometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize available = screen() ? screen()->availableSize() : kFirstSize;
        resize(kFirstSize.boundedTo(available - kLikelyFrame));
    }
    m_ownSize = size();
}

void MainWindow::fitToScreen()
{
    if (size() != m_ownSize || isMaximized() || isFullScreen() || !screen())
        return;
    const QRect available = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    resize(size().boundedTo(available.size() - frame));
    QRect outer = frameGeometry();
    outer.moveRight(qMin(outer.right(), available.right()));
    outer.moveBottom(qMin(outer.bottom(), available.bottom()));
    outer.moveTopLeft({qMax(outer.left(), available.left()), qMax(outer.top(), available.top())});
    if (outer.topLeft() != frameGeometry().topLeft())
        move(outer.topLeft());
    m_ownSize = size();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_shownOnce)
        return;
    m_shownOnce = true;
    for (const int later : {0, 250}) // frames come with the window system's answer
        QTimer::singleShot(later, this, &MainWindow::fitToScreen);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeColumns();
}

void MainWindow::arrangeColumns()
{
    const bool one = width() < kOneColumnBelow;
    const bool complaint = m_content->currentWidget() != m_nothing && !m_listAlone;
    // The one that comes first, so that the focus finds a place to go.
    if (complaint || !one)
        m_content->setVisible(true);
    m_list->setVisible(!one || !complaint);
    m_content->setVisible(!one || complaint);
    if (m_view)
        m_view->setAlone(one);
}

void MainWindow::showList()
{
    m_listAlone = true;
    arrangeColumns();
}

} // namespace recourse::app
