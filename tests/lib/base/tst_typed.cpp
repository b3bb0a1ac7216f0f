// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times, sums and spans as people and wallets write them.
#include "base/typedmoney.h"
#include "base/typedwhen.h"

#include <QTest>

using namespace recourse;

namespace {

// A Wednesday.
const QDate today(2026, 11, 25);

TypedContext in(const char *place)
{
    TypedContext context;
    context.today = today;
    const QString name = QString::fromLatin1(place);
    context.order = name == QLatin1String("CN") ? DayOrder::YearFirst
        : name == QLatin1String("UK")           ? DayOrder::DayFirst
        : name == QLatin1String("US")           ? DayOrder::MonthFirst
                                                : DayOrder::Unknown;
    context.zone = name == QLatin1String("CN") ? QTimeZone(8 * 3600) : name == QLatin1String("UK") ? QTimeZone("Europe/London")
        : name == QLatin1String("US")                                                              ? QTimeZone("America/New_York")
                                                                                                   : QTimeZone(0);
    return context;
}

QString shown(const TypedWhen &when)
{
    QStringList parts;
    if (!when.value.isNull())
        parts << whenToIso(when.value);
    for (const When &choice : when.choices)
        parts << QLatin1Char('?') + whenToIso(choice);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestTyped : public QObject
{
    Q_OBJECT

private slots:
    void times_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // "?" before each of two readings; empty: not read
        const auto row = [](const char *place, const char *text, const char *read) {
            QTest::addRow("%s: %s", place, text) << QString::fromLatin1(place) << QString::fromUtf8(text) << QString::fromLatin1(read);
        };
        // Whole dates.
        row("CN", "2026-10-08", "2026-10-08");
        row("CN", "２０２６-３-２", "2026-03-02");
        row("CN", "2026年3月2日", "2026-03-02");
        row("CN", "二〇二六年三月二日", "2026-03-02");
        row("CN", "2026年3月2日 星期一", "2026-03-02");
        row("CN", "2026年3月2日（周一）", "2026-03-02");
        row("CN", "2026年3月2日 星期二", "");
        row("CN", "2026\u200b-\u200b03-02", "2026-03-02");
        row("CN", "2026\u202f年3\u202f月2日", "2026-03-02");
        row("CN", "2026–03–02", "2026-03-02");
        row("CN", "2026年10月", "2026-10");
        row("CN", "26/3/2", "2026-03-02");
        row("UK", "26-10-08", "2026-10-08");
        row("UK", "3/11/26", "2026-11-03");
        row("US", "3/11/26", "2026-03-11");
        row("other", "3/11/26", "");
        row("UK", "5 November 2026", "2026-11-05");
        row("UK", "5th of November 2026", "2026-11-05");
        row("UK", "Thursday, 5 November 2026", "2026-11-05");
        row("UK", "Friday, 5 November 2026", "");
        row("UK", "Thu 5 Nov 2026", "2026-11-05");
        row("US", "Nov. 5, 2026", "2026-11-05");
        row("UK", "3-Nov-2026", "2026-11-03");
        row("UK", "2026 Nov 3", "2026-11-03");
        // Day and month.
        row("UK", "3/11/2026", "2026-11-03");
        row("US", "3/11/2026", "2026-03-11");
        row("CN", "3/11/2026", "?2026-03-11 ?2026-11-03");
        row("other", "3/11/2026", "?2026-03-11 ?2026-11-03");
        row("other", "13/11/2026", "2026-11-13");
        row("UK", "11/13/2026", "2026-11-13");
        row("other", "5/5/2026", "2026-05-05");
        row("UK", "3.11.2026", "2026-11-03");
        row("UK", "31/31/2026", "");
        row("UK", "30/2/2026", "");
        // Without a year: the last one.
        row("CN", "11.20", "2026-11-20");
        row("CN", "11月20日", "2026-11-20");
        row("CN", "11月20号", "2026-11-20");
        row("CN", "11月20", "2026-11-20");
        row("CN", "12月20日", "2025-12-20");
        row("CN", "十一月二十日", "2026-11-20");
        row("CN", "20号", "2026-11-20");
        row("CN", "28号", "2026-10-28");
        row("CN", "31号", "2026-10-31");
        row("CN", "2月29日", "2024-02-29");
        row("CN", "11月20日 星期五", "2026-11-20");
        row("UK", "20/11", "2026-11-20");
        row("UK", "11/10", "2026-10-11");
        row("US", "11/10", "2026-11-10");
        row("other", "11/10", "?2026-11-10 ?2026-10-11");
        row("UK", "5 November", "2026-11-05");
        row("US", "November 5", "2026-11-05");
        row("UK", "26 November", "2025-11-26");
        row("UK", "the 5th", "2026-11-05");
        row("CN", "10月", "2026-10");
        row("CN", "12月", "2025-12");
        // Words.
        row("CN", "今天", "2026-11-25");
        row("CN", "昨天", "2026-11-24");
        row("CN", "昨晚", "2026-11-24");
        row("CN", "前天", "2026-11-23");
        row("CN", "大前天", "2026-11-22");
        row("CN", "三天前", "2026-11-22");
        row("CN", "3天前", "2026-11-22");
        row("CN", "上周二", "2026-11-17");
        row("CN", "上星期二", "2026-11-17");
        row("CN", "上個禮拜二", "2026-11-17");
        row("CN", "上上周日", "2026-11-15");
        row("CN", "周二", "2026-11-24");
        row("CN", "周四", "2026-11-19");
        row("CN", "周三", "2026-11-25");
        row("CN", "本周一", "2026-11-23");
        row("CN", "上个月", "2026-10");
        row("CN", "上个月20号", "2026-10-20");
        row("CN", "去年", "2025");
        row("CN", "去年11月", "2025-11");
        row("CN", "今年3月2日", "2026-03-02");
        row("UK", "yesterday", "2026-11-24");
        row("UK", "the day before yesterday", "2026-11-23");
        row("UK", "last night", "2026-11-24");
        row("UK", "3 days ago", "2026-11-22");
        row("UK", "two days ago", "2026-11-23");
        row("UK", "Tuesday", "2026-11-24");
        row("UK", "on Friday", "2026-11-20");
        row("UK", "last Friday", "2026-11-20");
        row("UK", "last Tuesday", "?2026-11-24 ?2026-11-17");
        row("UK", "last month", "2026-10");
        // Times of day.
        row("CN", "2026-10-08 20:15", "2026-10-08T20:15:00+08:00");
        row("CN", "2026-10-08 20:15:33", "2026-10-08T20:15:33+08:00");
        row("CN", "2026-10-08 20：15", "2026-10-08T20:15:00+08:00");
        row("CN", "2026-10-08T20:15:33.250", "2026-10-08T20:15:33.250+08:00");
        row("CN", "2026年3月2日14时05分", "2026-03-02T14:05:00+08:00");
        row("CN", "2026年3月2日14时05分09秒", "2026-03-02T14:05:09+08:00");
        row("CN", "2026年3月2日 下午2:05", "2026-03-02T14:05:00+08:00");
        row("CN", "2026年3月2日下午2点半", "2026-03-02T14:30:00+08:00");
        row("CN", "2026年3月2日上午9点", "2026-03-02T09:00:00+08:00");
        row("CN", "3月2日晚上8点一刻", "2026-03-02T20:15:00+08:00");
        row("CN", "昨天下午3点", "2026-11-24T15:00:00+08:00");
        row("CN", "昨晚8点", "2026-11-24T20:00:00+08:00");
        row("CN", "昨晚8:15", "2026-11-24T20:15:00+08:00");
        row("CN", "2026-03-02 下午14:05", "2026-03-02T14:05:00+08:00");
        row("CN", "2026-03-02 上午14:05", "");
        row("CN", "2026-03-02 中午12:30", "2026-03-02T12:30:00+08:00");
        row("CN", "2026-03-02 中午1点", "2026-03-02T13:00:00+08:00");
        row("CN", "2026-03-02 凌晨12:30", "2026-03-02T00:30:00+08:00");
        row("CN", "2026-03-02 晚上12点", "");
        row("CN", "2026-03-02 3点", "?2026-03-02T03:00:00+08:00 ?2026-03-02T15:00:00+08:00");
        row("CN", "2026-03-02 15点", "2026-03-02T15:00:00+08:00");
        row("CN", "2026-03-02 24:00", "");
        row("CN", "2026-03-02 12:60", "");
        row("CN", "2026年 12:00", "");
        row("CN", "2026年10月 12:00", "");
        row("CN", "2026/3/2 星期一 14:05", "2026-03-02T14:05:00+08:00");
        row("US", "3/2/2026 2:05 PM", "2026-03-02T14:05:00-05:00");
        row("US", "3/2/2026, 2:05\u202fPM", "2026-03-02T14:05:00-05:00");
        row("US", "March 2, 2026 at 2:05 p.m.", "2026-03-02T14:05:00-05:00");
        row("US", "March 2, 2026 12:05 AM", "2026-03-02T00:05:00-05:00");
        row("US", "March 2, 2026 12 PM", "2026-03-02T12:00:00-05:00");
        row("US", "March 2, 2026 14:05 AM", "");
        row("UK", "2 March 2026, 2pm", "2026-03-02T14:00:00+00:00");
        row("UK", "2 July 2026 2.05pm", "2026-07-02T14:05:00+01:00");
        row("UK", "yesterday at 14:05", "2026-11-24T14:05:00+00:00");
        row("UK", "29 March 2026 01:30", "");
        // Zones.
        row("UK", "2026-03-02T14:05:00Z", "2026-03-02T14:05:00+00:00");
        row("UK", "2026-03-02T14:05:00+08:00", "2026-03-02T14:05:00+08:00");
        row("UK", "2026-03-02 14:05:00 +0800", "2026-03-02T14:05:00+08:00");
        row("UK", "2026-03-02 14:05 (GMT+8)", "2026-03-02T14:05:00+08:00");
        row("UK", "2026-03-02 14:05 GMT", "2026-03-02T14:05:00+00:00");
        row("UK", "2026-07-02 14:05 BST", "2026-07-02T14:05:00+01:00");
        row("US", "March 2, 2026 2:05 PM PST", "2026-03-02T14:05:00-08:00");
        row("CN", "2026-03-02 14:05（北京时间）", "2026-03-02T14:05:00+08:00");
        row("US", "2026-03-02 14:05 CST", "");
        // Nothing.
        row("CN", "", "");
        row("CN", "国庆那天", "");
        row("CN", "农历三月二日", "");
        row("CN", "大概3月2日左右", "");
        row("CN", "14:05", "");
        row("CN", "3月2日到5日", "");
        row("UK", "1 or 2 March 2026", "");
    }
    void times()
    {
        QFETCH(QString, place);
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(shown(readTypedWhen(text, in(qPrintable(place)))), read);
    }

    void deadlines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *from, const char *read) {
            QTest::addRow("%s, %s", text, from) << QString::fromUtf8(text) << QString::fromLatin1(from) << QString::fromLatin1(read);
        };
        row("11月30日", "", "2026-11-30");
        row("11月20日", "", "2027-11-20");
        row("11月20日", "2026-11-18", "2026-11-20");
        row("11月20日前", "2026-11-18", "2026-11-20");
        row("1月5日之前", "2026-11-18", "2027-01-05");
        row("明天", "2026-11-25", "2026-11-26");
        row("明天", "2026-11-18", "?2026-11-19 ?2026-11-26");
        row("下周三", "2026-11-25", "2026-12-02");
        row("周五前", "2026-11-25", "2026-11-27");
        row("月底前", "2026-11-25", "2026-11-30");
        row("by Friday", "2026-11-25", "2026-11-27");
        row("by 5 December", "2026-11-25", "2026-12-05");
        row("next Friday", "2026-11-25", "?2026-11-27 ?2026-12-04");
        row("next Tuesday", "2026-11-25", "2026-12-01");
    }
    void deadlines()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, read);
        TypedContext context = in("CN");
        context.toCome = true;
        context.from = QDate::fromString(from, Qt::ISODate);
        QCOMPARE(shown(readTypedWhen(text, context)), read);
    }

    void withoutTodayNothingIsInferred()
    {
        TypedContext none;
        for (const char *text : {"昨天", "11月20日", "yesterday", "5 November", "11.20", "周二", "上个月"})
            QCOMPARE(shown(readTypedWhen(QString::fromUtf8(text), none)), QString());
    }

    void spans_data()
    {
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) { QTest::newRow(text) << QString::fromLatin1(read); };
        row("3个工作日", "3w");
        row("三个工作日内", "3w");
        row("3 个 工作日", "3w");
        row("７-15个工作日", "15w");
        row("1至3个工作日内答复", "3w");
        row("24小时内", "24h");
        row("48 小时", "48h");
        row("3天内", "3d");
        row("3日内", "3d");
        row("一周内", "7d");
        row("两周", "14d");
        row("within 3 working days", "3w");
        row("3-5 business days", "5w");
        row("within 24 hours", "24h");
        row("in two weeks", "14d");
        row("five days", "5d");
        row("3日", "");
        row("5-3天", "");
        row("0天", "");
        row("2000天", "");
        row("几天内", "");
        row("尽快", "");
        row("soon", "");
        row("", "");
    }
    void spans()
    {
        QFETCH(QString, read);
        const auto term = readTypedTerm(QString::fromUtf8(QTest::currentDataTag()));
        const QString unit = !term ? QString() : term->unit == TypedTerm::Unit::Hours ? QStringLiteral("h")
            : term->unit == TypedTerm::Unit::WorkingDays ? QStringLiteral("w") : QStringLiteral("d");
        QCOMPARE(term ? QString::number(term->count) + unit : QString(), read);
    }

    void sums_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *currency, const char *text, const char *read) {
            QTest::addRow("%s: %s", currency, text) << QString::fromLatin1(currency) << QString::fromUtf8(text) << QString::fromLatin1(read);
        };
        row("CNY", "128", "128.00 CNY");
        row("CNY", "１２８．５０", "128.50 CNY");
        row("CNY", "-128.00", "128.00 CNY");
        row("CNY", "−128.00", "128.00 CNY");
        row("CNY", "－128.00", "128.00 CNY");
        row("CNY", "+128.00", "128.00 CNY");
        row("CNY", "-¥128.00", "128.00 CNY");
        row("CNY", "¥-128.00", "128.00 CNY");
        row("CNY", "(128.00)", "128.00 CNY");
        row("CNY", "（¥128.00）", "128.00 CNY");
        row("CNY", "128.00（人民币）", "128.00 CNY");
        row("CNY", "128.00 元整", "128.00 CNY");
        row("CNY", "128元整", "128.00 CNY");
        row("CNY", "人民币128元", "128.00 CNY");
        row("CNY", "RMB 128", "128.00 CNY");
        row("CNY", "rmb128", "128.00 CNY");
        row("CNY", "CN¥128", "128.00 CNY");
        row("CNY", "cny 128", "128.00 CNY");
        row("CNY", "128块", "128.00 CNY");
        row("CNY", "128块钱", "128.00 CNY");
        row("CNY", "3块5", "3.50 CNY");
        row("CNY", "3元5角2分", "3.52 CNY");
        row("CNY", "5毛", "0.50 CNY");
        row("CNY", "1.2万元", "12000.00 CNY");
        row("CNY", "3万", "30000.00 CNY");
        row("CNY", "一百二十八元", "128.00 CNY");
        row("CNY", "壹佰贰拾捌元整", "128.00 CNY");
        row("CNY", "一万零五十元", "10050.00 CNY");
        row("CNY", "十块", "10.00 CNY");
        row("CNY", "共128元", "128.00 CNY");
        row("CNY", "1,234.50", "1234.50 CNY");
        row("CNY", "1\u200b28.00", "128.00 CNY");
        row("CNY", "128\u00a0元", "128.00 CNY");
        row("CNY", "1\u202f234,50", "1234.50 CNY");
        row("CNY", ".5", "0.50 CNY");
        row("CNY", "US$10", "10.00 USD");
        row("CNY", "HK$ 10.50", "10.50 HKD");
        row("CNY", "S$10", "10.00 SGD");
        row("CNY", "NT$1,000", "1000.00 TWD");
        row("CNY", "10 usd", "10.00 USD");
        row("CNY", "10美元", "10.00 USD");
        row("CNY", "£48.20", "48.20 GBP");
        row("CNY", "₹1,23,456.00", "123456.00 INR");
        row("CNY", "￦5,000", "5000 KRW");
        row("CNY", "€12,50", "12.50 EUR");
        row("HKD", "$10", "10.00 HKD");
        row("HKD", "10元", "10.00 HKD");
        row("JPY", "¥100", "100 JPY");
        row("GBP", "48.20", "48.20 GBP");
        row("EUR", "1.234,50", "1234.50 EUR");
        row("EUR", "1.234", "1234.00 EUR");
        row("EUR", "1.234.567", "1234567.00 EUR");
        row("EUR", "12,5", "12.50 EUR");
        row("EUR", "1 234,50 €", "1234.50 EUR");
        row("CHF", "1'234.50", "1234.50 CHF");
        // What is left open, or is no sum.
        row("CNY", "$10", "");
        row("USD", "10元", "");
        row("USD", "¥10", "");
        row("CNY", "1.234", "");
        row("CNY", "一百二", "");
        row("CNY", "128-130", "");
        row("CNY", "约128元", "");
        row("CNY", "12,34,5", "");
        row("CNY", "1,2345", "");
        row("CNY", "0.001", "");
        row("CNY", "1e9", "");
        row("CNY", "128 129", "");
        row("CNY", "£10元", "");
        row("CNY", "元", "");
        row("CNY", "-", "");
        row("CNY", "--5", "");
        row("CNY", "1000000000000", "");
        row("CNY", "١٢٨", "");
        row("CNY", "", "");
    }
    void sums()
    {
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(QString, read);
        const TypedMoney typed = readTypedMoney(text, currency);
        QCOMPARE(typed.money ? moneyToDecimal(*typed.money) + QLatin1Char(' ') + typed.money->currency : QString(), read);
        QCOMPARE(typed.money.has_value(), typed.problem == MoneyProblem::None);
    }

    /// Parts of dates and sums in any mixture: never a crash, and what is read has one form that is read back as the same.
    void anyMixture()
    {
        static const QStringList parts{QStringLiteral("2026"), QStringLiteral("11"), QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("29"),
            QStringLiteral("年"), QStringLiteral("月"), QStringLiteral("日"), QStringLiteral("-"), QStringLiteral("/"), QStringLiteral("."), QStringLiteral(","),
            QStringLiteral(":"), QStringLiteral(" "), QStringLiteral("下午"), QStringLiteral("晚上"), QStringLiteral("点"), QStringLiteral("半"),
            QStringLiteral("PM"), QStringLiteral("Z"), QStringLiteral("+08:00"), QStringLiteral("昨"), QStringLiteral("天"), QStringLiteral("上"),
            QStringLiteral("周"), QStringLiteral("二"), QStringLiteral("十"), QStringLiteral("last"), QStringLiteral("Nov"), QStringLiteral("th"),
            QStringLiteral("个工作日"), QStringLiteral("within"), QStringLiteral("¥"), QStringLiteral("US$"), QStringLiteral("元"), QStringLiteral("万"),
            QStringLiteral("("), QStringLiteral(")"), QStringLiteral("\u202f"), QStringLiteral("\u200b"), QStringLiteral("三"), QStringLiteral("百")};
        quint32 state = 20261125;
        const auto next = [&state](int below) {
            state = state * 1664525u + 1013904223u;
            return int((state >> 8) % quint32(below));
        };
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 1 + next(9); i > 0; --i)
                text += parts.at(next(int(parts.size())));
            TypedContext context = in(next(2) == 0 ? "CN" : "UK");
            context.toCome = next(2) == 0;
            const TypedWhen when = readTypedWhen(text, context);
            QVERIFY2(when.value.isNull() || (when.choices.isEmpty() && whenFromIso(whenToIso(when.value)) == when.value), qPrintable(text));
            QVERIFY2(when.choices.isEmpty() || when.choices.size() > 1, qPrintable(text));
            const TypedMoney money = readTypedMoney(text, QStringLiteral("CNY"));
            if (money.money)
                QVERIFY2(readTypedMoney(moneyToDecimal(*money.money), money.money->currency).money == money.money, qPrintable(text));
            const auto term = readTypedTerm(text);
            QVERIFY(!term || (term->count >= 1 && term->count <= 1000));
        }
    }

    /// What a field shows for a value is read back as that value.
    void whatIsShownIsReadBack()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            for (const Language language : {Language::ZhCn, Language::En}) {
                const PartialDate date = PartialDate::of(day);
                for (const char *place : {"CN", "UK", "US", "other"}) {
                    const TypedWhen read = readTypedWhen(dateForProse(date, language), in(place));
                    QVERIFY2(read.value.date == date && read.choices.isEmpty(), qPrintable(dateForProse(date, language)));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
