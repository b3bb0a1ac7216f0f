// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A database that is not as it should be: the program says what is wrong and changes nothing.
#include "casefile/casefile.h"
#include "storage/migrator.h"
#include "testkit/examples.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QIODevice>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace recourse;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void damageIsToldAndNothingChanges_data();
    void damageIsToldAndNothingChanges();
    void noFlippedByteGoesUnnoticed();
    void lockedByAnotherProcess();
    void lockEndsWithItsProcess();

private:
    QString store() const { return m_dir->filePath(QStringLiteral("store.db")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(store());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the database");
    }
    /// Digests of everything but the lock file, which holds nothing.
    QHash<QString, QString> digests() const
    {
        QHash<QString, QString> out;
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QStringLiteral("instance.lock")))
                out.insert(path, Sha256::of(content(path)).hex());
        }
        return out;
    }
    FixedClock m_clock{test::noon(2026, 10, 12)};
    std::unique_ptr<QTemporaryDir> m_dir;
    Complaint m_complaint;
};

void DamageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto file = CaseFile::open(m_dir->path(), m_clock);
    QVERIFY(file.ok());
    m_complaint = *(*file)->create(test::refundComplaint(2));
    for (int i = 0; i < 8; ++i)
        QVERIFY((*file)->create(test::refundComplaint()).ok());
    QVERIFY((*file)->backupNow().ok());
}

void DamageTest::damageIsToldAndNothingChanges_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *harm, ErrorCode code, const QString &what) {
        QTest::newRow(harm) << QString::fromLatin1(harm) << int(code) << what;
    };
    row("garbage header", ErrorCode::Damaged, QStringLiteral("header"));
    row("a short text file", ErrorCode::Damaged, QStringLiteral("header"));
    row("empty file", ErrorCode::Damaged, QStringLiteral("missing"));
    row("half the file", ErrorCode::Damaged, QStringLiteral("truncated"));
    row("one byte short", ErrorCode::Damaged, QStringLiteral("truncated"));
    row("only the first page", ErrorCode::Damaged, QStringLiteral("truncated"));
    row("pages of zeros", ErrorCode::Damaged, QStringLiteral("database"));
    row("pages of ones", ErrorCode::Damaged, QStringLiteral("database"));
    row("another program's database", ErrorCode::Damaged, QStringLiteral("foreign"));
    row("a newer version", ErrorCode::NewerVersion, QString::number(Migrator().newestVersion() + 41));
}

void DamageTest::damageIsToldAndNothingChanges()
{
    QFETCH(QString, harm);
    QByteArray bytes = content(store());
    QVERIFY(bytes.size() > 20 * 4096);
    if (harm == QLatin1String("garbage header"))
        bytes.replace(0, 16, "not a database!!");
    else if (harm == QLatin1String("a short text file"))
        bytes = "hello";
    else if (harm == QLatin1String("empty file"))
        bytes.clear();
    else if (harm == QLatin1String("half the file"))
        bytes.truncate(bytes.size() / 2);
    else if (harm == QLatin1String("one byte short"))
        bytes.chop(1);
    else if (harm == QLatin1String("only the first page"))
        bytes.truncate(4096);
    else if (harm == QLatin1String("pages of zeros"))
        bytes.replace(4096, 8 * 4096, QByteArray(8 * 4096, '\0'));
    else if (harm == QLatin1String("pages of ones"))
        bytes.replace(4096, 8 * 4096, QByteArray(8 * 4096, '\xff'));
    else if (harm == QLatin1String("another program's database"))
        bytes.replace(68, 4, "ABCD");
    else
        bytes[63] = char(Migrator().newestVersion() + 41);
    write(bytes);
    const auto before = digests();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto opened = CaseFile::open(m_dir->path(), m_clock);
        QVERIFY(!opened.ok());
        QTEST(int(opened.error().code), "code");
        QTEST(opened.error().args.value(0), "what");
    }
    QCOMPARE(digests(), before);
    QCOMPARE(CaseFile::backupsOf(m_dir->path()).size(), 1);
    QCOMPARE(CaseFile::backupsOf(m_dir->path()).first().complaints, 9);
}

void DamageTest::noFlippedByteGoesUnnoticed()
{
    const QByteArray sound = content(store());
    QHash<QString, Complaint> values;
    {
        auto file = CaseFile::open(m_dir->path(), m_clock);
        const auto lines = (*file)->list();
        for (const ComplaintSummary &line : *lines)
            values.insert(line.id.toString(), *(*file)->load(line.id));
    }
    QRandomGenerator random(20261012);
    int refused = 0;
    int told = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = sound;
        const qsizetype at = qsizetype(random.bounded(quint32(bytes.size())));
        bytes[at] = char(bytes.at(at) ^ char(1 << random.bounded(8)));
        write(bytes);
        QFile::remove(store() + QStringLiteral("-journal"));
        auto file = CaseFile::open(m_dir->path(), m_clock);
        if (!file) {
            ++refused;
            continue;
        }
        const auto report = (*file)->verify(true);
        QVERIFY(report.ok());
        // The example's evidence has no files, so blobs are missing in any case; something else must be said.
        const QStringList others = report->problems.filter(QRegularExpression(QStringLiteral("\\A(?!blob-missing)")));
        told += others.isEmpty() ? 0 : 1;
        // Whatever the checks say: a complaint that loads is the one that was saved.
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const auto loaded = (*file)->load(*ComplaintId::parse(it.key()));
            if (loaded)
                QVERIFY2(*loaded == it.value(), qPrintable(QStringLiteral("byte %1").arg(at)));
        }
    }
    QVERIFY2(refused > 0 && told > 0, qPrintable(QStringLiteral("%1 refused, %2 told").arg(refused).arg(told)));
}

void DamageTest::lockedByAnotherProcess()
{
    const QString script = QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                          "c.execute('BEGIN EXCLUSIVE')\nprint('locked',flush=True)\nsys.stdin.read()\n");
    QProcess other;
    other.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, store()});
    if (!other.waitForStarted())
        QSKIP("python3 is needed to hold the lock from outside");
    QVERIFY(other.waitForReadyRead(10'000));
    const auto before = digests();
    const auto opened = CaseFile::open(m_dir->path(), m_clock);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::InUse);
    QCOMPARE(digests().value(store()), before.value(store()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(CaseFile::open(m_dir->path(), m_clock).ok());
}

void DamageTest::lockEndsWithItsProcess()
{
    // Another process holds the folder and is killed: there is no "already running" afterwards.
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_dir->path()});
    QVERIFY(other.waitForStarted());
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(CaseFile::open(m_dir->path(), m_clock).error().code, ErrorCode::InUse);
    other.kill();
    QVERIFY(other.waitForFinished(10'000));
    auto opened = CaseFile::open(m_dir->path(), m_clock);
    QVERIFY(opened.ok());
    QVERIFY((*opened)->load(m_complaint.id).valueOr(Complaint()) == m_complaint);
}

namespace {

/// Opens the folder and waits to be killed.
int hold(const QString &dir)
{
    const FixedClock clock(test::noon(2026, 10, 12));
    auto opened = CaseFile::open(dir, clock);
    if (!opened)
        return 1;
    std::fputs("held\n", stdout);
    std::fflush(stdout);
    for (;;)
        QThread::sleep(60);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--hold"))
        return hold(app.arguments().value(2));
    DamageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_damage.moc"
