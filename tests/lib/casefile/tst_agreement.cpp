// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/acts.h"
#include "casefile/casefile.h"
#include "escalation/standing.h"
#include "storage/database.h"
#include "testkit/examples.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// List, plan and letter say the same about a case, on the day it was saved and on any later one.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listPlanAndLetterAgree_data();
    void listPlanAndLetterAgree();
    void keptStatusesAreMadeAnew();

private:
    std::shared_ptr<const Catalogue> m_guide;
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Instant noonOf(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return test::noon(day.year(), day.month(), day.day());
}

QJsonArray rulesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object().value(s("rules")).toArray() : QJsonArray();
}

/// One word per thing a person does to the refund complaint, which has a call of 12 October with a promise for the 19th, and wants an
/// answer by 2 November.
void perform(Complaint &c, const Catalogue &guide, const QString &word)
{
    const QStringList parts = word.split(u' ');
    const QString &what = parts.at(0);
    const QString first = parts.value(1);
    if (what == s("no")) {
        if (first == s("contacts"))
            c.contacts.clear();
        else if (first == s("wish"))
            c.demands.clear();
        else if (first == s("date"))
            c.answerBy = {};
        else if (first == s("category"))
            c.category.clear();
        else if (first == s("wallet"))
            c.wallet.clear(), c.entity = {};
        else if (first == s("payee"))
            c.transactions.clear();
        else if (first == s("place"))
            c.jurisdiction.clear();
        else if (first == s("story"))
            c.summary.clear(), c.facts.clear();
    } else if (what == s("wallet")) {
        c.wallet = first;
    } else if (what == s("own")) {
        c.wallet = s("other"), c.walletName = first, c.entity = {};
    } else if (what == s("place")) {
        c.jurisdiction = first;
    } else if (what == s("category")) {
        c.category = first;
    } else if (what == s("subject")) {
        c.subjects = {first};
    } else if (what == s("funding")) {
        c.funding = {first};
    } else if (what == s("by")) {
        c.answerBy = *partialDateFromIso(first);
    } else if (what == s("answer")) {
        c.answers.insert(first, Answer{false, parts.value(2), {parts.value(2)}, {}});
    } else if (what == s("letter")) {
        LetterDocument document;
        document.channel = first;
        document.type = letterTypeFrom(parts.value(3)).value_or(LetterType::FirmComplaint);
        acts::freezeLetter(c, document, {}, s("letter.pdf"), noonOf(parts.value(2)));
    } else if (what == s("sent")) {
        QVERIFY(!acts::markSent(c, guide, c.letters.last().id, parts.value(2), noonOf(first)).isNull());
    } else if (what == s("event")) {
        QVERIFY(!acts::recordEvent(c, guide, {{}, first, parts.value(4), {}, {}},
            {*eventKindFrom(parts.value(2)), *whenFromIso(parts.value(3)), {}, {}, false}).isNull());
    } else if (what == s("retract")) {
        c.steps.last().events.last().retracted = true;
    } else {
        QFAIL(qPrintable(word));
    }
}

} // namespace

void TestAgreement::initTestCase()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    m_guide = *guide;
}

