// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/backupjob.h"
#include "casefile/backups.h"
#include "casefile/casefile.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "testkit/examples.h"
#include "testkit/oddcomplaint.h"

#include <QDate>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class BackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_file.reset(); }
    void aBackupHoldsEverything();
    void dueOnlyWhenSomethingChanged();
    void rotationKeepsDaysAndWeeks();
    void rotationSparesWhatMatters();
    void twoInOneSecond();
    void failedBackupLeavesNothing();
    void restoreReplacesTheDatabase();
    void restoreOfADamagedFolder();
    void restoreOfADamagedBackupChangesNothing_data();
    void restoreOfADamagedBackupChangesNothing();
    void restoreWhileOpenIsInUse();
    void fullBackupCarriesTheEvidence();
    void fullBackupHealsDamagedEvidence();
    void fullBackupSaysWhatIsMissing();
    void fullBackupReplacesInOneStep();
    void fullBackupGoesOnBesideTheWork();
    void fullBackupCanBeStopped();
    void missingDatabaseIsNotABeginning();
    void anAlteredComplaintStopsNoBackup_data();
    void anAlteredComplaintStopsNoBackup();
    void theLastSoundBackupStays();

private:
    QString root() const { return m_dir->filePath(QStringLiteral("data")); }
    QString store() const { return root() + QStringLiteral("/store.db"); }
    void reopen(const QString &dir = {})
    {
        m_file.reset();
        auto opened = CaseFile::open(dir.isEmpty() ? root() : dir, m_clock);
        if (!opened)
            qFatal("open failed: %s", qPrintable(opened.error().args.join(QLatin1Char(' '))));
        m_file = std::move(opened).value();
    }
    Result<BackupInfo> backUpTo(const QString &path, Progress *progress = nullptr)
    {
        const auto job = m_file->beginBackup();
        return job ? (*job)->write(path, progress) : Result<BackupInfo>(job.error());
    }
    Complaint withEvidence(const QByteArray &bytes)
    {
        const QString source = m_dir->filePath(QStringLiteral("截图.png"));
        writeTo(source, bytes);
        const auto complaint = m_file->create(test::refundComplaint());
        if (!complaint || !m_file->attach(complaint->id, source, QStringLiteral("V01"), {}))
            qFatal("no complaint to test with");
        return *m_file->load(complaint->id);
    }
    QHash<QString, QByteArray> everything() const
    {
        QHash<QString, QByteArray> out;
        QDirIterator files(root(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            out.insert(path, content(path));
        }
        return out;
    }
    FixedClock m_clock{test::noon(2026, 10, 12)};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaseFile> m_file;
};

void BackupsTest::init()
{
    m_clock.set(test::noon(2026, 10, 12));
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
}

