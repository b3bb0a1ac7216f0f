// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"
#include "testkit/window/acts.h"
#include "testkit/window/testwindow.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

QStringList entries(const QListWidget *list)
{
    QStringList titles;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->flags() & Qt::ItemIsSelectable)
            titles << list->item(i)->text();
    }
    return titles;
}

} // namespace

class tst_guidearea : public QObject
{
    Q_OBJECT
private slots:
    void searchFindsByOneCharacter_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("one Chinese character") << int(Language::ZhCn) << QStringLiteral("付") << QStringLiteral("支付宝");
        QTest::newRow("the name") << int(Language::ZhCn) << QStringLiteral("支付宝") << QStringLiteral("支付宝");
        QTest::newRow("English in the Chinese window") << int(Language::ZhCn) << QStringLiteral("alipay") << QStringLiteral("支付宝");
        QTest::newRow("Chinese in the English window") << int(Language::En) << QStringLiteral("支付宝") << QStringLiteral("Alipay");
    }
    void searchFindsByOneCharacter()
    {
        QFETCH(int, language);
        QFETCH(QString, typed);
        QFETCH(QString, found);
        TestWindow app{Language(language)};
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("guideAreaButton"))));
        QTRY_VERIFY(app.find<QListWidget>(QStringLiteral("guideList")));
        auto *list = app.find<QListWidget>(QStringLiteral("guideList"));
        const QStringList all = entries(list);
        QVERIFY(typeInto(app.find<QLineEdit>(QStringLiteral("guideSearchEdit")), typed));
        const QStringList some = entries(list);
        QVERIFY2(some.contains(found), qPrintable(some.join(QStringLiteral(", "))));
        QVERIFY(some.size() < all.size());
        auto *search = app.find<QLineEdit>(QStringLiteral("guideSearchEdit"));
        search->selectAll();
        typeText(QStringLiteral("qqqqqq"));
        QVERIFY(entries(list).isEmpty());
        search->clear();
        QCOMPARE(entries(list), all);
    }

    void aNumberIsCopiedAndAnAddressAskedAbout()
    {
        TestWindow app(Language::ZhCn);
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("guideAreaButton"))));
        QTRY_VERIFY(app.find<QListWidget>(QStringLiteral("guideList")));
        QVERIFY(typeInto(app.find<QLineEdit>(QStringLiteral("guideSearchEdit")), QStringLiteral("支付宝")));
        QApplication::clipboard()->clear();
        QVERIFY(click(app.find<QAbstractButton>(QStringLiteral("copyFactButton"))));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("95188")));
        // An address opens only after a yes.
        auto *list = app.find<QListWidget>(QStringLiteral("guideList"));
        auto *search = app.find<QLineEdit>(QStringLiteral("guideSearchEdit"));
        search->clear();
        QAbstractButton *source = nullptr;
        for (int row = 0; row < list->count() && !source; ++row) {
            list->setCurrentRow(row);
            source = app.window().findChild<QAbstractButton *>(QStringLiteral("openSourceButton"));
        }
        if (!source)
            QSKIP("no entry of the guide has an address");
        app.prompts().confirmAnswer = false;
        QVERIFY(click(source));
        QCOMPARE(app.prompts().asked.size(), 1);
        QVERIFY(app.prompts().opened.isEmpty());
        app.prompts().confirmAnswer = true;
        QVERIFY(click(source));
        QCOMPARE(app.prompts().opened.size(), 1);
        QCOMPARE(app.prompts().opened.first().scheme(), QStringLiteral("https"));
    }
};

QTEST_MAIN(tst_guidearea)
#include "tst_guidearea.moc"
