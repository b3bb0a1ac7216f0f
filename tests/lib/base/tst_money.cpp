// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QTest>

#include <limits>

using namespace recourse;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("problem");
        QTest::addColumn<qint64>("minor");
        const auto good = [](const char *text, qint64 minor, const char *currency = "CNY") {
            QTest::addRow("%s, %s", text, currency) << QString::fromUtf8(text) << QString(QLatin1String(currency)) << int(MoneyProblem::None) << minor;
        };
        const auto bad = [](const char *text, MoneyProblem problem, const char *currency = "CNY") {
            QTest::addRow("%s, %s", *text ? text : "(nothing)", currency)
                << QString::fromUtf8(text) << QString(QLatin1String(currency)) << int(problem) << qint64(0);
        };
        good("128", 12800);
        good("128.5", 12850);
        good("1,234.5", 123450);
        good("1,234,567.89", 123456789);
        good("１２８元", 12800);
        good("１，２３４．５", 123450);
        good("￥99.90", 9990);
        good("¥ 99.90", 9990);
        good("  5块 ", 500);
        good("0", 0);
        good("0.01", 1);
        good("0.010", 1);
        good("007", 700);
        good("$10", 1000, "USD");
        good("CNY 12", 1200);
        good("12RMB", 1200);
        good("CHF 12.50", 1250, "CHF");
        good("1,234", 1234, "JPY");
        good("12.00", 12, "JPY");
        good("999999999999.99", 99'999'999'999'999);
        bad("", MoneyProblem::Empty);
        bad("   ", MoneyProblem::Empty);
        bad("　", MoneyProblem::Empty);
        bad("元", MoneyProblem::NotANumber);
        bad("¥", MoneyProblem::NotANumber);
        bad("-3", MoneyProblem::Negative);
        bad("－3", MoneyProblem::Negative);
        bad("−3", MoneyProblem::Negative);
        bad("¥-3", MoneyProblem::Negative);
        bad("-¥3", MoneyProblem::Negative);
        bad("1e9", MoneyProblem::NotANumber);
        bad("0x10", MoneyProblem::NotANumber);
        bad("nan", MoneyProblem::NotANumber);
        bad("12,34", MoneyProblem::NotANumber);
        bad("1,2345", MoneyProblem::NotANumber);
        bad(",123", MoneyProblem::NotANumber);
        bad("1.2.3", MoneyProblem::NotANumber);
        bad("1.", MoneyProblem::NotANumber);
        bad(".5", MoneyProblem::NotANumber);
        bad("1 234", MoneyProblem::NotANumber);
        bad("十块", MoneyProblem::NotANumber);
        bad("一百二十八元", MoneyProblem::NotANumber);
        bad("+5", MoneyProblem::NotANumber);
        bad("٣", MoneyProblem::NotANumber);
        bad("0.001", MoneyProblem::TooPrecise);
        bad("12.5", MoneyProblem::TooPrecise, "JPY");
        bad("1000000000000", MoneyProblem::TooLarge);
        bad("1000000000000", MoneyProblem::TooLarge, "JPY");
        bad("99999999999999999999999999", MoneyProblem::TooLarge);
    }
    void typed()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(int, problem);
        QFETCH(qint64, minor);
        const ParsedMoney parsed = parseMoney(text, currency);
        QCOMPARE(int(parsed.problem), problem);
        QCOMPARE(parsed.money.has_value(), parsed.problem == MoneyProblem::None);
        if (parsed.money)
            QCOMPARE(*parsed.money, (Money{minor, currency}));
    }

    void anotherCurrencyIsNotTakenForThisOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::newRow("dollars for yuan") << QStringLiteral("$10") << QStringLiteral("CNY");
        QTest::newRow("yuan for dollars") << QStringLiteral("10元") << QStringLiteral("USD");
        QTest::newRow("pounds for euro") << QStringLiteral("£10") << QStringLiteral("EUR");
        QTest::newRow("code against code") << QStringLiteral("USD 10") << QStringLiteral("HKD");
        QTest::newRow("two that disagree") << QStringLiteral("$10元") << QStringLiteral("CNY");
    }
    void anotherCurrencyIsNotTakenForThisOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QCOMPARE(int(parseMoney(text, currency).problem), int(MoneyProblem::NotANumber));
    }

    void signsThatSeveralCurrenciesShare()
    {
        QCOMPARE(parseMoney(QStringLiteral("¥100"), QStringLiteral("JPY")).money, (Money{100, QStringLiteral("JPY")}));
        QCOMPARE(parseMoney(QStringLiteral("$5"), QStringLiteral("HKD")).money, (Money{500, QStringLiteral("HKD")}));
        QCOMPARE(parseMoney(QStringLiteral("￡5"), QStringLiteral("GBP")).money, (Money{500, QStringLiteral("GBP")}));
    }

    void printed()
    {
        const Money yuan{1234567, QStringLiteral("CNY")};
        QCOMPARE(moneyToDecimal(yuan), QStringLiteral("12345.67"));
        QCOMPARE(moneyForTable(yuan), QStringLiteral("¥12,345.67"));
        QCOMPARE(moneyForProse(yuan, Language::ZhCn), QStringLiteral("12,345.67元"));
        QCOMPARE(moneyForProse(yuan, Language::En), QStringLiteral("CNY\u00a012,345.67"));
        QCOMPARE(moneyForProse({1000, QStringLiteral("USD")}, Language::ZhCn), QStringLiteral("10.00美元"));
        QCOMPARE(moneyForProse({1000, QStringLiteral("USD")}, Language::En), QStringLiteral("$10.00"));
        QCOMPARE(moneyForTable({1000, QStringLiteral("CHF")}), QStringLiteral("CHF\u00a010.00"));
        QCOMPARE(moneyToDecimal({5, QStringLiteral("CNY")}), QStringLiteral("0.05"));
        QCOMPARE(moneyToDecimal({0, QStringLiteral("CNY")}), QStringLiteral("0.00"));
        QCOMPARE(moneyToDecimal({-5, QStringLiteral("CNY")}), QStringLiteral("-0.05"));
        QCOMPARE(moneyToDecimal({500, QStringLiteral("JPY")}), QStringLiteral("500"));
        QCOMPARE(moneyToDecimal({std::numeric_limits<qint64>::min(), QStringLiteral("JPY")}),
            QStringLiteral("-9223372036854775808"));
    }

    void whatIsPrintedIsReadBack()
    {
        for (const qint64 minor : {0LL, 1LL, 99LL, 100LL, 123'456LL, 99'999'999'999'999LL}) {
            for (const char *code : {"CNY", "USD", "JPY", "CHF", "HKD"}) {
                const Money money{minor, QString(QLatin1String(code))};
                if (currencyDigits(money.currency) == 0 && minor > 999'999'999'999)
                    continue;
                QCOMPARE(parseMoney(moneyToDecimal(money), money.currency).money, std::optional<Money>(money));
            }
        }
    }

    void currencyCodes()
    {
        QVERIFY(isCurrencyCode(QStringLiteral("CNY")));
        for (const char *no : {"", "cny", "CN", "CNYY", "CN1", "CNY\n"})
            QVERIFY(!isCurrencyCode(QLatin1String(no)));
        QVERIFY(!isCurrencyCode(QStringLiteral("ＣＮＹ")));
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
