// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the fields of a form, in the place of their complaint.
#include "app/forms/contactsform.h"
#include "app/forms/factsform.h"
#include "app/forms/happenedform.h"
#include "app/forms/questionfield.h"
#include "app/forms/transactionsform.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "app/widgets/surfaces.h"
#include "app/forms/opencomplaint.h"
#include "guide/catalogue.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace recourse;
using namespace recourse::app;
using recourse::test::named;
using recourse::test::OpenComplaint;
using recourse::test::present;
using recourse::test::typeText;

namespace {

/// Types into an empty field and leaves it.
void fill(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    typeText(field, text);
    emit field->editingFinished();
}

QList<LinkButton *> choices(const QWidget &form)
{
    QList<LinkButton *> shown;
    for (LinkButton *button : form.findChildren<LinkButton *>(QStringLiteral("dateChoiceButton"))) {
        if (button->isVisibleTo(&form))
            shown.append(button);
    }
    return shown;
}

bool says(const QWidget &form, const QString &text)
{
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&form) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class tst_typedfields : public QObject
{
    Q_OBJECT
private slots:
    void aSumWithoutCurrencyFollowsThePlace()
    {
        const auto guide = Catalogue::load();
        QVERIFY(guide.ok());
        const Question *question = (*guide)->question(QStringLiteral("C03-Q6"));
        QVERIFY(question && question->type == Question::Type::Money);
        QuestionField field(*question, QDate(2026, 10, 12));
        field.setDefaultCurrency({});
        Answer answer;
        answer.text = QStringLiteral("20.00");
        field.setAnswer(answer, {});
        auto *money = field.findChild<MoneyField *>();
        QVERIFY(money);
        QCOMPARE(money->lineEdit()->text(), QStringLiteral("20.00")); // kept, and asked for its currency
        QVERIFY(!money->money());
        field.setDefaultCurrency(QStringLiteral("GBP"));
        QVERIFY(money->money());
        QCOMPARE(money->money()->currency, QStringLiteral("GBP"));
    }

    void aDayIsReadInItsPlace_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PartialDate>("read");
        QTest::newRow("day first in the UK") << QStringLiteral("UK") << QStringLiteral("3/10/2026") << PartialDate{2026, 10, 3};
        QTest::newRow("month first in the US") << QStringLiteral("US") << QStringLiteral("3/10/2026") << PartialDate{2026, 3, 10};
        QTest::newRow("asked in China") << QStringLiteral("CN") << QStringLiteral("3/10/2026") << PartialDate{};
        QTest::newRow("month and day in China") << QStringLiteral("CN") << QStringLiteral("10.20") << PartialDate{2026, 10, 20};
        QTest::newRow("yesterday by the clock") << QStringLiteral("CN") << QStringLiteral("昨天") << PartialDate{2026, 10, 24};
        QTest::newRow("one digit after the other") << QStringLiteral("CN") << QStringLiteral("２０２６-３-２") << PartialDate{2026, 3, 2};
    }
    void aDayIsReadInItsPlace()
    {
        QFETCH(QString, place);
        QFETCH(QString, typed);
        QFETCH(PartialDate, read);
        Complaint c = test::refundComplaint();
        c.jurisdiction = place;
        OpenComplaint open(c);
        HappenedForm form(open.session());
        present(form);
        fill(named<QLineEdit>(form, "occurredOnEdit"), typed);
        QCOMPARE(open.value().occurredOn, read);
        QTRY_COMPARE(choices(form).size(), read.isNull() ? 2 : 0);
    }

    void twoReadingsAreTwoButtons()
    {
        OpenComplaint open(test::refundComplaint());
        {
            HappenedForm form(open.session());
            present(form);
            fill(named<QLineEdit>(form, "occurredOnEdit"), QStringLiteral("3/10/2026"));
            QCOMPARE(open.saved().unreadable.values(), QStringList{QStringLiteral("3/10/2026")});
        }
        HappenedForm form(open.session()); // asked again after a new start
        present(form);
        QTRY_COMPARE(choices(form).size(), 2);
        QCOMPARE(choices(form)[0]->text(), QStringLiteral("2026年3月10日"));
        QCOMPARE(choices(form)[1]->text(), QStringLiteral("2026年10月3日"));
        choices(form)[1]->click();
        QCOMPARE(open.value().occurredOn, (PartialDate{2026, 10, 3}));
        QVERIFY(open.saved().unreadable.isEmpty());
        QCOMPARE(named<QLineEdit>(form, "occurredOnEdit")->text(), QStringLiteral("2026年10月3日"));
        QTRY_VERIFY(choices(form).isEmpty());
        open.undo(); // typing and choosing are one step
        QCOMPARE(named<QLineEdit>(form, "occurredOnEdit")->text(), QStringLiteral("2026年10月1日"));
    }

