// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/standing.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;

/// Where a case stands: what used to be said differently in different places.
class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void suggestedDatePassesForThePlanAndForTheStatus();
    void kindOfProblemIsEnoughForALetter();
    void policeWereTold_data();
    void policeWereTold();
    void policeStepHandsNothingIn();
    void stepUnderAForeignSubjectIsTheStepOfTheChannel();
    void letterToTheCompanyComesFirst_data();
    void letterToTheCompanyComesFirst();
    void withdrawnOfTwoClosesNothing();
    void duesAreSortedAndComplete();
    void signsOfTheGuideResolve();

private:
    Standing at(const Complaint &c, QDate day) const { return standing(c, *m_guide, day); }
    const PlannedStep *rung(const Standing &s, const char *channel) const;
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Instant onDay(int month, int day)
{
    return test::noon(2026, month, day);
}

Letter letter(const char *channel, Instant exported, std::optional<Instant> sent)
{
    Letter l;
    l.id = LetterId::create();
    l.channel = s(channel);
    l.type = LetterType::FirmComplaint;
    l.language = s("zh_CN");
    l.exportedAt = exported;
    l.sentAt = sent;
    return l;
}

Step::Event onDate(const char *kind, int month, int day)
{
    return {*eventKindFrom(s(kind)), {PartialDate{2026, month, day}, {}}, {}, {}, false};
}

Step step(const char *channel, const char *subject, const QList<Step::Event> &events)
{
    return {StepId::create(), s(channel), s(subject), {}, events, {}};
}

} // namespace

void TestStanding::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

const PlannedStep *TestStanding::rung(const Standing &standing, const char *channel) const
{
    for (const PlannedStep &p : standing.plan) {
        if (p.channel == s(channel))
            return &p;
    }
    static const PlannedStep none;
    return &none;
}

void TestStanding::suggestedDatePassesForThePlanAndForTheStatus()
{
    Complaint c = test::refundComplaint();
    c.answerBy = {};
    c.contacts.clear();
    c.letters = {letter("CH-LET", onDay(10, 1), onDay(10, 1))};
    // As it was stored before: under the first subject of the category, which this channel does not take.
    c.steps = {step("CH-LET", "merchant", {onDate("sent", 10, 1)})};
    const Standing before = at(c, QDate(2026, 10, 16));
    QCOMPARE(before.status, ComplaintStatus::Waiting);
    QCOMPARE(before.day, QDate(2026, 10, 16));
    QCOMPARE(before.move, (NextMove{s("wait"), QDate(2026, 10, 16), s("CH-LET")}));
    const Standing after = at(c, QDate(2026, 12, 15));
    QVERIFY(rung(after, "CH-LET")->overdue);
    QCOMPARE(rung(after, "CH-LET")->dueOn, QDate(2026, 10, 16));
    QCOMPARE(after.status, ComplaintStatus::Overdue);
    QCOMPARE(after.move, (NextMove{s("follow-up"), QDate(2026, 10, 16), s("CH-LET")}));
    QCOMPARE(statusOf(before.facts, QDate(2026, 12, 15)), ComplaintStatus::Overdue); // as the list has kept it
    QCOMPARE(letterDeadline(c, *m_guide, LetterType::FirmComplaint, QDate(2026, 10, 1)).date, after.day);
}

void TestStanding::kindOfProblemIsEnoughForALetter()
{
    Complaint c;
    c.wallet = s("alipay");
    c.category = s("C03");
    QCOMPARE(at(c, QDate(2026, 10, 1)).missing, QStringList{s("wanted")});
    c.demands = {{s("D01"), {}, {}}};
    const Standing now = at(c, QDate(2026, 10, 1));
    QCOMPARE(now.missing, QStringList());
    QVERIFY(now.facts.enoughForLetter);
    QCOMPARE(now.move.code, s("export"));
    QVERIFY(!hasStory(c));
}

