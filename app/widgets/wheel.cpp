// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wheel.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace recourse::app {
namespace {

/// Something whose value a turn of the wheel would change.
bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && watched->isWidgetType() && isChoice(static_cast<QWidget *>(watched))) {
            event->ignore(); // not taken, so that it goes on to the widgets around it
            return true;
        }
        if (event->type() == QEvent::Polish && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            // Qt moves the focus before anybody sees the wheel, and a page would jump to where the pointer happens to be.
            if (widget->focusPolicy() == Qt::WheelFocus && isChoice(widget))
                widget->setFocusPolicy(Qt::StrongFocus);
        }
        return false;
    }
};

} // namespace

void keepWheelFromChoices(QApplication &application)
{
    if (!application.findChild<WheelGuard *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new WheelGuard(&application));
}

} // namespace recourse::app

#include "wheel.moc"
