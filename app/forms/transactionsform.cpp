// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/transactionsform.h"

#include "app/forms/taborder.h"
#include "app/forms/transactioncard.h"

#include <QPushButton>

namespace recourse::app {

TransactionsForm::TransactionsForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_list(new QVBoxLayout),
    m_add(makeButton(QStringLiteral("addTransactionButton"), "plus", this)), m_removed(new Banner(this))
{
    setObjectName(QStringLiteral("transactionsForm"));
    auto *column = makeColumn(this, space::related);
    m_list->setSpacing(space::related);
    column->addLayout(m_list);
    column->addWidget(m_removed);
    column->addWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &TransactionsForm::add);
    connect(m_removed, &Banner::actionTriggered, this, [this] {
        if (this->session().undoStack().index() == m_removedAt)
            this->session().undoStack().undo();
    });
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_removedAt >= 0 && index != m_removedAt) {
            m_removedAt = -1;
            m_removed->clear();
        }
    });
    retranslate();
    refresh();
}

void TransactionsForm::refresh()
{
    const QList<Transaction> &list = complaint().transactions;
    if (reconcileRows(m_list, m_cards, list, [this](const Transaction &t) { return new TransactionCard(*this, t.id); }))
        tabOrderChanged(this);
    for (qsizetype i = 0; i < list.size(); ++i)
        m_cards[i]->show(list[i], int(i), list[i].id == m_open);
}

void TransactionsForm::retranslate()
{
    m_add->setText(tr("Add a payment"));
    for (TransactionCard *card : m_cards)
        card->retranslate();
    if (m_removedAt >= 0)
        m_removed->showMessage(Tone::Waiting, tr("The payment was removed."), tr("Undo"));
}

void TransactionsForm::editTransaction(const Bindings::Mutation &mutation, const QString &mergeKey)
{
    edit(tr("Edit a payment"), mutation, mergeKey);
    refresh();
}

void TransactionsForm::open(const TransactionId &id)
{
    m_open = id;
    refresh();
    for (TransactionCard *card : m_cards) {
        if (card->id() == id)
            card->focusFirst();
    }
}

void TransactionsForm::remove(const TransactionId &id)
{
    edit(tr("Remove a payment"),
        [id](Complaint &c) {
            c.transactions.removeIf([id](const Transaction &t) { return t.id == id; });
            forgetUnreadable(c, QStringLiteral("transaction:") + id.toString());
        });
    refresh();
    m_removedAt = session().undoStack().index();
    m_removed->showMessage(Tone::Waiting, tr("The payment was removed."), tr("Undo"));
    m_add->setFocus();
}

void TransactionsForm::add()
{
    Transaction transaction;
    transaction.id = TransactionId::create();
    edit(tr("Add a payment"), [transaction](Complaint &c) { c.transactions.append(transaction); });
    open(transaction.id);
}

} // namespace recourse::app
