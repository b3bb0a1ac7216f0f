// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

namespace recourse::app {

class Card;
class CardButton;
class CardGroup;
class LinkButton;

/// What went wrong: the five frequent kinds as cards, the others behind "More kinds of problem". Changing the kind keeps every answer.
/// An urgent kind shows what to do before any letter. Names: categoryCard-ID, moreCategoriesButton, firstActionsCard.
class ProblemForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit ProblemForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void choose(const QString &category);
    void showActions();
    QString contactLine(const Contact &contact) const;
    QList<std::pair<QString, CardButton *>> m_cards;
    LinkButton *m_more;
    QWidget *m_others;
    Card *m_actions;
    QLabel *m_actionsTitle;
    QLabel *m_actionsHint;
    QVBoxLayout *m_actionLines;
    CardGroup *m_group;
    QString m_actionsKey;       ///< what the card shows now
    bool m_open = false;
};

} // namespace recourse::app
