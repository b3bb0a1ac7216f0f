// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/backupjob.h"
#include "casefile/casefile.h"
#include "casefile/letterjob.h"
#include "escalation/standing.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A letter goes out, and is there for ever as it went out.
class TestLetterJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_file.reset(); }
    void writtenKeptAndWrittenAgain();
    void keepsTheDayTheRulesAndTheExhibits();
    void theDayStandsWhenTheGuideSaysSomethingElse();
    void keptBytesAreEvidenceOfTheFolder();
    void damagedOrMissingBytesAreNotHandedOut();
    void aTargetThatCannotBeWrittenFreezesNothing();
    void aDraftKeepsNothing();
    void everyOutputOfTheGuideCanBeComposed_data();
    void everyOutputOfTheGuideCanBeComposed();

private:
    QString root() const { return m_dir->filePath(QStringLiteral("data")); }
    QString at(const char *name) const { return m_dir->filePath(QString::fromUtf8(name)); }
    void open()
    {
        m_file.reset();
        auto opened = CaseFile::open(root(), m_clock);
        if (!opened)
            qFatal("open failed: %s", qPrintable(opened.error().detail));
        m_file = std::move(opened).value();
    }
    ComposeOptions options() const
    {
        ComposeOptions with;
        with.today = m_clock.today();
        return with;
    }
    /// Exported, frozen and saved; the letter as it is kept.
    Letter exported(Complaint &complaint, const QString &path)
    {
        const LetterJob job(root());
        const auto prepared = job.prepare(complaint, m_file->guide(), options());
        if (!prepared || !prepared->pages)
            qFatal("no letter");
        const auto written = job.write(*prepared->pages, path, {}, m_clock.now());
        if (!written)
            qFatal("not written");
        acts::freezeLetter(complaint, written->letter, written->pdf, QFileInfo(path).fileName(), m_clock.now());
        const auto saved = m_file->save(complaint);
        if (!saved)
            qFatal("not saved");
        complaint = *saved;
        return complaint.letters.last();
    }
    FixedClock m_clock{test::noon(2026, 10, 13)};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaseFile> m_file;
};

void TestLetterJob::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestLetterJob::writtenKeptAndWrittenAgain()
{
    Complaint c = *m_file->create(test::refundComplaint());
    const Letter letter = exported(c, at("letter.pdf"));
    const QByteArray first = content(at("letter.pdf"));
    QVERIFY(first.startsWith("%PDF"));
    QCOMPARE(letter.size, first.size());
    QCOMPARE(letter.sha256, Sha256::of(first));
    // Whatever is told about the case later, and after another start.
    c.summary = QStringLiteral("Something else altogether.");
    QVERIFY(m_file->save(c).ok());
    open();
    const auto again = LetterJob(root()).writeFrozen(m_file->load(c.id)->letters.first(), at("again.pdf"));
    QVERIFY(again.ok());
    QVERIFY(content(at("again.pdf")) == first);
}

void TestLetterJob::keepsTheDayTheRulesAndTheExhibits()
{
    Complaint c = *m_file->create(test::refundComplaint());
    QFile shot(at("shot.txt"));
    QVERIFY(shot.open(QIODevice::WriteOnly) && shot.write("a receipt") == 9);
    shot.close();
    QVERIFY(m_file->attach(c.id, at("shot.txt"), QStringLiteral("V01"), {}).ok());
    c = *m_file->load(c.id);
    c.answerBy = {}; // our suggestion, with its rule
    const Letter letter = exported(c, at("letter.pdf"));
    const SuggestedDate asked = letterDeadline(c, m_file->guide(), LetterType::FirmComplaint, m_clock.today());
    QCOMPARE(letter.answerBy, asked.date);
    QCOMPARE(letter.answerByRule, asked.rule);
    QVERIFY((letter.exhibits == QList<Letter::Exhibit>{{c.evidence.first().id, 1}}));
    QVERIFY(!letter.ruleValues.isEmpty());
    QCOMPARE(letter.ruleValues.first().rule, asked.rule);
    for (const Letter::RuleValue &used : letter.ruleValues)
        QVERIFY2(!used.value.isEmpty() && (m_file->guide().rule(used.rule) || m_file->guide().legalBasis(used.rule)), qPrintable(used.rule));
}

/// It stands on paper: list, plan and panel say the day of the letter, whoever changes a rule or the wish afterwards.
void TestLetterJob::theDayStandsWhenTheGuideSaysSomethingElse()
{
    Complaint c = *m_file->create(test::refundComplaint());
    const Letter letter = exported(c, at("letter.pdf"));
    acts::markSent(c, m_file->guide(), letter.id, {}, m_clock.now());
    const Standing before = standing(c, m_file->guide(), m_clock.today());
    c.answerBy = {2027, 3, 1};
    const Standing after = standing(c, m_file->guide(), m_clock.today());
    QVERIFY(before.pending() && after.pending());
    QCOMPARE(before.pending()->dueOn, letter.answerBy);
    QCOMPARE(after.pending()->dueOn, letter.answerBy);
    QCOMPARE(askedInLetter(c, m_file->guide(), c.letters.first()).date, letter.answerBy);
}

