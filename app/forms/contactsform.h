// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

class QPushButton;

namespace recourse::app {

class ContactCard;
class LinkButton;

/// Whom the person has contacted: a log that only grows. Taking an entry back leaves it, marked, and it can be put back. Names:
/// addContactButton, contactEditButtonN, retractContactButtonN, restoreContactButtonN, contactDoneButtonN; in the editor
/// contactChannelComboN, contactTimeEditN, contactRecipientComboN, contactDirectionComboN, contactAgentEditN, contactTicketEditN, contactAskedEditN,
/// contactAnswerEditN, contactPromiseEditN, contactPromiseDueEditN, contactAttitudeComboN.
class ContactsForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit ContactsForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    void editContact(const Bindings::Mutation &mutation, const QString &mergeKey);
    void setRetracted(const ContactId &id, bool retracted);
    void open(const ContactId &id); ///< a null id closes the editor

private:
    void add(const When &at = {});
    QLabel *m_empty;
    QVBoxLayout *m_list;
    QList<ContactCard *> m_cards;
    LinkButton *m_notice; ///< what a question already says about telling the wallet
    QPushButton *m_add;
    ContactId m_open;
};

} // namespace recourse::app
