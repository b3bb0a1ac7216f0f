// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentences.h"
#include "app/text/translator.h"
#include "app/text/usualentity.h"
#include "testkit/examples.h"

#include <QDate>
#include <QTest>

#include <algorithm>

using namespace recourse;
using namespace recourse::app;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void days_data();
    void days();
    void saved();
    void statusSaysTheDay();
    void titles_data();
    void titles();
    void ownTitleWins();
    void sizes_data();
    void sizes();
    void evidenceTitles();
    void findings();
    void companiesFollowTheLetter();

private:
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

void TestSentences::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

void TestSentences::everyErrorHasASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(ErrorCode::NotReadable); code <= int(ErrorCode::Internal); ++code)
        QTest::newRow(qPrintable(errorName(ErrorCode(code)))) << code;
}

void TestSentences::everyErrorHasASentence()
{
    QFETCH(int, code);
    for (const QStringList &args : {QStringList(), QStringList{QStringLiteral("17")}}) {
        const Error error{ErrorCode(code), args, QStringLiteral("detail for the log")};
        QVERIFY(installTranslators(*QCoreApplication::instance(), Language::En));
        const QString english = errorText(error);
        QVERIFY(installTranslators(*QCoreApplication::instance(), Language::ZhCn));
        const QString chinese = errorText(error);
        QVERIFY(english.endsWith(u'.'));
        QVERIFY2(chinese.endsWith(u'。'), qPrintable(chinese));
        QVERIFY(std::any_of(chinese.cbegin(), chinese.cend(), isHan));
        for (const QString &text : {english, chinese}) {
            QVERIFY2(!text.contains(u'%') && !text.contains(u'!') && !text.contains(u'！'), qPrintable(text));
            QVERIFY(!text.contains(error.detail));
        }
    }
}

void TestSentences::days_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("today") << 0 << "today" << QStringLiteral("今天");
    QTest::newRow("tomorrow") << 1 << "tomorrow" << QStringLiteral("明天");
    QTest::newRow("yesterday") << -1 << "yesterday" << QStringLiteral("昨天");
    QTest::newRow("in two days") << 2 << "in 2 days, Sun 25 October" << QStringLiteral("后天，10月25日 周日");
    QTest::newRow("two days ago") << -2 << "2 days ago" << QStringLiteral("前天");
    QTest::newRow("in three days") << 3 << "in 3 days, Mon 26 October" << QStringLiteral("3天后，10月26日 周一");
    QTest::newRow("three days ago") << -3 << "3 days ago" << QStringLiteral("3天前");
    QTest::newRow("far away") << 100 << "31 January 2027" << QStringLiteral("2027年1月31日");
}

void TestSentences::days()
{
    QFETCH(int, offset);
    const QDate today(2026, 10, 23);
    installTranslators(*QCoreApplication::instance(), Language::En);
    QTEST(relativeDay(today.addDays(offset), today, Language::En), "english");
    installTranslators(*QCoreApplication::instance(), Language::ZhCn);
    QTEST(relativeDay(today.addDays(offset), today, Language::ZhCn), "chinese");
}

void TestSentences::saved()
{
    installTranslators(*QCoreApplication::instance(), Language::ZhCn);
    const Instant at = Instant::fromIso(QStringLiteral("2026-10-23T14:02:59+08:00")).value();
    QCOMPARE(savedText(at, QDate(2026, 10, 23), Language::ZhCn), QStringLiteral("已保存 14:02"));
    QCOMPARE(savedText(at, QDate(2026, 10, 24), Language::ZhCn), QStringLiteral("已保存 10月23日 14:02"));
    QVERIFY(savedText(at, QDate(2027, 1, 1), Language::ZhCn).contains(QStringLiteral("2026年")));
}

void TestSentences::statusSaysTheDay()
{
    installTranslators(*QCoreApplication::instance(), Language::En);
    const QDate today(2026, 10, 23);
    QCOMPARE(statusText(ComplaintStatus::Waiting, QDate(2026, 11, 3), today, Language::En), QStringLiteral("Waiting until 3 November"));
    QCOMPARE(statusText(ComplaintStatus::Waiting, {}, today, Language::En), QStringLiteral("Waiting for an answer"));
    QCOMPARE(statusText(ComplaintStatus::Overdue, QDate(2026, 10, 19), today, Language::En), QStringLiteral("No answer by 19 October"));
}

void TestSentences::titles_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("withAmount");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("refund") << "C03" << true << QStringLiteral("Refund of ¥128.00 has not arrived · Alipay") << QStringLiteral("退款128.00元未到账 · 支付宝");
    QTest::newRow("refund, sum not known") << "C03" << false << QStringLiteral("Refund not arrived · Alipay") << QStringLiteral("退款未到账 · 支付宝");
    QTest::newRow("not about a sum") << "C05" << true << QStringLiteral("Cannot log in or recover password · Alipay") << QStringLiteral("无法登录或找回密码 · 支付宝");
    QTest::newRow("category not asked yet") << "" << true << QStringLiteral("Complaint about Alipay") << QStringLiteral("关于支付宝的投诉");
    QTest::newRow("a category since retired") << "C99" << false << QStringLiteral("Complaint about Alipay") << QStringLiteral("关于支付宝的投诉");
}

