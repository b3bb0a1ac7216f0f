// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/transactioncard.h"

#include "app/forms/taborder.h"
#include "app/forms/transactionsform.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "complaint/whereabouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace recourse::app {
namespace {

/// Reads and writes one member of the transaction with this id.
template<typename T>
auto getter(TransactionId id, T Transaction::*member)
{
    return [id, member](const Complaint &c) {
        for (const Transaction &t : c.transactions) {
            if (t.id == id)
                return t.*member;
        }
        return T{};
    };
}

template<typename T>
auto setter(TransactionId id, T Transaction::*member)
{
    return [id, member](Complaint &c, const T &value) {
        for (Transaction &t : c.transactions) {
            if (t.id == id)
                t.*member = value;
        }
    };
}

} // namespace

TransactionCard::TransactionCard(TransactionsForm &form, const TransactionId &id) :
    Card(&form), m_form(form), m_id(id),
    m_bindings(QStringLiteral("transaction:") + m_id.toString(), [this](const Bindings::Mutation &mutation, const QString &key) {
        m_form.editTransaction(mutation, QStringLiteral("transaction:%1:%2").arg(m_id.toString(), key));
    }),
    m_title(plainLabel({}, this)), m_amountLabel(plainLabel({}, this)), m_detail(captionLabel({}, this)),
    m_edit(makeIconButton({}, "edit", this)), m_remove(makeIconButton({}, "trash", this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::related);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    QFont strong = m_amountLabel->font();
    strong.setWeight(QFont::DemiBold);
    m_amountLabel->setFont(strong);
    m_amountLabel->setWordWrap(false);
    row->addLayout(texts, 1);
    row->addWidget(m_amountLabel, 0, Qt::AlignTop | Qt::AlignRight);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    body()->setSpacing(12);
    body()->addLayout(row);
    connect(m_edit, &QAbstractButton::clicked, this,
        [this] { m_form.open(m_editor && m_editor->isVisibleTo(this) ? TransactionId() : m_id); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_form.remove(m_id); });
}

void TransactionCard::build()
{
    m_editor = new QWidget(this);
    auto *column = makeColumn(m_editor, 12);
    m_time = new DateField(m_editor);
    m_time->setAllowTime(true);
    m_time->setToday(m_form.context().today());
    m_amount = new MoneyField(m_editor);
    m_payee = makeLine({}, m_editor);
    m_order = makeLine({}, m_editor);
    m_merchantOrder = makeLine({}, m_editor);
    m_method = makeLine({}, m_editor);
    m_status = new QComboBox(m_editor);
    m_status->setEditable(true);
    m_status->setInsertPolicy(QComboBox::NoInsert);
    m_status->setMinimumHeight(space::target);
    for (QWidget *field : QList<QWidget *>{m_time, m_amount, m_payee, m_order, m_merchantOrder, m_method, m_status})
        m_rows.append(new FieldRow(field, m_editor));
    column->addLayout(makeRow({m_rows[0], m_rows[1]}));
    column->addLayout(makeRow({m_rows[2], m_rows[5]}));
    column->addLayout(makeRow({m_rows[3], m_rows[4]}));
    m_done = makeButton({}, "check", m_editor);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::group);
    last->addWidget(m_rows[6], 1, Qt::AlignTop);
    last->addWidget(m_done, 1, Qt::AlignBottom | Qt::AlignRight);
    column->addLayout(last);
    body()->addWidget(m_editor);
    m_bindings.when(m_time, QStringLiteral("time"), getter(m_id, &Transaction::time), setter(m_id, &Transaction::time));
    m_bindings.money(m_amount, QStringLiteral("amount"), getter(m_id, &Transaction::amount), setter(m_id, &Transaction::amount));
    m_bindings.line(m_payee, QStringLiteral("payee"), getter(m_id, &Transaction::payee), setter(m_id, &Transaction::payee));
    m_bindings.line(m_order, QStringLiteral("order"), getter(m_id, &Transaction::orderId), setter(m_id, &Transaction::orderId));
    m_bindings.line(m_merchantOrder, QStringLiteral("merchantOrder"), getter(m_id, &Transaction::merchantOrderId),
        setter(m_id, &Transaction::merchantOrderId));
    m_bindings.line(m_method, QStringLiteral("method"), getter(m_id, &Transaction::method), setter(m_id, &Transaction::method));
    m_bindings.line(m_status->lineEdit(), QStringLiteral("status"), getter(m_id, &Transaction::status),
        setter(m_id, &Transaction::status));
    connect(m_status, &QComboBox::textActivated, this, [this](const QString &text) {
        const auto set = setter(m_id, &Transaction::status);
        m_form.editTransaction([set, text](Complaint &c) { set(c, text); }, {});
    });
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        m_form.open({});
        m_edit->setFocus();
    });
    retranslate();
}

