// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintlist.h"
#include "app/complaint/session.h"
#include "app/shell/areas.h"
#include "app/shell/complaintview.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startpage.h"
#include "app/shell/shortcutlist.h"
#include "app/widgets/prompts.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

namespace recourse::app {

/// The menus are the keyboard's way to everything; built anew when the language, or the complaint they act on, changes.
void MainWindow::buildMenus()
{
    menuBar()->clear();
    for (QMenu *menu : std::as_const(m_menus))
        menu->deleteLater(); // one of its entries may be what led here
    m_menus.clear();

    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_menus << file;
    QAction *create = file->addAction(tr("&New complaint"), this, [this] { showScreen(m_start); });
    create->setShortcut(QKeySequence::New);
    QAction *find = file->addAction(tr("&Search everything"), this, [this] {
        showScreen(m_splitter);
        showList();
        m_list->focusSearch();
    });
    find->setShortcut(QKeySequence::Find);
    file->addSeparator();
    QAction *duplicate = file->addAction(tr("&Duplicate complaint"), m_list, &ComplaintList::duplicateSelected);
    QAction *trash = file->addAction(tr("Move complaint to &trash"), m_list, &ComplaintList::trashSelected);
    duplicate->setEnabled(m_session != nullptr);
    trash->setEnabled(m_session != nullptr);
    file->addSeparator();
    QAction *preferences = file->addAction(tr("Se&ttings…"), this, [this] { showArea(area::settings); });
    preferences->setShortcut(QKeySequence::Preferences);
    preferences->setMenuRole(QAction::PreferencesRole);
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // the standard key is none where the desktop names none
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_menus << edit;
    if (m_session) {
        m_undo = m_session->undoStack().createUndoAction(edit, tr("Undo"));
        m_redo = m_session->undoStack().createRedoAction(edit, tr("Redo"));
    } else {
        m_undo = new QAction(tr("Undo"), edit);
        m_redo = new QAction(tr("Redo"), edit);
        m_undo->setEnabled(false);
        m_redo->setEnabled(false);
    }
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    edit->addAction(m_undo);
    edit->addAction(m_redo);

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_menus << go;
    int key = Qt::Key_1;
    for (const AreaSpec &spec : areas())
        go->addAction(spec.menuName(), QKeySequence(Qt::ALT | Qt::Key(key++)), this, [this, id = spec.id] { showArea(id); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_menus << help;
    QAction *keys = help->addAction(tr("&Keys"), this, &MainWindow::showShortcuts);
    keys->setObjectName(QStringLiteral("shortcutsAction"));
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    QAction *about = help->addAction(tr("&About Recourse"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(shortcutLines(*this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    showArea(area::settings);
}

} // namespace recourse::app
