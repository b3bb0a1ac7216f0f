// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaintstore.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/storefile.h"
#include "testkit/oddcomplaint.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

namespace {

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test file");
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const auto noBackup = [] { return Status(); };

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void splits_data();
    void splits();
    void everyStepSaysWhatItIsFor();
    void newDatabaseIsCreatedOnce();
    void olderIsUpgradedAfterABackup();
    void failedBackupMeansNothingIsDone();
    void failedStepLeavesTheVersionBeforeIt();
    void newerIsRefusedUntouched();
    void foreignIsRefusedUntouched();
    void aGapIsAMistakeOfOurs();
    void everyReleasedVersionStillOpens_data();
    void everyReleasedVersionStillOpens();

private:
    QString file(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    void writeTwoSteps(const QByteArray &second);
    std::unique_ptr<QTemporaryDir> m_dir;
};

void MigratorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void MigratorTest::writeTwoSteps(const QByteArray &second)
{
    writeText(file("0001_first.sql"), "-- The first.\nCREATE TABLE a (x INTEGER) STRICT;\n");
    writeText(file("0002_second.sql"), second);
}

void MigratorTest::splits_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *sql, int count) { QTest::newRow(name) << QString::fromUtf8(sql) << count; };
    row("nothing", "  \n-- only a comment; with semicolon\n", 0);
    row("two", "SELECT 1; SELECT 2;", 2);
    row("no semicolon at the end", "SELECT 1; SELECT 2", 2);
    row("semicolon in a text", "INSERT INTO a VALUES (';;'); SELECT 1;", 2);
    row("doubled quote", "INSERT INTO a VALUES ('it''s; so'); SELECT 1;", 2);
    row("quoted names", "SELECT \"a;b\", [c;d], `e;f`; SELECT 1;", 2);
    row("block comment", "SELECT 1 /* ; ' */; SELECT 2;", 2);
    row("trigger", "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT 1; SELECT 2; END; SELECT 3;", 2);
    row("trigger with a case", "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; END; SELECT 3;", 2);
    row("trigger with a comment before its end", "create trigger t before delete on a begin select 1; -- end;\n end; select 3;", 2);
    row("table called trigger_log", "CREATE TABLE trigger_log (x); SELECT 1;", 2);
}

void MigratorTest::splits()
{
    QFETCH(QString, sql);
    QTEST(int(splitStatements(sql).size()), "count");
}

void MigratorTest::everyStepSaysWhatItIsFor()
{
    const Migrator migrator;
    QVERIFY(!migrator.migrations().isEmpty());
    for (const Migration &migration : migrator.migrations())
        QVERIFY2(migration.purpose.endsWith(QLatin1Char('.')) && migration.purpose.size() > 20, qPrintable(migration.purpose));
}

void MigratorTest::newDatabaseIsCreatedOnce()
{
    const Migrator migrator;
    auto database = Database::open(file("store.db"));
    QVERIFY(database.ok());
    int backups = 0;
    const auto backUp = [&backups] { ++backups; return Status(); };
    QCOMPARE(migrator.run(**database, backUp).valueOr(MigrationOutcome::Upgraded), MigrationOutcome::Created);
    QCOMPARE(migrator.run(**database, backUp).valueOr(MigrationOutcome::Upgraded), MigrationOutcome::Current);
    QCOMPARE(backups, 0);
    QCOMPARE((*database)->userVersion().valueOr(-1), migrator.newestVersion());
    QCOMPARE((*database)->value(QStringLiteral("PRAGMA application_id"))->toUInt(), storeApplicationId);
    QCOMPARE(readMeta(**database, QStringLiteral("generation"))->size(), 32);
}

void MigratorTest::olderIsUpgradedAfterABackup()
{
    writeText(file("0001_first.sql"), "-- The first.\nCREATE TABLE a (x INTEGER) STRICT;\n");
    auto database = Database::open(file("store.db"));
    QVERIFY(Migrator(m_dir->path()).run(**database, noBackup).ok());
    writeTwoSteps("-- The second.\nALTER TABLE a ADD COLUMN y TEXT;\nINSERT INTO a VALUES (1, 'x;y');\n");
    int versionAtBackup = -1;
    const auto outcome = Migrator(m_dir->path()).run(**database, [&] {
        versionAtBackup = (*database)->userVersion().valueOr(-2);
        return Status();
    });
    QCOMPARE(outcome.valueOr(MigrationOutcome::Current), MigrationOutcome::Upgraded);
    QCOMPARE(versionAtBackup, 1);
    QCOMPARE((*database)->userVersion().valueOr(-1), 2);
    QCOMPARE((*database)->value(QStringLiteral("SELECT y FROM a"))->toString(), QStringLiteral("x;y"));
}

void MigratorTest::failedBackupMeansNothingIsDone()
{
    writeText(file("0001_first.sql"), "-- The first.\nCREATE TABLE a (x INTEGER) STRICT;\n");
    auto database = Database::open(file("store.db"));
    QVERIFY(Migrator(m_dir->path()).run(**database, noBackup).ok());
    writeTwoSteps("-- The second.\nDROP TABLE a;\n");
    const auto outcome = Migrator(m_dir->path()).run(**database, [] { return Status(ErrorCode::DiskFull); });
    QCOMPARE(outcome.error().code, ErrorCode::DiskFull);
    QCOMPARE((*database)->userVersion().valueOr(-1), 1);
    QVERIFY((*database)->value(QStringLiteral("SELECT count(*) FROM a")).ok());
}

