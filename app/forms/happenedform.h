// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

namespace recourse::app {

class FactsForm;
class FieldRow;
class QuestionsForm;
class TransactionsForm;

/// What happened: in own words, when, day by day, the payments, and the category's questions. Names: summaryEdit, occurredOnEdit,
/// noticedOnEdit; see FactsForm, TransactionsForm and QuestionsForm.
class HappenedForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit HappenedForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void showExample();
    Bindings m_bindings;
    TextArea *m_summary;
    DateField *m_occurred;
    DateField *m_noticed;
    QList<FieldRow *> m_rows;
    QList<Section *> m_sections;
    QuestionsForm *m_questions;
};

} // namespace recourse::app
