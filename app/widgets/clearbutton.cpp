// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/clearbutton.h"

#include "app/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

namespace recourse::app {

ClearButton::ClearButton(QLineEdit *edit) : QObject(edit), m_edit(edit), m_action(new QAction(this))
{
    edit->addAction(m_action, QLineEdit::TrailingPosition);
    m_action->setVisible(!edit->text().isEmpty());
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) { m_action->setVisible(!text.isEmpty()); });
    connect(m_action, &QAction::triggered, edit, [edit] {
        edit->clear();
        edit->setFocus();
    });
    edit->installEventFilter(this);
    dress();
}

bool ClearButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        dress();
    return QObject::eventFilter(watched, event);
}

void ClearButton::dress()
{
    m_action->setIcon(uiIcon(QStringLiteral("close"), m_edit->palette()));
    m_action->setText(tr("Empty the field"));
}

} // namespace recourse::app
