// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text that an input method is still composing when the person goes elsewhere.
#include "app/complaint/complaintlist.h"
#include "app/widgets/fields.h"
#include "app/shell/screens.h"
#include "testkit/examples.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

void compose(QWidget *field, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    if (!commit.isEmpty())
        event.setCommitString(commit);
    QApplication::sendEvent(field, &event);
}

/// A complaint open at the wizard's page with the story.
struct OpenStory {
    TestWindow app;
    TextArea *story = nullptr;
    ComplaintId id;

    explicit OpenStory(const QString &dataDir = {}) : app(Language::ZhCn, dataDir)
    {
        const auto made = app.context().storage.run([](CaseFile &file) { return file.create(refundComplaint()); }).result();
        if (!made.ok())
            qFatal("the complaint was not made");
        id = made->id;
        app.window().openComplaint(id);
        if (!QTest::qWaitFor([&] { return app.window().findChild<ComplaintView *>() != nullptr; }, 5'000))
            qFatal("the complaint did not open");
        emit app.window().findChild<ComplaintView *>()->wizardRequested(QStringLiteral("happened"));
        if (!QTest::qWaitFor([&] { return app.find<TextArea>(QStringLiteral("summaryEdit")) != nullptr; }, 5'000))
            qFatal("the page did not open");
        story = app.find<TextArea>(QStringLiteral("summaryEdit"));
        QTest::qWait(20); // the page chooses its first field
        story->setFocus();
        story->moveCursor(QTextCursor::End);
    }
    QString summary() { return app.window().session()->complaint().summary; }
    QString saved()
    {
        if (!app.window().session()->flushAndWait())
            qFatal("the complaint could not be saved");
        const ComplaintId wanted = id;
        return app.context().storage.run([wanted](CaseFile &file) { return file.load(wanted); }).result()->summary;
    }
};

} // namespace

class tst_composing : public QObject
{
    Q_OBJECT
private slots:
    void anotherPageOfTheWizard()
    {
        OpenStory open;
        compose(open.story, QStringLiteral("tuikuan"));
        QVERIFY(!open.summary().contains(QStringLiteral("tuikuan")));
        QVERIFY(clickNamed(open.app, "nextButton"));
        QTRY_VERIFY(open.summary().endsWith(QStringLiteral("tuikuan")));
        QVERIFY(open.saved().endsWith(QStringLiteral("tuikuan")));
    }

    void anotherFieldOfThePage()
    {
        OpenStory open;
        compose(open.story, QStringLiteral("tuikuan"));
        open.app.find<QLineEdit>(QStringLiteral("occurredOnEdit"))->setFocus();
        QTRY_VERIFY(open.summary().endsWith(QStringLiteral("tuikuan")));
        QCOMPARE(open.summary().count(QStringLiteral("tuikuan")), 1);
    }

    void whatTheInputMethodCommitsComesOnce()
    {
        OpenStory open;
        compose(open.story, QStringLiteral("tuikuan"));
        open.app.find<QLineEdit>(QStringLiteral("occurredOnEdit"))->setFocus();
        compose(open.story, {}, QStringLiteral("退款")); // some commit only after the focus went
        QTest::qWait(20);
        QVERIFY(open.summary().endsWith(QStringLiteral("退款")));
        QVERIFY(!open.summary().contains(QStringLiteral("tuikuan")));
    }

    void closingTheWindow()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        ComplaintId id;
        {
            OpenStory open(data);
            id = open.id;
            compose(open.story, QStringLiteral("kuan"), QStringLiteral("退"));
            QVERIFY(open.app.close());
        }
        TestWindow app(Language::ZhCn, data);
        const auto onDisk = app.context().storage.run([id](CaseFile &file) { return file.load(id); }).result();
        QVERIFY(onDisk.ok());
        QVERIFY2(onDisk->summary.endsWith(QStringLiteral("退kuan")), qPrintable(onDisk->summary));
    }

    void aSearchRunsForWordsOnly()
    {
        OpenStory open;
        QVERIFY(clickNamed(open.app, "laterButton"));
        QTRY_VERIFY(open.app.window().findChild<ComplaintView *>());
        open.app.window().findChild<ComplaintView *>()->showTab(ComplaintView::Details);
        open.story = open.app.find<TextArea>(QStringLiteral("summaryEdit"));
        QVERIFY(open.story);
        open.story->setFocus();
        open.story->moveCursor(QTextCursor::End);
        auto *search = open.app.find<QLineEdit>(QStringLiteral("searchEdit"));
        QVERIFY(search);
        compose(open.story, QStringLiteral("tuikuan"));
        search->setFocus();
        QTRY_VERIFY(open.summary().endsWith(QStringLiteral("tuikuan")));
        compose(search, QStringLiteral("zhifubao"));
        QTest::qWait(20);
        QCOMPARE(search->text(), QString());
        compose(search, {}, QStringLiteral("支付宝"));
        QCOMPARE(search->text(), QStringLiteral("支付宝"));
        compose(search, QStringLiteral("tui"));
        open.story->setFocus();
        QTest::qWait(20);
        QCOMPARE(search->text(), QStringLiteral("支付宝"));
    }

    void anAmountIsNotJudgedByLettersThatWereNeverCommitted()
    {
        OpenStory open;
        QVERIFY(clickNamed(open.app, "transactionEditButton0"));
        auto *amount = open.app.find<QLineEdit>(QStringLiteral("transactionAmountEdit0"));
        QVERIFY(amount);
        const QString before = amount->text();
        amount->setFocus();
        compose(amount, QStringLiteral("yi"));
        QTest::keyClick(amount, Qt::Key_Tab);
        QTest::qWait(20);
        QCOMPARE(amount->text(), before);
        QVERIFY(open.app.window().session()->complaint().unreadable.isEmpty());
    }
};

QTEST_MAIN(tst_composing)
#include "tst_composing.moc"
