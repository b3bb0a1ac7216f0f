// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"
#include "guide/clocks.h"
#include "guide/overlay.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTest>

using namespace recourse;

/// What a person lays over the guide: corrections and announced days, as documents.
class TestGuideOverlay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void correctionReplacesTheFactAndNamesItsSource();
    void withoutCorrectionTheShippedFactIsBack();
    void secondCorrectionReplacesTheFirst();
    void announcedYearMakesADateExact();
    void nextYearKeepsTheYearBefore();
    void listOfOurOwnFormat();
    void otherSpellings_data();
    void otherSpellings();
    void changedYearReplacesTheKnownOne();
    void caseFiles_data();
    void caseFiles();
    void refused_data();
    void refused();
    void wrongTypesRefuseTheOverlay();

private:
    std::shared_ptr<const Catalogue> with(const QJsonObject &overlay)
    {
        const auto loaded = Catalogue::withOverlay(overlayBytes(overlay), overlayFileName());
        if (!loaded.ok() || !loaded->overlayProblems.isEmpty()) {
            qWarning() << (loaded.ok() ? loaded->overlayProblems.first().path + loaded->overlayProblems.first().code : QString());
            return nullptr;
        }
        return loaded->catalogue;
    }
    const Calendar &cn() { return *m_guide->calendar(QStringLiteral("CN")); }
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

const QString kAlipay = QStringLiteral("CN-T-ALIPAY");

QByteArray list(int year)
{
    QByteArray text("# an announced year\r\nDate,Kind,Name\r\n");
    for (const char *line : {"-01-01,off,New Year's Day", "-02-05,off,Spring Festival", "-02-08,off,Spring Festival",
             "-02-09,off,Spring Festival", "-02-10,off,Spring Festival", "-02-11,off,Spring Festival", "-02-12,off,Spring Festival", "-10-04,off,National Day", "-10-05,off,National Day",
             "-02-20,work,Spring Festival"})
        text += QByteArray::number(year) + line + "\r\n";
    return text;
}

} // namespace

void TestGuideOverlay::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

void TestGuideOverlay::correctionReplacesTheFactAndNamesItsSource()
{
    const Contact shipped = *m_guide->contact(kAlipay);
    const QString note = shipped.note.zh;
    const QJsonObject overlay = withCorrection({}, shipped,
        {QStringLiteral(" 95188-2 "), {}, note, QStringLiteral("back of my card"), Language::ZhCn, QDate(2026, 11, 23)});
    const auto guide = with(overlay);
    QVERIFY(guide);
    const Contact *theirs = guide->contact(kAlipay);
    QCOMPARE(theirs->value, QStringLiteral("95188-2"));
    QCOMPARE(theirs->note, shipped.note); // left alone: both languages stay
    QCOMPARE(theirs->provenance.sources, QStringList{ownSourceId(kAlipay)});
    QCOMPARE(theirs->provenance.asOf, QDate(2026, 11, 23));
    QCOMPARE(guide->source(ownSourceId(kAlipay))->title.en, QStringLiteral("back of my card"));
    QVERIFY(guide->isOverlay(QStringLiteral("contacts"), kAlipay));
}

void TestGuideOverlay::withoutCorrectionTheShippedFactIsBack()
{
    const Contact shipped = *m_guide->contact(kAlipay);
    QJsonObject overlay = withCorrection({}, shipped,
        {QStringLiteral("1"), {}, {}, QStringLiteral("bill"), Language::En, QDate(2026, 11, 23)});
    overlay = withoutCorrection(overlay, kAlipay);
    const auto guide = with(overlay);
    QVERIFY(guide);
    QCOMPARE(*guide->contact(kAlipay), shipped);
    QVERIFY(!guide->source(ownSourceId(kAlipay)));
}

void TestGuideOverlay::secondCorrectionReplacesTheFirst()
{
    QJsonObject overlay;
    for (const char *value : {"1", "2"}) {
        overlay = withCorrection(overlay, *m_guide->contact(kAlipay),
            {QLatin1String(value), {}, QStringLiteral("mornings"), QStringLiteral("bill"), Language::En, QDate(2026, 11, 23)});
    }
    const auto guide = with(overlay);
    QVERIFY(guide);
    QCOMPARE(guide->contact(kAlipay)->value, QStringLiteral("2"));
    QCOMPARE(guide->contact(kAlipay)->note.zh, QStringLiteral("mornings"));
    QCOMPARE(guide->contacts().size(), m_guide->contacts().size());
}

