// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "storage/database.h"
#include "testkit/examples.h"
#include "testkit/oddcomplaint.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace recourse;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeTo(const QString &path, const QByteArray &bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_file.reset(); }
    void folderIsPreparedAndPrivate();
    void secondOpenIsInUse();
    void createdIsOnTheDisk();
    void savedHasTimeAndNumber();
    void attachKeepsTheBytes();
    void attachOfAFolderIsRefused();
    void duplicateSharesFilesOnly();
    void trashAndBack();
    void removedForGoodLeavesNoWord();
    void removedForGoodTakesWhatItOnceHad();
    void sweepTakesOnlyWhatNobodyNeeds();
    void removalLeavesWhatUndoNeeds();
    void removalKeepsSharedBlobs();
    void profileStays();
    void changedProfileIsNoticed_data();
    void changedProfileIsNoticed();
    void olderProfileGetsItsDigest();
    void olderContactsSayWhoItWas();
    void everyVersionOpensAndRestores_data();
    void everyVersionOpensAndRestores();
    void startSweepsStaging();
    void intactIsIntact();
    void verdicts_data();
    void verdicts();
    void readOnlyFolderCanBeRead();
    void oneFolderForAllPrograms();

private:
    bool imported(const QByteArray &bytes);
    QString root() const { return m_dir->filePath(QStringLiteral("data")); }
    void reopen()
    {
        m_file.reset();
        auto opened = CaseFile::open(root(), m_clock);
        if (!opened)
            qFatal("open failed: %s", qPrintable(opened.error().detail));
        m_file = std::move(opened).value();
    }
    QString source(const QByteArray &bytes)
    {
        return writeTo(m_dir->filePath(QStringLiteral("截图%1.png").arg(++m_count)), bytes);
    }
    Complaint withEvidence(const QByteArray &bytes)
    {
        const auto complaint = m_file->create(test::refundComplaint());
        if (!complaint || !m_file->attach(complaint->id, source(bytes), QStringLiteral("V01"), {}))
            qFatal("no complaint to test with");
        return *m_file->load(complaint->id);
    }
    FixedClock m_clock{test::noon(2026, 10, 12)};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaseFile> m_file;
    int m_count = 0;
};

void CaseFileTest::init()
{
    m_clock.set(test::noon(2026, 10, 12));
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void CaseFileTest::folderIsPreparedAndPrivate()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *name : {"", "/blobs", "/staging", "/backups", "/aside", "/cache"}) {
        const QFileInfo dir(root() + QLatin1String(name));
        QVERIFY2(dir.isDir(), name);
        QCOMPARE(dir.permissions() & others, QFile::Permissions());
    }
    QCOMPARE(QFileInfo(root() + QStringLiteral("/store.db")).permissions() & others, QFile::Permissions());
    QVERIFY(!m_file->isReadOnly());
}

void CaseFileTest::secondOpenIsInUse()
{
    QCOMPARE(CaseFile::open(root(), m_clock).error().code, ErrorCode::InUse);
    QVERIFY(m_file->list().ok());
    m_file.reset();
    QVERIFY2(QFileInfo::exists(root() + QStringLiteral("/instance.lock")), "a lock file without its owner means nothing");
    reopen();
}

void CaseFileTest::createdIsOnTheDisk()
{
    const auto created = m_file->create();
    QVERIFY(created.ok());
    QCOMPARE(created->number, QStringLiteral("2026-0001"));
    QVERIFY(created->createdAt == m_clock.now());
    reopen();
    QVERIFY(m_file->load(created->id).valueOr(Complaint()) == *created);
    QVERIFY(m_file->resolve(QStringLiteral("2026-0001")).valueOr(ComplaintId()) == created->id);
}

void CaseFileTest::savedHasTimeAndNumber()
{
    Complaint complaint = *m_file->create(test::refundComplaint());
    m_clock.advanceDays(1);
    complaint.summary += QStringLiteral("！");
    const auto saved = m_file->save(complaint);
    QVERIFY(saved.ok());
    QVERIFY(saved->changedAt == m_clock.now());
    QVERIFY(saved->createdAt == complaint.createdAt);
    QVERIFY(m_file->load(complaint.id).valueOr(Complaint()) == *saved);
    QCOMPARE(m_file->list(QStringLiteral("128.00"))->size(), 1);
}