void TestAgreement::listPlanAndLetterAgree_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("move");
    const auto row = [](const char *name, const char *story, const char *today, const char *status, const char *day, const char *move) {
        QTest::newRow(name) << s(story) << s(today) << s(status) << s(day) << s(move);
    };
    // Enough for a letter?
    row("nothing but the program's guess", "no wallet; no category; no story; no wish; no contacts; no place", "2026-10-13", "draft", "", "continue");
    row("three answers", "no category; no contacts; no place", "2026-10-13", "draft", "", "export");
    row("the kind of problem instead of a story", "no story", "2026-10-13", "draft", "", "export");
    row("neither kind nor story", "no story; no category", "2026-10-13", "draft", "", "continue");
    row("no wish", "no wish", "2026-10-13", "draft", "", "continue");
    row("no wallet", "no wallet", "2026-10-13", "draft", "", "continue");
    row("a wallet of one's own", "own 城市通", "2026-10-13", "draft", "", "export");
    row("a wallet of a later version", "wallet new-pay", "2026-10-13", "draft", "", "export");
    row("no payee for the merchant's letter", "no payee", "2026-10-13", "draft", "", "export");
    row("a category of a later version", "category C99", "2026-10-13", "draft", "", "export");
    row("only a call with a promise", "", "2026-10-13", "draft", "", "export");
    // Exported, handed in
    row("exported", "letter CH-LET 2026-10-13", "2026-10-14", "my-move", "", "send");
    row("exported long ago", "letter CH-LET 2026-10-13", "2027-10-14", "my-move", "", "send");
    row("handed in, own date ahead", "letter CH-LET 2026-10-13; sent 2026-10-13", "2026-10-20", "waiting", "2026-11-02", "wait");
    row("handed in, the last day", "letter CH-LET 2026-10-13; sent 2026-10-13", "2026-11-02", "waiting", "2026-11-02", "wait");
    row("handed in, own date passed", "letter CH-LET 2026-10-13; sent 2026-10-13", "2026-11-03", "overdue", "2026-11-02", "follow-up");
    row("handed in, a month as date", "by 2026-11; letter CH-LET 2026-10-13; sent 2026-10-13", "2026-12-01", "overdue", "2026-11-30", "follow-up");
    row("handed in, our suggestion ahead", "no date; letter CH-LET 2026-10-01; sent 2026-10-01", "2026-10-16", "waiting", "2026-10-16", "wait");
    row("handed in, our suggestion passed", "no date; letter CH-LET 2026-10-01; sent 2026-10-01", "2026-12-15", "overdue", "2026-10-16", "follow-up");
    row("handed in days after it was written", "no date; letter CH-LET 2026-10-01; sent 2026-10-05", "2026-10-17", "overdue", "2026-10-16", "follow-up");
    row("handed in by a chat", "letter CH-LET 2026-10-13; sent 2026-10-13 CH-APP", "2026-10-20", "waiting", "2026-11-02", "wait");
    row("urgent kind, suggestion", "category C01; no date; letter CH-LET 2026-10-12; sent 2026-10-12", "2026-10-21", "waiting", "2026-10-21", "wait");
    row("urgent kind, suggestion passed", "category C01; no date; letter CH-LET 2026-10-12; sent 2026-10-12", "2026-10-22", "overdue", "2026-10-21", "follow-up");
    row("pressing answer, suggestion", "answer Q16 loss-continues; no date; letter CH-LET 2026-10-12; sent 2026-10-12", "2026-10-22", "overdue", "2026-10-21", "follow-up");
    row("event without a letter", "no date; event CH-LET sent 2026-10-13", "2026-10-29", "overdue", "2026-10-28", "follow-up");
    row("event taken back", "event CH-LET sent 2026-10-13; retract", "2026-11-20", "draft", "", "export");
    row("a note hands nothing in", "event CH-LET note 2026-10-13", "2026-11-20", "draft", "", "export");
    row("a second letter is written while they have time", "letter CH-LET 2026-10-13; sent 2026-10-13; letter CH-12363 2026-10-20", "2026-10-21", "waiting", "2026-11-02", "wait");
    row("a second letter is written after their time", "letter CH-LET 2026-10-13; sent 2026-10-13; letter CH-12363 2026-11-05", "2026-11-06", "overdue", "2026-11-02", "send");
    row("the follow-up has a day of its own", "letter CH-LET 2026-10-13; sent 2026-10-13; letter CH-LET 2026-11-04 T2; sent 2026-11-04", "2026-11-06", "waiting", "2026-11-09", "wait");
    row("the follow-up's day passed", "letter CH-LET 2026-10-13; sent 2026-10-13; letter CH-LET 2026-11-04 T2; sent 2026-11-04", "2026-11-10", "overdue", "2026-11-09", "follow-up");
    // Answers
    row("they answered", "event CH-LET sent 2026-10-13; event CH-LET reply 2026-10-20", "2026-10-21", "my-move", "", "read-reply");
    row("they answered, a new letter is written", "event CH-LET sent 2026-10-13; event CH-LET reply 2026-10-20; letter CH-12363 2026-10-22", "2026-10-23", "my-move", "", "send");
    row("an offer", "event CH-LET sent 2026-10-13; event CH-LET offer 2026-10-20", "2026-12-21", "offer", "", "answer-offer");
    row("a refund", "event CH-LET sent 2026-10-13; event CH-LET refund 2026-10-20", "2026-12-21", "solved-unconfirmed", "", "confirm");
    row("settled", "event CH-LET sent 2026-10-13; event CH-LET outcome 2026-10-20", "2026-12-21", "closed", "", "none");
    row("withdrawn", "event CH-LET sent 2026-10-13; event CH-LET withdrawn 2026-10-20", "2026-12-21", "closed", "", "none");
    row("answer told before an older event", "event CH-LET reply 2026-10-20; event CH-LET sent 2026-10-13", "2026-10-21", "my-move", "", "read-reply");
    // Bodies
    row("the authority after the company", "event CH-LET sent 2026-10-13; event CH-12363 sent 2026-11-04", "2026-11-05", "waiting", "", "wait");
    row("the authority has received it", "event CH-LET sent 2026-10-13; event CH-12363 sent 2026-11-04; event CH-12363 received 2026-11-05", "2026-11-10", "waiting", "2026-11-16", "wait");
    row("the authority is late", "event CH-LET sent 2026-10-13; event CH-12363 sent 2026-11-04; event CH-12363 received 2026-11-05", "2026-11-17", "overdue", "2026-11-16", "follow-up");
    row("one of two withdrawn", "event CH-LET sent 2026-10-13; event CH-12315 sent 2026-10-14 merchant; event CH-12315 withdrawn 2026-10-20 merchant", "2026-10-21", "waiting", "2026-11-02", "wait");
    row("they said another body has it", "answer Q14 central-bank", "2026-10-21", "draft", "", "export");
    row("a report beside the ladder", "letter CH-LET 2026-10-13; event CH-PCAC sent 2026-10-14", "2026-11-21", "my-move", "", "send");
    row("the police, letter not handed in", "category C01; letter CH-LET 2026-10-13; event CH-POL sent 2026-10-13", "2026-11-21", "my-move", "", "send");
    row("the police only", "category C01; event CH-POL sent 2026-10-13; event CH-POL outcome 2026-10-30", "2026-11-21", "draft", "", "export");
    row("a channel of a later version", "event CH-LATER sent 2026-10-13", "2026-11-21", "waiting", "", "wait");
    // Other places and wallets
    row("UK: receipt not known, own date ahead", "wallet paypal; place UK; by 2026-12-31; letter CH-UKFIRM 2026-12-12; sent 2026-12-12", "2026-12-20", "waiting", "2026-12-31", "wait");
    row("UK: the law's day", "wallet paypal; place UK; no date; letter CH-UKFIRM 2026-12-12; sent 2026-12-12; event CH-UKFIRM received 2026-12-14", "2027-01-08", "overdue", "2027-01-07", "follow-up");
    row("US: thirty days", "wallet paypal; place US; no date; letter CH-LET 2026-10-12; sent 2026-10-12", "2026-11-12", "overdue", "2026-11-11", "follow-up");
    row("Hong Kong without a ladder", "own HKPay; place HK; category C07; no date; letter CH-LET 2026-10-12; sent 2026-10-12", "2026-10-28", "overdue", "2026-10-27", "follow-up");
    row("the card issuer, receipt not known", "wallet apple-pay; category C02; funding credit-card; no contacts; letter CH-ISSUER 2026-10-13; sent 2026-10-13", "2026-10-20", "waiting", "2026-11-02", "wait");
    row("the card issuer by the law's day", "wallet apple-pay; category C02; funding credit-card; no contacts; no date; event CH-ISSUER sent 2026-09-23; event CH-ISSUER received 2026-09-24", "2026-10-10", "overdue", "2026-10-09", "follow-up");
    row("narrowed to the merchant", "subject merchant; letter CH-MERCHANT 2026-10-13; sent 2026-10-13", "2026-11-03", "overdue", "2026-11-02", "follow-up");
}

