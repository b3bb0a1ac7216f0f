// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/fieldset.h"
#include "app/widgets/surfaces.h"

class QComboBox;

namespace recourse::app {

class FieldRow;
class TransactionsForm;

/// One payment: a summary line, and an editor below it while open. Only TransactionsForm makes these.
class TransactionCard final : public Card
{
    Q_OBJECT
public:
    TransactionCard(TransactionsForm &form, const TransactionId &id);
    const TransactionId &id() const { return m_id; }
    void show(const Transaction &transaction, int index, bool open);
    void retranslate();
    void focusFirst();

private:
    void build();
    void showSummary(const Transaction &transaction);
    void nameAll(int index);
    TransactionsForm &m_form;
    const TransactionId m_id;
    Bindings m_bindings;
    QLabel *m_title;
    QLabel *m_amountLabel;
    QLabel *m_detail;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QWidget *m_editor = nullptr; ///< built when first opened
    DateField *m_time = nullptr;
    MoneyField *m_amount = nullptr;
    QLineEdit *m_payee = nullptr;
    QLineEdit *m_order = nullptr;
    QLineEdit *m_merchantOrder = nullptr;
    QLineEdit *m_method = nullptr;
    QComboBox *m_status = nullptr;
    QList<FieldRow *> m_rows;
    QPushButton *m_done = nullptr;
};

} // namespace recourse::app
