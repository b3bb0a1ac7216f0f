// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/happenedform.h"
#include "app/forms/problemform.h"
#include "app/forms/questionsform.h"
#include "app/forms/walletform.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/forms/opencomplaint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using recourse::test::named;
using recourse::test::OpenComplaint;
using recourse::test::present;
using recourse::test::switchLanguage;

class tst_happened : public QObject
{
    Q_OBJECT
private slots:
    void everyKeystrokeIsAnEdit()
    {
        OpenComplaint open({});
        HappenedForm form(open.session());
        present(form);
        auto *summary = named<TextArea>(form, "summaryEdit");
        QTest::keyClick(summary, Qt::Key_A);
        QCOMPARE(open.value().summary, QStringLiteral("a"));
        QTest::keyClick(summary, Qt::Key_B);
        QCOMPARE(open.value().summary, QStringLiteral("ab"));
        QCOMPARE(open.saved().summary, QStringLiteral("ab"));
        open.undo();
        QCOMPARE(open.value().summary, QString());
        QCOMPARE(summary->text(), QString());
    }

    void unreadableDateStaysAsTyped()
    {
        OpenComplaint open(test::refundComplaint());
        HappenedForm form(open.session());
        present(form);
        auto *date = named<QLineEdit>(form, "occurredOnEdit");
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("10/8/2026"));
        QVERIFY(open.value().occurredOn.isNull());
        named<TextArea>(form, "summaryEdit")->setFocus();
        open.session().edit(QStringLiteral("elsewhere"), [](Complaint &c) { c.summary = QStringLiteral("new"); });
        switchLanguage(open, form, Language::En);
        QCOMPARE(date->text(), QStringLiteral("10/8/2026"));
        QCOMPARE(named<TextArea>(form, "summaryEdit")->text(), QStringLiteral("new"));
    }

    /// Closing the program, or losing power, does not lose what cannot be read either.
    void unreadableDateIsKeptAndShownAgain()
    {
        OpenComplaint open(test::refundComplaint());
        {
            HappenedForm form(open.session());
            present(form);
            auto *date = named<QLineEdit>(form, "occurredOnEdit");
            date->selectAll();
            QTest::keyClicks(date, QStringLiteral("last Tuesday"));
        }
        QCOMPARE(open.saved().unreadable.values(), QStringList{QStringLiteral("last Tuesday")});
        HappenedForm again(open.session());
        present(again);
        auto *date = named<QLineEdit>(again, "occurredOnEdit");
        QCOMPARE(date->text(), QStringLiteral("last Tuesday"));
        QVERIFY(open.value().occurredOn.isNull());
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("2026-10-06"));
        QVERIFY(open.saved().unreadable.isEmpty());
        QCOMPARE(open.value().occurredOn, (PartialDate{2026, 10, 6}));
        open.undo();
        QCOMPARE(open.value().occurredOn, test::refundComplaint().occurredOn); // one stretch of typing in one field is one step
    }

    void refreshKeepsWhatIsBeingTyped()
    {
        OpenComplaint open(test::refundComplaint());
        HappenedForm form(open.session());
        present(form);
        auto *date = named<QLineEdit>(form, "noticedOnEdit");
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, QStringLiteral("2026-10-9"));
        QCOMPARE(open.value().noticedOn, (PartialDate{2026, 10, 9}));
        open.session().edit(QStringLiteral("elsewhere"), [](Complaint &c) { c.category = QStringLiteral("C02"); });
        QCOMPARE(date->text(), QStringLiteral("2026-10-9"));
        QCOMPARE(date->cursorPosition(), 9);
    }

    void languageSwitchKeepsValues()
    {
        OpenComplaint open(test::refundComplaint(2));
        HappenedForm form(open.session());
        present(form);
        const Complaint before = open.value();
        switchLanguage(open, form, Language::En);
        QCOMPARE(named<QLineEdit>(form, "occurredOnEdit")->text(), QStringLiteral("1 October 2026"));
        switchLanguage(open, form, Language::ZhCn);
        QCOMPARE(named<QLineEdit>(form, "occurredOnEdit")->text(), QStringLiteral("2026年10月1日"));
        QVERIFY(open.value() == before);
        QCOMPARE(open.session().undoStack().count(), 0);
    }

    void factsAreAddedMovedAndRemoved()
    {
        OpenComplaint open(test::refundComplaint());
        HappenedForm form(open.session());
        present(form);
        const QString first = open.value().facts[0].text;
        QTest::mouseClick(named<QToolButton>(form, "factDownButton0"), Qt::LeftButton);
        QCOMPARE(open.value().facts[1].text, first);
        QCOMPARE(named<TextArea>(form, "factEdit1")->text(), first);
        QTest::keyClick(named<TextArea>(form, "factEdit1"), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.value().facts[0].text, first);
        QTest::mouseClick(named<QToolButton>(form, "deleteFactButton0"), Qt::LeftButton);
        QCOMPARE(open.value().facts.size(), 2);
        auto *banner = named<Banner>(form, "removedBanner");
        QVERIFY(banner->isVisible());
        emit banner->actionTriggered();
        QCOMPARE(open.value().facts.size(), 3);
        QCOMPARE(open.value().facts[0].text, first);
        QVERIFY(!banner->isVisible());
        QTest::mouseClick(named<QWidget>(form, "addFactButton"), Qt::LeftButton);
        QCOMPARE(open.value().facts.size(), 4);
        QTest::keyClicks(named<TextArea>(form, "factEdit3"), QStringLiteral("later"));
        QCOMPARE(open.value().facts[3].text, QStringLiteral("later"));
    }

    void enterOpensTheNextLine()
    {
        OpenComplaint open(test::refundComplaint());
        HappenedForm form(open.session());
        present(form);
        QTest::keyClick(named<TextArea>(form, "factEdit2"), Qt::Key_Return);
        QCOMPARE(open.value().facts.size(), 4);
        QVERIFY(!open.value().facts[2].text.contains(QLatin1Char('\n')));
        QTest::keyClick(named<TextArea>(form, "factEdit3"), Qt::Key_Return);
        QCOMPARE(open.value().facts.size(), 4); // an empty line makes no further one
    }

    void aLineNamesItsExhibits()
    {
        OpenComplaint open(test::refundComplaint(2));
        HappenedForm form(open.session());
        present(form);
        auto *button = named<QPushButton>(form, "factExhibitsButton1");
        QMenu *menu = button->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
        QCOMPARE(open.value().facts[1].exhibits, QList<EvidenceId>{open.value().evidence[1].id});
        QVERIFY(button->text().contains(QLatin1Char('2')));
    }

    void paymentIsEditedInPlace()
    {
        Complaint here;
        here.jurisdiction = QStringLiteral("CN");
        OpenComplaint open(here);
        HappenedForm form(open.session());
        present(form);
        QTest::mouseClick(named<QWidget>(form, "addTransactionButton"), Qt::LeftButton);
        QCOMPARE(open.value().transactions.size(), 1);
        QTest::keyClicks(named<QLineEdit>(form, "transactionAmountEdit0"), QStringLiteral("128.5"));
        QTest::keyClicks(named<QLineEdit>(form, "transactionOrderEdit0"), QStringLiteral("0012"));
        QTest::keyClicks(named<QLineEdit>(form, "transactionTimeEdit0"), QStringLiteral("2026-10-01 20:15"));
        QCOMPARE(open.value().transactions[0].amount, (Money{12850, QStringLiteral("CNY")}));
        QCOMPARE(open.value().transactions[0].orderId, QStringLiteral("0012"));
        QCOMPARE(whenToIso(open.value().transactions[0].time), QStringLiteral("2026-10-01T20:15:00+08:00"));
        QTest::keyClicks(named<QLineEdit>(form, "transactionAmountEdit0"), QStringLiteral("x"));
        QVERIFY(!open.value().transactions[0].amount);
        QCOMPARE(named<QLineEdit>(form, "transactionAmountEdit0")->text(), QStringLiteral("128.5x"));
    }

    void changingTheCategoryKeepsAnswers()
    {
        OpenComplaint open(test::refundComplaint());
        QWidget both;
        auto *layout = new QVBoxLayout(&both);
        auto *problem = new ProblemForm(open.session(), &both);
        auto *happened = new HappenedForm(open.session(), &both);
        layout->addWidget(problem);
        layout->addWidget(happened);
        present(both);
        auto *reason = named<QLineEdit>(both, "Q11Edit");
        QTest::keyClicks(reason, QStringLiteral("system"));
        QVERIFY(both.findChild<QWidget *>(QStringLiteral("C03-Q1Field")));
        const auto answers = open.value().answers;
        QVERIFY(answers.contains(QStringLiteral("C03-Q3")));
        QTest::mouseClick(named<CardButton>(both, "categoryCard-C02"), Qt::LeftButton);
        QCOMPARE(open.value().category, QStringLiteral("C02"));
        QCOMPARE(open.value().answers, answers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!both.findChild<QWidget *>(QStringLiteral("C03-Q1Field")));
        QCOMPARE(named<QLineEdit>(both, "Q11Edit")->text(), QStringLiteral("system"));
        QTest::mouseClick(named<CardButton>(both, "categoryCard-C03"), Qt::LeftButton);
        QCOMPARE(named<QLineEdit>(both, "C03-Q3DateEdit")->text(), QStringLiteral("2026年10月8日"));
    }

    void ownFieldsAreNotAskedAgain()
    {
        OpenComplaint open({});
        for (const Category &category : open.context().guide->categories()) {
            open.session().edit({}, [&](Complaint &c) { c.category = category.id; });
            QuestionsForm form(open.session());
            for (const char *id : {"Q01", "Q05", "Q06", "Q10", "Q12"})
                QVERIFY2(!form.findChild<QWidget *>(QLatin1String(id) + QStringLiteral("Field")), qPrintable(category.id));
            QVERIFY2(form.findChild<QWidget *>(QStringLiteral("Q11Field")), qPrintable(category.id));
        }
    }

    void answersOfEveryType_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("date") << "C03-Q1" << "C03-Q1DateEdit" << "2026/10/2" << "2026-10-02";
        QTest::newRow("month only") << "C03-Q1" << "C03-Q1DateEdit" << QStringLiteral("2026年10月") << "2026-10";
        QTest::newRow("money") << "C03-Q6" << "C03-Q6MoneyEdit" << "20" << "20.00";
        QTest::newRow("line") << "C03-Q8" << "C03-Q8Edit" << "R-1" << "R-1";
        QTest::newRow("paragraph") << "Q15" << "Q15Edit" << "none" << "none";
        QTest::newRow("yes") << "C03-Q5" << "C03-Q5Option-yes" << "" << "yes";
        QTest::newRow("number") << "C02-Q5" << "C02-Q5Edit" << QStringLiteral("３") << "3";
        QTest::newRow("no number") << "C02-Q5" << "C02-Q5Edit" << "many" << "";
        QTest::newRow("date and time") << "C08-Q4" << "C08-Q4DateEdit" << "2026-10-02 08:05" << "2026-10-02T08:05:00+08:00";
    }
    void answersOfEveryType()
    {
        QFETCH(QString, id);
        QFETCH(QString, widget);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        Complaint start;
        start.jurisdiction = QStringLiteral("CN");
        start.category = id.startsWith(QLatin1Char('C')) ? id.left(3) : QStringLiteral("C03");
        OpenComplaint open(start);
        QuestionsForm form(open.session());
        present(form);
        if (auto *more = form.findChild<LinkButton *>(QStringLiteral("moreQuestionsButton")); more && more->isVisible())
            more->click();
        auto *field = form.findChild<QWidget *>(widget);
        QVERIFY2(field, qPrintable(widget));
        if (auto *button = qobject_cast<QAbstractButton *>(field))
            button->click();
        else
            test::typeText(field, typed);
        QCOMPARE(open.value().answers.value(id).text, stored);
        if (stored.isEmpty())
            QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), typed);
        named<QAbstractButton>(form, qPrintable(id + QStringLiteral("UnknownCheck")))->click();
        QVERIFY(open.value().answers.value(id).unknown);
        QVERIFY(open.value().answers.value(id).text.isEmpty());
        named<QAbstractButton>(form, qPrintable(id + QStringLiteral("UnknownCheck")))->click();
        QVERIFY(!open.value().answers.contains(id));
    }

    void aChoiceIsTakenBackBySecondClick()
    {
        Complaint start;
        start.category = QStringLiteral("C03");
        OpenComplaint open(start);
        QuestionsForm form(open.session());
        auto *yes = named<QAbstractButton>(form, "C03-Q5Option-yes");
        yes->click();
        QVERIFY(yes->isChecked());
        named<QAbstractButton>(form, "C03-Q5Option-no")->click();
        QVERIFY(!yes->isChecked());
        QCOMPARE(open.value().answers.value(QStringLiteral("C03-Q5")).text, QStringLiteral("no"));
        named<QAbstractButton>(form, "C03-Q5Option-no")->click();
        QVERIFY(!open.value().answers.contains(QStringLiteral("C03-Q5")));
    }

    /// An answer that is no longer offered is to be seen and taken back where it was given, and nowhere else.
    void whatIsNoLongerOfferedStaysWhereItWasChosen()
    {
        const QStringList q14{QStringLiteral("Q14")};
        OpenComplaint fresh({});
        QuestionsForm without(fresh.session(), q14);
        QVERIFY(!without.findChild<QAbstractButton *>(QStringLiteral("Q14Option-court")));
        Complaint c;
        c.answers.insert(QStringLiteral("Q14"), Answer{false, {}, {QStringLiteral("court")}, {}});
        OpenComplaint old(c);
        QuestionsForm with(old.session(), q14);
        QVERIFY(named<QAbstractButton>(with, "Q14Option-court")->isChecked());
        QVERIFY(!with.findChild<QAbstractButton *>(QStringLiteral("Q14Option-association")));
        named<QAbstractButton>(with, "Q14Option-court")->click();
        QCOMPARE(old.value().answers.value(QStringLiteral("Q14")).values, QStringList());
    }

    void noneExcludesTheRest()
    {
        OpenComplaint open({});
        QuestionsForm form(open.session(), QStringList{QStringLiteral("Q14")});
        named<QAbstractButton>(form, "Q14Option-police")->click();
        named<QAbstractButton>(form, "Q14Option-lawsuit")->click();
        QCOMPARE(open.value().answers.value(QStringLiteral("Q14")).values,
            (QStringList{QStringLiteral("police"), QStringLiteral("lawsuit")}));
        named<QAbstractButton>(form, "Q14Option-none")->click();
        QCOMPARE(open.value().answers.value(QStringLiteral("Q14")).values, QStringList{QStringLiteral("none")});
    }
};

QTEST_MAIN(tst_happened)
#include "tst_happened.moc"
