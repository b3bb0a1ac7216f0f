// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/backupjob.h"
#include "casefile/casefile.h"
#include "faultrun.h"
#include "testkit/examples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// Commands of recourse-cli are killed, or their disk fails, at each of their system calls: the data folder is as before or as after.
class BrokenOffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void restore_data();
    void restore();
    void example_data();
    void example();
    void everyRefusalIsADocument_data();
    void everyRefusalIsADocument();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList call(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--data"), path(QStringLiteral("data")), QStringLiteral("--now"),
                   QStringLiteral("2026-11-23T10:00:00+08:00"), QStringLiteral("--lang"), QStringLiteral("en")}
            + command;
    }
    void freshFolder() const
    {
        QDir(path(QStringLiteral("data"))).removeRecursively();
        test::copyFolder(path(QStringLiteral("template")), path(QStringLiteral("data")));
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the folder holds, in one line; or why it cannot be opened.
    QString state() const
    {
        const auto file = CaseFile::open(path(QStringLiteral("data")), m_clock);
        if (!file)
            return QStringLiteral("cannot be opened: %1 %2").arg(errorName(file.error().code), file.error().args.join(u' '));
        QStringList parts;
        for (const bool trashed : {false, true}) {
            const auto list = (*file)->list({}, trashed);
            for (const ComplaintSummary &item : list.valueOr({}))
                parts << QStringLiteral("%1/%2/%3").arg(item.number, item.title).arg(item.evidenceCount);
        }
        parts.sort();
        parts << (*file)->verify(true)->verdict;
        parts << QString::fromUtf8(read(QStringLiteral("data/guide-overlay.json"))).trimmed();
        return parts.join(u' ');
    }
    QString leftOver() const
    {
        QStringList names = QDir(path(QStringLiteral("data/staging"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (QFileInfo::exists(path(QStringLiteral("data/restore.json"))))
            names << QStringLiteral("restore.json");
        return names.join(u' ');
    }
    void breakAt(const QStringList &command, const QString &what, const QString &before, const QString &after);

    FixedClock m_clock{test::noon(2026, 11, 23)};
    std::unique_ptr<QTemporaryDir> m_dir;
    test::FaultInjector m_injector{QStringLiteral(RECOURSE_CLI)};
};

void BrokenOffTest::initTestCase()
{
    if (!test::FaultInjector::isAllowed())
        QSKIP("strace may not watch a process here");
}

/// A folder with two complaints, one with evidence; two backups of another state.
void BrokenOffTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString root = path(QStringLiteral("template"));
    const auto file = CaseFile::open(root, m_clock);
    QVERIFY(file.ok());
    Complaint complaint = test::refundComplaint();
    complaint.ownTitle = QStringLiteral("was");
    const auto created = (*file)->create(complaint);
    QVERIFY(created.ok());
    write(QStringLiteral("picture.png"), QByteArray(5000, 'p'));
    QVERIFY((*file)->attach(created->id, path(QStringLiteral("picture.png")), QStringLiteral("V01"), {}).ok());
    write(QStringLiteral("template/guide-overlay.json"), "{}");
    const auto job = (*file)->beginBackup();
    QVERIFY(job.ok());
    QVERIFY((*job)->write(path(QStringLiteral("full.zip"))).ok());
    const auto small = (*file)->backupNow();
    QVERIFY(small.ok());
    QVERIFY(QFile::rename(small->path, path(QStringLiteral("small.db"))));
    Complaint now = *(*file)->load(created->id);
    now.ownTitle = QStringLiteral("is");
    now.evidence.clear();
    QVERIFY((*file)->save(now).ok());
    complaint.id = ComplaintId::create();
    complaint.ownTitle = QStringLiteral("new");
    QVERIFY((*file)->create(complaint).ok());
}

void BrokenOffTest::breakAt(const QStringList &command, const QString &what, const QString &before, const QString &after)
{
    freshFolder();
    const QList<test::FaultPoint> points = m_injector.points(call(command), path(QStringLiteral("data")));
    QVERIFY2(points.size() >= 10, qPrintable(QString::number(points.size())));
    QCOMPARE(state(), after);
    int broken = 0;
    for (const test::FaultPoint &point : points) {
        freshFolder();
        const test::FaultRun run = m_injector.run(call(command), point, what);
        const QString seen = state();
        const QString where = QStringLiteral("%1 at %2 %3 (%4): %5").arg(what, point.call).arg(point.nth).arg(point.line, seen);
        QVERIFY2(seen == before || seen == after, qPrintable(where));
        QVERIFY2(leftOver().isEmpty(), qPrintable(where + QLatin1String(" left: ") + leftOver()));
        QVERIFY2(state() == seen, qPrintable(where));
        if (what.startsWith(QLatin1String("error"))) {
            QVERIFY2(run.exit == 0 || run.exit == 1, qPrintable(where));
            QVERIFY2(run.json().contains(QStringLiteral("error")) == (run.exit == 1) && !run.json().isEmpty(),
                qPrintable(where + QLatin1Char(' ') + QString::fromUtf8(run.out)));
            QVERIFY2(run.exit == 1 || seen == after, qPrintable(where));
        }
        broken += run.exit != 0 ? 1 : 0;
    }
    // A sweep in which nothing broke would prove nothing.
    QVERIFY2(broken >= 5, qPrintable(QString::number(broken)));
}

void BrokenOffTest::restore_data()
{
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("what");
    QTest::newRow("daily backup, killed") << QStringLiteral("small.db") << QStringLiteral("signal=KILL");
    for (const char *what : {"signal=KILL", "error=EIO", "error=ENOSPC"}) {
        QTest::addRow("full backup, damaged evidence and a journal in the folder, %s", what)
            << QStringLiteral("full.zip") << QString::fromLatin1(what);
    }
}

void BrokenOffTest::restore()
{
    QFETCH(QString, backup);
    QFETCH(QString, what);
    const bool full = backup == QLatin1String("full.zip");
    const QString blob = Vault(path(QStringLiteral("template"))).path(Sha256::of(QByteArray(5000, 'p')));
    if (full) {
        QVERIFY(QFile::setPermissions(blob, QFile::ReadOwner | QFile::WriteOwner));
        QFile damaged(blob);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("damaged") == 7);
        write(QStringLiteral("template/store.db-journal"), "no pages");
        write(QStringLiteral("template/guide-overlay.json"), "{\"mine\": 1}");
    }
    freshFolder();
    const QString before = state();
    const QString after = QStringLiteral("2026-0001/was/1 INTACT {}");
    QVERIFY(before != after);
    breakAt({QStringLiteral("restore"), path(backup)}, what, before, after);
}

void BrokenOffTest::example_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"signal=KILL", "error=EIO"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void BrokenOffTest::example()
{
    QFETCH(QString, what);
    freshFolder();
    const QString before = state();
    // Sorted by its number behind the two that are there.
    const QString after = QString(before).replace(QStringLiteral(" INTACT"), QStringLiteral(" 2026-0003//2 INTACT"));
    breakAt({QStringLiteral("new"), QStringLiteral("--example")}, what, before, after);
}

void BrokenOffTest::everyRefusalIsADocument_data()
{
    QTest::addColumn<QStringList>("command");
    const QString id = QStringLiteral("2026-0001");
    QTest::newRow("attach") << QStringList{QStringLiteral("attach"), id, QStringLiteral("@picture.png")};
    QTest::newRow("letter") << QStringList{
        QStringLiteral("letter"), id, QStringLiteral("--channel"), QStringLiteral("CH-LET"), QStringLiteral("-o"), QStringLiteral("@data/letter.pdf")};
    QTest::newRow("backup") << QStringList{QStringLiteral("backup"), QStringLiteral("-o"), QStringLiteral("@data/backup.zip")};
    QTest::newRow("for good") << QStringList{QStringLiteral("trash"), id, QStringLiteral("--for-good")};
}

/// From one call on, every later one of its kind finds the disk full.
void BrokenOffTest::everyRefusalIsADocument()
{
    QFETCH(QStringList, command);
    for (QString &word : command) {
        if (word.startsWith(QLatin1Char('@')))
            word = path(word.mid(1));
    }
    freshFolder();
    const QList<test::FaultPoint> points = m_injector.points(call(command), path(QStringLiteral("data")));
    int refused = 0;
    for (const test::FaultPoint &point : points) {
        freshFolder();
        const test::FaultRun run = m_injector.run(call(command), point, QStringLiteral("error=ENOSPC"), true);
        const QString where = QStringLiteral("%1 %2 (%3): exit %4, %5")
                                  .arg(point.call).arg(point.nth).arg(point.line).arg(run.exit).arg(QString::fromUtf8(run.out));
        QVERIFY2(run.exit == 0 || run.exit == 1, qPrintable(where));
        QVERIFY2(!run.json().isEmpty() && run.json().contains(QStringLiteral("error")) == (run.exit == 1), qPrintable(where));
        const QString seen = state();
        QVERIFY2(!seen.startsWith(QLatin1String("cannot")), qPrintable(where + seen));
        refused += run.exit;
    }
    QVERIFY2(refused >= points.size() / 2, qPrintable(QStringLiteral("%1 of %2").arg(refused).arg(points.size())));
}

QTEST_GUILESS_MAIN(BrokenOffTest)
#include "tst_brokenoff.moc"
