// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/english.h"
#include "lib/letter/lettercases.h"

#include <QRegularExpression>
#include <QTest>

using namespace recourse;
using namespace recourse::composer;
using namespace recourse::test;

class TstEnglish : public QObject
{
    Q_OBJECT
private slots:
    void spelling_data()
    {
        QTest::addColumn<QString>("british");
        QTest::addColumn<QString>("american");
        QTest::newRow("verb") << QStringLiteral("not authorised by me") << QStringLiteral("not authorized by me");
        QTest::newRow("capital") << QStringLiteral("Unauthorised payments") << QStringLiteral("Unauthorized payments");
        QTest::newRow("noun") << QStringLiteral("an authorisation") << QStringLiteral("an authorization");
        QTest::newRow("words that only look alike") << QStringLiteral("promise, raised, otherwise, four, your") << QStringLiteral("promise, raised, otherwise, four, your");
        QTest::newRow("a slot of a template stays") << QStringLiteral("{{issue}} cancelled") << QStringLiteral("{{issue}} canceled");
        QTest::newRow("empty") << QString() << QString();
    }
    void spelling()
    {
        QFETCH(QString, british);
        QFETCH(QString, american);
        QCOMPARE(americanSpelling(british), american);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("british");
        QTest::addColumn<QString>("american");
        QTest::newRow("day") << QStringLiteral("9 November 2026") << QStringLiteral("November 9, 2026");
        QTest::newRow("evening") << QStringLiteral("29 October 2026, 23:52") << QStringLiteral("October 29, 2026, 11:52 p.m.");
        QTest::newRow("midnight") << QStringLiteral("1 May 2026, 00:05") << QStringLiteral("May 1, 2026, 12:05 a.m.");
        QTest::newRow("noon") << QStringLiteral("1 May 2026, 12:00") << QStringLiteral("May 1, 2026, 12:00 p.m.");
        QTest::newRow("month") << QStringLiteral("October 2026") << QStringLiteral("October 2026");
        QTest::newRow("Chinese") << QStringLiteral("2026年10月8日") << QStringLiteral("2026年10月8日");
    }
    void dates()
    {
        QFETCH(QString, british);
        QFETCH(QString, american);
        QCOMPARE(americanDate(british), american);
    }

    void onlyTheProgramsOwnWordsChange()
    {
        const auto guide = Catalogue::load();
        QVERIFY(guide.ok());
        Complaint c = refundComplaint(0);
        c.wallet = QStringLiteral("paypal");
        c.category = QStringLiteral("C01");
        c.summary = QStringLiteral("A payment I never authorised, on 3 October 2026.");
        c.answers = {{QStringLiteral("C01-Q1"), Answer{false, QStringLiteral("all"), {}, {}}}};
        for (const char *place : {"US", "UK"}) {
            c.jurisdiction = QLatin1String(place);
            const auto letter = composeLetter(c, **guide, options(Language::En));
            QVERIFY(letter.ok());
            const QString text = letterPlainText(*letter);
            QVERIFY(text.contains(c.summary)); // as it was typed, in every country
            const bool american = c.jurisdiction == QLatin1String("US");
            QCOMPARE(text.contains(QStringLiteral("made or authorized by me")), american);
            QCOMPARE(text.contains(QStringLiteral("Sincerely,")), american);
            QCOMPARE(text.contains(QStringLiteral("October 20, 2026")), american);
            QCOMPARE(text.contains(QStringLiteral("20 October 2026")), !american);
        }
    }
};

QTEST_GUILESS_MAIN(TstEnglish)
#include "tst_english.moc"
