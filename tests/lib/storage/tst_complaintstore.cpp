// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaintstore.h"
#include "storage/custodylog.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/profilestore.h"
#include "testkit/examples.h"
#include "testkit/oddcomplaint.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

class ComplaintStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFieldComesBack();
    void emptyComplaintComesBack();
    void savingAgainReplacesEverything();
    void summaryIsThatOfTheValue();
    void numbersRunWithinAYearAndAreNotUsedTwice();
    void aTakenNumberIsRefused();
    void nullIdIsRefused();
    void failedSaveChangesNothing();
    void listHasNewestChangeFirst();
    void listKeepsTrashApart();
    void finds_data();
    void finds();
    void unwrittenStatusIsShownAndFound();
    void resolves();
    void alteredRowsAreNoticed_data();
    void alteredRowsAreNoticed();
    void removingReportsOnlyUnsharedBlobs();
    void custodyTellsWhatHappened();
    void sentLetterIsInsertOnly();
    void databaseRefusesToChangeASentLetter_data();
    void databaseRefusesToChangeASentLetter();
    void lettersWithBytesAreReferenced();
    void custodyCannotBeChanged();
    void alteredCustodyIsNoticed_data();
    void alteredCustodyIsNoticed();
    void profileIsKeptAndForgotten();

private:
    Complaint saved(Complaint complaint)
    {
        if (complaint.id.isNull())
            complaint.id = ComplaintId::create();
        const auto number = m_store->save(complaint, {});
        if (!number)
            qFatal("save failed: %s", qPrintable(number.error().detail));
        complaint.number = *number;
        return complaint;
    }
    QStringList numbers(const QString &find = {}, bool trashed = false)
    {
        QStringList out;
        const auto lines = m_store->list(find, trashed);
        for (const ComplaintSummary &line : *lines)
            out.append(line.number);
        return out;
    }
    QStringList kinds(const ComplaintId &id)
    {
        QStringList out;
        const auto entries = CustodyLog(*m_database).entries(id);
        for (const CustodyEntry &entry : *entries)
            out.append(entry.kind);
        return out;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ComplaintStore> m_store;
};

void ComplaintStoreTest::init()
{
    m_store.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(QStringLiteral("store.db")));
    QVERIFY(database.ok());
    m_database = std::move(database).value();
    QVERIFY(Migrator().run(*m_database, [] { return Status(); }).ok());
    m_store = std::make_unique<ComplaintStore>(*m_database);
}

void ComplaintStoreTest::everyFieldComesBack()
{
    const Complaint odd = test::oddComplaint();
    QCOMPARE(m_store->save(odd, {}).valueOr(QString()), odd.number);
    const auto loaded = m_store->load(odd.id);
    QVERIFY(loaded.ok());
    // Part by part first: a difference then names its place.
    QCOMPARE(loaded->summary, odd.summary);
    QVERIFY(loaded->complainant == odd.complainant);
    QVERIFY(loaded->facts == odd.facts);
    QVERIFY(loaded->transactions == odd.transactions);
    QVERIFY(loaded->contacts == odd.contacts);
    QVERIFY(loaded->demands == odd.demands);
    QVERIFY(loaded->answers == odd.answers);
    QVERIFY(loaded->evidence == odd.evidence);
    QVERIFY(loaded->letterEdits == odd.letterEdits);
    QVERIFY(loaded->letters == odd.letters);
    QVERIFY(loaded->steps == odd.steps);
    QVERIFY(*loaded == odd);
}

void ComplaintStoreTest::emptyComplaintComesBack()
{
    Complaint empty;
    empty.id = ComplaintId::create();
    empty.createdAt = test::noon(2026, 10, 12);
    const Complaint kept = saved(empty);
    QVERIFY(m_store->load(empty.id).valueOr(Complaint()) == kept);
}

void ComplaintStoreTest::savingAgainReplacesEverything()
{
    Complaint complaint = saved(test::oddComplaint());
    complaint.facts.removeFirst();
    complaint.evidence.move(0, 2);
    complaint.answers.clear();
    complaint.steps.removeLast();
    complaint.trashedAt.reset();
    complaint.ownTitle.clear();
    saved(complaint);
    QVERIFY(m_store->load(complaint.id).valueOr(Complaint()) == complaint);
    QCOMPARE(m_store->all()->size(), 1);
}

