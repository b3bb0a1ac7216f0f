// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"

#include <QList>
#include <QStringList>

namespace recourse::app {

class LinkButton;
class QuestionField;

/// Questions of the guide. The category's own by default, those that decide the case first and the rest behind "More questions";
/// or a fixed list of ids. Questions that stand for fields of their own (Q01–Q10, Q12) are never asked. Answers to questions of
/// another category stay in the complaint. Names: see QuestionField; "moreQuestionsButton".
class QuestionsForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit QuestionsForm(ComplaintSession &session, QWidget *parent = nullptr);
    QuestionsForm(ComplaintSession &session, QStringList ids, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;
    bool hasQuestions() const { return !m_fields.isEmpty(); }

private:
    QList<const Question *> wanted() const;
    Question asAskedHere(const Question &question) const;
    void rebuild();
    void showFolded();
    void store(const QString &question, const Answer &answer, const QString &unreadable);
    QStringList m_fixed;
    QStringList m_shown;
    QList<QuestionField *> m_fields;
    LinkButton *m_more;
    bool m_unfolded = false;
};

} // namespace recourse::app