void TestAgreement::listPlanAndLetterAgree()
{
    QFETCH(QString, story);
    QFETCH(QString, today);
    const QDate day = QDate::fromString(today, Qt::ISODate);
    Complaint c = test::refundComplaint();
    for (const QString &word : story.split(s("; "), Qt::SkipEmptyParts))
        perform(c, *m_guide, word);
    const Standing now = standing(c, *m_guide, day);
    QTEST(statusCode(now.status), "status");
    QTEST(now.day.toString(Qt::ISODate), "day");
    QTEST(now.move.code, "move");

    // The list, through the disk, on the day it was saved and later.
    QTemporaryDir folder;
    const FixedClock clock(test::noon(day.year(), day.month(), day.day()));
    auto file = CaseFile::open(folder.path(), clock, m_guide);
    QVERIFY(file.ok());
    const auto created = (*file)->create(c);
    QVERIFY(created.ok());
    const auto lines = (*file)->list();
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), 1);
    QVERIFY(lines->first().status == now.facts);
    for (const int later : {0, 1, 20, 90, 400}) {
        const Standing then = standing(c, *m_guide, day.addDays(later));
        QCOMPARE(statusOf(lines->first().status, day.addDays(later)), then.status);
        QVERIFY(then.facts == now.facts);

        // The plan.
        const PlannedStep *pending = then.pending();
        QCOMPARE(then.facts.sent, pending != nullptr || story.contains(s("CH-LATER")));
        if (then.status == ComplaintStatus::Overdue || then.status == ComplaintStatus::Waiting) {
            QCOMPARE(pending && pending->overdue, then.status == ComplaintStatus::Overdue);
            QCOMPARE(then.day, pending ? pending->dueOn : QDate());
        }
        const auto recommended = std::count_if(then.plan.cbegin(), then.plan.cend(), [](const PlannedStep &p) { return p.recommended; });
        QVERIFY(recommended <= 1);
        for (const PlannedStep &p : then.plan)
            QVERIFY2(!p.recommended || p.state == PlanState::Open, qPrintable(p.channel));
    }

    // The letters.
    QCOMPARE(now.missing.isEmpty(), now.facts.enoughForLetter);
    for (const Output &output : now.outputs) {
        ComposeOptions options;
        options.channel = output.channel;
        options.type = output.type;
        options.today = day;
        const auto letter = composeLetter(c, *m_guide, options);
        QVERIFY2(letter.ok() == output.missing.isEmpty(), qPrintable(output.channel + u' ' + codeOf(output.type)));
        if (!letter)
            QCOMPARE(letter.error().args, output.missing);
    }
    // What the last letter asked for is what is waited for, unless a law set the day.
    if (const PlannedStep *pending = now.pending(); pending && !c.letters.isEmpty() && c.letters.last().sentAt && pending->dueOn.isValid()
        && (pending->basis == s("own-date") || pending->basis == s("suggestion"))) {
        const Letter &last = c.letters.last();
        QCOMPARE(pending->dueOn, letterDeadline(c, *m_guide, last.type, last.exportedAt.localDate()).date);
    }
    // Steps stand under a subject their channel takes.
    for (const Step &step : c.steps) {
        if (const Channel *channel = m_guide->channel(step.channel))
            QVERIFY2(channel->subjects.contains(step.subject), qPrintable(step.channel + u' ' + step.subject));
    }
}