void TestStanding::policeWereTold_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("told");
    QTest::newRow("nobody said so") << "" << false;
    QTest::newRow("a receipt number as answer") << "C01-Q10=京公西受字〔2026〕0312号" << true;
    QTest::newRow("a station as answer") << "C01-Q10=西长安街派出所" << true;
    QTest::newRow("told, the number is not at hand") << "C01-Q10=报了，没有回执" << true;
    QTest::newRow("not yet") << "C01-Q10=还没有报警" << false;
    QTest::newRow("not yet, briefly") << "C01-Q10=没有" << false;
    QTest::newRow("no receipt, but its number") << "C01-Q10=没有回执，接警号 110236598" << true;
    QTest::newRow("not yet, in English") << "C01-Q10=Not yet." << false;
    QTest::newRow("a number in English") << "C01-Q10=CAD 4471 of 9 October" << true;
    QTest::newRow("I haven't") << "C01-Q10=I haven’t" << false;
    QTest::newRow("not known") << "C01-Q10=?" << false;
    QTest::newRow("among the bodies that have it") << "Q14=police" << true;
    QTest::newRow("another body has it") << "Q14=central-bank" << false;
    QTest::newRow("the receipt as exhibit") << "V14" << true;
    QTest::newRow("a call to them in the log") << "CH-POL" << true;
}

void TestStanding::policeWereTold()
{
    QFETCH(QString, how);
    Complaint c = test::refundComplaint(1);
    c.category = s("C01");
    c.contacts.clear();
    if (how == s("V14"))
        c.evidence[0].kind = how;
    else if (how == s("CH-POL"))
        c.contacts = {{ContactId::create(), {PartialDate{2026, 10, 9}, {}}, how, {}, {}, {}, {}, {}, 0, {}, {}, false}};
    else if (how.startsWith(s("Q14")))
        c.answers.insert(s("Q14"), Answer{false, {}, {how.section(u'=', 1)}, {}});
    else if (!how.isEmpty())
        c.answers.insert(how.section(u'=', 0, 0), Answer{how.endsWith(u'?'), how.endsWith(u'?') ? QString() : how.section(u'=', 1), {}, {}});
    const Standing now = at(c, QDate(2026, 10, 13));
    const PlannedStep *police = rung(now, "CH-POL");
    QTEST(police->state == PlanState::Done, "told");
    QTEST(!police->recommended, "told");
    QCOMPARE(now.status, ComplaintStatus::Draft);
    QCOMPARE(std::count_if(now.plan.cbegin(), now.plan.cend(), [](const PlannedStep &p) { return p.recommended; }), 1);
}

void TestStanding::policeStepHandsNothingIn()
{
    Complaint c = test::refundComplaint();
    c.category = s("C01");
    c.letters = {letter("CH-LET", onDay(10, 12), {})};
    c.steps = {step("CH-POL", "crime", {onDate("sent", 10, 12)})};
    const Standing now = at(c, QDate(2026, 10, 13));
    QCOMPARE(now.status, ComplaintStatus::MyMove);
    QCOMPARE(now.move, (NextMove{s("send"), {}, s("CH-LET")}));
    QVERIFY(!now.facts.sent);
    // What the police decide ends no dispute with the company; money that came back is back.
    c.steps[0].events.append(onDate("outcome", 10, 20));
    QCOMPARE(at(c, QDate(2026, 10, 21)).status, ComplaintStatus::MyMove);
    c.steps[0].events.append(onDate("refund", 10, 21));
    QCOMPARE(at(c, QDate(2026, 10, 21)).status, ComplaintStatus::SolvedUnconfirmed);
}

void TestStanding::stepUnderAForeignSubjectIsTheStepOfTheChannel()
{
    Complaint c = test::refundComplaint();
    c.steps = {step("CH-LET", "merchant", {onDate("sent", 10, 13)})};
    const Standing now = at(c, QDate(2026, 10, 14));
    QCOMPARE(std::count_if(now.plan.cbegin(), now.plan.cend(), [](const PlannedStep &p) { return p.channel == s("CH-LET"); }), 1);
    QCOMPARE(rung(now, "CH-LET")->stepId, c.steps[0].id);
    QVERIFY(now.pending() == rung(now, "CH-LET"));
}

