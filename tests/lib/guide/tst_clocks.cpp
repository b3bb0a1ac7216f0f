// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"
#include "guide/clocks.h"

#include <QTest>

using namespace recourse;

/// Dates worked out by hand from the announced lists. The comment of a row counts the days: (n) is the n-th counted day.
class TestClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void due_data();
    void due();
    void extension_data();
    void extension();
    void withoutADate_data();
    void withoutADate();
    void legalDayIsThatOfTheLaw_data();
    void legalDayIsThatOfTheLaw();
    void hoursRunFromTheMoment();
    void everyDayIsAccountedFor();
    void restDayWithoutRollOverIsSaid();
    void rollOverIsNoted();
    void sameDayRuleCountsTheDayItself();
    void withoutCalendarNothingIsCertain();
    void overdueIsAfterTheLastDay();
    void addDaysCounts_data();
    void addDaysCounts();
    void absurdCountsAreRefused();
    void anAnnouncedListMakesItExact();

private:
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

std::optional<When> when(const char *iso)
{
    return whenFromIso(QString::fromLatin1(iso));
}

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Rule rule(int value, const char *unit)
{
    Rule r;
    r.id = QStringLiteral("TEST");
    r.jurisdiction = QStringLiteral("CN");
    r.value = value;
    r.unit = QLatin1String(unit);
    r.startsAt = QStringLiteral("received");
    r.dayRule = QStringLiteral("next-day");
    return r;
}

} // namespace

void TestClocks::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

