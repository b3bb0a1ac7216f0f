// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"

#include <QList>
#include <QString>

class QVBoxLayout;

namespace recourse::app {

/// One line of the chronology, already in words.
struct TimelineEntry {
    PartialDate day;
    qint64 order = 0;       ///< moment in ms where known, else start of the day
    QString iconName;
    QString when;
    QString text;
    QString detail;         ///< second line; may be empty
    bool retracted = false;
    bool operator==(const TimelineEntry &) const = default;
};

/// Everything dated in a complaint, oldest first; entries without a date come last. Pure.
QList<TimelineEntry> timelineOf(const Complaint &complaint, const Catalogue &guide, Language language, QDate today);

/// The chronology of a complaint: facts, payments, contacts, promises, exhibits, letters and what happened at each step.
class TimelineView final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit TimelineView(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override {}


private:
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    QList<TimelineEntry> m_shown;
};

} // namespace recourse::app