void BackupsTest::aBackupHoldsEverything()
{
    const Complaint odd = *m_file->create(test::oddComplaint());
    const auto made = m_file->backupNow();
    QVERIFY(made.ok());
    QCOMPARE(QFileInfo(made->path).fileName(), QStringLiteral("store-20261012-120000-v%1.db").arg(Migrator().newestVersion()));
    QVERIFY(made->madeAt == m_clock.now());
    QCOMPARE(made->complaints, 1);
    QVERIFY(inspectBackup(made->path, true).ok());
    QVERIFY(m_file->backups() == QList<BackupInfo>{*made});
    QVERIFY(CaseFile::backupsOf(root()) == m_file->backups());
    QCOMPARE(QFileInfo(made->path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupsTest::dueOnlyWhenSomethingChanged()
{
    QVERIFY(m_file->backupIfDue().ok());
    QCOMPARE(m_file->backups().size(), 0);
    QVERIFY(m_file->create().ok());
    QVERIFY(m_file->backupIfDue().ok());
    QCOMPARE(m_file->backups().size(), 1);
    m_clock.advanceDays(3);
    QVERIFY(m_file->backupIfDue().ok());
    QCOMPARE(m_file->backups().size(), 1);
    QVERIFY(m_file->saveProfile({QStringLiteral("李明"), {}, {}, {}, {}, {}}).ok());
    QVERIFY(m_file->backupIfDue().ok());
    QCOMPARE(m_file->backups().size(), 2);
}

void BackupsTest::rotationKeepsDaysAndWeeks()
{
    QVERIFY(m_file->create().ok());
    for (int day = 0; day < 60; ++day) {
        QVERIFY(m_file->backupNow().ok());
        m_clock.advanceDays(1);
    }
    QList<QDate> days;
    const QList<BackupInfo> kept = m_file->backups();
    for (const BackupInfo &backup : kept)
        days.append(backup.madeAt.localDate());
    // The last is Thursday 10 December 2026: seven days back to the 4th, then the newest of the two weeks before those.
    QCOMPARE(days,
        (QList<QDate>{{2026, 12, 10}, {2026, 12, 9}, {2026, 12, 8}, {2026, 12, 7}, {2026, 12, 6}, {2026, 12, 5}, {2026, 12, 4},
            {2026, 11, 29}, {2026, 11, 22}}));
}

void BackupsTest::rotationSparesWhatMatters()
{
    const auto backup = [this](int daysAgo, int complaints, int version) {
        Instant at = m_clock.now();
        at.utcMs -= daysAgo * 86'400'000LL;
        return BackupInfo{backupName(at, version), at, complaints, 1, {}};
    };
    QList<BackupInfo> made;
    for (int day = 0; day < 100; ++day)
        made.append(backup(day, 10, 2));
    QCOMPARE(expendable(made, 2).size(), 100 - 9);
    made[99] = backup(99, 10, 1);
    QVERIFY(!expendable(made, 2).contains(made[99]));
    made[0].complaints = 6;
    QVERIFY2(expendable(made, 2).isEmpty(), "complaints vanished: the older backups may be all there is");
    QList<BackupInfo> today;
    for (int i = 0; i < 12; ++i) {
        Instant at = m_clock.now();
        at.utcMs -= i * 3'600'000LL;
        today.append({backupName(at, 2), at, 1, 1, {}});
    }
    QVERIFY(expendable(today, 2).isEmpty());
    QVERIFY(expendable({}, 2).isEmpty());
}

void BackupsTest::twoInOneSecond()
{
    QVERIFY(m_file->create().ok());
    QVERIFY(m_file->backupNow().ok());
    QVERIFY(m_file->backupNow().ok());
    QCOMPARE(m_file->backups().size(), 2);
}

void BackupsTest::failedBackupLeavesNothing()
{
    QVERIFY(m_file->create().ok());
    // In place of the folder of backups lies a file: the finished copy cannot be moved.
    QVERIFY(QDir(root()).rmdir(QStringLiteral("backups")));
    writeTo(root() + QStringLiteral("/backups"), "in the way");
    QVERIFY(!m_file->backupNow().ok());
    QVERIFY(QDir(root() + QStringLiteral("/staging")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!backUpTo(m_dir->filePath(QStringLiteral("nowhere/b.zip"))).ok());
    QVERIFY(QDir(root() + QStringLiteral("/staging")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    const Complaint complaint = *m_file->load(*m_file->resolve(QStringLiteral("2026-0001")));
    QVERIFY2(!m_file->removeForGood(complaint.id).ok(), "without its backup nothing is removed");
    QVERIFY(m_file->load(complaint.id).ok());
}

void BackupsTest::restoreReplacesTheDatabase()
{
    const Complaint first = *m_file->create(test::oddComplaint());
    const auto made = m_file->backupNow();
    QVERIFY(m_file->create().ok());
    m_file.reset();
    const QByteArray replaced = content(store());
    QVERIFY(CaseFile::restoreBackup(root(), made->path, m_clock).ok());
    reopen();
    QCOMPARE(m_file->list({}, true)->size() + m_file->list()->size(), 1);
    QVERIFY(m_file->load(first.id).valueOr(Complaint()) == first);
    const QStringList aside = QDir(root() + QStringLiteral("/aside")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(content(QStringLiteral("%1/aside/%2/store.db").arg(root(), aside.first())), replaced);
    QVERIFY(QFileInfo::exists(made->path));
}

void BackupsTest::restoreOfADamagedFolder()
{
    const Complaint complaint = withEvidence("picture");
    const auto made = m_file->backupNow();
    m_file.reset();
    writeTo(store(), QByteArray(4096, 'x'));
    writeTo(store() + QStringLiteral("-journal"), "old pages");
    QCOMPARE(CaseFile::open(root(), m_clock).error().code, ErrorCode::Damaged);
    const QList<BackupInfo> offered = CaseFile::backupsOf(root());
    QCOMPARE(offered.size(), 1);
    QVERIFY(CaseFile::restoreBackup(root(), offered.first().path, m_clock).ok());
    QVERIFY(!QFileInfo::exists(store() + QStringLiteral("-journal")));
    reopen();
    QVERIFY(m_file->load(complaint.id).valueOr(Complaint()) == complaint);
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
}

void BackupsTest::restoreOfADamagedBackupChangesNothing_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<int>("flipAt");
    QTest::newRow("database, garbage") << false << 0;
    QTest::newRow("database, a text") << false << -1;
    QTest::newRow("full, first byte") << true << 0;
    QTest::newRow("full, in the middle") << true << -2;
    QTest::newRow("full, truncated") << true << -3;
}

void BackupsTest::restoreOfADamagedBackupChangesNothing()
{
    QFETCH(bool, full);
    QFETCH(int, flipAt);
    withEvidence(QByteArray(100'000, 'p'));
    const QString path = m_dir->filePath(QStringLiteral("chosen"));
    if (full)
        QVERIFY(backUpTo(path).ok());
    else
        QVERIFY(QFile::copy(m_file->backupNow()->path, path));
    QVERIFY(m_file->create().ok());
    m_file.reset();
    QByteArray bytes = content(path);
    const QByteArray word = QStringLiteral("商家同意退款").toUtf8();
    if (flipAt == -1)
        bytes.replace(bytes.indexOf(word), 1, "\xe4");
    else if (flipAt == -2)
        bytes[bytes.indexOf("ppppp") + 500] = 'q';
    else if (flipAt == -3)
        bytes.chop(bytes.size() / 2);
    else
        bytes[flipAt] = 'x';
    writeTo(path, bytes);
    const auto before = everything();
    const Result<BackupInfo> restored = CaseFile::restoreBackup(root(), path, m_clock);
    QCOMPARE(restored.error().code, ErrorCode::Damaged);
    QCOMPARE(restored.error().args.value(0), QStringLiteral("backup"));
    QCOMPARE(everything(), before);
}

void BackupsTest::restoreWhileOpenIsInUse()
{
    QVERIFY(m_file->create().ok());
    const auto made = m_file->backupNow();
    QCOMPARE(CaseFile::restoreBackup(root(), made->path, m_clock).error().code, ErrorCode::InUse);
    QCOMPARE(CaseFile::restoreBackup(m_dir->filePath(QStringLiteral("other")), m_dir->filePath(QStringLiteral("none")), m_clock)
                 .error().code, ErrorCode::NotReadable);
}

void BackupsTest::fullBackupCarriesTheEvidence()
{
    const QByteArray bytes = QByteArray(3'000'000, 'a') + "end";
    const Complaint complaint = withEvidence(bytes);
    const QString path = m_dir->filePath(QStringLiteral("备份 2026.recourse"));
    const auto made = backUpTo(path);
    QVERIFY(made.ok());
    QCOMPARE(made->path, path);
    QCOMPARE(made->size, QFileInfo(path).size());
    QVERIFY(made->missing.isEmpty());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_file->backups().size(), 0);

    const QString other = m_dir->filePath(QStringLiteral("another machine"));
    QVERIFY(CaseFile::restoreBackup(other, path, m_clock).ok());
    reopen(other);
    QVERIFY(m_file->load(complaint.id).valueOr(Complaint()) == complaint);
    const Sha256 sha256 = complaint.evidence.first().sha256;
    QCOMPARE(content(m_file->vault().path(sha256)), bytes);
    QVERIFY(QFileInfo(m_file->vault().path(sha256) + QStringLiteral(".json")).isFile());
    QVERIFY(!QFileInfo(m_file->vault().path(sha256)).permissions().testFlag(QFile::WriteOwner));
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
    QVERIFY(QDir(other + QStringLiteral("/staging")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void BackupsTest::fullBackupHealsDamagedEvidence()
{
    const Complaint complaint = withEvidence("the picture");
    const QString path = m_dir->filePath(QStringLiteral("full.zip"));
    QVERIFY(backUpTo(path).ok());
    const QString blob = m_file->vault().path(complaint.evidence.first().sha256);
    writeTo(blob, "something else");
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("CHANGED"));
    m_file.reset();
    QVERIFY(CaseFile::restoreBackup(root(), path, m_clock).ok());
    reopen();
    QCOMPARE(m_file->verify(true)->verdict, QStringLiteral("INTACT"));
}

void BackupsTest::fullBackupSaysWhatIsMissing()
{
    const Complaint complaint = withEvidence("the picture");
    const Sha256 sha256 = complaint.evidence.first().sha256;
    QVERIFY(QFile::remove(m_file->vault().path(sha256)));
    const auto made = backUpTo(m_dir->filePath(QStringLiteral("full.zip")));
    QVERIFY(made.ok());
    QCOMPARE(made->missing, QStringList{sha256.hex()});
}

void BackupsTest::fullBackupReplacesInOneStep()
{
    withEvidence("the picture");
    const QString path = m_dir->filePath(QStringLiteral("full.zip"));
    writeTo(path, "an older file");
    QVERIFY(backUpTo(path).ok());
    QVERIFY(content(path).startsWith("PK"));
    const QStringList left = QDir(m_dir->path()).entryList({QStringLiteral(".recourse*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void BackupsTest::fullBackupGoesOnBesideTheWork()
{
    const Complaint before = withEvidence(QByteArray(3'000'000, 'a'));
    const auto job = m_file->beginBackup();
    QVERIFY(job.ok());
    Complaint after = before;
    after.summary = QStringLiteral("written while the backup was made");
    QVERIFY(m_file->save(after).ok());
    Progress progress;
    const QString path = m_dir->filePath(QStringLiteral("full.zip"));
    QVERIFY((*job)->write(path, &progress).ok());
    QVERIFY(progress.total > 3 * 3'000'000);
    QVERIFY2(progress.done <= progress.total && progress.done >= progress.total * 9 / 10,
        qPrintable(QStringLiteral("%1 of %2").arg(progress.done.load()).arg(progress.total.load())));
    m_file.reset();
    QVERIFY(CaseFile::restoreBackup(root(), path, m_clock, &progress).ok());
    reopen();
    QCOMPARE(m_file->load(before.id)->summary, before.summary);
}

void BackupsTest::fullBackupCanBeStopped()
{
    const Complaint complaint = withEvidence("bytes");
    const QString path = m_dir->filePath(QStringLiteral("full.zip"));
    QVERIFY(backUpTo(path).ok());
    const QByteArray first = content(path);
    Progress stopped;
    stopped.cancelled = true;
    QCOMPARE(backUpTo(path, &stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(content(path), first); // the former one stays
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden), QStringList()); // and nothing half done
    m_file.reset();
    QCOMPARE(CaseFile::restoreBackup(root(), path, m_clock, &stopped).error().code, ErrorCode::Cancelled);
    reopen();
    QVERIFY(*m_file->load(complaint.id) == complaint);
}

void BackupsTest::missingDatabaseIsNotABeginning()
{
    QVERIFY(m_file->create().ok());
    QVERIFY(m_file->backupNow().ok());
    m_file.reset();
    QVERIFY(QFile::remove(store()));
    QCOMPARE(CaseFile::open(root(), m_clock).error().args, QStringList{QStringLiteral("missing")});
    QVERIFY(!QFileInfo::exists(store()));
    writeTo(store(), {});
    QCOMPARE(CaseFile::open(root(), m_clock).error().args, QStringList{QStringLiteral("missing")});
    QVERIFY(CaseFile::restoreBackup(root(), CaseFile::backupsOf(root()).first().path, m_clock).ok());
    reopen();
    QCOMPARE(m_file->list()->size(), 1);
}

void BackupsTest::anAlteredComplaintStopsNoBackup_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("of the folder") << false;
    QTest::newRow("to a file") << true;
}

void BackupsTest::anAlteredComplaintStopsNoBackup()
{
    QFETCH(bool, full);
    const Complaint harmed = withEvidence("picture");
    const Complaint sound = *m_file->create(test::oddComplaint());
    const auto before = m_file->backupNow();
    QVERIFY(before.ok() && before->altered.isEmpty());
    m_file.reset();
    {
        auto database = Database::open(store());
        QVERIFY((*database)->execute(QStringLiteral("UPDATE fact SET text = text || ' indeed' WHERE complaint = '%1'")
                                         .arg(harmed.id.toString())).ok());
    }
    reopen();
    m_clock.set(test::noon(2026, 10, 13));
    QCOMPARE(m_file->load(harmed.id).error().code, ErrorCode::Damaged);
    const Complaint asFound = *m_file->loadUnchecked(harmed.id);
    const QStringList named{QStringLiteral("complaint-changed ") + harmed.number};

    const QString path = m_dir->filePath(QStringLiteral("chosen"));
    const Result<BackupInfo> made = full ? backUpTo(path) : m_file->backupNow();
    QVERIFY2(made.ok(), "one altered complaint costs all the others their backup");
    QCOMPARE(made->altered, named);
    QCOMPARE(made->complaints, 2);
    if (!full)
        QCOMPARE(CaseFile::backupsOf(root()).first().altered, named);

    // Elsewhere it comes back whole: the sound one is sound, of the other nothing is lost, and it is named.
    const QString other = m_dir->filePath(QStringLiteral("other"));
    const Result<BackupInfo> restored = CaseFile::restoreBackup(other, made->path, m_clock);
    QVERIFY(restored.ok());
    QCOMPARE(restored->altered, named);
    reopen(other);
    QVERIFY(m_file->load(sound.id).valueOr(Complaint()) == sound);
    QCOMPARE(m_file->load(harmed.id).error().code, ErrorCode::Damaged); // nothing vouches for it now either
    QVERIFY(m_file->loadUnchecked(harmed.id).valueOr(Complaint()) == asFound);
    // A later backup without harm does not go on saying so.
    QVERIFY(m_file->removeForGood(harmed.id).ok());
    m_clock.set(test::noon(2026, 10, 14));
    const auto after = m_file->backupNow();
    QVERIFY(after.ok());
    QVERIFY(after->altered.isEmpty());
    QVERIFY(CaseFile::backupsOf(other).first().altered.isEmpty());
}

void BackupsTest::theLastSoundBackupStays()
{
    const auto backup = [this](int day, const QStringList &altered) {
        Instant at = m_clock.now();
        at.utcMs -= day * 86'400'000LL;
        return BackupInfo{backupName(at, 2), at, 5, 1, {}, altered};
    };
    const QStringList harm{QStringLiteral("complaint-changed 2026-0001")};
    QList<BackupInfo> made;
    for (int day = 0; day < 60; ++day)
        made << backup(day, day < 50 ? harm : QStringList());
    QVERIFY(!expendable(made, 2).contains(made.at(50)));
    QVERIFY(expendable(made, 2).contains(made.at(51)));
    made.first().altered.clear();
    QVERIFY(expendable(made, 2).contains(made.at(50)));
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
