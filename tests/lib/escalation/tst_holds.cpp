// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/holds.h"
#include "escalation/planner.h"

#include <QTest>

using namespace recourse;
using escalation::holds;
using escalation::Truth;

namespace {

std::shared_ptr<const Catalogue> guide()
{
    static const auto loaded = Catalogue::load();
    return loaded.ok() ? *loaded : nullptr;
}

Answer said(const char *text)
{
    Answer answer;
    answer.text = QString::fromLatin1(text);
    return answer;
}

Answer notKnown()
{
    Answer answer;
    answer.unknown = true;
    return answer;
}

} // namespace

/// Conditions of the guide, asked of a case: yes, no, or not told.
class TestHolds : public QObject
{
    Q_OBJECT

private slots:
    void namedConditions_data();
    void namedConditions();
    void unknownStaysUnknown();
    void retractedEventsDoNotCount();
    void circleOfNamesEnds();
    void clocksFollowTheAnswers();
};

void TestHolds::namedConditions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<Complaint>("complaint");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *condition, const Complaint &c, Truth expected) {
        QTest::newRow(name) << QString::fromLatin1(condition) << c << int(expected);
    };
    Complaint nothing;
    Complaint refund;
    refund.category = QStringLiteral("C03");
    Complaint stolen;
    stolen.category = QStringLiteral("C01");
    Complaint renewal;
    renewal.category = QStringLiteral("C06");

    row("no condition always holds", "always", nothing, Truth::Yes);
    row("an unknown condition is not told", "weather", nothing, Truth::Unknown);
    row("no funding said: card not told", "card-debit", nothing, Truth::Unknown);
    Complaint paid = nothing;
    paid.funding = {QStringLiteral("balance")};
    row("paid from the balance: no debit card", "card-debit", paid, Truth::No);
    row("paid from the balance: an electronic transfer", "electronic-fund", paid, Truth::Yes);
    paid.funding = {QStringLiteral("balance"), QStringLiteral("debit-card")};
    row("paid from both: a debit card too", "card-debit", paid, Truth::Yes);

    row("stolen account: payments not made", "unauthorised", stolen, Truth::Yes);
    Complaint unsure = stolen;
    unsure.answers[QStringLiteral("C01-Q1")] = said("not-sure");
    row("stolen account, not certain which payments: not claimed", "unauthorised", unsure, Truth::No);
    row("renewal, nothing answered: not told", "unauthorised", renewal, Truth::Unknown);
    Complaint never = renewal;
    never.answers[QStringLiteral("C06-Q3")] = said("never");
    row("renewal never started by the person: not authorised", "unauthorised", never, Truth::Yes);
    Complaint knew = renewal;
    knew.answers[QStringLiteral("C06-Q3")] = said("knowingly");
    row("renewal known to the person: authorised", "unauthorised", knew, Truth::No);
    Complaint cannotSay = renewal;
    cannotSay.answers[QStringLiteral("C06-Q3")] = notKnown();
    row("renewal, answered with not knowing: not told", "unauthorised", cannotSay, Truth::Unknown);

    row("refund of a merchant: a purchase", "purchase", refund, Truth::Yes);
    Complaint failed;
    failed.category = QStringLiteral("C02");
    row("failed payment: purchase not told", "purchase", failed, Truth::Unknown);
    failed.answers[QStringLiteral("C02-Q8")] = said("no");
    row("failed payment that bought nothing: no purchase", "purchase", failed, Truth::No);
    row("and so it is not a purchase", "not-purchase", failed, Truth::Yes);
    failed.answers[QStringLiteral("C02-Q8")] = said("yes");
    row("failed payment of an online order", "online-purchase", failed, Truth::Yes);
    failed.answers[QStringLiteral("C02-Q7")] = said("scan-code");
    row("a code scanned at a till is no online purchase", "online-purchase", failed, Truth::No);
    Complaint till;
    till.category = QStringLiteral("C02");
    Transaction transaction;
    transaction.merchantOrderId = QStringLiteral("SM20261101");
    till.transactions = {transaction};
    row("a merchant's order number alone makes no online purchase", "online-purchase", till, Truth::Unknown);
    Complaint transfer = failed;
    transfer.category = QStringLiteral("C08");
    row("money sent to a person is no purchase whatever was answered", "online-purchase", transfer, Truth::No);

    Complaint frozen;
    frozen.category = QStringLiteral("C07");
    frozen.answers[QStringLiteral("C07-Q3")] = said("not-told");
    row("nobody said who restricted it", "police-freeze", frozen, Truth::Unknown);
    frozen.answers[QStringLiteral("C07-Q3")] = said("police-or-court");
    row("restricted by the police", "police-freeze", frozen, Truth::Yes);
}

