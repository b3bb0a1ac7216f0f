// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/taborder.h"

#include "app/widgets/surfaces.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

namespace recourse::app {
namespace {

const char kRoot[] = "tabRoot";
const char kPending[] = "tabOrderPending";

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    // Of a group of cards one at a time takes part; each has its place in the chain for its turn.
    if (((widget->focusPolicy() & Qt::TabFocus) || qobject_cast<CardButton *>(widget)) && !widget->focusProxy())
        found.append(widget);
    if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collect(stack->widget(i), found);
        return;
    }
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), found);
        return;
    }
    if (widget->layout())
        collect(widget->layout(), found);
}

} // namespace

void makeTabRoot(QWidget *root)
{
    root->setProperty(kRoot, true);
}

void tabOrderChanged(QWidget *widget)
{
    QWidget *root = nullptr;
    for (QWidget *w = widget; w; w = w->parentWidget()) {
        if (w->property(kRoot).toBool())
            root = w;
    }
    if (!root || root->property(kPending).toBool())
        return;
    root->setProperty(kPending, true);
    QTimer::singleShot(0, root, [root] {
        root->setProperty(kPending, false);
        orderTabs(root);
    });
}

void orderTabs(QWidget *root)
{
    QList<QWidget *> found;
    if (root->layout())
        collect(root->layout(), found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace recourse::app