void TestClocks::due_data()
{
    QTest::addColumn<QString>("ruleId");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("certainty");
    const auto row = [](const char *name, const char *rule, const char *start, const char *due, const char *certainty = "exact",
                         const char *calendar = "") {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(start) << QString::fromLatin1(calendar)
                            << QString::fromLatin1(due) << QString::fromLatin1(certainty);
    };
    // Seven working days at the PBoC or at 12315.
    // 6(1) 7 8 9(4), 10-17 off, Sun 18 worked(5) 19 20(7)
    row("CN 2024 Spring Festival inside", "CN-L-PBC-7", "2024-02-05", "2024-02-20");
    // Sat 3, Sun 4 worked(1) 5 6 7 8 9(6), 10-17 off, Sun 18 worked(7): ends on a Sunday
    row("CN 2024 both make-up days of Spring Festival", "CN-L-PBC-7", "2024-02-02", "2024-02-18");
    // 10-17 off, 18 worked(1) 19-23(6), weekend, 26(7)
    row("CN 2024 received on the eve of Spring Festival", "CN-L-PBC-7", "2024-02-09", "2024-02-26");
    row("CN 2024 received during Spring Festival", "CN-L-PBC-7", "2024-02-12", "2024-02-26");
    // 4-6 off, Sun 7 worked(1) 8-12(6), weekend, 15(7)
    row("CN 2024 Qingming with a worked Sunday", "CN-L-SAMR-7", "2024-04-03", "2024-04-15");
    // Sat 27, Sun 28 worked(1) 29 30(3), 1-5 off, 6 7 8 9(7)
    row("CN 2024 Labour Day, worked Sunday before", "CN-L-SAMR-7", "2024-04-26", "2024-05-09");
    // 7 8 9 10(4) Sat 11 worked(5), Sun, 13 14(7)
    row("CN 2024 Labour Day, worked Saturday after", "CN-L-PBC-7", "2024-05-06", "2024-05-14");
    // weekend, Mon 10 off, 11-14(4), weekend, 17 18 19(7)
    row("CN 2024 Dragon Boat on a Monday", "CN-L-PBC-7", "2024-06-07", "2024-06-19");
    // 13(1) Sat 14 worked(2), 15-17 off, 18 19 20(5), weekend, 23 24(7)
    row("CN 2024 Mid-Autumn with a worked Saturday", "CN-L-PBC-7", "2024-09-12", "2024-09-24");
    // Sat 28, Sun 29 worked(1) 30(2), 1-7 off, 8 9 10 11(6) Sat 12 worked(7)
    row("CN 2024 National Day between two worked weekend days", "CN-L-PBC-7", "2024-09-27", "2024-10-12");
    // 8 9 10 11(4) Sat 12 worked(5), Sun, 14 15(7)
    row("CN 2024 received on the eve of National Day", "CN-L-PBC-7", "2024-09-30", "2024-10-15");
    // weekend, 30 31(2), 1 Jan off, 2 3(4), weekend, 6 7 8(7)
    row("CN New Year 2025 across two announcements", "CN-L-PBC-7", "2024-12-27", "2025-01-08");
    // Sat 25, Sun 26 worked(1) 27(2), 28 Jan - 4 Feb off, 5 6 7(5) Sat 8 worked(6), Sun, 10(7)
    row("CN 2025 Spring Festival", "CN-L-PBC-7", "2025-01-24", "2025-02-10");
    // 5 6 7(3) Sat 8 worked(4), Sun, 10 11 12(7)
    row("CN 2025 received on the last day before Spring Festival", "CN-L-PBC-7", "2025-01-27", "2025-02-12");
    // Fri 4 - Sun 6 off, 7-11(5), weekend, 14 15(7)
    row("CN 2025 Qingming without a make-up day", "CN-L-SAMR-7", "2025-04-03", "2025-04-15");
    // Sat 26, Sun 27 worked(1) 28 29 30(4), 1-5 off, 6 7 8(7)
    row("CN 2025 Labour Day", "CN-L-SAMR-7", "2025-04-25", "2025-05-08");
    // Sat 31 May - Mon 2 June off, 3-6(4), weekend, 9 10 11(7)
    row("CN 2025 Dragon Boat", "CN-L-PBC-7", "2025-05-30", "2025-06-11");
    // Sat 27, Sun 28 worked(1) 29 30(3), 1-8 off, 9 10(5) Sat 11 worked(6), Sun, 13(7)
    row("CN 2025 National Day", "CN-L-PBC-7", "2025-09-26", "2025-10-13");
    // 9 10(2) Sat 11 worked(3), Sun, 13 14 15 16(7)
    row("CN 2025 received on the eve of National Day", "CN-L-PBC-7", "2025-09-30", "2025-10-16");
    // 1-3 Jan off, Sun 4 worked(1) 5-9(6), weekend, 12(7)
    row("CN New Year 2026 with a worked Sunday", "CN-L-PBC-7", "2025-12-31", "2026-01-12");
    // Sat 14 worked(1), 15-23 off, 24 25 26 27(5) Sat 28 worked(6), Sun, 2 March(7)
    row("CN 2026 Spring Festival, nine days off", "CN-L-PBC-7", "2026-02-13", "2026-03-02");
    // 11 12 13(3) Sat 14 worked(4), 15-23 off, 24 25 26(7)
    row("CN 2026 the week before Spring Festival", "CN-L-SAMR-7", "2026-02-10", "2026-02-26");
    // 4-6 off, 7-10(4), weekend, 13 14 15(7)
    row("CN 2026 Qingming", "CN-L-PBC-7", "2026-04-03", "2026-04-15");
    // 1-5 off, 6 7 8(3) Sat 9 worked(4), Sun, 11 12 13(7)
    row("CN 2026 Labour Day", "CN-L-PBC-7", "2026-04-30", "2026-05-13");
    // Fri 19 - Sun 21 off, 22-26(5), weekend, 29 30(7)
    row("CN 2026 Dragon Boat on a Friday", "CN-L-PBC-7", "2026-06-18", "2026-06-30");
    // Sat 19, Sun 20 worked(1) 21-24(5), 25-27 off, 28 29(7)
    row("CN 2026 Mid-Autumn with a worked Sunday", "CN-L-PBC-7", "2026-09-18", "2026-09-29");
    // 25-27 off, 28 29 30(3), 1-7 off, 8 9(5) Sat 10 worked(6), Sun, 12(7)
    row("CN 2026 Mid-Autumn and National Day", "CN-L-PBC-7", "2026-09-24", "2026-10-12");
    // Sun 11, 12-16(5), weekend, 19 20(7)
    row("CN 2026 received on a worked Saturday", "CN-L-PBC-7", "2026-10-10", "2026-10-20");
    // 23 24 25(3), weekend, 28-31(7)
    row("CN ends on the last announced day", "CN-L-PBC-7", "2026-12-22", "2026-12-31");
    // weekend, 28-31(4), Fri 1 Jan 2027 off by law, weekend, 4 5 6(7)
    row("CN runs into 2027, whose swapped days are not known", "CN-L-PBC-7", "2026-12-25", "2027-01-06", "provisional");
    // 4(1), 5-8 Spring Festival by law, 9 10 for its weekend, 11 12(3), weekend, 15-18(7)
    row("CN over Spring Festival 2027", "CN-L-PBC-7", "2027-02-03", "2027-02-18", "provisional");
    // Fri 29 Dec 2023 not in the list(1), weekend, 1 Jan off, 2-5(5), weekend, 8 9(7)
    row("CN begins before the lists", "CN-L-PBC-7", "2023-12-28", "2024-01-09", "provisional");
    // 5(1), weekend, 8-12(6), weekend, 15(7)
    row("CN wholly before the lists", "CN-L-PBC-7", "2023-05-04", "2023-05-15", "provisional");
    // 14 days of the follow-up are working days too: Mon 12, Tue 13, Wed 14
    row("our suggestion: three working days after a broken promise", "RC-SUGGEST-FOLLOWUP-3", "2026-10-11", "2026-10-14");

    // Calendar days: day zero does not count, nothing is skipped.
    row("CN fifteen days after the institution received it", "CN-L-PBC-15", "2026-10-12", "2026-10-27");
    row("CN fifteen days end inside National Day", "CN-L-PBC-15", "2026-09-20", "2026-10-05");
    row("CN fifteen days over 29 February", "CN-L-PBC-15", "2024-02-20", "2024-03-06");
    row("CN fifteen days over 28 February", "CN-L-PBC-15", "2025-02-20", "2025-03-07");
    row("CN calendar days into 2027 stay exact", "CN-L-PBC-15", "2026-12-20", "2027-01-04");
    row("CN sixty days of mediation from acceptance", "CN-L-SAMR-60", "2026-08-01", "2026-09-30"); // 30 to 31 Aug, 30 more
    row("CN objection to an AML measure", "CN-L-AML-15", "2026-11-22", "2026-12-07");
    row("CN bank, simple case", "CN-L-BANK-15", "2026-11-30", "2026-12-15");
    row("CN our suggestion to a payment institution", "RC-SUGGEST-REPLY-15", "2026-11-22", "2026-12-07");
    row("US sixty days after the statement", "US-E-NOTICE", "2026-10-31", "2026-12-30");
    row("US ninety days over February", "US-Z-90", "2025-12-03", "2026-03-03"); // 28 + 31 + 28 + 3
    row("US PayPal dispute window", "US-PP-180", "2026-01-31", "2026-07-30"); // 28+31+30+31+30 = 150 to 30 June, 30 more

    // Months and years: corresponding day, else the last of the month.
    row("CN three years from 29 February", "CN-L-SAMR-3Y", "2024-02-29", "2027-02-28");
    row("CN three years to the day", "CN-L-SAMR-3Y", "2023-10-08", "2026-10-08");
    row("UK six months from 31 August", "UK-FOS-6M", "2026-08-31", "2027-02-28");
    row("UK six months from 31 August before a leap year", "UK-FOS-6M", "2027-08-31", "2028-02-29");
    row("UK thirteen months from 31 January", "UK-PSR-13M", "2025-01-31", "2026-02-28");
    row("EU thirteen months", "EU-13M", "2026-10-08", "2027-11-08");
    row("SG four weeks", "SG-2", "2026-10-08", "2026-11-05");
    row("SG six months from 30 April", "SG-3", "2026-04-30", "2026-10-30");
    row("UK eight weeks", "UK-DISP-8W", "2026-10-25", "2026-12-20");

    // Roll-over where the law has one.
    row("CN limitation ends in National Day: first day after it", "CN-L-LIMIT-3Y", "2023-10-01", "2026-10-08");
    row("CN limitation ends on a worked Saturday: stays", "CN-L-LIMIT-3Y", "2023-10-10", "2026-10-10");
    row("CN limitation ends on a plain Saturday: Monday", "CN-L-LIMIT-3Y", "2023-11-21", "2026-11-23");
    // Sat 1 and Sun 2 May are Labour Day by law, Mon 3 and Tue 4 stand for them
    row("CN limitation ends on Labour Day of 2027", "CN-L-LIMIT-3Y", "2024-05-01", "2027-05-05", "provisional");
    row("CN limitation ends on a weekday nobody announced", "CN-L-LIMIT-3Y", "2024-06-15", "2027-06-15", "provisional");
    row("CN seller's refund, seventh day in National Day", "CN-L-REFUND-7", "2026-09-25", "2026-10-08");

    // The same moment in three spellings; day zero is 8 October in China.
    row("CN moment at +08:00", "CN-L-PBC-7", "2026-10-08T23:30:00+08:00", "2026-10-16");
    row("CN the same moment in UTC", "CN-L-PBC-7", "2026-10-08T15:30:00Z", "2026-10-16");
    row("CN the same moment in New York", "CN-L-PBC-7", "2026-10-08T11:30:00-04:00", "2026-10-16");
    row("CN half past midnight, in UTC still the day before", "CN-L-PBC-7", "2026-10-08T16:30:00Z", "2026-10-19");

    // United Kingdom, by part. The FCA's business day is no estimate: weekends and the bank holidays of the part.
    row("UK one-off holiday in Scotland", "UK-DISP-15", "2026-06-08", "2026-06-30", "exact", "UK-SCT");
    row("UK 13 July in Northern Ireland", "UK-DISP-15", "2026-07-06", "2026-07-28", "exact", "UK-NI");
    // 15-18(4) 21-24(8), 25 off, weekend, 28 off, 29 30 31(11), 1 Jan off, 4-7(15)
    row("UK fifteen business days over Christmas", "UK-DISP-15", "2026-12-14", "2027-01-07");
    // 31(1) 1 2(3), Good Friday, weekend, Easter Monday, 7-10(7) 13-17(12) 20 21 22(15)
    row("UK Easter in England and Wales", "UK-DISP-15", "2026-03-30", "2026-04-22");
    // Easter Monday is worked: one day earlier
    row("UK Easter in Scotland", "UK-DISP-15", "2026-03-30", "2026-04-21", "exact", "UK-SCT");
    // 7-10(4) 13-17(9) 20-24(14) 27(15)
    row("UK July in England and Wales", "UK-DISP-15", "2026-07-06", "2026-07-27");
    // 13 July off: 7-10(4) 14-17(8) 20-24(13) 27 28(15)
    row("UK July in Northern Ireland", "UK-DISP-15", "2026-07-06", "2026-07-28", "exact", "UK-NI");
    // 15 June 2026 off once: 16-19(4) 22-26(9) 29 30 1 2 3(14) 6 July(15)
    row("UK one-off holiday in Scotland", "UK-DISP-15", "2026-06-12", "2026-07-06", "exact", "UK-SCT");
    row("UK the same weeks in England", "UK-DISP-15", "2026-06-12", "2026-07-03");
    row("UK scam claim, five business days", "UK-APP-5", "2026-10-08", "2026-10-15", "estimate");
    // 25 off, weekend, 28 off, 29(1); "business day" here is the provider's own
    row("UK refund by the end of the next business day", "UK-PSR-D1", "2026-12-24", "2026-12-29", "estimate");
    // 21 22(2), weekend, 25 26 off, 27 28 29(5), 1 Jan 2029 not listed(6) 2-5(10) 8-12(15)
    row("UK runs past the published holidays", "UK-DISP-15", "2028-12-20", "2029-01-12", "provisional");

    // United States and European Union: never more than an estimate in business days.
    // 6(1) 9 10(3), 11 off, 12 13(5) 16-20(10)
    row("US ten business days over Veterans Day", "US-E-10", "2026-11-05", "2026-11-20", "estimate");
    // 29 30 1 2 3(5): banks are open on Friday 3 July; weekend, 6-10(10)
    row("US Independence Day on a Saturday takes no Friday", "US-E-10", "2026-06-26", "2026-07-10", "estimate");
    // 22 23 24(3), 25 off, 28-31(7), 1 Jan off, 4-8(12) 11-15(17), 18 off, 19 20 21(20)
    row("US twenty business days over the turn of the year", "US-E-20", "2026-12-21", "2027-01-21", "estimate");
    // 15-18(4) 21-25(9) 28-1(14) 4(15): national holidays are not counted
    row("EU fifteen business days over Christmas", "EU-15", "2026-12-14", "2027-01-04", "estimate");
    row("EU refund by the next business day, from a Friday", "EU-D1", "2026-10-09", "2026-10-12", "estimate");
}