    void secondsAreKept()
    {
        OpenComplaint open(test::refundComplaint());
        TransactionsForm form(open.session());
        present(form);
        named<QToolButton>(form, "transactionEditButton0")->click();
        auto *time = named<QLineEdit>(form, "transactionTimeEdit0");
        QCOMPARE(time->text(), QStringLiteral("2026年10月1日 20:15:31"));
        fill(time, QStringLiteral("2026年10月2日 下午2:05:09"));
        QCOMPARE(whenToIso(open.value().transactions[0].time), QStringLiteral("2026-10-02T14:05:09+08:00"));
        fill(time, time->text());
        QCOMPARE(whenToIso(open.value().transactions[0].time), QStringLiteral("2026-10-02T14:05:09+08:00"));
    }

    void aTimeIsThatOfThePlace()
    {
        Complaint c = test::refundComplaint();
        c.jurisdiction = QStringLiteral("UK");
        OpenComplaint open(c);
        TransactionsForm form(open.session());
        present(form);
        named<QToolButton>(form, "transactionEditButton0")->click();
        fill(named<QLineEdit>(form, "transactionTimeEdit0"), QStringLiteral("2 July 2026, 2:05 PM"));
        QCOMPARE(whenToIso(open.value().transactions[0].time), QStringLiteral("2026-07-02T14:05:00+01:00"));
    }

    void aFactHasATimeOfDay()
    {
        OpenComplaint open(test::refundComplaint());
        FactsForm form(open.session());
        present(form);
        auto *date = form.findChild<DateField *>();
        QVERIFY(date);
        fill(date->lineEdit(), QStringLiteral("2026-10-01 20:15"));
        QCOMPARE(whenToIso(open.saved().facts[0].on), QStringLiteral("2026-10-01T20:15:00+08:00"));
    }

    void aSumNamesItsCurrency()
    {
        OpenComplaint open(test::refundComplaint());
        TransactionsForm form(open.session());
        present(form);
        named<QToolButton>(form, "transactionEditButton0")->click();
        auto *amount = named<QLineEdit>(form, "transactionAmountEdit0");
        fill(amount, QStringLiteral("-128.50"));
        QCOMPARE(*open.value().transactions[0].amount, (Money{12'850, QStringLiteral("CNY")}));
        QCOMPARE(amount->text(), QStringLiteral("128.50"));
        fill(amount, QStringLiteral("US$10"));
        QCOMPARE(*open.value().transactions[0].amount, (Money{1'000, QStringLiteral("USD")}));
        fill(amount, QStringLiteral("₹1,23,456.00"));
        QCOMPARE(*open.value().transactions[0].amount, (Money{12'345'600, QStringLiteral("INR")}));
    }

    void aPromisedSpanIsCounted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PartialDate>("due");
        // The contact is of Friday, 9 October 2026; Saturday the tenth is worked.
        QTest::newRow("working days") << QStringLiteral("3个工作日") << PartialDate{2026, 10, 13};
        QTest::newRow("days") << QStringLiteral("3天内") << PartialDate{2026, 10, 12};
        QTest::newRow("hours") << QStringLiteral("24小时内") << PartialDate{2026, 10, 10};
        QTest::newRow("English") << QStringLiteral("within 3 working days") << PartialDate{2026, 10, 13};
        QTest::newRow("the longer of two") << QStringLiteral("1-3个工作日") << PartialDate{2026, 10, 13};
        QTest::newRow("a day") << QStringLiteral("10月15日前") << PartialDate{2026, 10, 15};
    }
    void aPromisedSpanIsCounted()
    {
        QFETCH(QString, typed);
        QFETCH(PartialDate, due);
        Complaint c = test::refundComplaint();
        c.contacts[0].at = When{PartialDate{2026, 10, 9}, std::nullopt};
        c.contacts[0].promiseDue = {};
        OpenComplaint open(c);
        ContactsForm form(open.session());
        present(form);
        named<QToolButton>(form, "contactEditButton0")->click();
        auto *field = named<QLineEdit>(form, "contactPromiseDueEdit0");
        fill(field, typed);
        QCOMPARE(partialDateToIso(open.saved().contacts[0].promiseDue), partialDateToIso(due));
        QCOMPARE(field->text(), dateForProse(due, Language::ZhCn));
        if (!typed.contains(QStringLiteral("前")))
            QVERIFY2(says(form, QStringLiteral("2026年10月9日")), "how it was counted is shown");
    }

    void aSpanNeedsTheDayOfItsContact()
    {
        Complaint c = test::refundComplaint();
        c.contacts[0].at = {};
        c.contacts[0].promiseDue = {};
        OpenComplaint open(c);
        ContactsForm form(open.session());
        present(form);
        named<QToolButton>(form, "contactEditButton0")->click();
        fill(named<QLineEdit>(form, "contactPromiseDueEdit0"), QStringLiteral("3个工作日"));
        QVERIFY(open.value().contacts[0].promiseDue.isNull());
        QCOMPARE(open.saved().unreadable.values(), QStringList{QStringLiteral("3个工作日")});
    }
};

QTEST_MAIN(tst_typedfields)
#include "tst_typedfields.moc"