void ComplaintStoreTest::summaryIsThatOfTheValue()
{
    Complaint complaint = test::refundComplaint(2);
    complaint.steps = {Step{StepId::create(), QStringLiteral("CH-APP"), {}, {},
        {{EventKind::Sent, {{2026, 10, 13}, {}}, {}, {}, false}, {EventKind::Reply, {{2026, 10, 20}, {}}, {}, {}, false}},
        {}}};
    complaint = saved(complaint);
    const StatusFacts status{true, true, true, EventKind::Reply, QDate(2026, 11, 2)};
    QVERIFY(m_store->save(complaint, status).ok());
    const ComplaintSummary line = m_store->list().valueOr({}).value(0);
    QCOMPARE(line.id.toString(), complaint.id.toString());
    QCOMPARE(line.number, QStringLiteral("2026-0001"));
    QCOMPARE(line.wallet, complaint.wallet);
    QVERIFY(line.amount == Money(complaint.transactions.first().amount.value()));
    QCOMPARE(line.evidenceCount, 2);
    QVERIFY(line.status == status);
    // Made anew by another guide: the line changes, the complaint and its digest do not.
    QCOMPARE(m_store->statusKey().valueOr(QStringLiteral("?")), QString());
    QVERIFY(m_store->setStatus({{complaint.id, StatusFacts{true, false, false, {}, {}}}}, QStringLiteral("1 abc")).ok());
    QVERIFY(m_store->list().valueOr({}).value(0).status == (StatusFacts{true, false, false, {}, {}}));
    QCOMPARE(m_store->statusKey().valueOr({}), QStringLiteral("1 abc"));
    QVERIFY(m_store->load(complaint.id).ok());
    QVERIFY(line.changedAt == complaint.changedAt);
}

void ComplaintStoreTest::numbersRunWithinAYearAndAreNotUsedTwice()
{
    const auto of = [this](int year) {
        Complaint c;
        c.createdAt = test::noon(year, 6, 1);
        return saved(c);
    };
    QCOMPARE(of(2026).number, QStringLiteral("2026-0001"));
    const Complaint second = of(2026);
    QCOMPARE(second.number, QStringLiteral("2026-0002"));
    QCOMPARE(of(2027).number, QStringLiteral("2027-0001"));
    QVERIFY(m_store->removeForGood(second.id, test::noon(2026, 6, 2)).ok());
    QCOMPARE(of(2026).number, QStringLiteral("2026-0003"));

    Complaint unnumbered = second;
    unnumbered.id = ComplaintId::create();
    unnumbered.number.clear();
    QCOMPARE(saved(unnumbered).number, QStringLiteral("2026-0004"));
    QCOMPARE(saved(unnumbered).number, QStringLiteral("2026-0004"));
}

void ComplaintStoreTest::aTakenNumberIsRefused()
{
    Complaint one = saved(test::refundComplaint());
    Complaint other = test::refundComplaint();
    other.number = one.number;
    QCOMPARE(m_store->save(other, {}).error().code, ErrorCode::BadInput);
    QCOMPARE(m_store->all()->size(), 1);
}

void ComplaintStoreTest::nullIdIsRefused()
{
    QCOMPARE(m_store->save(Complaint(), {}).error().args, QStringList{QStringLiteral("id")});
}

void ComplaintStoreTest::failedSaveChangesNothing()
{
    const Complaint kept = saved(test::refundComplaint(1));
    QVERIFY(m_database->execute(QStringLiteral(
        "CREATE TRIGGER refuse BEFORE INSERT ON step BEGIN SELECT RAISE(ABORT, 'refused'); END")).ok());
    Complaint changed = kept;
    changed.summary = QStringLiteral("never stored");
    changed.evidence.clear();
    changed.steps = {Step{StepId::create(), {}, {}, {}, {}, {}}};
    QCOMPARE(m_store->save(changed, {}).error().code, ErrorCode::Database);
    QVERIFY(m_store->load(kept.id).valueOr(Complaint()) == kept);
    QCOMPARE(kinds(kept.id), QStringList{QStringLiteral("evidence-added")});
}

void ComplaintStoreTest::listHasNewestChangeFirst()
{
    for (const int day : {3, 9, 5}) {
        Complaint c;
        c.createdAt = test::noon(2026, 10, 1);
        c.changedAt = test::noon(2026, 10, day);
        c.summary = QString::number(day);
        saved(c);
    }
    QCOMPARE(numbers(), (QStringList{QStringLiteral("2026-0002"), QStringLiteral("2026-0003"), QStringLiteral("2026-0001")}));
}