void TestClocks::due()
{
    QFETCH(QString, ruleId);
    QFETCH(QString, start);
    QFETCH(QString, calendar);
    QFETCH(QString, due);
    QFETCH(QString, certainty);
    const auto result = computeDue(*m_guide, ruleId, whenFromIso(start), {}, {}, calendar);
    QVERIFY2(result.ok(), qPrintable(ruleId));
    QCOMPARE(result->due.toString(Qt::ISODate), due);
    QCOMPARE(certaintyName(result->certainty), certainty);
    if (!start.contains(QLatin1Char('T')))
        QCOMPARE(result->dayZero.toString(Qt::ISODate), start);
}

void TestClocks::extension_data()
{
    QTest::addColumn<QString>("ruleId");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("extended");
    QTest::addColumn<QString>("certainty");
    QTest::newRow("CN sixty days in all") << "CN-L-PBC-15" << "2026-10-12" << "2026-12-11" << "exact"; // 19 + 30 + 11
    QTest::newRow("CN sixty days into 2027") << "CN-L-PBC-15" << "2026-12-20" << "2027-02-18" << "exact"; // 11 + 31 + 18
    // (15) on 7 Jan; 8(16) 11-15(21) 18-22(26) 25-29(31) 1-4 Feb(35)
    QTest::newRow("UK thirty-five business days") << "UK-DISP-15" << "2026-12-14" << "2027-02-04" << "exact";
    // (5) on 15 Oct; 16(6) 19-23(11) 26-30(16) 2-6(21) 9-13(26) 16-20(31) 23-26 Nov(35)
    QTest::newRow("UK scam claim, clock stopped") << "UK-APP-5" << "2026-10-08" << "2026-11-26" << "estimate";
    QTest::newRow("US forty-five calendar days") << "US-E-10" << "2026-11-05" << "2026-12-20" << "exact"; // 25 + 20
    QTest::newRow("EU thirty-five business days") << "EU-15" << "2026-12-14" << "2027-02-01" << "estimate"; // seven weeks
}