void CaseFileTest::attachKeepsTheBytes()
{
    const QByteArray bytes("\x89PNG\r\n\x1a\n an original");
    const Complaint complaint = withEvidence(bytes);
    QCOMPARE(complaint.evidence.size(), 1);
    const Evidence &item = complaint.evidence.first();
    QVERIFY(item.sha256 == Sha256::of(bytes));
    QCOMPARE(item.fileName, QStringLiteral("截图%1.png").arg(m_count));
    QCOMPARE(item.kind, QStringLiteral("V01"));
    QCOMPARE(content(m_file->vault().path(item.sha256)), bytes);
}

void CaseFileTest::attachOfAFolderIsRefused()
{
    const Complaint complaint = *m_file->create();
    QCOMPARE(m_file->attach(complaint.id, m_dir->path(), {}, {}).error().code, ErrorCode::NotAFile);
    QVERIFY(m_file->load(complaint.id)->evidence.isEmpty());
    QCOMPARE(m_file->attach(ComplaintId::create(), source("x"), {}, {}).error().code, ErrorCode::NotFound);
}

void CaseFileTest::duplicateSharesFilesOnly()
{
    const Complaint original = *m_file->create(test::oddComplaint());
    const auto made = m_file->duplicate(original.id);
    QVERIFY(made.ok());
    QCOMPARE(made->number, QStringLiteral("2026-0002"));
    QVERIFY(made->letters.isEmpty() && made->steps.isEmpty() && !made->trashedAt);
    QCOMPARE(made->summary, original.summary);
    QCOMPARE(made->evidence.size(), original.evidence.size());
    for (qsizetype i = 0; i < original.evidence.size(); ++i) {
        QVERIFY(made->evidence.at(i).sha256 == original.evidence.at(i).sha256);
        QVERIFY(!(made->evidence.at(i).id == original.evidence.at(i).id));
        QCOMPARE(made->evidence.at(i).frozenNumber, 0);
    }
    QVERIFY(made->facts.first().exhibits.first() == made->evidence.at(1).id);
    QCOMPARE(made->letterEdits.first().block, QStringLiteral("fact:") + made->facts.first().id.toString());
    QVERIFY(!(made->facts.first().id == original.facts.first().id));
    QVERIFY(m_file->load(original.id).valueOr(Complaint()) == original);
}

void CaseFileTest::trashAndBack()
{
    const Complaint complaint = *m_file->create();
    QVERIFY(m_file->trash(complaint.id).ok());
    QCOMPARE(m_file->list()->size(), 0);
    QCOMPARE(m_file->list({}, true)->size(), 1);
    QVERIFY(m_file->restoreFromTrash(complaint.id).ok());
    QCOMPARE(m_file->list()->size(), 1);
    QCOMPARE(m_file->trash(ComplaintId::create()).error().code, ErrorCode::NotFound);
}

void CaseFileTest::removedForGoodLeavesNoWord()
{
    const QString secret = QStringLiteral("只有她知道的一句话");
    for (int i = 0; i < 40; ++i) {
        Complaint other = test::refundComplaint();
        other.summary = QStringLiteral("别的投诉%1 ").arg(i).repeated(40);
        QVERIFY(m_file->create(other).ok());
    }
    Complaint complaint = withEvidence("the only picture");
    for (int i = 0; i < 60; ++i)
        complaint.facts.append({FactId::create(), {}, secret.repeated(i), {}});
    QVERIFY(m_file->save(complaint).ok());
    complaint.facts.remove(10, 20);
    QVERIFY(m_file->save(complaint).ok());
    QVERIFY(m_file->removeForGood(complaint.id).ok());
    QVERIFY(!m_file->vault().contains(complaint.evidence.first().sha256));
    QCOMPARE(m_file->backups().size(), 1);
    m_file.reset();
    QDirIterator files(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QStringLiteral("/backups/")))
            continue;
        ++looked;
        QVERIFY2(!content(path).contains(secret.toUtf8()), qPrintable(path));
    }
    QVERIFY(looked >= 2);
    QVERIFY(content(root() + QStringLiteral("/store.db")).contains(complaint.id.toString().toUtf8()));
    reopen();
    QCOMPARE(m_file->list()->size(), 40);
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
}

