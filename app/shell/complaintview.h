// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace recourse::app {

class Banner;
class Card;
class ComplaintSession;
class LinkButton;
class PrimaryButton;
class StatusPill;

/// A complaint as it stands: title, state, the one thing to do now, then Timeline, Evidence, Steps, Letters, Details. Files may
/// be dropped on any part of it. Object names: moveButton, continueWizardButton, complaintTabs, complaintMenuButton,
/// removeExampleButton, backToListButton.
class ComplaintView final : public ComplaintForm
{
    Q_OBJECT
public:
    enum Tab { Timeline, EvidenceTab, Steps, Letters, Details };

    explicit ComplaintView(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;
    void showTab(Tab tab);
    int currentTab() const;
    /// Shows the way back to the list, for the window that has room for one of the two.
    void setAlone(bool alone);

signals:
    /// Opens the wizard; an empty page means where the person left it.
    void wizardRequested(const QString &page);
    void duplicateRequested();
    void trashRequested();
    void removeExampleRequested();
    void listRequested();

private:
    void buildTabs();
    void fillTab(int tab);
    void showMove();
    void doMove();
    void showSaveState();
    void rename();

    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_saved;
    QToolButton *m_back;
    StatusPill *m_pill;
    QToolButton *m_menu;
    Banner *m_banner;
    QWidget *m_exampleBar;
    QLabel *m_exampleText;
    LinkButton *m_removeExample;
    Card *m_card;
    QLabel *m_moveTitle;
    QLabel *m_moveText;
    PrimaryButton *m_move;
    QTabWidget *m_tabs;
    QString m_moveCode;
};

} // namespace recourse::app
