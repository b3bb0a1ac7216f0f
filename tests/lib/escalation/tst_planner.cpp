// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/planner.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void firmFirstThenTheRegulatorOnTheDateThePersonSet();
    void pendingPromiseIsNotAnAnswer();
    void directComplaintInChinaHasNoStatutoryTime();
    void phases_data();
    void phases();
    void lateComplaintIsClosedWhereTheBodyRefusesIt();
    void ombudsmanWaitsForTheFirm();
    void ombudsmanWindowClosesOnlyWhenTheAnswerWasFinal();
    void unknownReceiptIsAskedForNotGuessed();
    void oneBodyAfterTheOther();
    void answerThatABodyHasItCounts();
    void retractedEventsAreNotSeen();
    void walletWithoutACompanyGoesToTheIssuer();
    void unknownCasesGetTheGeneralOrder_data();
    void unknownCasesGetTheGeneralOrder();
    void subjectsNarrowTheLadder();
    void stepsOutsideTheLadderAreShown();
    void atMostOneThingToDo();
    void freezeAnswerDecidesAboutThePolice();
    void sideChannelsStandApart();

private:
    const PlannedStep *find(const QList<PlannedStep> &plan, const char *channel) const;
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Step use(const char *channel, const char *subject, std::initializer_list<std::pair<const char *, const char *>> events)
{
    Step step;
    step.id = StepId::create();
    step.channel = s(channel);
    step.subject = s(subject);
    for (const auto &[kind, on] : events)
        step.events.append({*eventKindFrom(s(kind)), *whenFromIso(s(on)), {}, {}, false});
    return step;
}

Complaint inUk()
{
    Complaint c;
    c.wallet = s("paypal");
    c.jurisdiction = s("UK");
    c.category = s("C07");
    return c;
}

} // namespace

void TestPlanner::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

const PlannedStep *TestPlanner::find(const QList<PlannedStep> &plan, const char *channel) const
{
    for (const PlannedStep &p : plan) {
        if (p.channel == s(channel))
            return &p;
    }
    qWarning("no %s in the plan", channel);
    static const PlannedStep none;
    return &none;
}

void TestPlanner::firmFirstThenTheRegulatorOnTheDateThePersonSet()
{
    const Complaint c = test::refundComplaint(); // called on 12 October, wants an answer by 2 November
    auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
    QCOMPARE(find(plan, "CH-LET")->state, PlanState::Open);
    QVERIFY(find(plan, "CH-LET")->recommended);
    QVERIFY(!find(plan, "CH-LET")->why.zh.isEmpty());
    const PlannedStep *pboc = find(plan, "CH-12363");
    QCOMPARE(pboc->state, PlanState::OpensOn);
    QCOMPARE(pboc->opensOn, QDate(2026, 11, 3));
    QCOMPARE(pboc->basis, s("own-date"));

    plan = planSteps(c, *m_guide, QDate(2026, 11, 3));
    QCOMPARE(find(plan, "CH-12363")->state, PlanState::Open);
    QCOMPARE(find(plan, "CH-12363")->conditions.first().code, s("real-name"));
}

void TestPlanner::pendingPromiseIsNotAnAnswer()
{
    Complaint c = test::refundComplaint();
    c.answerBy = {};
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 19)), "CH-12363")->opensOn, QDate(2026, 10, 20));
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 19)), "CH-12363")->basis, s("promise"));
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 20)), "CH-12363")->state, PlanState::Open);
    c.contacts[0].promise.clear();
    c.contacts[0].promiseDue = {};
    c.contacts[0].answer = s("不同意退款");
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-12363")->state, PlanState::Open);
    c.contacts[0].answer.clear(); // our suggestion: fifteen days from the call
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-12363")->opensOn, QDate(2026, 10, 28));
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-12363")->basis, s("suggestion"));
    c.contacts[0].retracted = true;
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-12363")->reason, s("precondition"));
}

void TestPlanner::directComplaintInChinaHasNoStatutoryTime()
{
    for (const Category &category : m_guide->categories()) {
        for (const char *channel : {"CH-LET", "CH-APP", "CH-TEL"}) {
            Complaint c = test::refundComplaint();
            c.category = category.id;
            c.answerBy = {};
            c.contacts.clear();
            c.steps = {use(channel, "", {{"sent", "2026-10-12"}, {"received", "2026-10-13"}})};
            for (const PlannedStep &p : planSteps(c, *m_guide, QDate(2026, 10, 14))) {
                if (p.channel != s(channel))
                    continue;
                QCOMPARE(p.state, PlanState::Waiting);
                QCOMPARE(p.basis, s("suggestion"));
                QVERIFY(p.rule.startsWith(s("RC-SUGGEST-")));
                QCOMPARE(p.dueOn, category.urgent ? QDate(2026, 10, 21) : QDate(2026, 10, 27));
            }
        }
    }
}