void TestClocks::extension()
{
    QFETCH(QString, ruleId);
    QFETCH(QString, start);
    QFETCH(QString, extended);
    QFETCH(QString, certainty);
    const auto result = computeDue(*m_guide, ruleId, whenFromIso(start), {});
    QVERIFY(result.ok());
    QCOMPARE(result->extensionDue.toString(Qt::ISODate), extended);
    QCOMPARE(certaintyName(result->extensionCertainty), certainty);
}

void TestClocks::withoutADate_data()
{
    QTest::addColumn<QString>("ruleId");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<QString>("askFor");
    QTest::newRow("nobody knows when it was received") << "CN-L-PBC-7" << "" << "unknown-start" << "received";
    QTest::newRow("only the month is known") << "CN-L-PBC-7" << "2026-10" << "unknown-start" << "received";
    QTest::newRow("not forwarded as far as we know") << "CN-L-PBC-15" << "" << "unknown-start" << "institution-received";
    QTest::newRow("only the year is known") << "CN-L-LIMIT-3Y" << "2025" << "unknown-start" << "knew";
    QTest::newRow("direct complaint: no limit at all") << "CN-L-PI-DIRECT" << "2026-10-12" << "no-limit" << "";
    QTest::newRow("police receipt: at once") << "CN-L-POLICE-RECEIPT" << "2026-10-12" << "no-limit" << "";
    QTest::newRow("a demand restarts the limitation") << "CN-L-INTERRUPT" << "2026-10-12" << "no-limit" << "";
}