/// A blob as a killed import leaves it: there, and no row names it.
bool CaseFileTest::imported(const QByteArray &bytes)
{
    const auto blob = m_file->vault().importFile(source(bytes), m_clock.now());
    if (blob)
        m_file->vault().imported(blob->sha256);
    return blob.ok();
}

void CaseFileTest::removedForGoodTakesWhatItOnceHad()
{
    Complaint complaint = withEvidence("taken out before");
    complaint.evidence.clear();
    QVERIFY(m_file->save(complaint).ok());
    QCOMPARE(m_file->vault().all().size(), 1);
    QVERIFY(m_file->removeForGood(complaint.id).ok());
    QCOMPARE(m_file->vault().all().size(), 0);
}

void CaseFileTest::sweepTakesOnlyWhatNobodyNeeds()
{
    const Sha256 row = withEvidence("named by a row").evidence.first().sha256;
    Complaint backed = withEvidence("named by a backup");
    QVERIFY(m_file->backupNow().ok());
    const Sha256 backup = backed.evidence.first().sha256;
    backed.evidence.clear();
    QVERIFY(m_file->save(backed).ok());
    Complaint undone = withEvidence("needed by undo");
    const Sha256 undo = undone.evidence.first().sha256;
    undone.evidence.clear();
    QVERIFY(m_file->save(undone).ok());
    m_file->vault().hold(undo);
    const auto coming = m_file->vault().importFile(source("its row is on its way"), m_clock.now());
    QVERIFY(coming.ok());
    QVERIFY(imported("nobody needs it"));
    QCOMPARE(m_file->vault().all().size(), 5);

    // An import that was broken off is spoken of first.
    QVERIFY(QDir(root()).mkpath(QStringLiteral("imports")));
    QVERIFY(QFile(root() + QStringLiteral("/imports/one.json")).open(QIODevice::WriteOnly));
    QCOMPARE(m_file->sweepUnused().valueOr(-1), 0);
    QVERIFY(QFile::remove(root() + QStringLiteral("/imports/one.json")));

    auto report = m_file->verify(true);
    QCOMPARE(report->verdict, QStringLiteral("INTACT"));
    QCOMPARE(report->blobs, 1);
    QCOMPARE(report->blobsHeld, 2);
    QCOMPARE(report->blobsUnused, 2);
    QCOMPARE(m_file->sweepUnused().valueOr(-1), 1);
    for (const Sha256 &needed : {row, backup, undo, coming->sha256})
        QVERIFY(m_file->vault().verify(needed).ok());

    m_file->vault().release(undo);
    QCOMPARE(m_file->sweepUnused().valueOr(-1), 1);
    QVERIFY(!m_file->vault().contains(undo));
    QVERIFY(m_file->vault().contains(backup));
    // A backup that cannot be read may name anything.
    QVERIFY(imported("nobody needs it"));
    {
        QFile damaged(m_file->backups().first().path);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(3000));
    }
    QCOMPARE(m_file->sweepUnused().valueOr(-1), 0);
}

void CaseFileTest::removalLeavesWhatUndoNeeds()
{
    const Complaint one = withEvidence("shared");
    const Sha256 blob = one.evidence.first().sha256;
    m_file->vault().hold(blob);
    QVERIFY(m_file->removeForGood(one.id).ok());
    QVERIFY(m_file->vault().verify(blob).ok());
    m_file->vault().release(blob);
}