void TestHolds::namedConditions()
{
    QFETCH(QString, condition);
    QFETCH(Complaint, complaint);
    QFETCH(int, expected);
    QVERIFY(guide());
    QCOMPARE(int(holds(condition, complaint, *guide())), expected);
}

void TestHolds::unknownStaysUnknown()
{
    QVERIFY(guide());
    Condition untold;
    untold.kind = Condition::Kind::Funding;
    untold.values = {QStringLiteral("balance")};
    Condition yes;
    Condition all;
    all.kind = Condition::Kind::All;
    all.parts = {yes, untold};
    Condition any = all;
    any.kind = Condition::Kind::Any;
    Condition no;
    no.kind = Condition::Kind::Not;
    no.parts = {untold};
    QCOMPARE(int(holds(all, {}, *guide())), int(Truth::Unknown));
    QCOMPARE(int(holds(any, {}, *guide())), int(Truth::Yes));
    QCOMPARE(int(holds(no, {}, *guide())), int(Truth::Unknown));
    untold.untold = false;
    no.parts = {untold};
    QCOMPARE(int(holds(no, {}, *guide())), int(Truth::Yes));
}

void TestHolds::retractedEventsDoNotCount()
{
    QVERIFY(guide());
    Condition sent;
    sent.kind = Condition::Kind::Event;
    sent.values = {QStringLiteral("sent")};
    Complaint complaint;
    Step step;
    Step::Event event;
    event.kind = EventKind::Sent;
    step.events = {event};
    complaint.steps = {step};
    QCOMPARE(int(holds(sent, complaint, *guide())), int(Truth::Yes));
    complaint.steps[0].events[0].retracted = true;
    QCOMPARE(int(holds(sent, complaint, *guide())), int(Truth::No));
}

void TestHolds::circleOfNamesEnds()
{
    QVERIFY(guide());
    Condition named;
    named.kind = Condition::Kind::Holds;
    named.key = QStringLiteral("no-such-condition");
    QCOMPARE(int(holds(named, {}, *guide())), int(Truth::Unknown));
}

/// A duty of theirs runs only where it is known to fit; a limit of one's own is shown until it is known not to.
void TestHolds::clocksFollowTheAnswers()
{
    QVERIFY(guide());
    const QDate today(2026, 11, 20);
    const auto letter = [&](const Complaint &c, const char *channel) {
        for (const PlannedStep &step : planSteps(c, *guide(), today)) {
            if (step.channel == QLatin1String(channel))
                return step;
        }
        return PlannedStep();
    };
    Complaint frozen;
    frozen.wallet = QStringLiteral("alipay");
    frozen.jurisdiction = QStringLiteral("CN");
    frozen.category = QStringLiteral("C07");
    Step step;
    step.id = StepId::create();
    step.channel = QStringLiteral("CH-LET");
    step.subject = QStringLiteral("payment-account");
    Step::Event sent;
    sent.kind = EventKind::Sent;
    sent.at.date = PartialDate(2026, 11, 2);
    step.events = {sent};
    frozen.steps = {step};
    QVERIFY(letter(frozen, "CH-LET").rule != QLatin1String("CN-L-AML-15"));
    frozen.answers[QStringLiteral("C07-Q3")] = said("anti-money-laundering");
    QCOMPARE(letter(frozen, "CH-LET").rule, QStringLiteral("CN-L-AML-15"));
    QCOMPARE(letter(frozen, "CH-LET").dueOn, QDate(2026, 11, 17));

    Complaint renewal;
    renewal.wallet = QStringLiteral("paypal");
    renewal.jurisdiction = QStringLiteral("UK");
    renewal.category = QStringLiteral("C06");
    renewal.occurredOn = PartialDate(2026, 11, 1);
    QCOMPARE(letter(renewal, "CH-UKFIRM").windowRule, QStringLiteral("UK-PSR-8W"));
    QCOMPARE(letter(renewal, "CH-UKFIRM").closesOn, QDate(2026, 12, 27));
    renewal.answers[QStringLiteral("C06-Q3")] = said("never");
    QCOMPARE(letter(renewal, "CH-UKFIRM").windowRule, QStringLiteral("UK-PSR-13M"));
    renewal.category = QStringLiteral("C04");
    QVERIFY2(letter(renewal, "CH-UKFIRM").windowRule.isEmpty(), "poor service has no such limit");
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