void ComplaintStoreTest::listKeepsTrashApart()
{
    const Complaint kept = saved(test::refundComplaint());
    Complaint gone = saved(test::refundComplaint());
    gone.trashedAt = test::noon(2026, 10, 20);
    saved(gone);
    QCOMPARE(numbers(), QStringList{kept.number});
    QCOMPARE(numbers({}, true), QStringList{gone.number});
    QCOMPARE(numbers(QStringLiteral("支付宝"), true), QStringList{gone.number});
}

void ComplaintStoreTest::finds_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("find");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &stored, const QString &find, bool found) {
        QTest::newRow(name) << stored << find << found;
    };
    row("one Chinese character", QStringLiteral("余额被扣"), QStringLiteral("扣"), true);
    row("two Chinese characters", QStringLiteral("余额被扣"), QStringLiteral("余额"), true);
    row("characters in another order", QStringLiteral("余额被扣"), QStringLiteral("额余"), false);
    row("full-width digits stored", QStringLiteral("订单２０２６１０"), QStringLiteral("202610"), true);
    row("full-width digits looked for", QStringLiteral("订单202610"), QStringLiteral("２０２６"), true);
    row("case", QStringLiteral("PayPal Refund"), QStringLiteral("paypal REFUND"), true);
    row("case beyond ASCII", QStringLiteral("CAFÉ ÄÖ Я"), QStringLiteral("café äö я"), true);
    row("percent means itself", QStringLiteral("手续费100%退"), QStringLiteral("100%"), true);
    row("percent is no joker", QStringLiteral("手续费100元退"), QStringLiteral("100%退"), false);
    row("underscore is no joker", QStringLiteral("a-b"), QStringLiteral("a_b"), false);
    row("backslash", QStringLiteral("C:\\temp"), QStringLiteral("c:\\t"), true);
    row("quotes", QStringLiteral("it's \"so\""), QStringLiteral("'s \"s"), true);
    row("emoji", QStringLiteral("退款😀了"), QStringLiteral("😀"), true);
    row("blanks around", QStringLiteral("退款"), QStringLiteral("  退款 "), true);
    row("nothing to look for", QStringLiteral("退款"), QStringLiteral("   "), true);
    row("after a NUL", QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("退款"), QStringLiteral("退款"), true);
}

void ComplaintStoreTest::finds()
{
    QFETCH(QString, stored);
    QFETCH(QString, find);
    Complaint c;
    c.summary = stored;
    const Complaint kept = saved(c);
    QTEST(numbers(find) == QStringList{kept.number}, "found");
}

void ComplaintStoreTest::resolves()
{
    const Complaint kept = saved(test::refundComplaint());
    const QString id = kept.id.toString();
    for (const QString &text : {id, id.toUpper(), kept.number})
        QVERIFY2(m_store->resolve(text).valueOr(ComplaintId()) == kept.id, qPrintable(text));
    for (const QString &text : {QStringLiteral("2026-0009"), QStringLiteral("2026-%"), QString(), id.left(8)}) {
        QCOMPARE(m_store->resolve(text).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->resolve(text).error().args, QStringList{text});
    }
    QCOMPARE(m_store->load(ComplaintId::create()).error().code, ErrorCode::NotFound);
}

void ComplaintStoreTest::alteredRowsAreNoticed_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    row("a letter of the summary", "UPDATE complaint SET summary = summary || '。'");
    row("an amount", "UPDATE transaction_item SET amount_minor = amount_minor + 1");
    row("a fact is gone", "DELETE FROM fact WHERE position = 1");
    row("two facts swapped", "UPDATE fact SET text = (SELECT text FROM fact f WHERE f.position = 1 - fact.position) WHERE position < 2");
    row("the digest of a file", "UPDATE evidence SET sha256 = lower(hex(randomblob(32))) WHERE position = 0");
    row("a promise appeared", "UPDATE contact SET promise = 'x' WHERE promise <> 'x'");
    row("an id that is none", "UPDATE fact SET id = 'x' WHERE position = 0");
    row("an exhibit of no fact", "UPDATE fact_exhibit SET fact_position = 77");
    row("the digest itself", "UPDATE complaint SET digest = replace(hex(zeroblob(32)), '00', 'ab')");
}

void ComplaintStoreTest::alteredRowsAreNoticed()
{
    QFETCH(QString, sql);
    const Complaint kept = saved(test::refundComplaint(2));
    QVERIFY(m_store->load(kept.id).ok());
    QVERIFY(m_database->execute(sql).ok());
    const auto loaded = m_store->load(kept.id);
    QCOMPARE(loaded.error().code, ErrorCode::Damaged);
    QCOMPARE(loaded.error().args, (QStringList{QStringLiteral("complaint"), kept.number}));
    QVERIFY(m_store->loadUnchecked(kept.id).ok());
}