void TestStanding::letterToTheCompanyComesFirst_data()
{
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("channel");
    QTest::newRow("Alipay, refund") << "alipay" << "CN" << "C03" << "CH-LET";
    QTest::newRow("the merchant has a ladder of its own") << "alipay" << "CN" << "C12" << "CH-LET";
    QTest::newRow("a firm in the United Kingdom") << "paypal" << "UK" << "C03" << "CH-UKFIRM";
    QTest::newRow("the card issuer") << "apple-pay" << "CN" << "C02" << "CH-ISSUER";
    QTest::newRow("nothing known") << "" << "" << "" << "CH-LET";
}

void TestStanding::letterToTheCompanyComesFirst()
{
    QFETCH(QString, wallet);
    QFETCH(QString, place);
    QFETCH(QString, category);
    Complaint c;
    c.wallet = wallet;
    c.jurisdiction = place;
    c.category = category;
    const Standing now = at(c, QDate(2026, 10, 13));
    QVERIFY(!now.outputs.isEmpty());
    QTEST(now.outputs.first().channel, "channel");
    QCOMPARE(now.outputs.first().type, LetterType::FirmComplaint);
    QCOMPARE(now.missing, now.outputs.first().missing);
}

void TestStanding::withdrawnOfTwoClosesNothing()
{
    Complaint c = test::refundComplaint();
    c.steps = {step("CH-LET", "payment-account", {onDate("sent", 10, 13)}), step("CH-12315", "merchant", {onDate("sent", 10, 14)})};
    c.steps[1].events.append(onDate("withdrawn", 10, 20));
    QCOMPARE(at(c, QDate(2026, 10, 21)).status, ComplaintStatus::Waiting);
    c.steps[0].events.append(onDate("withdrawn", 10, 21));
    QCOMPARE(at(c, QDate(2026, 10, 21)).status, ComplaintStatus::Closed);
}

void TestStanding::duesAreSortedAndComplete()
{
    Complaint c = test::refundComplaint(); // promised for 19 October, asks for an answer by 2 November
    c.steps = {step("CH-LET", "payment-account", {onDate("sent", 10, 13)})};
    const Standing now = at(c, QDate(2026, 10, 25));
    QVERIFY(std::is_sorted(now.dues.cbegin(), now.dues.cend(), [](const DueItem &a, const DueItem &b) { return a.day < b.day; }));
    const auto of = [&](const char *what, const char *channel) {
        for (const DueItem &item : now.dues) {
            if (item.what == s(what) && item.channel == s(channel))
                return item;
        }
        return DueItem();
    };
    QCOMPARE(of("answer", "CH-LET").day, QDate(2026, 11, 2));
    QVERIFY(!of("answer", "CH-LET").overdue);
    QCOMPARE(of("promise", "CH-TEL").day, QDate(2026, 10, 19));
    QVERIFY(of("promise", "CH-TEL").overdue);
    QCOMPARE(of("own-limit", "CH-12315").day, QDate(2029, 10, 9));
}

void TestStanding::signsOfTheGuideResolve()
{
    int police = 0;
    for (const Channel &channel : m_guide->channels())
        police += channel.kind == s("police") && !channel.toldBy.isEmpty();
    QCOMPARE(police, 3);
    QCOMPARE(letterTypeFor(*m_guide, s("CH-12363"), LetterType::FirmComplaint) == LetterType::Escalation, true);
    QCOMPARE(letterTypeFor(*m_guide, s("CH-12363"), LetterType::FollowUp).has_value(), false);
    QCOMPARE(letterTypeFor(*m_guide, s("CH-COURT"), LetterType::FirmComplaint).has_value(), false);
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
