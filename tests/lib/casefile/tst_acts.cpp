// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/acts.h"
#include "testkit/examples.h"

#include <QTest>

using namespace recourse;
using acts::Act;
using acts::Undo;

/// What a person does to a case.
class TestActs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto guide = Catalogue::load();
        QVERIFY(guide.ok());
        m_guide = *guide;
    }
    void exportFreezesTheNumbersAndTheText();
    void handingInMarksTheLetterAndTheStepOfItsAddressee_data();
    void handingInMarksTheLetterAndTheStepOfItsAddressee();
    void handingInTwiceIsOneStep();
    void eventsFindTheirStep();
    void logIsTakenBackInItsPlace();
    void nothingIsDoneHalf();
    void everyActSaysHowItIsUndone();

private:
    LetterId exportTo(Complaint &c, const char *channel) const
    {
        LetterDocument document;
        document.channel = QString::fromLatin1(channel);
        document.type = LetterType::FirmComplaint;
        return acts::freezeLetter(c, document, {}, QStringLiteral("letter.pdf"), test::noon(2026, 10, 13));
    }
    std::shared_ptr<const Catalogue> m_guide;
};

void TestActs::exportFreezesTheNumbersAndTheText()
{
    Complaint c = test::refundComplaint(2);
    LetterDocument document;
    document.channel = QStringLiteral("CH-LET");
    document.type = LetterType::FirmComplaint;
    document.language = Language::En;
    document.blocks = {LetterBlock{}};
    document.blocks[0].text = QStringLiteral("I ask for the refund.");
    document.answerBy = QDate(2026, 10, 28);
    document.answerByRule = QStringLiteral("RC-SUGGEST-REPLY-15");
    document.ruleValues = {{QStringLiteral("RC-SUGGEST-REPLY-15"), QStringLiteral("15 calendar-day"), {}}};
    LetterBlock exhibit;
    exhibit.kind = LetterBlock::Kind::Exhibit;
    exhibit.evidence = c.evidence.at(1).id;
    document.blocks.append(exhibit);
    const acts::KeptPdf pdf{Sha256::of(QByteArray("%PDF")), 4, 3, true};
    const LetterId id = acts::freezeLetter(c, document, pdf, QStringLiteral("letter.pdf"), test::noon(2026, 10, 13));
    QCOMPARE(c.letters.size(), 1);
    const Letter &letter = c.letters.first();
    QVERIFY(letter.id == id && letter.exportedAt == test::noon(2026, 10, 13) && !letter.sentAt);
    QCOMPARE(letter.language, QStringLiteral("en"));
    QCOMPARE(letter.pages, 3);
    QCOMPARE(letter.sha256, Sha256::of(QByteArray("%PDF")));
    QCOMPARE(letter.size, 4);
    QCOMPARE(letter.answerBy, QDate(2026, 10, 28));
    QCOMPARE(letter.answerByRule, document.answerByRule);
    QVERIFY(letter.ruleValues == document.ruleValues);
    QVERIFY((letter.exhibits == QList<Letter::Exhibit>{{c.evidence.at(1).id, 2}}));
    QVERIFY(letter.text.contains(QStringLiteral("I ask for the refund.")));
    QCOMPARE(c.evidence.at(0).frozenNumber, 1);
    QCOMPARE(c.evidence.at(1).frozenNumber, 2);
    c.evidence.removeFirst();
    QCOMPARE(exhibitNumber(c, c.evidence.first().id), 2);
}

void TestActs::handingInMarksTheLetterAndTheStepOfItsAddressee_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("subject");
    QTest::newRow("refund: the wallet's company, not the merchant") << "C03" << "alipay" << "CH-LET" << "payment-account";
    QTest::newRow("refund: the merchant") << "C03" << "alipay" << "CH-MERCHANT" << "merchant";
    QTest::newRow("refund: the market regulator") << "C03" << "alipay" << "CH-12315" << "merchant";
    QTest::newRow("theft: the police") << "C01" << "alipay" << "CH-POL" << "crime";
    QTest::newRow("theft: the wallet's company") << "C01" << "alipay" << "CH-LET" << "payment-account";
    QTest::newRow("a wallet without an account: the issuer") << "C02" << "apple-pay" << "CH-ISSUER" << "card";
    QTest::newRow("a wallet without an account: the company's letter") << "C02" << "apple-pay" << "CH-LET" << "card";
    QTest::newRow("privacy: the company") << "C11" << "alipay" << "CH-LET" << "personal-data";
    QTest::newRow("a category of a later version") << "C99" << "alipay" << "CH-LET" << "payment-account";
}

