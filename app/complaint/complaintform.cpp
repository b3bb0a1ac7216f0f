// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintform.h"

#include <QEvent>

namespace recourse::app {

ComplaintForm::ComplaintForm(ComplaintSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    connect(&session, &ComplaintSession::changed, this, [this](QObject *origin) {
        if (origin != this)
            refresh();
    });
}

void ComplaintForm::edit(const QString &text, const std::function<void(Complaint &)> &mutation, const QString &mergeKey)
{
    m_session.edit(text, mutation, mergeKey, this);
}

void ComplaintForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace recourse::app