void ComplaintStoreTest::removingReportsOnlyUnsharedBlobs()
{
    const Complaint both = saved(test::refundComplaint(3));
    saved(test::refundComplaint(2)); // shares the digests of the first two
    const auto unused = m_store->removeForGood(both.id, test::noon(2026, 10, 20));
    QVERIFY(unused.ok());
    QVERIFY(*unused == QList<Sha256>{both.evidence.at(2).sha256});
    QCOMPARE(m_store->referencedBlobs()->size(), 2);
    QCOMPARE(m_store->load(both.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->removeForGood(both.id, test::noon(2026, 10, 20)).error().code, ErrorCode::NotFound);
    for (const char *table : {"fact", "fact_exhibit", "transaction_item", "contact", "demand", "answer", "evidence"}) {
        Query query(*m_database,
            QStringLiteral("SELECT count(*) FROM %1 WHERE complaint = ?").arg(QLatin1String(table)));
        QVERIFY(query.bind(both.id.toString()).run().ok());
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 0);
    }
}

void ComplaintStoreTest::custodyTellsWhatHappened()
{
    Complaint c = saved(test::refundComplaint(1));
    c.letters = {Letter{LetterId::create(), {}, LetterType::FirmComplaint, {}, c.changedAt, {}, Sha256::of("pdf"), 1, {}, {}}};
    saved(c);
    c.letters[0].sentAt = c.changedAt;
    saved(c);
    saved(c); // nothing new
    c.evidence.clear();
    saved(c);
    QVERIFY(m_store->removeForGood(c.id, test::noon(2026, 10, 20)).ok());
    QCOMPARE(kinds(c.id),
        (QStringList{QStringLiteral("evidence-added"), QStringLiteral("letter-exported"), QStringLiteral("letter-sent"),
            QStringLiteral("evidence-removed"), QStringLiteral("removed-for-good")}));
    QVERIFY(CustodyLog(*m_database).check().ok());
}

/// What was sent stays as it was: only its mark may come and go, and other letters come behind it.
void ComplaintStoreTest::sentLetterIsInsertOnly()
{
    Complaint c = saved(test::refundComplaint(1));
    Letter letter;
    letter.id = LetterId::create();
    letter.channel = QStringLiteral("CH-LET");
    letter.text = QStringLiteral("as sent");
    letter.answerBy = QDate(2026, 11, 2);
    letter.exhibits = {{c.evidence.first().id, 1}};
    c.letters = {letter};
    saved(c);
    c.letters[0].text = QStringLiteral("not sent yet, so it may change");
    saved(c);
    c.letters[0].sentAt = c.changedAt;
    saved(c);
    const auto refused = [&](const Complaint &changed) {
        const auto result = m_store->save(changed, {});
        return !result.ok() && result.error().code == ErrorCode::BadInput
            && result.error().args == QStringList{QStringLiteral("letter"), letter.id.toString()};
    };
    Complaint other = c;
    other.letters[0].text = QStringLiteral("changed afterwards");
    QVERIFY(refused(other));
    other = c;
    other.letters[0].answerBy = QDate(2026, 12, 24);
    QVERIFY(refused(other));
    other = c;
    other.letters[0].exhibits.clear();
    QVERIFY(refused(other));
    other = c;
    other.letters.clear();
    QVERIFY(refused(other));
    QVERIFY(*m_store->load(c.id) == c); // nothing of the refused ones came in

    Letter next;
    next.id = LetterId::create();
    c.letters.append(next);
    saved(c);
    c.letters[0].sentAt.reset();
    saved(c);
    QCOMPARE(m_store->load(c.id)->letters.size(), 2);
    c.letters[0].sentAt = c.changedAt;
    saved(c);
    QVERIFY(m_store->removeForGood(c.id, test::noon(2026, 10, 20)).ok());
    QCOMPARE(m_database->value(QStringLiteral("SELECT count(*) FROM letter"))->toInt(), 0);
}

void ComplaintStoreTest::databaseRefusesToChangeASentLetter_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *sql, bool allowed) { QTest::newRow(name) << QString::fromLatin1(sql) << allowed; };
    row("its text", "UPDATE letter SET text = 'x'", false);
    row("its digest", "UPDATE letter SET sha256 = ''", false);
    row("its day", "UPDATE letter SET answer_by = 20270101", false);
    row("its rules", "UPDATE letter SET rule_values = '[]'", false);
    row("its place", "UPDATE letter SET position = position + 7", false);
    row("all of it", "DELETE FROM letter", false);
    row("written over", "INSERT INTO letter SELECT * FROM letter WHERE true ON CONFLICT (complaint, position) DO UPDATE SET text = 'x'", false);
    row("the mark", "UPDATE letter SET sent_ms = NULL, sent_offset = NULL", true);
}