void TestActs::handingInMarksTheLetterAndTheStepOfItsAddressee()
{
    QFETCH(QString, category);
    QFETCH(QString, wallet);
    QFETCH(QString, channel);
    Complaint c = test::refundComplaint();
    c.category = category;
    c.wallet = wallet;
    const LetterId letter = exportTo(c, qPrintable(channel));
    const Instant at = test::noon(2026, 10, 14);
    const StepId id = acts::markSent(c, *m_guide, letter, {}, at, QStringLiteral("T-1"));
    QVERIFY(c.letters.first().sentAt == at);
    QCOMPARE(c.steps.size(), 1);
    const Step &step = c.steps.first();
    QVERIFY(step.id == id && step.channel == channel && step.ticket == QStringLiteral("T-1"));
    QTEST(step.subject, "subject");
    QCOMPARE(step.events.size(), 1);
    QCOMPARE(step.events.first().kind, EventKind::Sent);
    QVERIFY(step.events.first().at.instant == at);
}

void TestActs::handingInTwiceIsOneStep()
{
    Complaint c = test::refundComplaint();
    // As stored before, under a subject the channel does not take.
    c.steps = {Step{StepId::create(), QStringLiteral("CH-LET"), QStringLiteral("merchant"), {}, {}, {}}};
    acts::markSent(c, *m_guide, exportTo(c, "CH-LET"), {}, test::noon(2026, 10, 14));
    acts::markSent(c, *m_guide, exportTo(c, "CH-LET"), {}, test::noon(2026, 10, 20));
    QCOMPARE(c.steps.size(), 1);
    QCOMPARE(c.steps.first().events.size(), 2);
    QVERIFY(c.letters.at(0).sentAt && c.letters.at(1).sentAt);
}

void TestActs::eventsFindTheirStep()
{
    Complaint c = test::refundComplaint();
    const auto event = [](const char *kind) {
        return Step::Event{*eventKindFrom(QString::fromLatin1(kind)), {PartialDate{2026, 10, 20}, {}}, {}, {}, false};
    };
    const StepId first
        = acts::recordEvent(c, *m_guide, {{}, QStringLiteral("CH-12315"), {}, {}, QStringLiteral(" they differ ")}, event("sent"));
    QCOMPARE(c.steps.first().overrideReason, QStringLiteral("they differ"));
    QVERIFY(acts::recordEvent(c, *m_guide, {{}, QStringLiteral("CH-12315"), {}, {}, QStringLiteral("later")}, event("received")) == first);
    QCOMPARE(c.steps.first().overrideReason, QStringLiteral("they differ")); // the reason is that of the opening
    QVERIFY(acts::recordEvent(c, *m_guide, {first, {}, {}, QStringLiteral("A-7"), {}}, event("reply")) == first);
    QCOMPARE(c.steps.first().ticket, QStringLiteral("A-7"));
    QCOMPARE(c.steps.first().events.size(), 3);
    const StepId other = acts::recordEvent(c, *m_guide, {{}, QStringLiteral("CH-ISSUER"), QStringLiteral("card"), {}, {}}, event("sent"));
    QVERIFY(acts::recordEvent(c, *m_guide, {{}, QStringLiteral("CH-ISSUER"), QStringLiteral("credit-line"), {}, {}}, event("sent")) != other);
}

void TestActs::logIsTakenBackInItsPlace()
{
    Complaint c = test::refundComplaint();
    ContactEntry entry;
    entry.answer = QStringLiteral("not our matter");
    const ContactId id = acts::logContact(c, entry);
    QVERIFY(!id.isNull() && c.contacts.last().id == id);
    QVERIFY(acts::retract(c, id));
    QVERIFY(c.contacts.last().retracted);
    QCOMPARE(c.contacts.last().answer, QStringLiteral("not our matter"));
    QVERIFY(acts::retract(c, id, false));
    QVERIFY(!c.contacts.last().retracted);
}

void TestActs::nothingIsDoneHalf()
{
    const Complaint before = test::refundComplaint();
    Complaint c = before;
    QVERIFY(acts::markSent(c, *m_guide, LetterId::create(), QStringLiteral("CH-LET"), test::noon(2026, 10, 14)).isNull());
    QVERIFY(acts::recordEvent(c, *m_guide, {StepId::create(), {}, {}, {}, {}}, {}).isNull());
    QVERIFY(!acts::retract(c, ContactId::create()));
    QVERIFY(c == before);
}

void TestActs::everyActSaysHowItIsUndone()
{
    QCOMPARE(acts::undoOf(Act::FreezeLetter), Undo::Never);
    QCOMPARE(acts::undoOf(Act::LogContact), Undo::Retracted);
    for (const Act act : {Act::MarkSent, Act::RecordEvent, Act::Retract, Act::AddEvidence})
        QCOMPARE(acts::undoOf(act), Undo::Restored);
}

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