void TestPlanner::phases_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *channel, const QStringList &events, const char *today, const char *state,
                         const char *rule, const char *due, const char *extension, const char *reason) {
        QTest::newRow(name) << s(channel) << events << s(today) << s(state) << s(rule) << s(due) << s(extension) << s(reason);
    };
    const QStringList sent{s("sent 2026-09-23")};
    const QStringList received = sent + QStringList{s("received 2026-09-24")};
    const QStringList forwarded = received + QStringList{s("forwarded 2026-10-10")};
    const QStringList arrived = forwarded + QStringList{s("institution-received 2026-10-12")};
    row("PBoC: handed in, receipt not known", "CH-12363", sent, "2026-10-01", "waiting", "CN-L-PBC-7", "", "", "ask-date received");
    row("PBoC: seven working days", "CH-12363", received, "2026-10-01", "waiting", "CN-L-PBC-7", "2026-10-12", "", "waiting CN-L-PBC-7");
    row("PBoC: seven working days are over", "CH-12363", received, "2026-10-13", "waiting", "CN-L-PBC-7", "2026-10-12", "", "overdue 2026-10-12");
    row("PBoC: forwarded, the institution's day not known", "CH-12363", forwarded, "2026-10-13", "waiting", "CN-L-PBC-15", "", "", "ask-date institution-received");
    row("PBoC: fifteen days of the institution", "CH-12363", arrived, "2026-10-13", "waiting", "CN-L-PBC-15", "2026-10-27", "2026-12-11", "waiting CN-L-PBC-15");
    row("PBoC: the institution is late", "CH-12363", arrived, "2026-10-28", "waiting", "CN-L-PBC-15", "2026-10-27", "2026-12-11", "overdue 2026-10-27");
    row("PBoC: answered", "CH-12363", arrived + QStringList{s("reply 2026-10-20")}, "2026-10-28", "done", "", "", "", "answered 2026-10-20");
    row("PBoC: withdrawn", "CH-12363", arrived + QStringList{s("withdrawn 2026-10-20")}, "2026-10-28", "closed", "", "", "", "withdrawn 2026-10-20");
    row("PBoC: reply told before an older event", "CH-12363", QStringList{s("reply 2026-10-20")} + arrived, "2026-10-28", "done", "", "", "", "answered 2026-10-20");
    row("12315: seven working days to accept", "CH-12315", received, "2026-10-01", "waiting", "CN-L-SAMR-7", "2026-10-12", "", "waiting CN-L-SAMR-7");
    row("12315: sixty days of mediation", "CH-12315", received + QStringList{s("accepted 2026-10-09")}, "2026-10-10", "waiting", "CN-L-SAMR-60", "2026-12-08", "", "waiting CN-L-SAMR-60");
    row("NFRA: the bank's day is not known", "CH-12378", received, "2026-10-01", "waiting", "CN-L-BANK-15", "", "", "ask-date institution-received");
    row("NFRA: fifteen days of the bank", "CH-12378", arrived, "2026-10-13", "waiting", "CN-L-BANK-15", "2026-10-27", "2026-12-11", "waiting CN-L-BANK-15");
    row("issuer: fifteen days of a bank, direct", "CH-ISSUER", received, "2026-10-01", "waiting", "CN-L-BANK-15", "2026-10-09", "2026-11-23", "waiting CN-L-BANK-15");
    row("issuer: receipt not known", "CH-ISSUER", sent, "2026-10-01", "waiting", "CN-L-BANK-15", "", "", "ask-date received");
    row("merchant: an offer came", "CH-MERCHANT", sent + QStringList{s("offer 2026-09-29")}, "2026-10-01", "done", "", "", "", "offer 2026-09-29");
    row("merchant: our suggestion", "CH-MERCHANT", sent, "2026-10-01", "waiting", "RC-SUGGEST-REPLY-15", "2026-10-08", "", "waiting RC-SUGGEST-REPLY-15");
    row("a note is not a use", "CH-MERCHANT", {s("note 2026-09-23")}, "2026-10-01", "open", "", "", "", "ready ");
}