void CaseFileTest::removalKeepsSharedBlobs()
{
    const Complaint one = withEvidence("shared");
    const Complaint two = withEvidence("shared");
    const Sha256 blob = one.evidence.first().sha256;
    QVERIFY(m_file->removeForGood(one.id).ok());
    QVERIFY(m_file->vault().verify(blob).ok());
    QVERIFY(m_file->removeForGood(two.id).ok());
    QVERIFY(!m_file->vault().contains(blob));
    QVERIFY(m_file->vault().all().isEmpty());
    QCOMPARE(m_file->removeForGood(two.id).error().code, ErrorCode::NotFound);
}

void CaseFileTest::profileStays()
{
    const Complainant who{QStringLiteral("李明"), QStringLiteral("13800000000"), {}, {}, {}, {}};
    QVERIFY(m_file->saveProfile(who).ok());
    reopen();
    QVERIFY(m_file->profile().valueOr(Complainant()) == who);
    QVERIFY(m_file->saveProfile({}).ok());
    QVERIFY(m_file->profile()->isEmpty());
}

void CaseFileTest::changedProfileIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a letter") << QStringLiteral("UPDATE profile SET phone = '13800000001'");
    QTest::newRow("the row is gone") << QStringLiteral("DELETE FROM profile");
    QTest::newRow("a row that nobody kept") << QStringLiteral("UPDATE profile SET email = 'x@example.com'");
}

void CaseFileTest::changedProfileIsNoticed()
{
    QFETCH(QString, sql);
    const Complainant who{QStringLiteral("李明"), QStringLiteral("13800000000"), {}, {}, {}, {}};
    QVERIFY(m_file->saveProfile(who).ok());
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
    m_file.reset();
    {
        const auto database = Database::open(root() + QStringLiteral("/store.db"));
        QVERIFY((*database)->execute(sql).ok());
    }
    reopen();
    QCOMPARE(m_file->profile().error().args, QStringList{QStringLiteral("profile")});
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("CHANGED"));
    QCOMPARE(m_file->verify(true)->problems, QStringList{QStringLiteral("profile-changed")});
    QVERIFY(m_file->saveProfile(who).ok());
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
    QVERIFY(m_file->profile().valueOr(Complainant()) == who);
}