void ComplaintStoreTest::databaseRefusesToChangeASentLetter()
{
    QFETCH(QString, sql);
    Complaint odd = test::oddComplaint();
    odd.letters.removeLast(); // the one that was not sent
    saved(odd);
    QTEST(m_database->execute(sql).ok(), "allowed");
    Complaint now = *m_store->loadUnchecked(odd.id);
    now.letters[0].sentAt = odd.letters[0].sentAt;
    QVERIFY(now == odd);
}

void ComplaintStoreTest::lettersWithBytesAreReferenced()
{
    Complaint c = test::refundComplaint();
    Letter old;
    old.id = LetterId::create();
    old.sha256 = Sha256::of("exported by a version that kept no bytes");
    Letter kept;
    kept.id = LetterId::create();
    kept.sha256 = Sha256::of("kept");
    kept.size = 4;
    c.letters = {old, kept};
    c = saved(c);
    QVERIFY(m_store->referencedBlobs().valueOr({}) == QList<Sha256>{kept.sha256});
    const auto unused = m_store->removeForGood(c.id, test::noon(2026, 10, 20));
    QVERIFY(unused.ok() && unused->contains(kept.sha256));
}

void ComplaintStoreTest::custodyCannotBeChanged()
{
    saved(test::refundComplaint(1));
    QVERIFY(!m_database->execute(QStringLiteral("UPDATE custody SET kind = 'x'")).ok());
    QVERIFY(!m_database->execute(QStringLiteral("DELETE FROM custody")).ok());
}

void ComplaintStoreTest::alteredCustodyIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("seq");
    const auto row = [](const char *name, const char *sql, const char *seq) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(seq);
    };
    row("a time", "UPDATE custody SET at_ms = at_ms + 1 WHERE seq = 2", "2");
    row("a line in the middle is gone", "DELETE FROM custody WHERE seq = 2", "3");
    row("the last line is gone", "DELETE FROM custody WHERE seq = 3", "3");
    row("all lines are gone", "DELETE FROM custody", "1");
}

void ComplaintStoreTest::alteredCustodyIsNoticed()
{
    QFETCH(QString, sql);
    QFETCH(QString, seq);
    saved(test::refundComplaint(3));
    CustodyLog log(*m_database);
    QVERIFY(log.check().ok());
    QVERIFY(m_database->execute(QStringLiteral("DROP TRIGGER custody_is_not_changed")).ok());
    QVERIFY(m_database->execute(QStringLiteral("DROP TRIGGER custody_is_not_removed")).ok());
    QVERIFY(m_database->execute(sql).ok());
    QCOMPARE(log.check().error().args, (QStringList{QStringLiteral("custody"), seq}));
}

void ComplaintStoreTest::profileIsKeptAndForgotten()
{
    ProfileStore profile(*m_database);
    QVERIFY(profile.load()->isEmpty());
    const Complainant who = test::oddComplaint().complainant;
    QVERIFY(profile.save(who).ok());
    QVERIFY(*profile.load() == who);
    QVERIFY(profile.save(Complainant()).ok());
    QVERIFY(profile.load()->isEmpty());
}

/// Where nothing can be written, the status that counts is not the one that is stored; the search knows it too.
void ComplaintStoreTest::unwrittenStatusIsShownAndFound()
{
    const Complaint complaint = saved(test::refundComplaint());
    StatusFacts now;
    now.sent = true;
    SearchNames names;
    names.status = [](const StatusFacts &facts) { return facts.sent ? QStringLiteral("waiting") : QStringLiteral("draft"); };
    const QHash<ComplaintId, StatusFacts> unwritten{{complaint.id, now}};
    QCOMPARE(m_store->list({}, false, names, unwritten)->first().status, now);
    QCOMPARE(m_store->list(QStringLiteral("waiting"), false, names, unwritten)->size(), 1);
    QCOMPARE(m_store->list(QStringLiteral("draft"), false, names, unwritten)->size(), 0);
    QCOMPARE(m_store->list(QStringLiteral("draft"), false, names)->size(), 1);
}

QTEST_GUILESS_MAIN(ComplaintStoreTest)
#include "tst_complaintstore.moc"
