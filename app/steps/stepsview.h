// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "escalation/planner.h"

class QLabel;
class QVBoxLayout;

namespace recourse::app {

class StepCard;

/// Where to complain: the ladder of this complaint as it stands today, what to do now, why, and what happened at each step.
///
/// Filing with a second body that would refuse is warned about and explained, with a reason asked for, and never forbidden.
/// Object names: stepCard0…, stepRecordButton0…, stepEventCombo0…, stepEventDateEdit0…, stepDetailsButton0…, stepCountButton0….
class StepsView final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit StepsView(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    /// Records an event at a step; makes the stored step when it is the first. Asks first where the guard warns.
    void record(const PlannedStep &step, EventKind kind, const When &when);
    bool passesGuard(const PlannedStep &step, QString *reason);

    QLabel *m_intro;
    QLabel *m_note;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    QList<PlannedStep> m_shown;
    QList<Step> m_shownSteps;
    Language m_shownLanguage = Language::ZhCn;
};

} // namespace recourse::app
