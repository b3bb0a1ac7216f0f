// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/dealings.h"
#include "escalation/standing.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;
using namespace recourse::escalation;
using namespace recourse::test;

namespace {

ContactEntry entry(const QString &channel, int day, const QString &ticket = {}, const QString &answer = {})
{
    ContactEntry result;
    result.id = ContactId::create();
    result.at = {PartialDate{2026, 10, day}, {}};
    result.channel = channel;
    result.ticket = ticket;
    result.answer = answer;
    return result;
}

ContactEntry incoming(const QString &channel, int day, const QString &answer)
{
    ContactEntry result = entry(channel, day, {}, answer);
    result.direction = ContactEntry::Direction::In;
    return result;
}

Complaint bare()
{
    Complaint c = refundComplaint(0);
    c.wallet = QStringLiteral("wechat-pay");
    c.issuer = QStringLiteral("示例银行");
    c.contacts.clear();
    return c;
}

} // namespace

class TstDealings : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalogue> guide;

    Dealings dealings(const Complaint &complaint, Reader reader, const QString &channel)
    {
        return dealingsWith(CaseFacts(complaint, *guide, QDate(2026, 11, 1)), reader, channel);
    }

private slots:
    void initTestCase()
    {
        const auto loaded = Catalogue::load();
        QVERIFY(loaded.ok());
        guide = *loaded;
    }

    /// What the person says of a contact decides, whatever its channel usually is.
    void whoItWasIsTold()
    {
        Complaint c = bare();
        c.contacts = {entry(QStringLiteral("CH-TEL"), 4, QStringLiteral("B-1")), entry(QStringLiteral("CH-TEL"), 6, QStringLiteral("W-1"))};
        c.contacts[0].recipient = Recipient::Bank;
        QCOMPARE(dealings(c, Reader::Institution, QStringLiteral("CH-LET")).firstTicket, QStringLiteral("W-1"));
        QCOMPARE(dealings(c, Reader::Bank, QStringLiteral("CH-ISSUER")).firstTicket, QStringLiteral("B-1"));
    }

    void eachPartyHasItsOwnDatesAndTickets()
    {
        Complaint c = bare();
        c.contacts = {entry(QStringLiteral("CH-MERCHANT"), 2), entry(QStringLiteral("CH-TEL"), 4, QStringLiteral("W-1")),
            entry(QStringLiteral("CH-PLATFORM"), 5, QStringLiteral("P-9")), entry(QStringLiteral("CH-APP"), 7, QStringLiteral("W-2")),
            entry(QStringLiteral("CH-POL"), 8, QStringLiteral("110-7"))};
        const Dealings wallet = dealings(c, Reader::Institution, QStringLiteral("CH-LET"));
        QCOMPARE(wallet.firstOn.date, (PartialDate{2026, 10, 4}));
        QCOMPARE(wallet.firstTicket, QStringLiteral("W-1"));
        const Dealings merchant = dealings(c, Reader::Merchant, QStringLiteral("CH-MERCHANT"));
        QCOMPARE(merchant.firstOn.date, (PartialDate{2026, 10, 2}));
        QVERIFY(merchant.firstTicket.isEmpty()); // the platform's number is not the merchant's
        // The bank was never spoken to: nothing about it, neither in a letter to it nor in one about it.
        QVERIFY(!dealings(c, Reader::Bank, QStringLiteral("CH-ISSUER")).raised);
        QVERIFY(!dealings(c, Reader::Body, QStringLiteral("CH-12378")).raised);
        QVERIFY(dealings(c, Reader::Body, QStringLiteral("CH-12363")).raised);
    }

    void aFollowUpNeedsSomebodyWhoWasToldBefore()
    {
        Complaint c = bare();
        c.contacts = {entry(QStringLiteral("CH-MERCHANT"), 2)};
        QCOMPARE(missingForLetter(c, *guide, QStringLiteral("CH-LET"), LetterType::FollowUp), QStringList{QStringLiteral("contacts")});
        QCOMPARE(missingForLetter(c, *guide, QStringLiteral("CH-MERCHANT"), LetterType::FollowUp), QStringList());
    }

    void aPromiseIsBrokenOnlyBySilence_data()
    {
        QTest::addColumn<QList<ContactEntry>>("after");
        QTest::addColumn<bool>("silent");
        QTest::addColumn<qsizetype>("answers");
        QTest::newRow("nothing came") << QList<ContactEntry>{} << true << qsizetype(0);
        QTest::newRow("they called") << QList<ContactEntry>{incoming(QStringLiteral("CH-TEL"), 20, QStringLiteral("不予赔付"))} << false << qsizetype(1);
        QTest::newRow("they called and nobody noted what they said")
            << QList<ContactEntry>{incoming(QStringLiteral("CH-TEL"), 20, {})} << false << qsizetype(1);
        QTest::newRow("the merchant called") << QList<ContactEntry>{incoming(QStringLiteral("CH-MERCHANT"), 20, QStringLiteral("等等"))} << true << qsizetype(0);
        QTest::newRow("the person asked again, without an answer") << QList<ContactEntry>{entry(QStringLiteral("CH-TEL"), 20)} << true << qsizetype(0);
        QTest::newRow("an answer from before the promise") << QList<ContactEntry>{incoming(QStringLiteral("CH-TEL"), 2, QStringLiteral("在查"))} << true << qsizetype(1);
    }
    void aPromiseIsBrokenOnlyBySilence()
    {
        QFETCH(QList<ContactEntry>, after);
        QFETCH(bool, silent);
        QFETCH(qsizetype, answers);
        Complaint c = bare();
        ContactEntry promise = entry(QStringLiteral("CH-TEL"), 10, {}, QStringLiteral("已登记"));
        promise.promise = QStringLiteral("三个工作日内回电");
        promise.promiseDue = {2026, 10, 15};
        c.contacts = QList<ContactEntry>{promise} + after;
        const Dealings found = dealings(c, Reader::Institution, QStringLiteral("CH-LET"));
        QVERIFY(found.promised);
        QCOMPARE(found.silentSince, silent);
        QCOMPARE(found.answers.size(), answers);
    }

    void whatWasTakenBackWasNotSaid()
    {
        Complaint c = bare();
        ContactEntry wrong = entry(QStringLiteral("CH-TEL"), 3, QStringLiteral("W-0"), QStringLiteral("退不了"));
        wrong.retracted = true;
        c.contacts = {wrong, entry(QStringLiteral("CH-TEL"), 6, QStringLiteral("W-1"))};
        const Dealings found = dealings(c, Reader::Institution, QStringLiteral("CH-LET"));
        QCOMPARE(found.firstTicket, QStringLiteral("W-1"));
        QVERIFY(found.answers.isEmpty());
    }

    void anAnswerRecordedInTheStepsCountsToo()
    {
        Complaint c = bare();
        Step step;
        step.id = StepId::create();
        step.channel = QStringLiteral("CH-LET");
        step.events = {{EventKind::Sent, {PartialDate{2026, 10, 3}, {}}, {}, {}, false},
            {EventKind::Reply, {PartialDate{2026, 10, 18}, {}}, QStringLiteral("经核查无误"), {}, false}};
        c.steps = {step};
        const Dealings found = dealings(c, Reader::Institution, QStringLiteral("CH-LET"));
        QCOMPARE(found.firstOn.date, (PartialDate{2026, 10, 3}));
        QCOMPARE(found.answers.size(), 1);
        QCOMPARE(found.answers.first().words, QStringLiteral("经核查无误"));
    }
};

QTEST_GUILESS_MAIN(TstDealings)
#include "tst_dealings.moc"
