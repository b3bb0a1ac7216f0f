// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/fieldset.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"

class QComboBox;

namespace recourse::app {

class ContactsForm;
class FieldRow;

/// One entry of the contact log: what it says, and an editor below while open. Only ContactsForm makes these.
class ContactCard final : public Card
{
    Q_OBJECT
public:
    ContactCard(ContactsForm &form, const ContactId &id);
    const ContactId &id() const { return m_id; }
    void show(const ContactEntry &entry, int index, bool open);
    void retranslate();
    void focusFirst();

private:
    void build();
    void bind();
    DateField::Counted countPromise(const TypedTerm &term) const;
    void setChannel(Complaint &complaint, const QString &channel) const;
    void fillCombos();
    void showJudgement(const ContactEntry &entry);
    void showSummary(const ContactEntry &entry);
    void nameAll(int index);
    ContactsForm &m_form;
    const ContactId m_id;
    Bindings m_bindings;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_promiseLabel;
    StatusPill *m_retracted;
    QToolButton *m_edit;
    QToolButton *m_takeBack;
    LinkButton *m_restore;
    QWidget *m_editor = nullptr; ///< built when first opened
    QComboBox *m_channel = nullptr;
    DateField *m_at = nullptr;
    QComboBox *m_recipient = nullptr;
    QComboBox *m_direction = nullptr;
    QLineEdit *m_agent = nullptr;
    QLineEdit *m_ticket = nullptr;
    TextArea *m_asked = nullptr;
    TextArea *m_answer = nullptr;
    QComboBox *m_verdict = nullptr;
    TextArea *m_objection = nullptr;
    QLineEdit *m_promise = nullptr;
    DateField *m_promiseDue = nullptr;
    QComboBox *m_attitude = nullptr;
    QList<FieldRow *> m_rows;
    QPushButton *m_done = nullptr;
};

} // namespace recourse::app