void TestPlanner::phases()
{
    QFETCH(QString, channel);
    QFETCH(QStringList, events);
    QFETCH(QString, today);
    Complaint c = test::refundComplaint();
    c.category = s("C06"); // has all of these channels
    c.funding = {s("debit-card")};
    c.answerBy = {};
    Step step;
    step.id = StepId::create();
    step.channel = channel;
    for (const QString &event : std::as_const(events))
        step.events.append({*eventKindFrom(event.section(u' ', 0, 0)), *whenFromIso(event.section(u' ', 1)), {}, {}, false});
    c.steps = {step};
    const PlannedStep p = *find(planSteps(c, *m_guide, QDate::fromString(today, Qt::ISODate)), channel.toUtf8().constData());
    QCOMPARE(p.stepId, step.id);
    QTEST(planStateName(p.state), "state");
    QTEST(p.rule, "rule");
    QTEST(p.dueOn.toString(Qt::ISODate), "due");
    QTEST(p.extensionDue.toString(Qt::ISODate), "extension");
    QTEST(p.reason + u' ' + p.reasonArgs.join(u' '), "reason");
}

void TestPlanner::lateComplaintIsClosedWhereTheBodyRefusesIt()
{
    Complaint c = test::refundComplaint();
    c.noticedOn = {2023, 10, 9};
    const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 20));
    QCOMPARE(find(plan, "CH-12315")->state, PlanState::Closed);
    QCOMPARE(find(plan, "CH-12315")->reasonArgs, (QStringList{s("CN-L-SAMR-3Y"), s("2026-10-09")}));
    // A court takes a late claim; the other side may plead the time. The person is told, the door stays open.
    QCOMPARE(find(plan, "CH-COURT")->state, PlanState::Open);
    QCOMPARE(find(plan, "CH-COURT")->reason, s("window-may-have-passed"));
    c.noticedOn = {2023, 0, 0};
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 20)), "CH-12315")->state, PlanState::Open);
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 20)), "CH-12315")->windowAskFor, s("knew"));
}

void TestPlanner::ombudsmanWaitsForTheFirm()
{
    Complaint c = inUk();
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 12, 15)), "CH-FOS")->reason, s("precondition"));
    c.steps = {use("CH-UKFIRM", "payment-account", {{"sent", "2026-12-12"}, {"received", "2026-12-14"}})};
    auto plan = planSteps(c, *m_guide, QDate(2026, 12, 15));
    QCOMPARE(find(plan, "CH-UKFIRM")->dueOn, QDate(2027, 1, 7));
    QCOMPARE(find(plan, "CH-UKFIRM")->extensionDue, QDate(2027, 2, 4));
    QCOMPARE(find(plan, "CH-FOS")->state, PlanState::OpensOn);
    QCOMPARE(find(plan, "CH-FOS")->opensOn, QDate(2027, 1, 8));
    QCOMPARE(find(plan, "CH-FOS")->rule, s("UK-DISP-15"));
    plan = planSteps(c, *m_guide, QDate(2027, 1, 8));
    QVERIFY(find(plan, "CH-UKFIRM")->overdue);
    QCOMPARE(find(plan, "CH-FOS")->state, PlanState::Open);
    QVERIFY(find(plan, "CH-FOS")->recommended);
}

void TestPlanner::ombudsmanWindowClosesOnlyWhenTheAnswerWasFinal()
{
    Complaint c = inUk();
    c.steps = {use("CH-UKFIRM", "payment-account", {{"sent", "2026-01-02"}, {"reply", "2026-01-05"}})};
    const auto at = [&](int month, int day) { return *find(planSteps(c, *m_guide, QDate(2026, month, day)), "CH-FOS"); };
    QCOMPARE(at(2, 1).state, PlanState::Open);
    QCOMPARE(at(2, 1).closesOn, QDate(2026, 7, 5));
    QCOMPARE(at(7, 6).state, PlanState::Open);
    QCOMPARE(at(7, 6).reason, s("window-may-have-passed"));
}