void TestClocks::withoutADate()
{
    QFETCH(QString, ruleId);
    QFETCH(QString, start);
    QFETCH(QString, certainty);
    QFETCH(QString, askFor);
    const auto result = computeDue(*m_guide, ruleId, whenFromIso(start), day("2026-11-22"));
    QVERIFY(result.ok());
    QVERIFY(result->due.isNull());
    QVERIFY(!result->overdue);
    QCOMPARE(certaintyName(result->certainty), certainty);
    QCOMPARE(result->askFor, askFor);
}

void TestClocks::legalDayIsThatOfTheLaw_data()
{
    QTest::addColumn<QString>("jurisdiction");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::newRow("evening in New York is the next day in China") << "CN" << "2026-10-11T23:30:00-04:00" << QByteArray() << "2026-10-12";
    QTest::newRow("one minute to midnight in China") << "CN" << "2026-10-11T23:59:00+08:00" << QByteArray() << "2026-10-11";
    QTest::newRow("London in summer time") << "UK" << "2026-10-24T23:30:00Z" << QByteArray() << "2026-10-25";
    QTest::newRow("London in winter time") << "UK" << "2026-10-26T23:30:00Z" << QByteArray() << "2026-10-26";
    QTest::newRow("US, noted at the person's place") << "US" << "2026-10-08T23:30:00-04:00" << QByteArray() << "2026-10-08";
    QTest::newRow("US, noted while travelling in China") << "US" << "2026-10-09T06:00:00+08:00" << QByteArray("America/Los_Angeles") << "2026-10-08";
    QTest::newRow("EU, person in Berlin") << "EU" << "2026-10-08T22:30:00Z" << QByteArray("Europe/Berlin") << "2026-10-09";
    QTest::newRow("China does not follow the person") << "CN" << "2026-10-09T06:00:00+08:00" << QByteArray("America/Los_Angeles") << "2026-10-09";
    QTest::newRow("a day without a time stands as written") << "CN" << "2026-10-08" << QByteArray("America/Los_Angeles") << "2026-10-08";
}

