// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QWidget>

class QCalendarWidget;
class QLabel;

namespace recourse::app {

/// The first day of the week in a calendar: Monday in Chinese; in English as the place has it (US Sunday, UK Monday), and as the
/// system has it where the place is not known. `place` is a jurisdiction code or empty.
Qt::DayOfWeek firstDayOfWeek(Language language, const QString &place);
/// "2026年11月", "November 2026".
QString monthTitle(int year, int month, Language language);

/// One month to pick a day from: its name, ways to the months and years beside it, and the grid. Arrow keys move by days, Page Up
/// and Page Down by months; Enter picks.
class DayPicker final : public QWidget
{
    Q_OBJECT
public:
    DayPicker(QDate shown, Language language, const QString &place, QWidget *parent = nullptr);

signals:
    void picked(QDate day);

private:
    void showTitle();
    Language m_language;
    QCalendarWidget *m_calendar;
    QLabel *m_title;
};

} // namespace recourse::app