void TransactionCard::show(const Transaction &transaction, int index, bool open)
{
    if (open && !m_editor) {
        build();
        tabOrderChanged(this);
    }
    if (m_editor) {
        m_time->setPlace(placeOf(m_form.complaint(), m_form.guide()).code);
        m_amount->setDefaultCurrency(usualCurrency(m_form.complaint(), m_form.guide()));
        m_bindings.refresh(m_form.complaint());
        m_editor->setVisible(open);
    }
    nameAll(index);
    showSummary(transaction);
    QWidget::show();
}

void TransactionCard::showSummary(const Transaction &transaction)
{
    QStringList first;
    if (!transaction.time.isNull())
        first.append(whenForProse(transaction.time, m_form.language()));
    if (!transaction.payee.isEmpty())
        first.append(transaction.payee);
    m_title->setText(first.isEmpty() ? tr("A payment") : first.join(QStringLiteral(" · ")));
    m_amountLabel->setText(transaction.amount ? moneyForTable(*transaction.amount) : QString());
    QStringList second;
    if (!transaction.orderId.isEmpty())
        second.append(tr("Order no. %1").arg(transaction.orderId));
    if (!transaction.method.isEmpty())
        second.append(transaction.method);
    if (!transaction.status.isEmpty())
        second.append(transaction.status);
    m_detail->setText(second.join(QStringLiteral(" · ")));
    m_detail->setVisible(!second.isEmpty());
}

void TransactionCard::nameAll(int index)
{
    const QString n = QString::number(index);
    setObjectName(QStringLiteral("transactionCard") + n);
    m_edit->setObjectName(QStringLiteral("transactionEditButton") + n);
    m_remove->setObjectName(QStringLiteral("deleteTransactionButton") + n);
    nameIconButton(m_edit, tr("Edit payment %1").arg(index + 1));
    nameIconButton(m_remove, tr("Remove payment %1").arg(index + 1));
    if (!m_editor)
        return;
    m_time->lineEdit()->setObjectName(QStringLiteral("transactionTimeEdit") + n);
    m_amount->lineEdit()->setObjectName(QStringLiteral("transactionAmountEdit") + n);
    m_payee->setObjectName(QStringLiteral("transactionPayeeEdit") + n);
    m_order->setObjectName(QStringLiteral("transactionOrderEdit") + n);
    m_merchantOrder->setObjectName(QStringLiteral("transactionMerchantOrderEdit") + n);
    m_method->setObjectName(QStringLiteral("transactionMethodEdit") + n);
    m_status->setObjectName(QStringLiteral("transactionStatusCombo") + n);
    m_done->setObjectName(QStringLiteral("transactionDoneButton") + n);
}

void TransactionCard::retranslate()
{
    if (!m_editor)
        return;
    m_time->setLanguage(m_form.language());
    m_rows[0]->setLabel(tr("When"));
    m_rows[1]->setLabel(tr("Amount"));
    m_rows[2]->setLabel(tr("Payee or merchant"));
    m_rows[3]->setLabel(tr("Order number"));
    m_rows[3]->setCaption(tr("Copy it from the payment's detail page."));
    m_rows[4]->setLabel(tr("Merchant order number"));
    m_rows[5]->setLabel(tr("Paid with"));
    m_method->setPlaceholderText(tr("Balance, or bank and last four digits"));
    m_rows[6]->setLabel(tr("Status shown now"));
    m_done->setText(tr("Close"));
    const QString status = m_status->currentText();
    m_status->clear();
    if (const Question *question = m_form.guide().question(QStringLiteral("Q08"))) {
        for (const Question::Option &option : question->options) {
            if (!option.retired)
                m_status->addItem(option.text.in(m_form.language()));
        }
    }
    m_status->setCurrentIndex(-1);
    m_status->setEditText(status);
}

void TransactionCard::focusFirst()
{
    m_time->lineEdit()->setFocus();
}

} // namespace recourse::app
