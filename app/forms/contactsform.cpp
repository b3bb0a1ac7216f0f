// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/contactsform.h"

#include "app/forms/contactcard.h"
#include "app/forms/knownanswers.h"
#include "app/forms/taborder.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "casefile/acts.h"

#include <QPushButton>

#include <algorithm>

namespace recourse::app {

ContactsForm::ContactsForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_empty(plainLabel({}, this)), m_list(new QVBoxLayout),
    m_notice(new LinkButton({}, this)), m_add(makeButton(QStringLiteral("addContactButton"), "plus", this))
{
    setObjectName(QStringLiteral("contactsForm"));
    auto *column = makeColumn(this, space::group);
    m_list->setSpacing(space::related);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    column->addWidget(m_notice, 0, Qt::AlignLeft);
    column->addWidget(m_add);
    m_notice->setObjectName(QStringLiteral("noticeAsContactButton"));
    connect(m_notice, &QAbstractButton::clicked, this, [this] { add(noticeGiven(complaint(), guide())); });
    connect(m_add, &QAbstractButton::clicked, this, [this] { add(); });
    retranslate();
    refresh();
}

void ContactsForm::refresh()
{
    const QList<ContactEntry> &list = complaint().contacts;
    if (reconcileRows(m_list, m_cards, list, [this](const ContactEntry &entry) { return new ContactCard(*this, entry.id); }))
        tabOrderChanged(this);
    for (qsizetype i = 0; i < list.size(); ++i)
        m_cards[i]->show(list[i], int(i), list[i].id == m_open && !list[i].retracted);
    m_empty->setVisible(list.isEmpty());
    const When notice = noticeGiven(complaint(), guide());
    m_notice->setText(tr("Add what you told them on %1").arg(whenForProse(notice, language())));
    m_notice->setVisible(!notice.isNull() && std::none_of(list.cbegin(), list.cend(), [&](const ContactEntry &entry) {
        return !entry.retracted && entry.at.date == notice.date;
    }));
}

void ContactsForm::retranslate()
{
    m_empty->setText(tr("Not contacted anyone yet? That is fine, go on. If you have, note each call, chat or letter: most "
                        "authorities want to see that you asked the company first."));
    m_add->setText(tr("Add a contact"));
    for (ContactCard *card : m_cards)
        card->retranslate();
}

void ContactsForm::editContact(const Bindings::Mutation &mutation, const QString &mergeKey)
{
    edit(tr("Edit a contact"), mutation, mergeKey);
    refresh();
}

void ContactsForm::setRetracted(const ContactId &id, bool retracted)
{
    edit(retracted ? tr("Take a contact back") : tr("Put a contact back"), [id, retracted](Complaint &c) { acts::retract(c, id, retracted); });
    refresh();
}

void ContactsForm::open(const ContactId &id)
{
    m_open = id;
    refresh();
    for (ContactCard *card : m_cards) {
        if (card->id() == id) {
            card->focusFirst();
            revealInPage(card);
        }
    }
}

void ContactsForm::add(const When &at)
{
    ContactEntry entry;
    entry.at = at;
    entry.id = ContactId::create();
    edit(tr("Add a contact"), [entry](Complaint &c) { acts::logContact(c, entry); });
    open(entry.id);
}

} // namespace recourse::app