void TestGuideOverlay::announcedYearMakesADateExact()
{
    Rule rule;
    rule.id = QStringLiteral("TEST");
    rule.jurisdiction = QStringLiteral("CN");
    rule.value = 3;
    rule.unit = QStringLiteral("working-day");
    rule.startsAt = QStringLiteral("received");
    rule.dayRule = QStringLiteral("next-day");
    const auto start = whenFromIso(QStringLiteral("2027-02-04"));
    DueContext context;
    context.calendar = &cn();
    const auto before = computeDue(rule, start, context);
    QVERIFY(before.ok());
    QCOMPARE(before->certainty, Certainty::Provisional);
    QCOMPARE(before->due, QDate(2027, 2, 15)); // 5 to 8 are off by law, 9 and 10 stand for the weekend among them

    const auto announced = readAnnounced(list(2027), cn());
    QVERIFY(announced.ok());
    QCOMPARE(announced->from, QDate(2027, 1, 1));
    QCOMPARE(announced->to, QDate(2027, 12, 31));
    const auto guide = with(withAnnouncedList({}, cn(), *announced, QStringLiteral("2027.csv"), QDate(2026, 11, 23)));
    QVERIFY(guide);
    context.calendar = guide->calendar(QStringLiteral("CN"));
    QVERIFY(context.calendar->official);
    const auto after = computeDue(rule, start, context);
    QVERIFY(after.ok());
    QCOMPARE(after->certainty, Certainty::Exact);
    QCOMPARE(after->due, QDate(2027, 2, 17)); // 15, 16, 17; 5 and 8 to 12 are off
}

void TestGuideOverlay::nextYearKeepsTheYearBefore()
{
    const auto first = readAnnounced(list(2027), cn());
    QVERIFY(first.ok());
    QJsonObject overlay = withAnnouncedList({}, cn(), *first, QStringLiteral("2027.csv"), QDate(2026, 11, 23));
    const auto guide = with(overlay);
    QVERIFY(guide);
    const Calendar &known = *guide->calendar(QStringLiteral("CN"));
    // Some of the days fall on a weekend there; six weekdays remain.
    const auto second = readAnnounced(list(2028), known);
    QVERIFY(second.ok());
    overlay = withAnnouncedList(overlay, known, *second, QStringLiteral("2028.csv"), QDate(2027, 11, 23));
    const auto both = with(overlay);
    QVERIFY(both);
    const Calendar &calendar = *both->calendar(QStringLiteral("CN"));
    QCOMPARE(calendar.to, QDate(2028, 12, 31));
    QCOMPARE(calendar.from, cn().from);
    QCOMPARE(dayInfo(calendar, QDate(2027, 2, 8)).kind, DayKind::Holiday);
    QCOMPARE(dayInfo(calendar, QDate(2028, 2, 9)).kind, DayKind::Holiday);
    QCOMPARE(dayInfo(calendar, QDate(2026, 10, 1)).kind, DayKind::Holiday);
    QCOMPARE(calendar.provenance.sources.size(), 2);
}

void TestGuideOverlay::listOfOurOwnFormat()
{
    const auto announced = readAnnounced(R"({"format":1,"id":"CN","name":{"zh_CN":"工作日","en":"Working days"},"official":true,
"from":"2027-01-01","to":"2027-06-30","off":[{"date":"2027-01-01","name":{"zh_CN":"元旦","en":"New Year's Day"}}],"work":[],
"sources":["SRC-NOT-SHIPPED"],"confidence":"high"})", cn());
    QVERIFY(announced.ok());
    const auto guide = with(withAnnouncedList({}, cn(), *announced, QStringLiteral("cn.json"), QDate(2026, 11, 23)));
    QVERIFY(guide);
    QCOMPARE(guide->calendar(QStringLiteral("CN"))->to, QDate(2027, 6, 30));
}