/// Sweep, verify, backup, restore and deletion know the bytes of a letter as they know an original.
void TestLetterJob::keptBytesAreEvidenceOfTheFolder()
{
    Complaint c = *m_file->create(test::refundComplaint());
    const Letter letter = exported(c, at("letter.pdf"));
    QCOMPARE(m_file->verify(true)->blobs, 1);
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
    QCOMPARE(m_file->sweepUnused().valueOr(-1), 0);
    QVERIFY(m_file->vault().contains(letter.sha256));

    const auto backup = m_file->beginBackup();
    QVERIFY(backup.ok());
    QVERIFY((*backup)->write(at("all.zip"))->missing.isEmpty());
    const Sha256 sha256 = letter.sha256;
    QVERIFY(m_file->removeForGood(c.id).ok());
    QVERIFY(!m_file->vault().contains(sha256));
    m_file.reset();
    QVERIFY(CaseFile::restoreBackup(root(), at("all.zip"), m_clock).ok());
    open();
    QVERIFY(m_file->vault().verify(sha256).ok());
    QVERIFY(LetterJob(root()).writeFrozen(m_file->load(c.id)->letters.first(), at("restored.pdf")).ok());
    QVERIFY(content(at("restored.pdf")) == content(at("letter.pdf")));

    QVERIFY(m_file->vault().remove(sha256).ok());
    QCOMPARE(m_file->verify(false)->verdict, QStringLiteral("INCOMPLETE"));
}

void TestLetterJob::damagedOrMissingBytesAreNotHandedOut()
{
    Complaint c = *m_file->create(test::refundComplaint());
    const Letter letter = exported(c, at("letter.pdf"));
    const LetterJob job(root());
    Letter older = letter;
    older.size = 0;
    QCOMPARE(job.writeFrozen(older, at("out.pdf")).error().code, ErrorCode::NotFound);
    const QString kept = m_file->vault().path(letter.sha256);
    QVERIFY(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.write("x") == 1);
    file.close();
    QCOMPARE(job.writeFrozen(letter, at("out.pdf")).error().code, ErrorCode::Damaged);
    QVERIFY(QFile::remove(kept));
    QCOMPARE(job.writeFrozen(letter, at("out.pdf")).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(at("out.pdf")));
}

void TestLetterJob::aTargetThatCannotBeWrittenFreezesNothing()
{
    const Complaint c = *m_file->create(test::refundComplaint());
    const LetterJob job(root());
    const auto prepared = job.prepare(c, m_file->guide(), options());
    QVERIFY(prepared.ok() && prepared->pages);
    QVERIFY(!job.write(*prepared->pages, at("nowhere/letter.pdf"), {}, m_clock.now()).ok());
    // What nobody refers to goes with the sweep of the next start.
    for (const Sha256 &left : m_file->vault().all())
        m_file->vault().imported(left);
    QVERIFY(m_file->sweepUnused().ok());
    QVERIFY(m_file->vault().all().isEmpty());
}

void TestLetterJob::aDraftKeepsNothing()
{
    const Complaint c = *m_file->create(test::refundComplaint());
    const LetterJob job(root());
    const auto prepared = job.prepare(c, m_file->guide(), options());
    QVERIFY(prepared.ok() && prepared->pages);
    const auto draft = job.writeDraft(*prepared->pages, at("draft.pdf"), {});
    QVERIFY(draft.ok() && !draft->pdf.kept);
    QCOMPARE(draft->pdf.size, content(at("draft.pdf")).size());
    QVERIFY(m_file->vault().all().isEmpty());
}

void TestLetterJob::everyOutputOfTheGuideCanBeComposed_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("index");
    QTest::addColumn<Language>("language");
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    for (const Channel &channel : (*guide)->channels()) {
        for (int i = 0; i < channel.outputs.size(); ++i) {
            for (const Language language : {Language::ZhCn, Language::En}) {
                const QString name = QStringLiteral("%1 %2 %3").arg(channel.id, channel.outputs.at(i).form, languageCode(language));
                QTest::newRow(qPrintable(name)) << channel.id << i << language;
            }
        }
    }
}

/// Only what can be made is declared.
void TestLetterJob::everyOutputOfTheGuideCanBeComposed()
{
    QFETCH(QString, channel);
    QFETCH(int, index);
    QFETCH(Language, language);
    const Channel::Output output = m_file->guide().channel(channel)->outputs.at(index);
    QCOMPARE(output.kind, OutputKind::Letter);
    QVERIFY(QFile::exists(QStringLiteral(":/letters/%1/%2.mustache").arg(languageCode(language), output.form)));
    Complaint c = test::refundComplaint();
    // Something was handed in before, so that there is something to follow up.
    Letter before;
    before.id = LetterId::create();
    before.channel = channel;
    before.sentAt = before.exportedAt = test::noon(2026, 9, 20);
    c.letters = {before};
    ComposeOptions with = options();
    with.channel = channel;
    with.type = output.letter;
    with.language = language;
    const auto letter = composeLetter(c, m_file->guide(), with);
    QVERIFY2(letter.ok(), letter.ok() ? "" : qPrintable(letter.error().args.join(u' ') + letter.error().detail));
    QCOMPARE(letter->type, output.letter);
    QVERIFY(letterPlainText(*letter).size() > 100);
}

QTEST_MAIN(TestLetterJob)
#include "tst_letterjob.moc"
