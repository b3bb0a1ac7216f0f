// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who cannot use a mouse gets to a letter: three answers, a paragraph in their own words, the PDF. Only keys are pressed;
// nothing in this test gives a widget the focus.

#include "app/complaint/session.h"
#include "app/letter/letterview.h"
#include "app/letter/paperview.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/fields.h"
#include "testkit/window/testwindow.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

QWidget *focus(TestWindow &app)
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : &app.window();
}

void press(TestWindow &app, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focus(app), key, modifiers);
    QTest::qWait(5);
}

/// Tab until the widget of this name has the focus; false when a whole round does not come by.
bool tabTo(TestWindow &app, const char *name, int limit = 120)
{
    QStringList passed;
    for (int i = 0; i < limit; ++i) {
        if (focus(app)->objectName() == QLatin1String(name))
            return true;
        passed << focus(app)->objectName() + QLatin1Char('/') + QLatin1String(focus(app)->metaObject()->className());
        press(app, Qt::Key_Tab);
    }
    passed.removeDuplicates();
    qWarning("Tab does not reach %s; it passed %s", name, qPrintable(passed.join(QStringLiteral(", "))));
    return false;
}

/// Tab to the cards, and from card to card with the arrow until the one of this name; false when it is not among them.
bool cardTo(TestWindow &app, const QString &name)
{
    const QString group = name.left(name.indexOf(QLatin1Char('-')));
    for (int i = 0; i < 60 && !focus(app)->objectName().startsWith(group); ++i)
        press(app, Qt::Key_Tab);
    press(app, Qt::Key_Home);
    for (int i = 0; i < 40 && focus(app)->objectName() != name; ++i)
        press(app, Qt::Key_Right);
    return focus(app)->objectName() == name;
}

} // namespace

class tst_keyboardstory : public QObject
{
    Q_OBJECT
private slots:
    void toALetterWithoutAMouse()
    {
        QTemporaryDir own;
        const QString pdf = own.filePath(QStringLiteral("letter.pdf"));
        TestWindow app(Language::En);
        app.prompts().savePath = pdf;
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        QVERIFY(app.find<QAbstractButton>(QStringLiteral("problemDoor")));

        QVERIFY(tabTo(app, "problemDoor"));
        press(app, Qt::Key_Space);
        QVERIFY(app.find<QAbstractButton>(QStringLiteral("walletCard-alipay")));
        QVERIFY(cardTo(app, QStringLiteral("walletCard-alipay")));
        press(app, Qt::Key_Space);
        const ComplaintSession *session = app.window().session();
        QVERIFY(session);
        QCOMPARE(session->complaint().wallet, QStringLiteral("alipay"));

        press(app, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(cardTo(app, QStringLiteral("categoryCard-C03")));
        press(app, Qt::Key_Space);
        QCOMPARE(session->complaint().category, QStringLiteral("C03"));

        press(app, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(focus(app)->objectName(), QStringLiteral("summaryEdit")); // the first field is ready to type into
        QTest::keyClicks(focus(app), QStringLiteral("The shop agreed to refund me on 2 October. The money never came."));

        for (int i = 0; i < 3; ++i)
            press(app, Qt::Key_PageDown, Qt::ControlModifier); // contacts and evidence can wait
        QVERIFY(tabTo(app, "demandCheck-D01"));
        press(app, Qt::Key_Space);
        QVERIFY(tabTo(app, "demandAmountEdit-D01"));
        QTest::keyClicks(focus(app), QStringLiteral("128"));
        QVERIFY(tabTo(app, "showLetterButton"));
        press(app, Qt::Key_Space);

        auto *letter = app.window().findChild<LetterView *>();
        QVERIFY(letter && letter->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(letter->pages() && !letter->isBusy(), 20'000);
        QVERIFY(tabTo(app, "paperView"));
        const auto *paper = app.find<PaperView>(QStringLiteral("paperView"));
        const auto editable = [&] {
            for (const LetterBlock &block : letter->pages()->letter().blocks) {
                if (block.id == paper->currentBlock())
                    return block.editable;
            }
            return false;
        };
        for (int i = 0; i < 30 && !editable(); ++i)
            press(app, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(editable());
        press(app, Qt::Key_Return);
        QCOMPARE(focus(app)->objectName(), QStringLiteral("blockEdit")); // open, and ready to type
        press(app, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(app), QStringLiteral("My own sentence for CNY 128.00."));
        QCOMPARE(session->complaint().letterEdits.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(letter->pages() && !letter->isBusy(), 20'000);

        QVERIFY(tabTo(app, "exportButton"));
        press(app, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf) && session->complaint().letters.size() == 1, 20'000);
        QVERIFY(session->complaint().letters.first().text.contains(QStringLiteral("My own sentence")));
        QVERIFY(tabTo(app, "iSentItButton"));
        press(app, Qt::Key_Space);
        QVERIFY(session->complaint().letters.first().sentAt);

        QVERIFY(tabTo(app, "laterButton"));
        press(app, Qt::Key_Space);
        auto *list = app.find<QListView>(QStringLiteral("complaintList"));
        QVERIFY(list);
        press(app, Qt::Key_3, Qt::AltModifier);
        QVERIFY(app.find<QWidget>(QStringLiteral("languageCombo")));
        press(app, Qt::Key_2, Qt::AltModifier);
        QVERIFY(app.find<QWidget>(QStringLiteral("guideSearchEdit")));
        press(app, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focus(app)->objectName(), QStringLiteral("searchEdit"));
        QTest::keyClicks(focus(app), QStringLiteral("money never"));
        QTest::qWait(300);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        press(app, Qt::Key_Return);
        QVERIFY(app.find<QWidget>(QStringLiteral("complaintTabs")));
    }
};

QTEST_MAIN(tst_keyboardstory)
#include "tst_keyboardstory.moc"
