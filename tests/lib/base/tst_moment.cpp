// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <QTest>

using namespace recourse;

class TestMoment : public QObject
{
    Q_OBJECT

private slots:
    void isoDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"2026-10-08", "2026-10", "2026", "1900-01-01", "2199-12-31", "2024-02-29"})
            QTest::newRow(text) << QString(QLatin1String(text)) << true;
        for (const char *text : {"", "2026-02-30", "2025-02-29", "1900-02-29", "1899-12-31", "2200-01-01", "2026-13", "2026-00",
                 "2026-10-00", "2026-1-8", "26-10-08", "2026-10-08 ", "2026-10-08\n", "2026/10/08", "0000", "2026-10-08T00:00"})
            QTest::newRow(*text ? text : "(nothing)") << QString(QLatin1String(text)) << false;
        QTest::newRow("full-width digits") << QStringLiteral("２０２６-10-08") << false;
    }
    void isoDates()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const std::optional<PartialDate> date = partialDateFromIso(text);
        QCOMPARE(date.has_value(), good);
        if (date)
            QCOMPARE(partialDateToIso(*date), text);
    }

    void typedDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) {
            QTest::newRow(*text ? text : "(nothing)") << QString::fromUtf8(text) << QString(QLatin1String(iso));
        };
        row("2026-10-08", "2026-10-08");
        row("2026/10/8", "2026-10-08");
        row("2026.10.8", "2026-10-08");
        row(" 2026 - 10 - 8 ", "2026-10-08");
        row("20261008", "2026-10-08");
        row("2026年10月8日", "2026-10-08");
        row("2026年10月8号", "2026-10-08");
        row("2026 年 10 月 8 日", "2026-10-08");
        row("２０２６年１０月８日", "2026-10-08");
        row("２０２６／１０／８", "2026-10-08");
        row("2026年10月", "2026-10");
        row("2026-10", "2026-10");
        row("2026年", "2026");
        row("2026", "2026");
        row("8 October 2026", "2026-10-08");
        row("8th Oct 2026", "2026-10-08");
        row("8 Oct. 2026", "2026-10-08");
        row("Oct 8, 2026", "2026-10-08");
        row("October 8th, 2026", "2026-10-08");
        row("october 2026", "2026-10");
        row("1 Sept 2026", "2026-09-01");
        row("May 1 2026", "2026-05-01");
        row("29 February 2024", "2024-02-29");
        row("1900-01-01", "1900-01-01");
        row("", "");
        row("yesterday", "");
        row("昨天", "");
        row("10/8/2026", "");
        row("8.10.2026", "");
        row("26-10-08", "");
        row("2026-02-30", "");
        row("2026年2月30日", "");
        row("20260230", "");
        row("2026-13-01", "");
        row("2026-00-01", "");
        row("2026-10-00", "");
        row("31 June 2026", "");
        row("29 February 2025", "");
        row("0 October 2026", "");
        row("October 0, 2026", "");
        row("8 Octember 2026", "");
        row("8 Oc 2026", "");
        row("1899年12月31日", "");
        row("2200-01-01", "");
        row("2026-10-08 12:00", "");
        row("202610", "");
        row("2026108", "");
    }
    void typedDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const std::optional<PartialDate> date = parseTypedDate(text);
        QCOMPARE(date ? partialDateToIso(*date) : QString(), iso);
    }

    void partialDates()
    {
        QVERIFY(PartialDate().isNull());
        QCOMPARE(partialDateToIso({}), QString());
        QVERIFY(!PartialDate().date().isValid());
        QVERIFY(!PartialDate().earliest().isValid());
        QVERIFY(!(PartialDate{2026, 10, 0}).date().isValid());
        QCOMPARE((PartialDate{2026, 10, 0}).earliest(), QDate(2026, 10, 1));
        QCOMPARE((PartialDate{2026, 0, 0}).earliest(), QDate(2026, 1, 1));
        QVERIFY(PartialDate::of(QDate()).isNull());
        QCOMPARE(PartialDate::of(QDate(2026, 10, 8)), (PartialDate{2026, 10, 8}));
    }

    void prose()
    {
        QCOMPARE(dateForProse(PartialDate{2026, 10, 8}, Language::ZhCn), QStringLiteral("2026年10月8日"));
        QCOMPARE(dateForProse(PartialDate{2026, 10, 0}, Language::ZhCn), QStringLiteral("2026年10月"));
        QCOMPARE(dateForProse(PartialDate{2026, 0, 0}, Language::ZhCn), QStringLiteral("2026年"));
        QCOMPARE(dateForProse(PartialDate{2026, 10, 8}, Language::En), QStringLiteral("8 October 2026"));
        QCOMPARE(dateForProse(PartialDate{2026, 10, 0}, Language::En), QStringLiteral("October 2026"));
        QCOMPARE(dateForProse(PartialDate{2026, 0, 0}, Language::En), QStringLiteral("2026"));
        QCOMPARE(dateForProse(PartialDate{}, Language::En), QString());
        const Instant at = *Instant::fromIso(QStringLiteral("2026-10-08T20:05:31+08:00"));
        QCOMPARE(instantForProse(at, Language::ZhCn), QStringLiteral("2026年10月8日 20:05"));
        QCOMPARE(instantForProse(at, Language::En), QStringLiteral("8 October 2026, 20:05"));
    }

    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        const auto row = [](const char *text, const char *written) {
            QTest::newRow(*text ? text : "(nothing)") << QString(QLatin1String(text)) << QString(QLatin1String(written));
        };
        row("2026-10-12T10:00:00+08:00", "2026-10-12T10:00:00+08:00");
        row("2026-10-12T10:00+08:00", "2026-10-12T10:00:00+08:00");
        row("2026-10-12T10:00:00Z", "2026-10-12T10:00:00+00:00");
        row("2026-10-12T10:00:00-03:30", "2026-10-12T10:00:00-03:30");
        row("2026-10-12T10:00:00.250+05:45", "2026-10-12T10:00:00.250+05:45");
        row("1969-12-31T23:59:59-01:00", "1969-12-31T23:59:59-01:00");
        row("2026-10-12T10:00:00", "");
        row("2026-10-12 10:00:00+08:00", "");
        row("2026-10-12", "");
        row("2026-02-30T10:00:00+08:00", "");
        row("2026-10-12T25:00:00+08:00", "");
        row("2026-10-12T10:60:00+08:00", "");
        row("2026-10-12T10:00:00+99:00", "");
        row("2026-10-12T10:00:00+08:75", "");
        row("0001-01-01T10:00:00+08:00", "");
        row("", "");
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const std::optional<Instant> at = Instant::fromIso(text);
        QCOMPARE(at ? at->toIso() : QString(), written);
        if (at)
            QCOMPARE(Instant::fromIso(at->toIso()), at);
    }

    void theDayIsThatOfTheOffset()
    {
        const Instant shanghai = *Instant::fromIso(QStringLiteral("2026-10-12T01:00:00+08:00"));
        QCOMPARE(shanghai.localDate(), QDate(2026, 10, 12));
        Instant london = shanghai;
        london.offsetMinutes = 60;
        QCOMPARE(london.localDate(), QDate(2026, 10, 11));
        QVERIFY(!(shanghai < london) && !(london < shanghai));
    }

    void whens()
    {
        QVERIFY(!whenFromIso(QString()));
        QVERIFY(!whenFromIso(QStringLiteral("soon")));
        const When minute = *whenFromIso(QStringLiteral("2026-10-12T10:00:00+08:00"));
        QCOMPARE(minute.date, (PartialDate{2026, 10, 12}));
        QCOMPARE(whenToIso(minute), QStringLiteral("2026-10-12T10:00:00+08:00"));
        const When month = *whenFromIso(QStringLiteral("2026-10"));
        QVERIFY(!month.instant);
        QCOMPARE(whenToIso(month), QStringLiteral("2026-10"));
        QCOMPARE(whenForProse(month, Language::En), QStringLiteral("October 2026"));
        QVERIFY(When().isNull());
        QCOMPARE(whenToIso({}), QString());
    }

    void clocks()
    {
        FixedClock clock(*Instant::fromIso(QStringLiteral("2026-12-31T23:00:00+08:00")));
        QCOMPARE(clock.today(), QDate(2026, 12, 31));
        clock.advanceDays(60);
        QCOMPARE(clock.today(), QDate(2027, 3, 1));
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const Instant now = SystemClock().now();
        QVERIFY(now.utcMs >= before && now.utcMs <= QDateTime::currentMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
