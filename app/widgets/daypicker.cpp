// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/daypicker.h"

#include "app/widgets/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

QLocale localeOf(Language language, const QString &place)
{
    if (language == Language::ZhCn)
        return QLocale(QLocale::Chinese, QLocale::China);
    return QLocale(QLocale::English, place == QLatin1String("US") ? QLocale::UnitedStates : QLocale::UnitedKingdom);
}

QToolButton *stepButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(uiIcon(icon, parent->palette()));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedSize(space::target + 2, space::target);
    return button;
}

} // namespace

Qt::DayOfWeek firstDayOfWeek(Language language, const QString &place)
{
    if (language == Language::ZhCn)
        return Qt::Monday;
    if (place == QLatin1String("US"))
        return QLocale(QLocale::English, QLocale::UnitedStates).firstDayOfWeek();
    if (place == QLatin1String("UK"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom).firstDayOfWeek();
    if (place == QLatin1String("CN") || place == QLatin1String("EU"))
        return Qt::Monday;
    if (place == QLatin1String("HK"))
        return QLocale(QLocale::English, QLocale::HongKong).firstDayOfWeek();
    if (place == QLatin1String("SG"))
        return QLocale(QLocale::English, QLocale::Singapore).firstDayOfWeek();
    return QLocale::system().firstDayOfWeek();
}

QString monthTitle(int year, int month, Language language)
{
    if (language == Language::ZhCn)
        return QStringLiteral("%1年%2月").arg(year).arg(month);
    return QLocale(QLocale::English).standaloneMonthName(month) + QLatin1Char(' ') + QString::number(year);
}

DayPicker::DayPicker(QDate shown, Language language, const QString &place, QWidget *parent) :
    QWidget(parent), m_language(language), m_calendar(new QCalendarWidget(this)), m_title(sectionLabel({}, this))
{
    setObjectName(QStringLiteral("dayPicker"));
    m_title->setObjectName(QStringLiteral("dayPickerTitle"));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(false);
    m_calendar->setLocale(localeOf(language, place)); // before the first day, which it would set again
    m_calendar->setFirstDayOfWeek(firstDayOfWeek(language, place));
    m_calendar->setNavigationBarVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(
        language == Language::ZhCn ? QCalendarWidget::SingleLetterDayNames : QCalendarWidget::ShortDayNames);
    QTextCharFormat quiet; // weekends are days like others; red means late here
    quiet.setForeground(palette().color(QPalette::Text));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
    m_calendar->setSelectedDate(shown);
    m_calendar->setMinimumSize(292, 208);
    m_calendar->setAccessibleName(tr("Days of the month"));

    auto *yearBack = stepButton(QStringLiteral("year-back"), tr("A year back"), this);
    auto *back = stepButton(QStringLiteral("previous"), tr("A month back"), this);
    auto *on = stepButton(QStringLiteral("next"), tr("A month on"), this);
    auto *yearOn = stepButton(QStringLiteral("year-on"), tr("A year on"), this);
    yearBack->setObjectName(QStringLiteral("dayPickerYearBack"));
    back->setObjectName(QStringLiteral("dayPickerMonthBack"));
    on->setObjectName(QStringLiteral("dayPickerMonthOn"));
    yearOn->setObjectName(QStringLiteral("dayPickerYearOn"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::related, space::related, space::related, space::related);
    column->setSpacing(space::related);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(yearBack);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(on);
    head->addWidget(yearOn);
    column->addLayout(head);
    column->addWidget(m_calendar);
    connect(yearBack, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showPreviousYear);
    connect(back, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showPreviousMonth);
    connect(on, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showNextMonth);
    connect(yearOn, &QAbstractButton::clicked, m_calendar, &QCalendarWidget::showNextYear);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DayPicker::showTitle);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayPicker::picked);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayPicker::picked);
    setFocusProxy(m_calendar);
    showTitle();
}

void DayPicker::showTitle()
{
    m_title->setText(monthTitle(m_calendar->yearShown(), m_calendar->monthShown(), m_language));
}

} // namespace recourse::app
