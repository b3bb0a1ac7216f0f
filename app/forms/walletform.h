// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

class QCheckBox;
class QComboBox;

namespace recourse::app {

class CardButton;
class CardGroup;
class FieldRow;
class FlowGrid;
class StatusPill;

/// Which wallet, which company behind it, where, and where the money came from. Names: walletCard-ID (CardButton, "other" included),
/// walletNameEdit, entityEdit, entityConfirmedCheck, issuerEdit, jurisdictionCombo, placePartCombo, fundingCheck-VALUE.
class WalletForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit WalletForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void buildCards();
    void bind();
    void chooseWallet(const QString &wallet);
    void chooseJurisdiction(const QString &code);
    void showPart();
    /// Puts in the company of the new wallet and place where the former one's, or nothing, stood; own words stay, unconfirmed.
    void followEntity(Complaint &changed, const Complaint &before) const;
    bool issuerAddressed() const;
    bool issuerUseful() const;
    Bindings m_bindings;
    QList<std::pair<QString, CardButton *>> m_cards;
    QList<std::pair<QString, QCheckBox *>> m_funding;
    Section *m_walletSection;
    Section *m_companySection;
    Section *m_placeSection;
    Section *m_fundingSection;
    QLineEdit *m_ownName;
    QLineEdit *m_entity;
    QCheckBox *m_confirmed;
    StatusPill *m_state;
    QLineEdit *m_issuer;
    QComboBox *m_jurisdiction;
    QComboBox *m_part;
    FieldRow *m_partRow;
    QString m_partQuestion;     ///< whose options m_part holds
    bool m_placeFollows = false; ///< the form put the place in, for a wallet used in one place only
    FieldRow *m_ownNameRow;
    FieldRow *m_entityRow;
    FieldRow *m_issuerRow;
    QWidget *m_confirmRow;
    CardGroup *m_group;
};

} // namespace recourse::app