void TestPlanner::unknownReceiptIsAskedForNotGuessed()
{
    Complaint c = inUk();
    c.steps = {use("CH-UKFIRM", "payment-account", {{"sent", "2026-12-12"}})};
    const auto plan = planSteps(c, *m_guide, QDate(2026, 12, 31));
    QCOMPARE(find(plan, "CH-UKFIRM")->certainty, Certainty::UnknownStart);
    QCOMPARE(find(plan, "CH-UKFIRM")->askFor, s("received"));
    QVERIFY(find(plan, "CH-UKFIRM")->dueOn.isNull());
    QCOMPARE(find(plan, "CH-FOS")->state, PlanState::Blocked);
    QCOMPARE(find(plan, "CH-FOS")->reason, s("ask-firm-date"));
    QVERIFY(find(plan, "CH-FOS")->opensOn.isNull());
}

void TestPlanner::oneBodyAfterTheOther()
{
    Complaint c = test::refundComplaint();
    c.steps = {use("CH-12363", "payment-account", {{"sent", "2026-11-04"}})};
    auto plan = planSteps(c, *m_guide, QDate(2026, 11, 5));
    QCOMPARE(find(plan, "CH-12315")->state, PlanState::Blocked);
    QCOMPARE(find(plan, "CH-12315")->reasonArgs, QStringList{s("CH-12363")});
    QCOMPARE(find(plan, "CH-COURT")->state, PlanState::Open);
    c.steps[0].events.append({EventKind::Outcome, *whenFromIso(s("2026-11-10")), {}, {}, false});
    plan = planSteps(c, *m_guide, QDate(2026, 11, 11));
    QCOMPARE(find(plan, "CH-12315")->state, PlanState::Open);
}

void TestPlanner::answerThatABodyHasItCounts()
{
    Complaint c = test::refundComplaint();
    c.answers.insert(s("Q14"), Answer{false, {}, {s("central-bank")}, {}});
    auto plan = planSteps(c, *m_guide, QDate(2026, 11, 5));
    QCOMPARE(find(plan, "CH-12363")->reason, s("told-elsewhere"));
    QCOMPARE(find(plan, "CH-12363")->state, PlanState::Waiting);
    QCOMPARE(find(plan, "CH-12315")->reason, s("other-body-first"));
    c.answers.insert(s("Q14"), Answer{false, {}, {s("none")}, {}});
    plan = planSteps(c, *m_guide, QDate(2026, 11, 5));
    QCOMPARE(find(plan, "CH-12315")->state, PlanState::Open);
}

void TestPlanner::retractedEventsAreNotSeen()
{
    Complaint c = test::refundComplaint();
    c.steps = {use("CH-LET", "payment-account", {{"sent", "2026-10-13"}, {"reply", "2026-10-14"}})};
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 15)), "CH-LET")->state, PlanState::Done);
    c.steps[0].events[1].retracted = true;
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 15)), "CH-LET")->state, PlanState::Waiting);
    c.steps[0].events[0].retracted = true;
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 15)), "CH-LET")->state, PlanState::Open);
}

void TestPlanner::walletWithoutACompanyGoesToTheIssuer()
{
    Complaint c = test::refundComplaint();
    c.wallet = s("apple-pay");
    c.category = s("C02");
    c.funding = {s("credit-card")};
    c.contacts.clear();
    const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
    QVERIFY(!plan.isEmpty());
    for (const PlannedStep &p : plan) {
        QVERIFY2(p.subject != s("payment-account"), qPrintable(p.channel));
        QVERIFY2(p.channel != s("CH-12363") && p.channel != s("CH-LET"), qPrintable(p.channel));
    }
    QVERIFY(find(plan, "CH-ISSUER")->recommended);
    QCOMPARE(find(plan, "CH-12378")->reasonArgs, QStringList{s("issuer-contacted")});
}

void TestPlanner::unknownCasesGetTheGeneralOrder_data()
{
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("jurisdiction");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QStringList>("channels");
    const QStringList firm{s("CH-APP"), s("CH-LET")};
    QTest::newRow("nothing known at all") << QString() << QString() << QString() << firm;
    QTest::newRow("a category of a later version") << s("alipay") << s("CN") << s("C99") << firm;
    QTest::newRow("a wallet nobody knows, elsewhere") << s("other") << s("other") << s("C02") << firm;
    QTest::newRow("Hong Kong without a ladder") << s("other") << s("HK") << s("C07") << firm + QStringList{s("CH-HKMA")};
    QTest::newRow("Singapore without a ladder") << s("other") << s("SG") << s("C10") << firm + QStringList{s("CH-FIDREC")};
    QTest::newRow("fraud somewhere else: police first")
        << s("other") << s("other") << s("C09") << QStringList{s("CH-POLICE-LOCAL")} + firm;
}

