// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void everySettingTook_data();
    void everySettingTook();
    void fileIsPrivate();
    void connectionIsGoneAfterwards();
    void uncommittedIsRolledBack();
    void committedStays();
    void noTransactionWithinATransaction();
    void firstErrorSticks();
    void secondWriterIsTold();
    void readOnlyWritesNothing();
    void noJournalWithOldTextStays();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void notADatabaseIsDamaged();

private:
    QString path() const { return m_dir.filePath(QStringLiteral("store.db")); }
    std::unique_ptr<Database> openWithTable()
    {
        auto database = Database::open(path());
        if (!database || !(*database)->execute(QStringLiteral("CREATE TABLE IF NOT EXISTS t (a TEXT NOT NULL) STRICT")))
            qFatal("no database to test with");
        return std::move(database).value();
    }
    static int count(Database &database)
    {
        return database.value(QStringLiteral("SELECT count(*) FROM t")).valueOr(-1).toInt();
    }
    QTemporaryDir m_dir;
};

void DatabaseTest::everySettingTook_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *pragma, const char *value) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(value);
    };
    row("journal_mode", "delete");
    row("synchronous", "3");
    row("locking_mode", "exclusive");
    row("foreign_keys", "1");
    row("trusted_schema", "0");
    row("cell_size_check", "1");
    row("secure_delete", "1");
    row("temp_store", "2");
    row("mmap_size", "0");
    row("busy_timeout", "2000");
    row("journal_size_limit", "0");
}

void DatabaseTest::everySettingTook()
{
    QFETCH(QString, pragma);
    auto database = openWithTable();
    QTEST(database->value(QStringLiteral("PRAGMA ") + pragma)->toString(), "value");
}

void DatabaseTest::fileIsPrivate()
{
    auto database = openWithTable();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
}

void DatabaseTest::connectionIsGoneAfterwards()
{
    const QStringList before = QSqlDatabase::connectionNames();
    { auto database = openWithTable(); }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void DatabaseTest::uncommittedIsRolledBack()
{
    auto database = openWithTable();
    const int before = count(*database);
    {
        auto transaction = WriteTransaction::begin(*database);
        QVERIFY(transaction.ok());
        QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES ('x')")).ok());
    }
    QCOMPARE(count(*database), before);
    QVERIFY(WriteTransaction::begin(*database).ok());
}

void DatabaseTest::committedStays()
{
    int before = 0;
    {
        auto database = openWithTable();
        before = count(*database);
        auto transaction = WriteTransaction::begin(*database);
        QVERIFY(database->execute(QStringLiteral("INSERT INTO t VALUES ('x')")).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(transaction->commit().error().code, ErrorCode::Internal);
    }
    QCOMPARE(count(*openWithTable()), before + 1);
}

void DatabaseTest::noTransactionWithinATransaction()
{
    auto database = openWithTable();
    auto outer = WriteTransaction::begin(*database);
    QVERIFY(outer.ok());
    QCOMPARE(WriteTransaction::begin(*database).error().code, ErrorCode::Internal);
}

void DatabaseTest::firstErrorSticks()
{
    auto database = openWithTable();
    Query query(*database, QStringLiteral("SELECT a FROM nowhere"));
    QCOMPARE(query.run().error().code, ErrorCode::Database);
    QVERIFY(!query.next());
    QVERIFY(query.status().error().detail.contains(QStringLiteral("nowhere")));
}

void DatabaseTest::secondWriterIsTold()
{
    auto database = openWithTable();
    QElapsedTimer timer;
    timer.start();
    const auto second = Database::open(path());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QVERIFY(timer.elapsed() < 8000);
    QVERIFY(count(*database) >= 0);
}

void DatabaseTest::readOnlyWritesNothing()
{
    { auto database = openWithTable(); }
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    QVERIFY(count(**database) >= 0);
    QCOMPARE((*database)->execute(QStringLiteral("INSERT INTO t VALUES ('x')")).error().code, ErrorCode::ReadOnly);
    QCOMPARE(WriteTransaction::begin(**database).error().code, ErrorCode::ReadOnly);
    QCOMPARE(Database::open(m_dir.filePath(QStringLiteral("none.db")), Database::Mode::ReadOnly).error().code,
        ErrorCode::NotReadable);
    QVERIFY(!QFileInfo::exists(m_dir.filePath(QStringLiteral("none.db"))));
}

void DatabaseTest::noJournalWithOldTextStays()
{
    const QString secret = QStringLiteral("a-secret-nobody-else-has");
    auto database = openWithTable();
    QVERIFY(Query(*database, QStringLiteral("INSERT INTO t VALUES (?)")).bind(secret).run().ok());
    QVERIFY(Query(*database, QStringLiteral("DELETE FROM t WHERE a = ?")).bind(secret).run().ok());
    QFile journal(path() + QStringLiteral("-journal"));
    QVERIFY(!journal.exists() || journal.size() == 0);
    database.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret.toUtf8()));
}

void DatabaseTest::oddTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", QStringLiteral(""));
    same("emoji", QStringLiteral("😀"));
    same("control characters", QStringLiteral("\u0001\u001F\u0085"));
    same("NUL within", QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b"));
    same("byte order mark within", QStringLiteral("a\uFEFFb"));
    same("bidi", QStringLiteral("\u202Eabc\u202C"));
    QTest::newRow("null text") << QString() << QStringLiteral("");
    QTest::newRow("byte order mark in front") << QStringLiteral("\uFEFFabc") << QStringLiteral("abc");
    QTest::newRow("lone high surrogate") << QStringLiteral("a") + QChar(0xD800) << QStringLiteral("a\uFFFD");
    QTest::newRow("lone low surrogate first") << QChar(0xDC00) + QStringLiteral("a") << QStringLiteral("\uFFFDa");
    QTest::newRow("non-character") << QStringLiteral("a") + QChar(0xFFFF) << QStringLiteral("a\uFFFD");
}

void DatabaseTest::oddTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    auto database = openWithTable();
    QVERIFY(database->execute(QStringLiteral("DELETE FROM t")).ok());
    QVERIFY(Query(*database, QStringLiteral("INSERT INTO t VALUES (?)")).bind(storableText(text)).run().ok());
    Query query(*database, QStringLiteral("SELECT a FROM t"));
    QVERIFY(query.run().ok());
    QVERIFY(query.next());
    QCOMPARE(query.text(0), expected);
    QCOMPARE(storableText(expected), expected);
}

void DatabaseTest::notADatabaseIsDamaged()
{
    const QString other = m_dir.filePath(QStringLiteral("letter.txt"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(Database::open(other).error().code, ErrorCode::Damaged);
    QCOMPARE(Database::open(other, Database::Mode::ReadOnly).error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
