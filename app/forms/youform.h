// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

class QComboBox;
class QCheckBox;
class QRadioButton;

namespace recourse::app {

class FieldRow;
class LinkButton;
class QuestionsForm;

/// Who complains, and for whom: contact data for the letter, an identity document only where a channel asks for it, and whether to keep them for
/// the next complaint. Names: roleSelfRadio, roleAgentRadio, roleGuardianRadio, holderNameEdit, holderRelationEdit, holderAccountEdit, nameEdit, phoneEdit, emailEdit, addressEdit, idToggleButton,
/// idTypeCombo, idNumberEdit, keepProfileCheck, useProfileButton.
class YouForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit YouForm(ComplaintSession &session, QWidget *parent = nullptr);
    ~YouForm() override;
    void refresh() override;
    void retranslate() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void loadProfile();
    void keepProfile();
    void storeProfile(const Complainant &profile);
    void setRole(const QString &role);
    Bindings m_bindings;
    QRadioButton *m_self;
    QRadioButton *m_agent;
    QRadioButton *m_guardian;
    QWidget *m_holder;          ///< whose account it is, where it is somebody else's
    QList<FieldRow *> m_holderRows;
    QList<FieldRow *> m_rows;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    TextArea *m_address;
    LinkButton *m_idToggle;
    QWidget *m_idBox;
    QComboBox *m_idType;
    QLineEdit *m_idNumber;
    QCheckBox *m_keep;
    QLabel *m_keepHint;
    LinkButton *m_useProfile;
    Section *m_who;
    Section *m_data;
    Section *m_reach;
    QuestionsForm *m_questions;
    Complainant m_profile;      ///< as last kept
    bool m_idOpen = false;
};

} // namespace recourse::app
