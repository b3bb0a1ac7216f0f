// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"
#include "letter/letter.h"

namespace recourse::app {

class DemandRow;
class FieldRow;
class LinkButton;
class QuestionsForm;

/// Our suggestion for the answer-by date; letter/letter.h suggestedAnswerBy() has this shape.
using SuggestAnswerBy = std::function<SuggestedDate(const Complaint &, const Catalogue &, QDate)>;

/// What the person wants: the demands that fit the category, the rest of the catalogue, one in own words; the first of the complaint's
/// demands is the main one. Then the date, how urgent it is, and what stays private. Names: demandCheck-ID, demandAmountEdit-ID,
/// demandMainRadio-ID, demandWordsButton-ID, demandWordsEdit-ID (ID "own" for the one without a kind), moreDemandsButton, answerByEdit,
/// useSuggestionButton.
class WantedForm final : public ComplaintForm
{
    Q_OBJECT
public:
    WantedForm(ComplaintSession &session, SuggestAnswerBy suggest, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    void setWanted(const QString &kind, bool wanted);
    void makeMain(const QString &kind);
    void setAmount(const QString &kind, const std::optional<Money> &amount, const QString &unreadable);
    /// What stands in the amount field of a demand and cannot be read; empty when there is no such text.
    QString unreadableAmount(const QString &kind) const;
    void editDemand(const QString &kind, const std::function<void(Demand &)> &mutation, const QString &part);

private:
    void arrangeRows();
    void showSuggestion();
    SuggestAnswerBy m_suggest;
    Bindings m_bindings;
    Section *m_fitting;
    Section *m_date;
    Section *m_about;
    QVBoxLayout *m_fittingRows;
    QVBoxLayout *m_otherRows;
    QWidget *m_others;
    LinkButton *m_more;
    QList<DemandRow *> m_rows;
    QString m_arrangedFor;
    DateField *m_answerBy;
    FieldRow *m_answerByRow;
    LinkButton *m_useSuggestion;
    QuestionsForm *m_questions;
    PartialDate m_suggested;
    bool m_open = false;
};

} // namespace recourse::app
