// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/contactsform.h"
#include "app/forms/knownanswers.h"
#include "app/forms/questionsform.h"
#include "app/forms/transactionsform.h"
#include "app/forms/opencomplaint.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace recourse;
using namespace recourse::app;
using recourse::test::named;
using recourse::test::OpenComplaint;
using recourse::test::present;

namespace {

When at(int day, int hour)
{
    const QDateTime moment(QDate(2026, 10, day), QTime(hour, 0), Qt::OffsetFromUTC, 8 * 3600);
    return When{PartialDate{2026, 10, day}, Instant::fromDateTime(moment)};
}

ContactEntry contactOn(int day, PartialDate promise = {})
{
    ContactEntry entry;
    entry.id = ContactId::create();
    entry.at = at(day, 9);
    entry.promiseDue = promise;
    return entry;
}

QString known(const Complaint &c, const char *question)
{
    static const auto guide = Catalogue::load();
    const auto answer = knownAnswer(c, *(*guide)->question(QLatin1String(question)), **guide, Language::En);
    return answer ? answer->answer.text + answer->answer.values.join(QLatin1Char(',')) : QString();
}

} // namespace

class tst_knownanswers : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSaidElsewhereIsKnown()
    {
        Complaint c;
        QCOMPARE(known(c, "C03-Q3"), QString());
        QCOMPARE(known(c, "C01-Q9"), QString());
        QCOMPARE(known(c, "Q14"), QString());
        c.contacts = {contactOn(12, {2026, 10, 19})};
        QCOMPARE(known(c, "C03-Q3"), QStringLiteral("2026-10-19"));
        QVERIFY(known(c, "C01-Q9").startsWith(QStringLiteral("2026-10-12")));
        c.contacts << contactOn(14, {2026, 10, 30});
        QCOMPARE(known(c, "C03-Q3"), QString()); // two promises: which one is for the person to say
        c.contacts[1].retracted = true;
        QCOMPARE(known(c, "C03-Q3"), QStringLiteral("2026-10-19"));
        c.contacts[0].direction = ContactEntry::Direction::In;
        QCOMPARE(known(c, "C01-Q9"), QString()); // they called; nobody was told anything
        c.noticedOn = {2026, 10, 11};
        QCOMPARE(known(c, "C08-Q4"), QStringLiteral("2026-10-11"));
    }

    void aReceiptNumberMeansThePolice_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("know");
        QTest::newRow("a number") << QStringLiteral("回执A2026101100123") << true;
        QTest::newRow("not yet") << QStringLiteral("还没有报警") << false;
        QTest::newRow("a day only") << QStringLiteral("11号去") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aReceiptNumberMeansThePolice()
    {
        QFETCH(QString, said);
        QFETCH(bool, know);
        Complaint c;
        c.answers.insert(QStringLiteral("C01-Q10"), Answer{false, said, {}, {}});
        QCOMPARE(known(c, "Q14"), know ? QStringLiteral("police") : QString());
    }

    void oneClickTakesItOver()
    {
        Complaint start = test::refundComplaint(0);
        start.answers.remove(QStringLiteral("C03-Q3"));
        start.contacts = {contactOn(12, {2026, 10, 19})};
        OpenComplaint open(start);
        QuestionsForm form(open.session());
        present(form);
        auto *use = named<QAbstractButton>(form, "C03-Q3KnownButton");
        QVERIFY(use->isVisible());
        QVERIFY(use->text().contains(QStringLiteral("2026年10月19日")));
        use->click();
        QCOMPARE(open.value().answers.value(QStringLiteral("C03-Q3")).text, QStringLiteral("2026-10-19"));
        QVERIFY(!use->isVisible());
        open.undo();
        QVERIFY(open.value().answers.value(QStringLiteral("C03-Q3")).isEmpty());
    }

    void theNoticeBecomesAContact()
    {
        Complaint start = test::refundComplaint(0);
        start.contacts.clear();
        OpenComplaint open(start);
        ContactsForm form(open.session());
        present(form);
        auto *take = named<QAbstractButton>(form, "noticeAsContactButton");
        QVERIFY(!take->isVisible());
        open.session().edit({}, [](Complaint &c) { c.answers.insert(QStringLiteral("C01-Q9"), Answer{false, whenToIso(at(11, 8)), {}, {}}); });
        QVERIFY(take->isVisible());
        take->click();
        QCOMPARE(open.value().contacts.size(), 1);
        QVERIFY(open.value().contacts.first().at == at(11, 8));
        QVERIFY(!take->isVisible()); // it is there now
    }

    void onePaymentMoreLikeTheLast()
    {
        Complaint start = test::refundComplaint(0);
        OpenComplaint open(start);
        TransactionsForm form(open.session());
        present(form);
        const Transaction first = open.value().transactions.first();
        QVERIFY(!named<QLabel>(form, "transactionTotalLabel")->isVisible()); // one sum needs no total
        named<QAbstractButton>(form, "againTransactionButton")->click();
        QCOMPARE(open.value().transactions.size(), 2);
        const Transaction next = open.value().transactions.at(1);
        QCOMPARE(next.payee, first.payee);
        QCOMPARE(next.method, first.method);
        QVERIFY(!next.amount && next.orderId.isEmpty() && next.merchantOrderId.isEmpty() && next.time.isNull()); // each has its own
        open.session().edit({}, [](Complaint &c) {
            c.transactions[1].amount = Money{7200, c.transactions[0].amount->currency};
            c.transactions.append(Transaction{});
            c.transactions[2].id = TransactionId::create();
            c.transactions[2].amount = Money{500, QStringLiteral("USD")};
        });
        const QString total = named<QLabel>(form, "transactionTotalLabel")->text();
        QVERIFY2(total.contains(QStringLiteral("200.00")) && total.contains(QStringLiteral("5.00")) && total.contains(QLatin1Char('3')),
            qPrintable(total));
    }
};

QTEST_MAIN(tst_knownanswers)
#include "tst_knownanswers.moc"
