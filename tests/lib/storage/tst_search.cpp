// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A search finds what the screen shows, and nothing else.
#include "base/searchkey.h"
#include "storage/complaintstore.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "complaint/searchnames.h"
#include "testkit/examples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY(loaded.ok());
        m_guide = *loaded;
        m_zh = SearchNames::of(*m_guide, Language::ZhCn);
        m_en = SearchNames::of(*m_guide, Language::En);
        auto opened = Database::open(m_dir.filePath(QStringLiteral("store.db")));
        QVERIFY(opened.ok());
        m_database = std::move(*opened);
        QVERIFY(Migrator().run(*m_database, [] { return Status(); }).ok());
        Complaint c = test::refundComplaint(0);
        c.complainant.name = QStringLiteral("买买提·艾力");
        c.complainant.phone = QStringLiteral("139 0000 0000");
        c.transactions[0].payee = QStringLiteral("Café Zürich 總店");
        c.transactions[0].orderId = QStringLiteral("2026100122001412345678901234");
        c.transactions[0].amount = Money{123'450, QStringLiteral("CNY")};
        c.facts[0].on = When{PartialDate{2026, 10, 8}, std::nullopt};
        c.contacts[0].channel = QStringLiteral("CH-TEL");
        c.summary = QStringLiteral("商家同意退款，至今沒有到賬。");
        StatusFacts enough;
        enough.enoughForLetter = true;
        QVERIFY(ComplaintStore(*m_database).save(c, enough).ok());
    }

    void finds_data()
    {
        QTest::addColumn<bool>("found");
        QTest::addColumn<bool>("english");
        const auto row = [](bool found, const char *text, bool english = false) {
            QTest::addRow("%s%s", english ? "en: " : "", text) << found << english;
        };
        row(true, "支付宝");
        row(true, "支付寶");
        row(true, "退款");
        row(true, "客服熱線");
        row(true, "客服热线");
        row(true, "customer hotline", true);
        row(false, "customer hotline");
        row(true, "Alipay", true);
        row(true, "到账 商家");
        row(true, "商家 支付宝 艾力");
        row(false, "商家 微信支付");
        row(true, "买买提·艾力");
        row(true, "买买提艾力");
        row(true, "買買提•艾力");
        row(true, "买买提・艾力");
        row(true, "13900000000");
        row(true, "139-0000-0000");
        row(true, "139 0000 0000");
        row(false, "139 0000 0001");
        row(true, "2026-10-08");
        row(true, "2026年10月8日");
        row(true, "8 October 2026");
        row(true, "10月8日");
        row(false, "2026年11月8日");
        row(true, "1234.50");
        row(true, "1,234.50");
        row(true, "¥1,234.50");
        row(true, "1234.50元");
        row(false, "1234.51");
        row(true, "cafe zurich");
        row(true, "CAFÉ");
        row(true, "总店");
        row(true, "總店");
        row(false, "分店");
        row(true, "2026 1001 2200 1412 3456 7890 1234");
        row(false, "[[ch-web]]");
        row(false, "100%");
        row(true, " ");
        row(true, "·");
    }
    void finds()
    {
        QFETCH(bool, found);
        QFETCH(bool, english);
        QString text = QString::fromUtf8(QTest::currentDataTag());
        if (english)
            text = text.mid(4);
        const auto lines = ComplaintStore(*m_database).list(text, false, english ? m_en : m_zh);
        QVERIFY(lines.ok());
        QCOMPARE(lines->size() == 1, found);
    }

    void aStatusIsFoundByItsWord()
    {
        ComplaintStore store(*m_database);
        SearchNames names = m_zh;
        names.status = [](const StatusFacts &facts) { return searchKey(facts.enoughForLetter ? QStringLiteral("奇特的状态") : QStringLiteral("别的")); };
        QCOMPARE(store.list(QStringLiteral("奇特"), false, names)->size(), 1);
        QCOMPARE(store.list(QStringLiteral("奇特 支付宝"), false, names)->size(), 1);
        QCOMPARE(store.list(QStringLiteral("奇怪"), false, names)->size(), 0);
    }

    void textsOfAnOlderFormAreMadeAnew()
    {
        {
            Query old(*m_database, QStringLiteral("UPDATE complaint SET search_text = 'old'"));
            QVERIFY(old.run().ok());
            Query form(*m_database, QStringLiteral("DELETE FROM meta WHERE key = 'search_text_form'"));
            QVERIFY(form.run().ok());
        }
        QCOMPARE(ComplaintStore(*m_database).list(QStringLiteral("1,234.50"))->size(), 1);
        QVERIFY(ComplaintStore(*m_database).load(ComplaintStore(*m_database).list()->first().id).ok());
    }

    void aThousandComplaintsTakeNoTime()
    {
        QTemporaryDir dir;
        auto database = Database::open(dir.filePath(QStringLiteral("store.db")));
        QVERIFY(database.ok());
        QVERIFY(Migrator().run(**database, [] { return Status(); }).ok());
        ComplaintStore store(**database);
        for (int i = 0; i < 1'000; ++i) {
            Complaint c = test::refundComplaint(0);
            c.id = ComplaintId::create();
            c.number.clear();
            QVERIFY(store.save(c, {}).ok());
        }
        static_cast<void>(store.list(QStringLiteral("支付宝"), false, m_zh)); // the first makes older texts anew
        qint64 best = 1'000'000;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(store.list(QStringLiteral("支付宝 没有 九千"), false, m_zh)->size(), 0);
            best = qMin(best, timer.elapsed());
        }
        qInfo() << "search of 1000 complaints:" << best << "ms";
        QVERIFY(best < 200); // 50 ms where nothing else runs and the compiler optimises
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Catalogue> m_guide;
    SearchNames m_zh;
    SearchNames m_en;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
