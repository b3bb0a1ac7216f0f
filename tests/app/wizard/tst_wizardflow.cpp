// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pagetable.h"
#include "app/wizard/pagetexts.h"
#include "app/wizard/wizardflow.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;
using namespace recourse::app;

class tst_wizardflow : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Catalogue> m_guide;
    Standing of(const Complaint &c) const { return standing(c, *m_guide, QDate(2026, 10, 13)); }
    PageState stateOf(const Complaint &c, Page page) const { return pageState(c, of(c), page); }
    QList<Page> missing(const Complaint &c) const { return missingForLetter(of(c)); }
private slots:
    void initTestCase()
    {
        const auto guide = Catalogue::load();
        QVERIFY(guide.ok());
        m_guide = *guide;
    }

    void idsGoBothWays()
    {
        const QList<Page> all = wizardPages(true);
        QCOMPARE(all.size(), 9);
        for (const Page page : all)
            QVERIFY(pageFromId(pageId(page)) == page);
        QVERIFY(!pageFromId(QString()));
        QVERIFY(!pageFromId(QStringLiteral("Wallet")));
        QVERIFY(!wizardPages(false).contains(Page::Where));
        QVERIFY(all.first() == Page::WalletPlace && all.last() == Page::Letter);
    }

    void everyPageIsOneRow()
    {
        QSet<QString> ids;
        for (const PageSpec &spec : pageTable()) {
            QVERIFY(spec.state && spec.make);
            QVERIFY(pageSpec(spec.page).page == spec.page);
            ids.insert(QLatin1String(spec.id));
            for (const QString &text : {PageTexts::title(spec.page), PageTexts::subline(spec.page), PageTexts::missing(spec.page)})
                QVERIFY(!text.isEmpty());
        }
        QCOMPARE(ids.size(), pageTable().size()); // no two of one name
    }

    void threeAnswersSuffice()
    {
        Complaint c;
        QCOMPARE(missing(c), (QList<Page>{Page::WalletPlace, Page::Happened, Page::Wanted}));
        c.wallet = QStringLiteral("alipay");
        c.summary = QStringLiteral("  \n");
        QCOMPARE(missing(c), (QList<Page>{Page::Happened, Page::Wanted}));
        c.category = QStringLiteral("C03");
        QCOMPARE(missing(c), QList<Page>{Page::Wanted});
        QCOMPARE(stateOf(c, Page::Happened), PageState::Empty);
        c.category.clear();
        c.facts.append(Fact{FactId::create(), {}, QStringLiteral("paid"), {}});
        c.demands.append(Demand{QStringLiteral("D01"), {}, {}});
        QVERIFY(lettersPossible(of(c)));
        c.wallet = QStringLiteral("other");
        QCOMPARE(missing(c), QList<Page>{Page::WalletPlace});
        c.walletName = QStringLiteral("Own Pay");
        QVERIFY(lettersPossible(of(c)));
        c.demands = {Demand{}};
        QCOMPARE(missing(c), QList<Page>{Page::Wanted});
    }

    void statesFollowTheValue_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("state");
        QTest::newRow("wallet and place known") << "wallet" << int(PageState::Enough);
        QTest::newRow("category chosen") << "problem" << int(PageState::Enough);
        QTest::newRow("story told") << "happened" << int(PageState::Enough);
        QTest::newRow("one call logged") << "contacts" << int(PageState::Enough);
        QTest::newRow("no files") << "evidence" << int(PageState::Empty);
        QTest::newRow("demands chosen") << "wanted" << int(PageState::Enough);
        QTest::newRow("name and phone") << "you" << int(PageState::Enough);
        QTest::newRow("nothing filed") << "where" << int(PageState::Empty);
        QTest::newRow("no letter saved") << "letter" << int(PageState::Empty);
    }
    void statesFollowTheValue()
    {
        QFETCH(QString, page);
        QFETCH(int, state);
        QCOMPARE(int(stateOf(test::refundComplaint(), *pageFromId(page))), state);
        QCOMPARE(int(stateOf(Complaint(), *pageFromId(page))), int(PageState::Empty));
    }

    void beginningsCount()
    {
        Complaint c = test::refundComplaint();
        c.jurisdiction.clear();
        c.summary.clear();
        c.facts.clear();
        c.contacts[0].retracted = true;
        c.demands.clear();
        c.complainant.name.clear();
        for (const Page page : {Page::WalletPlace, Page::Happened, Page::Contacts, Page::Wanted, Page::You})
            QCOMPARE(stateOf(c, page), PageState::Started);
    }
};

QTEST_APPLESS_MAIN(tst_wizardflow)
#include "tst_wizardflow.moc"
