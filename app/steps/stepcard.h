// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/widgets/surfaces.h"
#include "escalation/planner.h"

class QComboBox;

namespace recourse::app {

class DateField;

/// One rung of the ladder: state, reason, dates, what it can do, how to reach it, and the row that records what happened.
class StepCard final : public Card
{
    Q_OBJECT
public:
    StepCard(const PlannedStep &step, int number, ComplaintSession &session, QWidget *parent = nullptr);

signals:
    void recordRequested(EventKind kind, const When &when);

private:
    void addHead(const PlannedStep &step, int number);
    void addDetails(const PlannedStep &step, int number);
    void addCounting(const PlannedStep &step, int number);
    QString partNote(const PlannedStep &step) const;
    void addHistory(const PlannedStep &step);
    void addRecorder(const PlannedStep &step, int number);
    LinkButton *addExpander(const QString &text, QWidget *content, const QString &name);

    ComplaintSession &m_session;
    const Catalogue &m_guide;
    Language m_language;
    QDate m_today;
};

} // namespace recourse::app
