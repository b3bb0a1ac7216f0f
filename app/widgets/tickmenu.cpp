// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace recourse::app {
namespace {

bool canTick(const QAction *action)
{
    return action && action->isEnabled() && action->isCheckable() && !action->menu();
}

} // namespace

QString menuText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QAction *TickMenu::addTick(const QString &text, bool on)
{
    QAction *action = addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (QAction *action = actionAt(event->position().toPoint()); event->button() == Qt::LeftButton && canTick(action)) {
        setActiveAction(action);
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Select;
    if (QAction *action = activeAction(); chooses && canTick(action)) {
        action->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace recourse::app
