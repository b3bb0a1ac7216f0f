// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

class QLabel;
class QPushButton;

namespace recourse::app {

class Banner;
class TransactionCard;

/// The payments in dispute as compact cards; one at a time opens into an editor; below them their sum per currency. One more like
/// the last has its payee, its way of paying and its status already. Names: addTransactionButton, againTransactionButton,
/// transactionTotalLabel,
/// transactionEditButtonN, deleteTransactionButtonN, transactionDoneButtonN; in the editor transactionTimeEditN,
/// transactionAmountEditN, transactionPayeeEditN, transactionOrderEditN, transactionMerchantOrderEditN, transactionMethodEditN,
/// transactionStatusComboN.
class TransactionsForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit TransactionsForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    void editTransaction(const Bindings::Mutation &mutation, const QString &mergeKey);
    void open(const TransactionId &id); ///< a null id closes the editor
    void remove(const TransactionId &id);

private:
    void add(const Transaction &like = {});
    void again();
    void showTotal();
    QVBoxLayout *m_list;
    QList<TransactionCard *> m_cards;
    QPushButton *m_add;
    QPushButton *m_again;
    QLabel *m_total;
    Banner *m_removed;
    int m_removedAt = -1;
    TransactionId m_open;
};

} // namespace recourse::app