void TestSentences::titles()
{
    QFETCH(QString, category);
    QFETCH(bool, withAmount);
    Complaint c = test::refundComplaint();
    c.category = category;
    if (!withAmount) {
        c.transactions[0].amount.reset();
        c.demands[0].amount.reset();
    }
    ComplaintSummary summary;
    summary.wallet = c.wallet;
    summary.category = category;
    if (withAmount)
        summary.amount = Money{12800, QStringLiteral("CNY")};
    for (const Language language : {Language::En, Language::ZhCn}) {
        installTranslators(*QCoreApplication::instance(), language);
        const QString title = complaintTitle(c, *m_guide, language);
        QTEST(title, language == Language::En ? "english" : "chinese");
        QCOMPARE(complaintTitle(summary, *m_guide, language), title);
    }
}

void TestSentences::ownTitleWins()
{
    Complaint c = test::refundComplaint();
    c.ownTitle = QStringLiteral(" <b>钢笔</b> %1 ");
    QCOMPARE(complaintTitle(c, *m_guide, Language::ZhCn), QStringLiteral("<b>钢笔</b> %1"));
    c.ownTitle.clear();
    c.wallet = QStringLiteral("other");
    c.walletName = QStringLiteral("邻里付");
    QVERIFY(complaintTitle(c, *m_guide, Language::ZhCn).endsWith(QStringLiteral("邻里付")));
}

void TestSentences::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("one byte") << qint64(1) << "1 byte";
    QTest::newRow("just under a kilobyte") << qint64(1023) << "1023 bytes";
    QTest::newRow("a kilobyte") << qint64(1024) << "1 KB";
    QTest::newRow("just under a megabyte") << qint64(1024 * 1024 - 1) << "1.0 MB";
    QTest::newRow("a screenshot") << qint64(348'160) << "340 KB";
    QTest::newRow("a film") << qint64(3'400'000'000) << "3.2 GB";
}

void TestSentences::sizes()
{
    QFETCH(qint64, bytes);
    installTranslators(*QCoreApplication::instance(), Language::En);
    QTEST(fileSize(bytes), "text");
}

void TestSentences::evidenceTitles()
{
    Evidence e;
    e.fileName = QStringLiteral("a\u202Egnp.exe");
    QVERIFY(!evidenceTitle(e, *m_guide, Language::En).contains(QChar(0x202E)));
    e.kind = QStringLiteral("V01");
    QCOMPARE(evidenceTitle(e, *m_guide, Language::ZhCn), m_guide->evidenceKind(QStringLiteral("V01"))->name.zh);
    e.title = QStringLiteral("账单");
    QCOMPARE(evidenceTitle(e, *m_guide, Language::En), QStringLiteral("账单"));
    QCOMPARE(channelName(QStringLiteral("CH-GONE"), *m_guide, Language::En), QStringLiteral("CH-GONE"));
}

void TestSentences::findings()
{
    installTranslators(*QCoreApplication::instance(), Language::En);
    const auto text = [](const char *rule, const QStringList &args = {}) {
        return findingText({QString::fromLatin1(rule), Severity::Warn, {}, {}, args});
    };
    for (int rule = 1; rule <= 28; ++rule)
        QVERIFY2(!text(qPrintable(QStringLiteral("L%1").arg(rule, 2, 10, QLatin1Char('0')))).contains(QStringLiteral("(L")), qPrintable(QString::number(rule)));
    QCOMPARE(text("L05", {QStringLiteral("骗子")}), QStringLiteral("Say what happened instead of judging: “骗子”"));
    QCOMPARE(text("L13", {QStringLiteral("2")}), QStringLiteral("Say which fact exhibit 2 belongs to"));
    QCOMPARE(text("L18", {QStringLiteral("C01-Q6")}), QStringLiteral("Two answers do not fit together; check them"));
    QCOMPARE(text("L03", {QStringLiteral("%2"), QStringLiteral("x")}), QStringLiteral("Make the amounts agree: %2 and x"));
}

/// The company of a wallet is that of its place, named in the language of the letter; what the person wrote stays.
void TestSentences::companiesFollowTheLetter()
{
    int named = 0;
    for (const Wallet &wallet : m_guide->wallets()) {
        for (auto it = wallet.entities.cbegin(); it != wallet.entities.cend(); ++it) {
            const Entity *entity = m_guide->entity(it.value());
            if (!entity || entity->kind == QLatin1String("card-issuer"))
                continue;
            ++named;
            Complaint c;
            c.wallet = wallet.id;
            c.jurisdiction = it.key();
            for (const Language stored : {Language::ZhCn, Language::En}) {
                c.entity.name = usualEntity(*m_guide, wallet.id, it.key(), stored);
                QCOMPARE(c.entity.name, entity->name.in(stored));
                for (const Language letter : {Language::ZhCn, Language::En})
                    QCOMPARE(entityName(c, *m_guide, letter), entity->name.in(letter));
            }
            c.entity.name = QStringLiteral("A name of my bill");
            QCOMPARE(entityName(c, *m_guide, Language::ZhCn), c.entity.name);
        }
    }
    QVERIFY(named >= 3);
    QVERIFY(usualEntity(*m_guide, QStringLiteral("nobody"), QStringLiteral("CN"), Language::En).isEmpty());
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