void TestClocks::legalDayIsThatOfTheLaw()
{
    QFETCH(QString, jurisdiction);
    QFETCH(QString, start);
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    const QTimeZone person = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
    QVERIFY(zone.isEmpty() || person.isValid());
    QCOMPARE(legalDay(*whenFromIso(start), jurisdiction, person).toString(Qt::ISODate), day);
}

void TestClocks::hoursRunFromTheMoment()
{
    const auto result = computeDue(*m_guide, QStringLiteral("CN-L-STOPPAY"), when("2026-10-08T23:30:00Z"), {});
    QVERIFY(result.ok());
    QCOMPARE(result->dueInstant->toIso(), QStringLiteral("2026-10-10T23:30:00+00:00"));
    QCOMPARE(result->due, day("2026-10-11")); // 07:30 in Beijing
    QCOMPARE(result->dayZero, day("2026-10-09"));

    const auto dayOnly = computeDue(*m_guide, QStringLiteral("CN-L-STOPPAY"), when("2026-10-08"), {});
    QCOMPARE(dayOnly->certainty, Certainty::UnknownStart);
    QVERIFY(dayOnly->askTime);
    QVERIFY(!dayOnly->dueInstant);
}

void TestClocks::everyDayIsAccountedFor()
{
    const auto result = computeDue(*m_guide, QStringLiteral("CN-L-PBC-7"), when("2026-09-24"), {});
    QVERIFY(result.ok());
    QCOMPARE(result->counted.size(), 7);
    QCOMPARE(result->counted.size() + result->skipped.size(), day("2026-09-24").daysTo(result->due));
    QCOMPARE(result->counted.at(5).date, day("2026-10-10"));
    QVERIFY(result->counted.at(5).makeUp);
    QVERIFY(!result->counted.at(5).name.zh.isEmpty());
    QCOMPARE(result->skipped.first().date, day("2026-09-25"));
    QCOMPARE(result->skipped.first().why, DayKind::Holiday);
    QCOMPARE(result->skipped.first().name.zh, QStringLiteral("中秋节"));
    QCOMPARE(result->skipped.last().date, day("2026-10-11"));
    QCOMPARE(result->skipped.last().why, DayKind::Weekend);

    const auto into2027 = computeDue(*m_guide, QStringLiteral("CN-L-PBC-7"), when("2026-12-25"), {});
    QVERIFY(!into2027->skipped.at(0).provisional);
    QVERIFY(into2027->skipped.last().provisional); // Sunday 3 January may turn out to be worked
    QVERIFY(into2027->counted.last().provisional);
}

