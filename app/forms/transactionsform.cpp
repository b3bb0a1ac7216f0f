// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/transactionsform.h"

#include "app/forms/taborder.h"
#include "app/forms/transactioncard.h"
#include "app/text/sentences.h"
#include "app/widgets/wraprow.h"

#include <QPushButton>

namespace recourse::app {

TransactionsForm::TransactionsForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_list(new QVBoxLayout),
    m_add(makeButton(QStringLiteral("addTransactionButton"), "plus", this)),
    m_again(makeButton(QStringLiteral("againTransactionButton"), "copy", this)), m_total(plainLabel({}, this)), m_removed(new Banner(this))
{
    setObjectName(QStringLiteral("transactionsForm"));
    auto *column = makeColumn(this, space::related);
    m_list->setSpacing(space::related);
    column->addLayout(m_list);
    m_total->setObjectName(QStringLiteral("transactionTotalLabel"));
    m_total->setAlignment(Qt::AlignRight);
    column->addWidget(m_total);
    column->addWidget(m_removed);
    auto *buttons = new WrapRow(space::related);
    buttons->addWidget(m_add);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    connect(m_add, &QAbstractButton::clicked, this, [this] { add(); });
    connect(m_again, &QAbstractButton::clicked, this, &TransactionsForm::again);
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
    m_again->setVisible(!list.isEmpty());
    showTotal();
}

void TransactionsForm::showTotal()
{
    Complaint paid;
    paid.transactions = complaint().transactions;
    QStringList sums;
    for (const Money &sum : disputedAmounts(paid))
        sums << moneyForTable(sum);
    int known = 0;
    for (const Transaction &transaction : paid.transactions)
        known += transaction.amount ? 1 : 0;
    m_total->setVisible(known > 1);
    m_total->setText(tr("%n payment(s), together %1", nullptr, known).arg(sums.join(QStringLiteral(" · "))));
}

void TransactionsForm::retranslate()
{
    m_add->setText(tr("Add a payment"));
    m_again->setText(tr("One more like this"));
    m_again->setToolTip(tr("With the same payee, way of paying and status as the last one"));
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
        if (card->id() == id) {
            card->focusFirst();
            revealInPage(m_add); // with the ways on below it, where there is room for both
            revealInPage(card);
        }
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

void TransactionsForm::again()
{
    const Transaction last = complaint().transactions.isEmpty() ? Transaction{} : complaint().transactions.last();
    Transaction like;
    like.payee = last.payee;
    like.method = last.method;
    like.status = last.status;
    add(like);
}

void TransactionsForm::add(const Transaction &like)
{
    Transaction transaction = like;
    transaction.id = TransactionId::create();
    edit(tr("Add a payment"), [transaction](Complaint &c) { c.transactions.append(transaction); });
    open(transaction.id);
}

} // namespace recourse::app
