// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/wizard/steplist.h"
#include "app/wizard/wizardview.h"
#include "app/forms/opencomplaint.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using recourse::test::named;
using recourse::test::OpenComplaint;
using recourse::test::present;
using recourse::test::switchLanguage;

namespace {

/// Stands for a page made elsewhere.
class PlainPage final : public ComplaintForm
{
public:
    PlainPage(ComplaintSession &session, QWidget *parent) : ComplaintForm(session, parent) {}
    void refresh() override {}
    void retranslate() override {}
};

WizardPages plainPages(bool withSteps = true)
{
    const auto make = [](ComplaintSession &session, QWidget *parent) { return new PlainPage(session, parent); };
    WizardPages pages;
    pages.evidence = make;
    pages.letter = make;
    if (withSteps)
        pages.steps = make;
    return pages;
}

} // namespace

class tst_wizardview : public QObject
{
    Q_OBJECT
private slots:
    void resumesWhereItWasLeft()
    {
        Complaint start = test::refundComplaint();
        start.page = QStringLiteral("wanted");
        OpenComplaint open(start);
        {
            WizardView view(open.session(), plainPages());
            QCOMPARE(view.currentPage(), Page::Wanted);
            view.goTo(Page::You);
        }
        QCOMPARE(open.saved().page, QStringLiteral("you"));
        WizardView again(open.session(), plainPages());
        QCOMPARE(again.currentPage(), Page::You);
        QCOMPARE(open.session().undoStack().count(), 0); // moving about is nothing to undo
    }