void TestClocks::restDayWithoutRollOverIsSaid()
{
    const auto result = computeDue(*m_guide, QStringLiteral("CN-L-PBC-15"), when("2026-09-20"), {});
    QCOMPARE(result->due, day("2026-10-05"));
    QCOMPARE(result->answerMayComeOn, day("2026-10-08"));
    QVERIFY(result->rolledFrom.isNull());
    QVERIFY(computeDue(*m_guide, QStringLiteral("CN-L-PBC-15"), when("2026-10-12"), {})->answerMayComeOn.isNull());
}

void TestClocks::rollOverIsNoted()
{
    const auto result = computeDue(*m_guide, QStringLiteral("CN-L-LIMIT-3Y"), when("2023-10-01"), {});
    QCOMPARE(result->rolledFrom, day("2026-10-01"));
    QCOMPARE(result->skipped.size(), 7);
    QVERIFY(result->answerMayComeOn.isNull());
}

void TestClocks::sameDayRuleCountsTheDayItself()
{
    Rule r = rule(7, "calendar-day");
    r.dayRule = QStringLiteral("same-day");
    QCOMPARE(computeDue(r, when("2026-10-01"), {})->due, day("2026-10-07"));
    r.unit = QStringLiteral("working-day");
    r.value = 1;
    DueContext context;
    context.calendar = m_guide->calendar(QStringLiteral("CN"));
    QCOMPARE(computeDue(r, when("2026-10-09"), context)->due, day("2026-10-09"));
    QCOMPARE(computeDue(r, when("2026-10-01"), context)->due, day("2026-10-08"));
}

void TestClocks::withoutCalendarNothingIsCertain()
{
    const auto result = computeDue(rule(3, "working-day"), when("2026-10-09"), {});
    QCOMPARE(result->due, day("2026-10-14"));
    QCOMPARE(result->certainty, Certainty::Provisional);
}

void TestClocks::overdueIsAfterTheLastDay()
{
    const auto at = [&](const char *today) {
        return computeDue(*m_guide, QStringLiteral("CN-L-PBC-15"), when("2026-10-12"), day(today))->overdue;
    };
    QVERIFY(!at("2026-10-26"));
    QVERIFY(!at("2026-10-27"));
    QVERIFY(at("2026-10-28"));
}

void TestClocks::addDaysCounts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("n");
    QTest::addColumn<CountUnit>("unit");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("certainty");
    QTest::newRow("none at all") << "2026-10-03" << 0 << CountUnit::Working << "CN" << "2026-10-03" << "exact";
    QTest::newRow("one working day over National Day") << "2026-09-30" << 1 << CountUnit::Working << "CN" << "2026-10-08" << "exact";
    QTest::newRow("thirty calendar days") << "2026-01-31" << 30 << CountUnit::Calendar << "" << "2026-03-02" << "exact";
    QTest::newRow("England, 29 May to 1 June") << "2026-05-22" << 5 << CountUnit::Business << "UK-EW" << "2026-06-01" << "exact";
    QTest::newRow("weekdays only") << "2026-10-02" << 1 << CountUnit::Business << "WEEKDAYS" << "2026-10-05" << "estimate";
    QTest::newRow("the year 2026 has 248 working days") << "2025-12-31" << 248 << CountUnit::Working << "CN" << "2026-12-31" << "exact";
    QTest::newRow("the year 2025 has 248 working days") << "2024-12-31" << 248 << CountUnit::Working << "CN" << "2025-12-31" << "exact";
    QTest::newRow("the year 2024 has 251 working days") << "2023-12-31" << 251 << CountUnit::Working << "CN" << "2024-12-31" << "exact";
}

