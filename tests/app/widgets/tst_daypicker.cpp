// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/daypicker.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::app;

class tst_daypicker : public QObject
{
    Q_OBJECT
private slots:
    void aWeekBeginsAsThePlaceHasIt_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("first");
        QTest::newRow("Chinese") << int(Language::ZhCn) << QString() << int(Qt::Monday);
        QTest::newRow("Chinese, in the United States") << int(Language::ZhCn) << QStringLiteral("US") << int(Qt::Monday);
        QTest::newRow("English, in the United States") << int(Language::En) << QStringLiteral("US") << int(Qt::Sunday);
        QTest::newRow("English, in the United Kingdom") << int(Language::En) << QStringLiteral("UK") << int(Qt::Monday);
        QTest::newRow("English, in the European Union") << int(Language::En) << QStringLiteral("EU") << int(Qt::Monday);
    }
    void aWeekBeginsAsThePlaceHasIt()
    {
        QFETCH(int, language);
        QFETCH(QString, place);
        QFETCH(int, first);
        QCOMPARE(int(firstDayOfWeek(Language(language), place)), first);
        const DayPicker picker(QDate(2026, 11, 25), Language(language), place);
        QCOMPARE(int(picker.findChild<QCalendarWidget *>()->firstDayOfWeek()), first);
    }

    void theMonthIsNamedAsPeopleWriteIt()
    {
        const DayPicker chinese(QDate(2026, 11, 25), Language::ZhCn, QStringLiteral("CN"));
        QCOMPARE(chinese.findChild<QLabel *>(QStringLiteral("dayPickerTitle"))->text(), QStringLiteral("2026年11月"));
        const DayPicker english(QDate(2026, 11, 25), Language::En, QStringLiteral("UK"));
        QCOMPARE(english.findChild<QLabel *>(QStringLiteral("dayPickerTitle"))->text(), QStringLiteral("November 2026"));
    }

    void monthsAndYearsAreTurnedAndADayIsPicked()
    {
        DayPicker picker(QDate(2026, 11, 25), Language::ZhCn, {});
        const auto press = [&](const char *name) { picker.findChild<QAbstractButton *>(QLatin1String(name))->click(); };
        const auto title = [&] { return picker.findChild<QLabel *>(QStringLiteral("dayPickerTitle"))->text(); };
        press("dayPickerMonthOn");
        press("dayPickerMonthOn");
        QCOMPARE(title(), QStringLiteral("2027年1月"));
        press("dayPickerYearBack");
        press("dayPickerMonthBack");
        QCOMPARE(title(), QStringLiteral("2025年12月"));
        QSignalSpy picked(&picker, &DayPicker::picked);
        auto *calendar = picker.findChild<QCalendarWidget *>();
        calendar->setSelectedDate(QDate(2025, 12, 31));
        emit calendar->activated(calendar->selectedDate());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().first().toDate(), QDate(2025, 12, 31));
    }
};

QTEST_MAIN(tst_daypicker)
#include "tst_daypicker.moc"