    void walksToTheEndAndBack()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        auto *next = named<QAbstractButton>(view, "nextButton");
        auto *back = named<QAbstractButton>(view, "backButton");
        QVERIFY(!back->isEnabled());
        QSignalSpy finished(&view, &WizardView::finished);
        for (const Page page : wizardPages(true).mid(1)) {
            next->click();
            QCOMPARE(view.currentPage(), page);
            QCOMPARE(open.value().page, pageId(page));
        }
        QCOMPARE(finished.count(), 0);
        back->click();
        QCOMPARE(view.currentPage(), Page::Where);
        next->click();
        next->click();
        QCOMPARE(finished.count(), 1);
        QVERIFY(open.saved().wizardDone);
    }

    void aPageNobodyMakesIsLeftOut()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages(false));
        QCOMPARE(named<StepList>(view, "stepList")->count(), 8);
        QVERIFY(!view.goToId(QStringLiteral("where")));
        QVERIFY(view.goToId(QStringLiteral("letter")));
    }

    void theListJumpsAnywhere()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        auto *list = named<StepList>(view, "stepList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(view.currentPage(), Page::Letter);
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(view.currentPage(), Page::WalletPlace);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1Char('1')));
    }

    void keysGoOnAndBack()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTest::keyClick(&view, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view.currentPage(), Page::Problem);
        QTest::keyClick(&view, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(view.currentPage(), Page::WalletPlace);
#ifndef Q_OS_MACOS
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view.currentPage(), Page::Problem);
#endif
    }

    void enterGoesToTheNextField()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.goTo(Page::You);
        auto *name = named<QLineEdit>(view, "nameEdit");
        QTRY_COMPARE(view.focusWidget(), name);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(view.currentPage(), Page::You);
        QCOMPARE(view.focusWidget(), named<QWidget>(view, "phoneEdit"));
    }

    void tabFollowsNewRows()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.goTo(Page::Happened);
        QTest::qWait(10); // the first field takes the focus once control returns to the event loop
        QCOMPARE(view.focusWidget(), named<QWidget>(view, "summaryEdit"));
        named<QAbstractButton>(view, "addFactButton")->click();
        QTest::qWait(5);
        auto *date = named<QLineEdit>(view, "factDateEdit3");
        QCOMPARE(view.focusWidget(), date);
        QTest::keyClick(date, Qt::Key_Tab); // the calendar opens from the field by F4, its button is no stop
        QCOMPARE(view.focusWidget(), named<QWidget>(view, "factEdit3"));
    }

    void enterGoesPastButtonsToWhatIsTyped()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.goTo(Page::Happened);
        QTest::qWait(10);
        named<QAbstractButton>(view, "addTransactionButton")->click();
        QTest::qWait(10);
        for (const char *wanted : {"transactionTimeEdit1", "transactionAmountEdit1", "transactionPayeeEdit1", "transactionMethodEdit1",
                 "transactionOrderEdit1"}) {
            QCOMPARE(view.focusWidget()->objectName(), QLatin1String(wanted));
            QTest::keyClick(view.focusWidget(), Qt::Key_Return);
        }
    }

    void comesBackToTheSameHeightAndField()
    {
        OpenComplaint open(test::refundComplaint());
        int height = 0;
        {
            WizardView view(open.session(), plainPages());
            present(view);
            view.resize(1000, 500);
            view.goTo(Page::Happened);
            QTest::qWait(50);
            auto *bar = view.findChild<QWidget *>(QStringLiteral("page-happened"))->findChild<PageColumn *>()->verticalScrollBar();
            QTRY_VERIFY(bar->maximum() > 100);
            named<QWidget>(view, "factEdit1")->setFocus();
            bar->setValue(bar->maximum() / 2);
            height = bar->value();
            view.hide();
        }
        WizardView again(open.session(), plainPages());
        again.resize(1000, 500);
        present(again);
        again.resize(1000, 500);
        QCOMPARE(again.currentPage(), Page::Happened);
        QTRY_COMPARE(again.focusWidget(), named<QWidget>(again, "factEdit1"));
        auto *bar = again.findChild<QWidget *>(QStringLiteral("page-happened"))->findChild<PageColumn *>()->verticalScrollBar();
        QTRY_COMPARE(bar->value(), height);
    }

    void changingThePageSaves()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        view.goTo(Page::Happened);
        QTest::keyClicks(named<TextArea>(view, "summaryEdit"), QStringLiteral("x"));
        QCOMPARE(open.session().saveState(), ComplaintSession::SaveState::Pending);
        named<QAbstractButton>(view, "nextButton")->click();
        QTRY_COMPARE(open.session().saveState(), ComplaintSession::SaveState::Saved);
        QVERIFY(open.saved().summary.contains(QLatin1Char('x')));
        QVERIFY(!named<QLabel>(view, "saveStateLabel")->text().isEmpty());
    }

    void whatIsMissingIsSaid()
    {
        OpenComplaint open({});
        WizardView view(open.session(), plainPages());
        present(view);
        QSignalSpy shown(&view, &WizardView::showLetterRequested);
        auto *show = named<QAbstractButton>(view, "showLetterButton");
        auto *banner = named<Banner>(view, "missingBanner");
        QVERIFY(!banner->isVisible());
        QVERIFY(named<QWidget>(view, "introCard")->isVisible());
        show->click();
        QVERIFY(banner->isVisible());
        QCOMPARE(view.currentPage(), Page::WalletPlace);
        open.session().edit({}, [](Complaint &c) { c.wallet = QStringLiteral("alipay"); });
        emit banner->actionTriggered();
        QCOMPARE(view.currentPage(), Page::Happened);
        open.session().edit({}, [](Complaint &c) {
            c.summary = QStringLiteral("paid");
            c.demands = {Demand{QStringLiteral("D12"), {}, {}}};
        });
        show->click();
        QCOMPARE(view.currentPage(), Page::Letter);
        QCOMPARE(shown.count(), 1);
        QVERIFY(!banner->isVisible());
        QVERIFY(!show->isVisible());
    }

    void aFailedSaveIsSaidAndTriedAgain()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        QVERIFY(open.session().flushAndWait());
        open.storage().close().waitForFinished();
        open.session().edit({}, [](Complaint &c) { c.summary = QStringLiteral("kept"); });
        QVERIFY(!open.session().flushAndWait(2000));
        auto *banner = named<Banner>(view, "saveBanner");
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(open.storage().open(open.context().dataDir + QStringLiteral("/data"), open.context().clock).result().ok());
        emit banner->actionTriggered();
        QTRY_COMPARE(open.session().saveState(), ComplaintSession::SaveState::Saved);
        QVERIFY(!banner->isVisible());
        QCOMPARE(open.saved().summary, QStringLiteral("kept"));
    }

    void languageSwitchKeepsPageAndValue()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        present(view);
        view.goTo(Page::Happened);
        const Complaint before = open.value();
        switchLanguage(open, view, Language::En);
        QCOMPARE(view.currentPage(), Page::Happened);
        QVERIFY(open.value() == before);
    }

    void narrowListShowsNumbers()
    {
        OpenComplaint open(test::refundComplaint());
        WizardView view(open.session(), plainPages());
        view.resize(1100, 700);
        view.show();
        auto *list = named<StepList>(view, "stepList");
        QVERIFY(!list->isNarrow());
        const int wide = list->width();
        view.resize(880, 600);
        QVERIFY(list->isNarrow());
        QVERIFY(list->width() < wide / 2);
    }

    void everyFieldHasAName()
    {
        OpenComplaint open(test::refundComplaint(2));
        WizardView view(open.session(), plainPages());
        present(view);
        for (const Page page : wizardPages(true))
            view.goTo(page);
        for (QWidget *widget : view.findChildren<QWidget *>()) {
            if (widget->objectName() == QLatin1String("bannerActionButton"))
                continue; // has its words while its banner is shown
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->isHidden() || widget->window() != &view)
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString name = button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            const bool insideCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBox");
            QVERIFY2(insideCombo || !name.isEmpty(),
                qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        }
    }
};

QTEST_MAIN(tst_wizardview)
#include "tst_wizardview.moc"