void TestGuideOverlay::otherSpellings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QString plain = QString::fromUtf8(list(2027));
    plain.remove(QStringLiteral("# an announced year\r\n"));
    const auto with = [&](std::initializer_list<std::pair<QString, QString>> changes) {
        QString text = plain;
        for (const auto &[from, to] : changes)
            text.replace(from, to);
        return text;
    };
    const auto encoded = [](const QString &text, const char *codec) {
        QStringEncoder encoder(codec);
        return QByteArray(encoder(text));
    };
    const QString chinese = with({{QStringLiteral("Date,Kind,Name"), QStringLiteral("日期,类型,名称")}, {QStringLiteral(",off,"), QStringLiteral(",放假,")},
        {QStringLiteral(",work,"), QStringLiteral(",上班,")}, {QStringLiteral("Spring Festival"), QStringLiteral("春节")}});
    QString slashes = chinese;
    slashes.replace(QRegularExpression(QStringLiteral("2027-0?(\\d+)-0?(\\d+)")), QStringLiteral("2027/\\1/\\2"));
    QString longDates = slashes;
    longDates.replace(QRegularExpression(QStringLiteral("2027/(\\d+)/(\\d+),")), QStringLiteral("2027年\\1月\\2日,"));
    QString dots = slashes;
    dots.replace(QRegularExpression(QStringLiteral("2027/(\\d+)/(\\d+)")), QStringLiteral("2027.\\1.\\2"));
    QTest::newRow("UTF-8") << plain.toUtf8();
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + slashes.toUtf8();
    QTest::newRow("capitals") << with({{QStringLiteral(",off,"), QStringLiteral(",OFF,")}, {QStringLiteral(",work,"), QStringLiteral(",WORK,")}}).toUtf8();
    QTest::newRow("slashes and Chinese words") << slashes.toUtf8();
    QTest::newRow("dots") << dots.toUtf8();
    QTest::newRow("long dates and semicolons") << longDates.replace(QLatin1Char(','), QLatin1Char(';')).toUtf8();
    QTest::newRow("full-width commas") << QString(chinese).replace(QLatin1Char(','), QChar(u'\uFF0C')).toUtf8();
    QTest::newRow("kind after the name") << with({{QStringLiteral(",off,Spring Festival"), QStringLiteral(",Spring Festival,off")}}).toUtf8();
    QTest::newRow("quoted, with empty cells below") << (QStringLiteral("\"Date\",\"Kind\",\"Name\"\r\n") + with({{QStringLiteral("Date,Kind,Name\r\n"), QString()},
        {QStringLiteral("2027-10-04,off,National Day"), QStringLiteral("\"2027-10-04\",\"off\",\"National, Day\"")}}) + QStringLiteral(",,\r\n,,\r\n")).toUtf8();
    if (QStringEncoder("GB18030").isValid()) {
        QTest::newRow("GBK") << encoded(chinese, "GB18030");
        QTest::newRow("GBK with slashes") << encoded(slashes, "GB18030");
    }
    QTest::newRow("UTF-16 with tabs") << QByteArray("\xFF\xFE", 2) + encoded(QString(slashes).replace(QLatin1Char(','), QLatin1Char('\t')), "UTF-16LE");
}

void TestGuideOverlay::otherSpellings()
{
    QFETCH(QByteArray, bytes);
    const auto wanted = readAnnounced(list(2027), cn());
    QVERIFY(wanted.ok());
    const auto read = readAnnounced(bytes, cn());
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().args.join(QLatin1Char(' '))));
    const auto days = [](const QList<Calendar::Day> &list) {
        QStringList all;
        for (const Calendar::Day &day : list)
            all << day.date.toString(Qt::ISODate);
        return all;
    };
    QCOMPARE(days(read->off), days(wanted->off));
    QCOMPARE(days(read->work), days(wanted->work));
    QCOMPARE(read->to, QDate(2027, 12, 31));
}

void TestGuideOverlay::changedYearReplacesTheKnownOne()
{
    QByteArray text("2026-05-12,off,Extra\n2026-05-13,off,Extra\n");
    for (const Calendar::Day &day : cn().off) {
        if (day.date.year() == 2026)
            text += day.date.toString(Qt::ISODate).toLatin1() + ",off," + day.name.zh.toUtf8() + '\n';
    }
    for (const Calendar::Day &day : cn().work) {
        if (day.date.year() == 2026)
            text += day.date.toString(Qt::ISODate).toLatin1() + ",work," + day.name.zh.toUtf8() + '\n';
    }
    const auto announced = readAnnounced(text, cn());
    QVERIFY(announced.ok());
    const auto guide = with(withAnnouncedList({}, cn(), *announced, QStringLiteral("2026.csv"), QDate(2026, 11, 23)));
    QVERIFY(guide);
    const auto before = addDays(QDate(2026, 4, 29), 7, CountUnit::Working, &cn());
    const auto after = addDays(QDate(2026, 4, 29), 7, CountUnit::Working, guide->calendar(QStringLiteral("CN")));
    QCOMPARE(before->due, QDate(2026, 5, 12));
    QCOMPARE(after->due, QDate(2026, 5, 14));
    QCOMPARE(guide->calendar(QStringLiteral("CN"))->statutory, cn().statutory);
    QCOMPARE(guide->calendar(QStringLiteral("CN"))->jurisdiction, QStringLiteral("CN"));
}

void TestGuideOverlay::caseFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *file, const char *refusal = "") { QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(refusal); };
    row("a-own-form-utf8.csv");
    row("b-excel-gbk.csv");
    row("c-excel-utf8-bom.csv");
    row("d-own-form-gbk.csv");
    row("e-excel-unicode-text.txt");
    row("f-words-off-and-work-in-capitals.csv");
    row("g-semicolons-and-long-dates.csv");
    row("h-public-json-shape.json", "foreign-json");
    row("i-notice-text.txt", "bad-line");
    row("j-days-off.ics", "ics");
    row("k-2026-changed.csv");
}

