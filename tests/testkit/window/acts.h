// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QIODevice>
#include <QImage>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPoint>
#include <QPointF>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QUrl>
#include <QVariant>

/// What a person does at the window: pointing, typing, dropping. Each act fails the test where a person could not do it.
namespace recourse::test {

/// Scrolls until the widget is in view, as a person would with the wheel.
inline void bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, 40);
    }
    QTest::qWait(0);
}

/// Where to hit it: boxes and radio buttons at their mark, as their row may be wider than their words.
inline QPoint hitPoint(const QWidget *widget)
{
    if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
        return {10, widget->height() / 2};
    return widget->rect().center();
}

/// Clicks with the left button. Refuses what is hidden, disabled or covered by something else.
inline bool click(QWidget *widget)
{
    if (!widget)
        return false;
    const QWidget *hit = nullptr;
    const bool within = QTest::qWaitFor(
        [&] {
            // A notice may pass over the foot of the page.
            bringIntoView(widget);
            hit = widget->window()->childAt(widget->mapTo(widget->window(), hitPoint(widget)));
            return hit && (hit == widget || widget->isAncestorOf(hit));
        },
        3'000);
    if (!within || !widget->isVisible() || !widget->isEnabled()) {
        qWarning("%s cannot be clicked: visible %d, enabled %d, under the pointer %s", qPrintable(widget->objectName()),
            widget->isVisible(), widget->isEnabled(), hit ? hit->metaObject()->className() : "nothing");
        return false;
    }
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, hitPoint(widget));
    QTest::qWait(0);
    return true;
}

/// Types at the keyboard focus; what is not on a keyboard comes from the input method.
inline void typeText(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
    if (ascii) {
        QTest::keyClicks(focus, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(focus, &event);
}

/// Clicks into a field and types.
inline bool typeInto(QWidget *field, const QString &text)
{
    if (!click(field))
        return false;
    if (!field->hasFocus()) {
        qWarning("%s did not take the focus", qPrintable(field->objectName()));
        return false;
    }
    typeText(text);
    return true;
}

/// Chooses an entry by its data: arrow keys in the closed list.
inline bool choose(QComboBox *combo, const QVariant &data)
{
    const int wanted = combo ? combo->findData(data) : -1;
    if (wanted < 0)
        return false;
    bringIntoView(combo);
    combo->setFocus(Qt::TabFocusReason);
    for (int guard = 0; combo->currentIndex() != wanted && guard < 200; ++guard) {
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTest::qWait(0);
    }
    return combo->currentData() == data;
}

/// Drags files over a point of the window and lets go.
inline bool dropFiles(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent drop(QPointF(at), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    return enter.isAccepted() && drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

/// PNG bytes of a picture that looks like a bill on a telephone.
inline QByteArray screenshot(const QColor &bar)
{
    QImage image(270, 480, QImage::Format_RGB32);
    image.fill(QColor(245, 246, 248));
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, bar);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace recourse::test
