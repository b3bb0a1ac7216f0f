// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace recourse::app {

struct AppContext;
class CardButton;
class LinkButton;
class PrimaryButton;

/// The first window: three doors, nothing to sign. Object names: urgentDoor, problemDoor, exampleDoor, restoreBackupButton.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const AppContext &context, QWidget *parent = nullptr);
    void setExampleBusy(bool busy);

signals:
    void urgentRequested();
    void problemRequested();
    void exampleRequested();
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_promise;
    CardButton *m_urgent;
    CardButton *m_problem;
    CardButton *m_example;
    LinkButton *m_restore;
};

/// First steps after a theft or lock-out: what to do in which order, with the verified numbers of the chosen wallet where the
/// account is, then the wizard. Wallet and place are asked; until they are known no number is shown.
/// Object names: urgentWalletCombo, urgentPlaceCombo, urgentProblemCombo, urgentAskLabel, urgentContinueButton, urgentBackButton.
class UrgentPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UrgentPage(const AppContext &context, QWidget *parent = nullptr);
    QString wallet() const;
    QString category() const;
    QString jurisdiction() const;

signals:
    void continueRequested();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSteps();
    const AppContext &m_context;
    QLabel *m_title;
    QLabel *m_intro;
    QComboBox *m_wallet;
    QComboBox *m_problem;
    QComboBox *m_place;
    bool m_placeChosen = false; ///< by the person; else it follows the wallet
    QLabel *m_walletLabel;
    QLabel *m_problemLabel;
    QLabel *m_placeLabel;
    QVBoxLayout *m_steps;
    QWidget *m_stepList = nullptr;
    QLabel *m_warning;
    PrimaryButton *m_continue;
    LinkButton *m_back;
};

} // namespace recourse::app