void TestClocks::addDaysCounts()
{
    QFETCH(QString, from);
    QFETCH(int, n);
    QFETCH(CountUnit, unit);
    QFETCH(QString, calendar);
    QFETCH(QString, due);
    QFETCH(QString, certainty);
    const auto result = addDays(QDate::fromString(from, Qt::ISODate), n, unit, m_guide->calendar(calendar));
    QVERIFY(result.ok());
    QCOMPARE(result->due.toString(Qt::ISODate), due);
    QCOMPARE(certaintyName(result->certainty), certainty);
}

void TestClocks::absurdCountsAreRefused()
{
    const Calendar *cn = m_guide->calendar(QStringLiteral("CN"));
    const auto code = [](const auto &result) { return result.ok() ? ErrorCode::None : result.error().code; };
    QCOMPARE(code(addDays(day("2026-10-01"), -1, CountUnit::Calendar, nullptr)), ErrorCode::BadInput);
    QCOMPARE(code(addDays(day("2026-10-01"), 10'001, CountUnit::Working, cn)), ErrorCode::BadInput);
    QCOMPARE(code(addDays(day("2026-10-01"), 10'000, CountUnit::Working, cn)), ErrorCode::None);
    QCOMPARE(code(addDays({}, 1, CountUnit::Calendar, nullptr)), ErrorCode::BadInput);
    QCOMPARE(code(addDays(day("2026-10-01"), 1, CountUnit::Working, nullptr)), ErrorCode::BadInput);
    QCOMPARE(code(computeDue(rule(0, "calendar-day"), when("2026-10-01"), {})), ErrorCode::BadInput);
    QCOMPARE(code(computeDue(rule(-3, "hour"), when("2026-10-01"), {})), ErrorCode::BadInput);
    QCOMPARE(code(computeDue(rule(10'001, "working-day"), when("2026-10-01"), {})), ErrorCode::BadInput);
    QCOMPARE(code(computeDue(rule(10'000, "year"), when("2026-10-01"), {})), ErrorCode::BadInput);
    QCOMPARE(code(computeDue(*m_guide, QStringLiteral("CN-L-NONE"), when("2026-10-01"), {})), ErrorCode::NotFound);
    QCOMPARE(code(computeDue(*m_guide, QStringLiteral("CN-L-PBC-7"), when("2026-10-01"), {}, {}, QStringLiteral("MARS"))), ErrorCode::NotFound);
}

void TestClocks::anAnnouncedListMakesItExact()
{
    Calendar announced;
    announced.id = QStringLiteral("CN");
    announced.official = true;
    announced.from = day("2027-01-01");
    announced.to = day("2027-12-31");
    announced.off = {{day("2027-01-01"), {QStringLiteral("元旦"), QStringLiteral("New Year's Day")}}};
    announced.work = {{day("2027-01-03"), {QStringLiteral("元旦调休上班"), QStringLiteral("Make-up for New Year")}}};
    const Calendar cn = withAnnounced(*m_guide->calendar(QStringLiteral("CN")), announced);
    DueContext context;
    context.calendar = &cn;
    // 28-31(4), 1 Jan off, Sat, Sun 3 worked(5) 4 5(7)
    const auto result = computeDue(*m_guide->rule(QStringLiteral("CN-L-PBC-7")), when("2026-12-25"), context);
    QCOMPARE(result->due, day("2027-01-05"));
    QCOMPARE(result->certainty, Certainty::Exact);
    QVERIFY(result->counted.at(4).makeUp);
}

QTEST_APPLESS_MAIN(TestClocks)
#include "tst_clocks.moc"