void TestAgreement::keptStatusesAreMadeAnew()
{
    Complaint c = test::refundComplaint();
    c.answerBy = {};
    perform(c, *m_guide, s("letter CH-LET 2026-10-13"));
    perform(c, *m_guide, s("sent 2026-10-13"));
    QTemporaryDir folder;
    const FixedClock clock(test::noon(2026, 10, 14));
    const auto line = [&](CaseFile &file) { return file.list().valueOr({}).value(0).status; };
    ComplaintId id;
    {
        auto file = CaseFile::open(folder.path(), clock, m_guide);
        QVERIFY(file.ok());
        id = (*file)->create(c)->id;
        QCOMPARE(line(**file).answerBy, QDate(2026, 10, 28));
    }
    { // As an older program left it.
        auto database = Database::open(folder.filePath(s("store.db")));
        QVERIFY(database.ok());
        QVERIFY(ComplaintStore(**database).setStatus({{id, StatusFacts{true, true, true, EventKind::Sent, {}}}}, QString()).ok());
    }
    {
        auto file = CaseFile::open(folder.path(), clock, m_guide);
        QVERIFY(file.ok());
        QCOMPARE(line(**file).answerBy, QDate(2026, 10, 28));
        QVERIFY((*file)->load(id).ok());
        // Another guide, while the folder is open.
        QJsonObject rule;
        for (const QJsonValue &value : rulesOf(s(":/guide/rules.json"))) {
            if (value.toObject().value(s("id")).toString() == s("RC-SUGGEST-REPLY-15"))
                rule = value.toObject();
        }
        rule.insert(s("value"), 20);
        const QJsonObject overlay{{s("format"), 1}, {s("rules"), QJsonArray{rule}}};
        const auto own = Catalogue::withOverlay(QJsonDocument(overlay).toJson(), s("guide-overlay.json"));
        QVERIFY(own.ok() && own->overlayProblems.isEmpty());
        QVERIFY(own->catalogue->fingerprint() != m_guide->fingerprint());
        QVERIFY((*file)->setGuide(own->catalogue).ok());
        QCOMPARE(line(**file).answerBy, QDate(2026, 11, 2));
        QVERIFY((*file)->setGuide(m_guide).ok());
    }
    { // Nothing may be written there: the list is right all the same.
        {
            auto database = Database::open(folder.filePath(s("store.db")));
            QVERIFY(database.ok());
            QVERIFY(ComplaintStore(**database).setStatus({{id, StatusFacts{}}}, QString()).ok());
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        if (QFileInfo(folder.path()).isWritable())
            QSKIP("this user may write everywhere");
        auto file = CaseFile::open(folder.path(), clock, m_guide);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(file.ok() && (*file)->isReadOnly());
        QCOMPARE(line(**file).answerBy, QDate(2026, 10, 28));
    }
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