void MigratorTest::failedStepLeavesTheVersionBeforeIt()
{
    writeTwoSteps("-- The second.\nDROP TABLE a;\nINSERT INTO nowhere VALUES (1);\n");
    auto database = Database::open(file("store.db"));
    QCOMPARE(Migrator(m_dir->path()).run(**database, noBackup).error().code, ErrorCode::Database);
    QCOMPARE((*database)->userVersion().valueOr(-1), 1);
    QVERIFY((*database)->value(QStringLiteral("SELECT count(*) FROM a")).ok());
}

void MigratorTest::newerIsRefusedUntouched()
{
    writeTwoSteps("-- The second.\nCREATE TABLE b (x INTEGER) STRICT;\n");
    {
        auto database = Database::open(file("store.db"));
        QVERIFY(Migrator(m_dir->path()).run(**database, noBackup).ok());
    }
    const QByteArray before = content(file("store.db"));
    QFile::remove(file("0002_second.sql"));
    const Migrator old(m_dir->path());
    const auto seen = inspectStore(file("store.db"), old.newestVersion());
    QCOMPARE(seen.error().code, ErrorCode::NewerVersion);
    QCOMPARE(seen.error().args, QStringList{QStringLiteral("2")});
    {
        auto database = Database::open(file("store.db"));
        const auto outcome = old.run(**database, noBackup);
        QCOMPARE(outcome.error().code, ErrorCode::NewerVersion);
        QCOMPARE(outcome.error().args, QStringList{QStringLiteral("2")});
    }
    QCOMPARE(content(file("store.db")), before);
}

void MigratorTest::foreignIsRefusedUntouched()
{
    {
        auto database = Database::open(file("store.db"));
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE theirs (x)")).ok());
    }
    const QByteArray before = content(file("store.db"));
    QCOMPARE(inspectStore(file("store.db"), 1).error().args, QStringList{QStringLiteral("foreign")});
    {
        auto database = Database::open(file("store.db"));
        QCOMPARE(Migrator().run(**database, noBackup).error().code, ErrorCode::Damaged);
    }
    QCOMPARE(content(file("store.db")), before);
}

void MigratorTest::aGapIsAMistakeOfOurs()
{
    writeText(file("0001_first.sql"), "-- The first.\nCREATE TABLE a (x INTEGER) STRICT;\n");
    writeText(file("0003_third.sql"), "-- The third.\nCREATE TABLE b (x INTEGER) STRICT;\n");
    auto database = Database::open(file("store.db"));
    QCOMPARE(Migrator(m_dir->path()).run(**database, noBackup).error().code, ErrorCode::Internal);
    QCOMPARE(Migrator(file("nowhere")).run(**database, noBackup).error().code, ErrorCode::Internal);
}

void MigratorTest::everyReleasedVersionStillOpens_data()
{
    QTest::addColumn<QString>("name");
    for (int version = 1; version <= Migrator().newestVersion(); ++version) {
        const QString name = QStringLiteral("v%1.sqlite").arg(version);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void MigratorTest::everyReleasedVersionStillOpens()
{
    QFETCH(QString, name);
    const QString source = QStringLiteral(RECOURSE_TEST_DATA "/databases/") + name;
    QVERIFY2(QFile::copy(source, file("store.db")), "make_database writes it; a version that has landed keeps its file");
    QVERIFY(QFile::setPermissions(file("store.db"), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(inspectStore(file("store.db"), Migrator().newestVersion()).ok());
    auto database = Database::open(file("store.db"));
    QVERIFY(database.ok());
    QVERIFY(Migrator().run(**database, noBackup).ok());
    ComplaintStore store(**database);
    Complaint expected = test::oddComplaint();
    // What had no place yet.
    if (name == QLatin1String("v1.sqlite"))
        expected.unreadable.clear();
    if (name < QLatin1String("v3.sqlite"))
        expected.retiredNumbers.clear();
    if (name < QLatin1String("v5.sqlite"))
        expected.answeredFindings.clear();
    if (name < QLatin1String("v6.sqlite")) {
        expected.holder = {};
        for (Transaction &transaction : expected.transactions)
            transaction.source = {};
        for (ContactEntry &entry : expected.contacts)
            entry.recipient = Recipient::Unknown, entry.attachment = {};
        for (Letter &letter : expected.letters)
            letter.size = 0, letter.answerBy = {}, letter.answerByRule.clear(), letter.exhibits.clear(), letter.ruleValues.clear();
    }
    if (name < QLatin1String("v7.sqlite")) {
        for (ContactEntry &entry : expected.contacts)
            entry.verdict = Verdict::Unsaid, entry.objection.clear();
    }
    const auto loaded = store.load(expected.id);
    QVERIFY(loaded.ok());
    QVERIFY(*loaded == expected);
    QCOMPARE(store.all()->size(), 2);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