void CaseFileTest::everyVersionOpensAndRestores_data()
{
    QTest::addColumn<QString>("source");
    const QDir databases(QStringLiteral(RECOURSE_TEST_DATA "/databases"));
    for (const QString &name : databases.entryList({QStringLiteral("v*.sqlite")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << databases.filePath(name);
}

/// The whole way: the backup before the migration, the migration, and the same file chosen as a backup.
void CaseFileTest::everyVersionOpensAndRestores()
{
    QFETCH(QString, source);
    const QString store = root() + QStringLiteral("/store.db");
    m_file.reset();
    QVERIFY(QFile::remove(store));
    QVERIFY(QFile::copy(source, store));
    QVERIFY(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    const QString wanted = test::oddComplaint().summary;
    QCOMPARE(m_file->list()->size() + m_file->list({}, true)->size(), 2);
    QVERIFY(m_file->load(test::oddComplaint().id).ok());
    m_file.reset();
    const Result<BackupInfo> restored = CaseFile::restoreBackup(root(), source, m_clock);
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().args.join(u' ')));
    reopen();
    QCOMPARE(m_file->load(test::oddComplaint().id)->summary, wanted);
}

/// A database of the version before digests has one from its first opening on, and loses nothing.
void CaseFileTest::olderProfileGetsItsDigest()
{
    m_file.reset();
    QVERIFY(QFile::remove(root() + QStringLiteral("/store.db")));
    QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/databases/v3.sqlite"), root() + QStringLiteral("/store.db")));
    QVERIFY(QFile::setPermissions(root() + QStringLiteral("/store.db"), QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    QVERIFY(m_file->profile().valueOr(Complainant()) == test::oddComplaint().complainant);
    m_file.reset();
    {
        const auto database = Database::open(root() + QStringLiteral("/store.db"));
        QVERIFY((*database)->execute(QStringLiteral("UPDATE profile SET phone = '13800000001'")).ok());
    }
    reopen();
    QVERIFY(m_file->verify(true)->problems.contains(QStringLiteral("profile-changed")));
}

/// A contact of before says who it was with where its channel says it for certain; nothing else is guessed, changed or lost.
void CaseFileTest::olderContactsSayWhoItWas()
{
    m_file.reset();
    QVERIFY(QFile::remove(root() + QStringLiteral("/store.db")));
    QVERIFY(QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/databases/v5.sqlite"), root() + QStringLiteral("/store.db")));
    QVERIFY(QFile::setPermissions(root() + QStringLiteral("/store.db"), QFile::ReadOwner | QFile::WriteOwner));
    reopen();
    const auto loaded = m_file->load(test::oddComplaint().id);
    QVERIFY2(loaded.ok(), "the digest goes with what was filled in");
    Complaint expected = test::oddComplaint();
    expected.holder = {};
    for (Transaction &transaction : expected.transactions)
        transaction.source = {};
    for (ContactEntry &entry : expected.contacts) { // both by CH-TEL, the wallet's own hotline
        entry.recipient = Recipient::Wallet;
        entry.attachment = {};
        entry.verdict = Verdict::Unsaid;
        entry.objection.clear();
    }
    for (Letter &letter : expected.letters)
        letter.size = 0, letter.answerBy = {}, letter.answerByRule.clear(), letter.exhibits.clear(), letter.ruleValues.clear();
    QVERIFY(*loaded == expected);
    QCOMPARE(m_file->verify(true)->problems.filter(QStringLiteral("complaint-")), QStringList());
    // Once: what a person takes back afterwards stays taken back.
    Complaint changed = *loaded;
    changed.contacts[0].recipient = Recipient::Unknown;
    QVERIFY(m_file->save(changed).ok());
    reopen();
    QCOMPARE(m_file->load(changed.id)->contacts[0].recipient, Recipient::Unknown);
}

void CaseFileTest::startSweepsStaging()
{
    m_file.reset();
    writeTo(root() + QStringLiteral("/staging/half-a-file"), "half");
    QVERIFY(QDir(root()).mkpath(QStringLiteral("staging/restore-1234/blobs")));
    reopen();
    QVERIFY(QDir(root() + QStringLiteral("/staging")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void CaseFileTest::intactIsIntact()
{
    withEvidence("one");
    for (const bool full : {false, true}) {
        const auto report = m_file->verify(full);
        QCOMPARE(report->verdict, QStringLiteral("INTACT"));
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->complaints, 1);
        QCOMPARE(report->blobs, 1);
    }
}

void CaseFileTest::verdicts_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *harm, const char *verdict, const char *problem) {
        QTest::newRow(harm) << QString::fromLatin1(harm) << QString::fromLatin1(verdict) << QString::fromLatin1(problem);
    };
    row("blob gone", "INCOMPLETE", "blob-missing ");
    row("blob byte flipped", "CHANGED", "blob-changed ");
    row("blob truncated", "CHANGED", "blob-changed ");
    row("blob is a link to the same bytes", "CHANGED", "blob-changed ");
    row("blob is a folder", "CHANGED", "blob-changed ");
    row("blob nobody refers to", "INTACT", "blob-unused ");
    row("blob on its way", "INTACT", "blob-held ");
    row("row altered", "CHANGED", "complaint-changed 2026-0001");
    row("custody altered", "CHANGED", "custody-changed 1");
}

void CaseFileTest::verdicts()
{
    QFETCH(QString, harm);
    QFETCH(QString, problem);
    const QByteArray bytes("a picture of some length");
    const Complaint complaint = withEvidence(bytes);
    const QString blob = m_file->vault().path(complaint.evidence.first().sha256);
    const auto alter = [this](std::initializer_list<const char *> statements) {
        m_file.reset();
        auto database = Database::open(root() + QStringLiteral("/store.db"));
        for (const char *sql : statements)
            QVERIFY((*database)->execute(QString::fromLatin1(sql)).ok());
        database = Error{};
        reopen();
    };
    if (harm == QLatin1String("blob gone"))
        QVERIFY(QFile::remove(blob));
    else if (harm == QLatin1String("blob byte flipped"))
        writeTo(blob, QByteArray(bytes).replace(3, 1, "X"));
    else if (harm == QLatin1String("blob truncated"))
        writeTo(blob, bytes.left(5));
    else if (harm == QLatin1String("blob is a link to the same bytes"))
        QVERIFY(QFile::rename(blob, blob + QStringLiteral("x")) && QFile::link(blob + QStringLiteral("x"), blob));
    else if (harm == QLatin1String("blob is a folder"))
        QVERIFY(QFile::remove(blob) && QDir().mkdir(blob));
    else if (harm == QLatin1String("blob nobody refers to"))
        QVERIFY(imported("stray"));
    else if (harm == QLatin1String("blob on its way"))
        QVERIFY(m_file->vault().importFile(source("stray"), m_clock.now()).ok());
    else if (harm == QLatin1String("row altered"))
        alter({"UPDATE fact SET text = text || ' indeed'"});
    else
        alter({"DROP TRIGGER custody_is_not_changed", "UPDATE custody SET at_ms = 0"});
    for (const bool full : {false, true}) {
        const auto report = m_file->verify(full);
        QTEST(report->verdict, "verdict");
        QCOMPARE(report->problems.size(), 1);
        QVERIFY2(report->problems.first().startsWith(problem), qPrintable(report->problems.first()));
    }
}

void CaseFileTest::readOnlyFolderCanBeRead()
{
#ifdef Q_OS_UNIX
    const Complaint complaint = withEvidence("one");
    m_file.reset();
    const QByteArray before = content(root() + QStringLiteral("/store.db"));
    // Permissions do not bind the administrator: as one, become nobody for the time being.
    const bool admin = ::geteuid() == 0;
    const uid_t nobody = 65534;
    if (admin) {
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7055)));
        QDirIterator all(root(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            QVERIFY(::chown(QFile::encodeName(all.next()).constData(), nobody, gid_t(-1)) == 0);
        QVERIFY(::chown(QFile::encodeName(root()).constData(), nobody, gid_t(-1)) == 0);
    }
    QVERIFY(QFile::setPermissions(root() + QStringLiteral("/store.db"), QFile::ReadOwner));
    QVERIFY(QFile::remove(root() + QStringLiteral("/instance.lock")));
    QVERIFY(QFile::setPermissions(root(), QFile::ReadOwner | QFile::ExeOwner));
    if (admin)
        QVERIFY(::seteuid(nobody) == 0);
    auto opened = CaseFile::open(root(), m_clock);
    const bool ok = opened.ok();
    const bool readOnly = ok && (*opened)->isReadOnly();
    const Complaint loaded = ok ? (*opened)->load(complaint.id).valueOr(Complaint()) : Complaint();
    const ErrorCode saving = ok ? (*opened)->save(complaint).error().code : ErrorCode::None;
    const ErrorCode backing = ok ? (*opened)->backupNow().error().code : ErrorCode::None;
    const QString verdict = ok ? (*opened)->verify(true)->verdict : QString();
    opened = Error{};
    if (admin)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(root(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(ok);
    QVERIFY(readOnly);
    QVERIFY(loaded == complaint);
    QCOMPARE(saving, ErrorCode::ReadOnly);
    QCOMPARE(backing, ErrorCode::ReadOnly);
    QCOMPARE(verdict, QStringLiteral("INTACT"));
    QCOMPARE(content(root() + QStringLiteral("/store.db")), before);
#endif
}

void CaseFileTest::oneFolderForAllPrograms()
{
    const QString before = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(QStringLiteral("recourse-cli"));
    const QString cli = defaultDataDir();
    QCoreApplication::setApplicationName(QStringLiteral("recourse"));
    QCOMPARE(defaultDataDir(), cli);
    QCOMPARE(defaultDataDir(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QCoreApplication::setApplicationName(before);
}

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
