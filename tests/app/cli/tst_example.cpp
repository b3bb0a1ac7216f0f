// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example.h"
#include "escalation/standing.h"
#include "letter/letter.h"
#include "testkit/examples.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// The example is a complaint that could be sent, and never lies in the future.
class TestExample : public QObject
{
    Q_OBJECT

private slots:
    void isComplete_data();
    void isComplete();
};

void TestExample::isComplete_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("year");
    QTest::newRow("Chinese, in November") << Language::ZhCn << QDate(2026, 11, 23) << 2026;
    QTest::newRow("English, in November") << Language::En << QDate(2026, 11, 23) << 2026;
    QTest::newRow("on the last day of the story") << Language::ZhCn << QDate(2026, 10, 12) << 2025;
    QTest::newRow("in spring the story is of last year") << Language::ZhCn << QDate(2027, 3, 1) << 2026;
}

void TestExample::isComplete()
{
    QFETCH(Language, language);
    QFETCH(QDate, today);
    QFETCH(int, year);
    QTemporaryDir folder;
    const FixedClock clock(test::noon(today.year(), today.month(), today.day()));
    const auto file = CaseFile::open(folder.path(), clock);
    QVERIFY(file.ok());
    const auto id = app::createExampleComplaint(**file, language);
    QVERIFY(id.ok());
    const Complaint c = (*file)->load(*id).value();
    QVERIFY(c.isExample);
    QCOMPARE(c.occurredOn.year, year);
    QCOMPARE(c.evidence.size(), 2);
    QCOMPARE(c.transactions[0].orderId.size(), 19);
    QVERIFY(standing(c, (*file)->guide(), today).missing.isEmpty());
    for (const Evidence &evidence : c.evidence) {
        QVERIFY((*file)->vault().verify(evidence.sha256).ok());
        QCOMPARE(evidence.mime, QStringLiteral("image/png"));
    }
    const auto guide = Catalogue::load().value();
    ComposeOptions options;
    options.language = language;
    options.today = today;
    const auto letter = composeLetter(c, *guide, options);
    QVERIFY(letter.ok());
    QVERIFY(letterPlainText(*letter).contains(QStringLiteral("128.00")));
    for (const Finding &finding : checkLetter(c, *guide, *letter, today))
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.rule + u' ' + finding.args.join(u' ')));
    QCOMPARE((*file)->verify(true)->verdict, QStringLiteral("INTACT"));
}

QTEST_MAIN(TestExample)
#include "tst_example.moc"
