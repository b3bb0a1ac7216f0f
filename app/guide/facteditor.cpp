// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/facteditor.h"

#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::app {

FactEditor::FactEditor(const Contact &contact, const FactDraft &draft, QWidget *parent) :
    QWidget(parent), m_contact(contact.id), m_inApp(contact.kind == Contact::Kind::InApp), m_value(new QLineEdit(draft.value)),
    m_path(new QLineEdit(draft.path)), m_note(new TextArea(nullptr, 2, 6)), m_reason(new TextArea(nullptr, 2, 6)),
    m_save(new PrimaryButton(tr("Save")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::related, 0, 0);
    column->setSpacing(space::related);
    m_value->setMaxLength(200);
    m_path->setMaxLength(300);
    m_note->setText(draft.note);
    m_reason->setText(draft.reason);
    const auto add = [column](QWidget *field, const QString &name, const QString &label, const QString &caption = {}) {
        field->setObjectName(name);
        auto *row = new FieldRow(field);
        row->setLabel(label);
        row->setCaption(caption);
        column->addWidget(row);
        return row;
    };
    QWidget *value = add(m_value, QStringLiteral("correctValueEdit"), tr("Number or address"));
    QWidget *path = add(m_path, QStringLiteral("correctPathEdit"), tr("Where to tap"));
    value->setVisible(!m_inApp || !draft.value.isEmpty());
    path->setVisible(m_inApp || !draft.path.isEmpty());
    add(m_note, QStringLiteral("correctNoteEdit"), tr("Note"));
    add(m_reason, QStringLiteral("correctReasonEdit"), tr("Where do you have it from?"),
        tr("For example: back of my card, seen in the app on 3 March. It is shown as the source."));
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setObjectName(QStringLiteral("saveCorrectionButton"));
    cancel->setObjectName(QStringLiteral("cancelCorrectionButton"));
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    for (QLineEdit *edit : {m_value, m_path})
        connect(edit, &QLineEdit::textEdited, this, &FactEditor::update);
    for (TextArea *area : {m_note, m_reason})
        connect(area, &TextArea::edited, this, &FactEditor::update);
    connect(m_save, &QAbstractButton::clicked, this, [this] { emit saved(this->draft()); });
    connect(cancel, &QAbstractButton::clicked, this, &FactEditor::cancelled);
    setFocusProxy(m_inApp ? m_path : m_value);
    update();
}

FactDraft FactEditor::draft() const
{
    return {m_contact, m_value->text(), m_path->text(), m_note->text(), m_reason->text()};
}

void FactEditor::update()
{
    const FactDraft now = draft();
    const bool reachable = !now.value.trimmed().isEmpty() || (m_inApp && !now.path.trimmed().isEmpty());
    m_save->setEnabled(reachable && !now.reason.trimmed().isEmpty());
    emit edited(now);
}

} // namespace recourse::app