void TestPlanner::unknownCasesGetTheGeneralOrder()
{
    QFETCH(QString, wallet);
    QFETCH(QString, jurisdiction);
    QFETCH(QString, category);
    QFETCH(QStringList, channels);
    Complaint c;
    c.wallet = wallet;
    c.jurisdiction = jurisdiction;
    c.category = category;
    const auto plan = planSteps(c, *m_guide, QDate(2026, 11, 22));
    QStringList found;
    for (const PlannedStep &p : plan) {
        found.append(p.channel);
        QVERIFY(p.generic);
        QVERIFY(!p.why.en.isEmpty());
    }
    QCOMPARE(found, channels);
    QCOMPARE(plan.first().reason, s("general-order"));
    QVERIFY(plan.first().recommended);
}

void TestPlanner::subjectsNarrowTheLadder()
{
    Complaint c = test::refundComplaint();
    c.subjects = {s("merchant")};
    const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
    for (const PlannedStep &p : plan)
        QCOMPARE(p.subject, s("merchant"));
    QCOMPARE(find(plan, "CH-COURT")->subject, s("merchant"));
    QCOMPARE(find(plan, "CH-12315")->state, PlanState::Open);
}

void TestPlanner::stepsOutsideTheLadderAreShown()
{
    Complaint c = test::refundComplaint();
    c.steps = {use("CH-PCAC", "payment-account", {{"sent", "2026-10-12"}, {"received", "2026-10-12"}}),
        use("CH-OF-A-LATER-VERSION", "", {{"sent", "2026-10-12"}})};
    const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
    QVERIFY(find(plan, "CH-PCAC")->outsideLadder);
    QCOMPARE(find(plan, "CH-PCAC")->dueOn, QDate(2026, 10, 19)); // 13 14 15 16 19
    QVERIFY(std::none_of(plan.cbegin(), plan.cend(), [](const PlannedStep &p) { return p.channel == s("CH-OF-A-LATER-VERSION"); }));
}

void TestPlanner::atMostOneThingToDo()
{
    for (const Ladder &ladder : m_guide->ladders()) {
        Complaint c = test::refundComplaint();
        c.category = ladder.category;
        c.jurisdiction = ladder.jurisdiction;
        for (const bool contacted : {false, true}) {
            if (!contacted)
                c.contacts.clear();
            const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
            const auto count = std::count_if(plan.cbegin(), plan.cend(), [](const PlannedStep &p) { return p.recommended; });
            QVERIFY2(count == 1, qPrintable(ladder.category + u' ' + ladder.jurisdiction));
            for (const PlannedStep &p : plan)
                QVERIFY(!p.recommended || p.state == PlanState::Open);
        }
    }
    // A letter is out and its time runs: nothing to do but wait.
    Complaint c = test::refundComplaint();
    c.steps = {use("CH-LET", "payment-account", {{"sent", "2026-10-13"}})};
    for (const PlannedStep &p : planSteps(c, *m_guide, QDate(2026, 10, 14)))
        QVERIFY2(!p.recommended, qPrintable(p.channel));
}

void TestPlanner::freezeAnswerDecidesAboutThePolice()
{
    Complaint c = test::refundComplaint();
    c.category = s("C07");
    const auto police = [&] {
        const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
        return std::find_if(plan.cbegin(), plan.cend(), [](const PlannedStep &p) { return p.channel == s("CH-POL"); }) != plan.cend();
    };
    QVERIFY(police());
    QCOMPARE(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-POL")->onlyIf, s("police-freeze"));
    c.answers.insert(s("C07-Q3"), Answer{false, s("fraud-control"), {}, {}});
    QVERIFY(!police());
    c.answers.insert(s("C07-Q3"), Answer{false, s("police-or-court"), {}, {}});
    QVERIFY(police());
    QVERIFY(find(planSteps(c, *m_guide, QDate(2026, 10, 13)), "CH-POL")->onlyIf.isEmpty());
}

void TestPlanner::sideChannelsStandApart()
{
    const Complaint c = test::refundComplaint();
    const auto side = sideChannels(c, *m_guide);
    QVERIFY(!side.isEmpty());
    const auto plan = planSteps(c, *m_guide, QDate(2026, 10, 13));
    for (const Channel *channel : side) {
        QVERIFY(channel->jurisdiction == s("CN") || channel->jurisdiction == s("any"));
        QVERIFY(std::none_of(plan.cbegin(), plan.cend(), [&](const PlannedStep &p) { return p.channel == channel->id; }));
    }
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
