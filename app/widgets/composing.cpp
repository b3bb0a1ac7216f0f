// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/composing.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTimer>

namespace recourse::app {

namespace {
constexpr char kDrop[] = "dropComposing";
}

ComposingText::ComposingText(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

ComposingText &ComposingText::watch()
{
    // A child of the application, so that it goes with it and a test can make another.
    static QPointer<ComposingText> only;
    if (!only)
        only = new ComposingText(qApp);
    return *only;
}

bool ComposingText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && watched->isWidgetType()) {
        const auto *input = static_cast<const QInputMethodEvent *>(event);
        if (watched == m_left && !input->commitString().isEmpty())
            m_left = nullptr; // the input method has taken it
        m_field = input->preeditString().isEmpty() ? nullptr : static_cast<QWidget *>(watched);
        m_text = input->preeditString();
    } else if (event->type() == QEvent::FocusOut && watched == m_field && !m_text.isEmpty()) {
        // Input methods commit or drop it when the focus goes, some only after this event: what they commit must not come twice.
        m_left = m_field;
        m_leftText = m_text;
        QTimer::singleShot(0, this, &ComposingText::insertRest);
    }
    return QObject::eventFilter(watched, event);
}

void ComposingText::commit()
{
    if (m_field && !m_text.isEmpty()) {
        m_left = m_field;
        m_leftText = m_text;
        QGuiApplication::inputMethod()->commit();
    }
    const QPointer<QWidget> field = m_left;
    insertRest();
    if (field && field->hasFocus())
        QGuiApplication::inputMethod()->reset();
}

void ComposingText::insertRest()
{
    const QPointer<QWidget> field = m_left;
    m_left = nullptr;
    if (!field || m_leftText.isEmpty())
        return;
    QInputMethodEvent event;
    if (!field->property(kDrop).toBool())
        event.setCommitString(m_leftText);
    QCoreApplication::sendEvent(field, &event);
}

void dropComposing(QWidget *field)
{
    field->setProperty(kDrop, true);
}

} // namespace recourse::app