/// Lists as people bring them; kept beside the checkout, read only where they are.
void TestGuideOverlay::caseFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, refusal);
    const QString cases = qEnvironmentVariable("RECOURSE_CASES", QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/cases"));
    QFile list(cases + QStringLiteral("/13-calendar-lists/") + file);
    if (!list.open(QIODevice::ReadOnly))
        QSKIP("the cases are not here");
    const auto read = readAnnounced(list.readAll(), cn());
    QCOMPARE(read.ok() ? QString() : read.error().args.value(0), refusal);
    if (!read.ok())
        return;
    const auto guide = with(withAnnouncedList({}, cn(), *read, file, QDate(2026, 11, 23)));
    QVERIFY(guide);
    const Calendar *calendar = guide->calendar(QStringLiteral("CN"));
    if (file.startsWith(QLatin1Char('k')))
        QCOMPARE(addDays(QDate(2026, 4, 29), 7, CountUnit::Working, calendar)->due, QDate(2026, 5, 18));
    else
        QCOMPARE(addDays(QDate(2026, 12, 24), 15, CountUnit::Working, calendar)->certainty, Certainty::Exact);
}

void TestGuideOverlay::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("only remarks") << QByteArray("# none\n\n") << QStringLiteral("empty");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\xff", 11) << QStringLiteral("not-text");
    QTest::newRow("ten megabytes") << QByteArray(10 * 1024 * 1024, '1') << QString();
    QTest::newRow("a sheet") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << QStringLiteral("workbook");
    QTest::newRow("for calendar apps") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") << QStringLiteral("ics");
    QTest::newRow("another program's JSON") << QByteArray("{\"year\":2027,\"days\":[]}") << QStringLiteral("foreign-json");
    QTest::newRow("a list of JSON objects") << QByteArray("[{\"date\":\"2027-01-01\"}]") << QStringLiteral("foreign-json");
    QTest::newRow("the notice itself") << QStringLiteral("一、元旦：1月1日（周五）至3日（周日）放假，共3天。").toUtf8() << QStringLiteral("bad-line");
    QTest::newRow("day and month two-fold") << QByteArray("03/04/2027,off,x") << QStringLiteral("bad-date");
    QTest::newRow("a letter") << QByteArray("Dear all") << QStringLiteral("bad-line");
    QTest::newRow("no such day") << QByteArray("2027-02-30,off,x") << QStringLiteral("bad-date");
    QTest::newRow("centuries ago") << QByteArray("1700-01-01,off,x") << QStringLiteral("bad-date");
    QTest::newRow("unknown word") << QByteArray("2027-01-01,maybe,x") << QStringLiteral("bad-kind");
    QTest::newRow("make-up day on a Monday") << QByteArray("2027-01-04,work,x") << QStringLiteral("work-on-weekday");
    QTest::newRow("a day twice") << list(2027) + "2027-01-01,off,x" << QStringLiteral("twice");
    QTest::newRow("one day for a year") << QByteArray("2027-01-01,off,x") << QStringLiteral("incomplete-year");
    QTest::newRow("a stray day in summer") << list(2027) + "2028-07-03,off,x" << QStringLiteral("incomplete-year");
    QTest::newRow("before the calendar") << list(2010) << QStringLiteral("gap");
    QTest::newRow("a year left out") << list(2028) << QStringLiteral("gap");
    QTest::newRow("broken JSON") << QByteArray("{\"format\":1,") << QStringLiteral("bad-format");
    QTest::newRow("wrong types") << QByteArray("{\"format\":\"1\",\"id\":7,\"off\":{}}") << QStringLiteral("bad-format");
    QTest::newRow("another place")
        << QByteArray(R"({"format":1,"id":"US","name":{"zh_CN":"a","en":"b"},"from":"2027-01-01","to":"2027-12-31","sources":["S"],
"confidence":"high"})") << QStringLiteral("other-calendar");
}

void TestGuideOverlay::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto read = readAnnounced(bytes, cn());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, code.isEmpty() ? ErrorCode::TooLarge : ErrorCode::BadInput);
    if (!code.isEmpty())
        QCOMPARE(read.error().args.value(0), code);
}

void TestGuideOverlay::wrongTypesRefuseTheOverlay()
{
    const auto loaded = Catalogue::withOverlay(R"({"format":1,"contacts":[{"id":"CN-T-ALIPAY","value":95188}]})", overlayFileName());
    QVERIFY(loaded.ok());
    QVERIFY(!loaded->overlayProblems.isEmpty());
    QCOMPARE(loaded->overlayProblems.first().file, overlayFileName());
    QCOMPARE(*loaded->catalogue->contact(kAlipay), *m_guide->contact(kAlipay));
}

QTEST_GUILESS_MAIN(TestGuideOverlay)
#include "tst_guideoverlay.moc"
