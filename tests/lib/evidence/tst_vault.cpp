// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/vault.h"
#include "testkit/examples.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace recourse;

class TestVault : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Instant m_now = test::noon(2026, 10, 12);

    QString at(const QString &name) { return m_dir->filePath(name); }
    QString data() { return at(QStringLiteral("data")); }

    QString source(const QString &name, const QByteArray &bytes)
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }

    QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
    }

    int filesBelow(const QString &folder)
    {
        int n = 0;
        QDirIterator it(data() + QLatin1Char('/') + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++n;
        return n;
    }

    void verifyNothingLeft()
    {
        QCOMPARE(filesBelow(QStringLiteral("staging")), 0);
        QCOMPARE(filesBelow(QStringLiteral("blobs")), 0);
    }

    QByteArray random(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = quint32(size) * 2654435761u + 1;
        for (char &c : bytes) {
            state = state * 1664525u + 1013904223u;
            c = char(state >> 24);
        }
        return bytes;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        QVERIFY(Vault(data()).prepare().ok());
    }

    void keepsEveryByte_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("one byte") << qint64(1);
        QTest::newRow("just below a piece") << qint64(1024 * 1024 - 1);
        QTest::newRow("exactly a piece") << qint64(1024 * 1024);
        QTest::newRow("just above a piece") << qint64(1024 * 1024 + 1);
        QTest::newRow("five megabytes") << qint64(5'000'003);
        QTest::newRow("seventy megabytes") << qint64(70'000'001);
    }
    void keepsEveryByte()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = random(size);
        const QString path = source(QStringLiteral("截图.png"), bytes);
        struct stat before;
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &before), 0);

        Vault vault(data());
        qint64 seen = 0;
        const Result<StoredBlob> blob
            = vault.importFile(path, m_now, nullptr, [&](qint64 done, qint64 total) { seen = done == total ? done : -1; });
        QVERIFY(blob.ok());
        QCOMPARE(seen, size);
        QCOMPARE(blob->sha256, Sha256::of(bytes));
        QCOMPARE(blob->size, size);
        QCOMPARE(blob->fileName, QStringLiteral("截图.png"));
        QVERIFY(!blob->existed);
        QVERIFY(vault.contains(blob->sha256));
        QVERIFY(content(vault.path(blob->sha256)) == bytes);
        QVERIFY(vault.verify(blob->sha256).ok());
        QCOMPARE(vault.all(), QList<Sha256>{blob->sha256});

        struct stat after;
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &after), 0);
        QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
        QCOMPARE(after.st_mode, before.st_mode);
        QVERIFY(content(path) == bytes);
        struct stat stored;
        QCOMPARE(::stat(QFile::encodeName(vault.path(blob->sha256)).constData(), &stored), 0);
        QCOMPARE(int(stored.st_mode & 07777), 0400);
        QCOMPARE(filesBelow(QStringLiteral("staging")), 0);
    }

    void sideNoteTellsTheImport()
    {
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importFile(source(QStringLiteral("账单 \u202Egpj.exe"), "x y z"), m_now);
        QVERIFY(blob.ok());
        const Result<ImportNote> note = vault.note(blob->sha256);
        QVERIFY(note.ok());
        QCOMPARE(note->fileName, QStringLiteral("账单 \u202Egpj.exe"));
        QCOMPARE(note->nameBytes, note->fileName.toUtf8());
        QCOMPARE(note->size, 5);
        QCOMPARE(note->mime, QStringLiteral("text/plain"));
        QCOMPARE(note->importedAt, m_now);
        QCOMPARE(vault.note(Sha256::of("other")).error().code, ErrorCode::NotFound);
        QFile file(vault.path(blob->sha256) + QStringLiteral(".json"));
        QVERIFY(file.remove());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QCOMPARE(vault.note(blob->sha256).error().code, ErrorCode::Damaged);
    }

    void sameBytesTwice()
    {
        Vault vault(data());
        QVERIFY(vault.importFile(source(QStringLiteral("a.txt"), "same"), m_now).ok());
        const Result<StoredBlob> again = vault.importFile(source(QStringLiteral("b.txt"), "same"), test::noon(2027, 1, 1));
        QVERIFY(again.ok());
        QVERIFY(again->existed);
        QCOMPARE(again->fileName, QStringLiteral("b.txt"));
        QCOMPARE(filesBelow(QStringLiteral("blobs")), 2);
        QCOMPARE(filesBelow(QStringLiteral("staging")), 0);
        QCOMPARE(vault.note(again->sha256)->fileName, QStringLiteral("a.txt")); // written once
    }

    void damagedCopyIsNotTakenForTheOriginal()
    {
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importFile(source(QStringLiteral("a"), "original"), m_now);
        QVERIFY(blob.ok());
        const QString path = vault.path(blob->sha256);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("0");
        file.close();
        QCOMPARE(vault.verify(blob->sha256).error().code, ErrorCode::Damaged);
        const Result<StoredBlob> again = vault.importFile(at(QStringLiteral("a")), m_now);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::Damaged);
        QCOMPARE(filesBelow(QStringLiteral("staging")), 0);
        QVERIFY(file.remove());
        QCOMPARE(vault.verify(blob->sha256).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::link(at(QStringLiteral("a")), path));
        QCOMPARE(vault.verify(blob->sha256).error().code, ErrorCode::Damaged);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::NotReadable;
        QTest::newRow("name left out") << QString() << ErrorCode::NotAFile;
        QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::NotAFile;
        QTest::newRow("FIFO nobody writes to") << QStringLiteral("fifo") << ErrorCode::NotAFile;
        QTest::newRow("link to a file") << QStringLiteral("link") << ErrorCode::NotAFile;
        QTest::newRow("link to nothing") << QStringLiteral("dangling") << ErrorCode::NotAFile;
        QTest::newRow("device") << QStringLiteral("/dev/zero") << ErrorCode::NotAFile;
        QTest::newRow("empty") << QStringLiteral("empty") << ErrorCode::EmptyFile;
        QTest::newRow("file in the place of a folder") << QStringLiteral("empty/x") << ErrorCode::NotReadable;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir().mkpath(at(QStringLiteral("folder"))));
        QCOMPARE(::mkfifo(QFile::encodeName(at(QStringLiteral("fifo"))).constData(), 0600), 0);
        QVERIFY(QFile::link(source(QStringLiteral("real"), "x"), at(QStringLiteral("link"))));
        QVERIFY(QFile::link(at(QStringLiteral("nothing")), at(QStringLiteral("dangling"))));
        source(QStringLiteral("empty"), {});
        QElapsedTimer timer;
        timer.start();
        const Result<StoredBlob> blob
            = Vault(data()).importFile(name.startsWith(QLatin1Char('/')) ? name : at(name), m_now);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!blob.ok());
        QCOMPARE(blob.error().code, code);
        verifyNothingLeft();
    }

    void unreadableForThisUser()
    {
        const QString path = source(QStringLiteral("secret"), "x");
        QVERIFY(QFile::setPermissions(path, {}));
        if (::geteuid() != 0) {
            QCOMPARE(Vault(data()).importFile(path, m_now).error().code, ErrorCode::NotReadable);
            return;
        }
        // Root reads everything, so the question is asked as somebody else.
        QVERIFY(QFile::setPermissions(m_dir->path(), QFileDevice::Permissions(0x7777)));
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setuid(65534) != 0)
                ::_exit(9);
            const Result<StoredBlob> blob = Vault(data()).importFile(path, m_now);
            ::_exit(!blob.ok() && blob.error().code == ErrorCode::NotReadable ? 0 : 1);
        }
        int state = 0;
        QCOMPARE(::waitpid(child, &state, 0), child);
        QCOMPARE(WEXITSTATUS(state), 0);
        verifyNothingLeft();
    }

    void changesWhileReading()
    {
        const QString path = source(QStringLiteral("log"), random(3'000'000));
        const auto append = [&](qint64, qint64) {
            QFile file(path);
            if (file.open(QIODevice::Append))
                file.write("more");
        };
        const Result<StoredBlob> blob = Vault(data()).importFile(path, m_now, nullptr, append);
        QVERIFY(!blob.ok());
        QCOMPARE(blob.error().code, ErrorCode::ChangedWhileReading);
        verifyNothingLeft();
    }

    void changedOnceIsReadAgain()
    {
        const QString path = source(QStringLiteral("file"), random(3'000'000));
        bool changed = false;
        const auto change = [&](qint64, qint64) {
            if (!std::exchange(changed, true))
                QVERIFY(QFile::resize(path, 1'000'000));
        };
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importFile(path, m_now, nullptr, change);
        QVERIFY(blob.ok());
        QCOMPARE(blob->size, 1'000'000);
        QCOMPARE(blob->sha256, Sha256::of(content(path)));
        QVERIFY(vault.verify(blob->sha256).ok());
    }

    void sourceDeletedWhileReading()
    {
        const QByteArray bytes = random(3'000'000);
        const QString path = source(QStringLiteral("file"), bytes);
        const Result<StoredBlob> blob
            = Vault(data()).importFile(path, m_now, nullptr, [&](qint64, qint64) { QFile::remove(path); });
        QVERIFY(blob.ok()); // an open file stays whole until it is closed
        QCOMPARE(blob->sha256, Sha256::of(bytes));
    }

    void cancelLeavesNothing()
    {
        std::atomic_bool cancel{false};
        const Result<StoredBlob> blob = Vault(data()).importFile(
            source(QStringLiteral("big"), random(5'000'000)), m_now, &cancel, [&](qint64, qint64) { cancel = true; });
        QVERIFY(!blob.ok());
        QCOMPARE(blob.error().code, ErrorCode::Cancelled);
        verifyNothingLeft();
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("255 bytes") << QString(255, QLatin1Char('n'));
        QTest::newRow("85 Chinese characters") << QString(85, QChar(0x6211));
        QTest::newRow("new line and tab") << QStringLiteral("a\n\tb");
        QTest::newRow("leading dash") << QStringLiteral("-rf");
        QTest::newRow("backslashes") << QStringLiteral("..\\..\\x");
        QTest::newRow("percent") << QStringLiteral("%s%n%1");
        QTest::newRow("bidi override") << QStringLiteral("a\u202Egpj.exe");
        QTest::newRow("emoji") << QStringLiteral("😀.png");
    }
    void names()
    {
        QFETCH(QString, name);
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importFile(source(name, "x"), m_now);
        QVERIFY(blob.ok());
        QCOMPARE(blob->fileName, name);
        QCOMPARE(vault.note(blob->sha256)->fileName, name);
        QCOMPARE(vault.note(blob->sha256)->nameBytes, name.toUtf8());
        QCOMPARE(filesBelow(QStringLiteral("blobs")), 2);
    }

    void climbingPathKeepsTheLastPartOnly()
    {
        QVERIFY(QDir().mkpath(at(QStringLiteral("folder"))));
        source(QStringLiteral("x.txt"), "x");
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importFile(at(QStringLiteral("folder/../x.txt")), m_now);
        QVERIFY(blob.ok());
        QCOMPARE(blob->fileName, QStringLiteral("x.txt"));
    }

    void bytesFromTheClipboard_data()
    {
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << QStringLiteral("a.txt") << QStringLiteral("a.txt");
        QTest::newRow("climbing") << QStringLiteral("../../a.txt") << QStringLiteral("a.txt");
        QTest::newRow("Windows path") << QStringLiteral("C:\\Users\\a.txt") << QStringLiteral("a.txt");
        QTest::newRow("none") << QString() << QStringLiteral("pasted.txt");
    }
    void bytesFromTheClipboard()
    {
        QFETCH(QString, proposed);
        QFETCH(QString, kept);
        Vault vault(data());
        const Result<StoredBlob> blob = vault.importBytes("pasted text", proposed, m_now);
        QVERIFY(blob.ok());
        QCOMPARE(blob->fileName, kept);
        QCOMPARE(content(vault.path(blob->sha256)), QByteArray("pasted text"));
        QVERIFY(vault.importBytes("pasted text", proposed, m_now)->existed);
        QCOMPARE(vault.importBytes({}, proposed, m_now).error().code, ErrorCode::EmptyFile);
    }

    void fullDisk_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("too little room") << QByteArray("size=1m");
        QTest::newRow("no inodes") << QByteArray("size=200m,nr_inodes=5");
    }
    void fullDisk()
    {
        QFETCH(QByteArray, options);
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small file system");
        const QByteArray small = QFile::encodeName(at(QStringLiteral("small")));
        QVERIFY(QDir().mkpath(at(QStringLiteral("small"))));
        if (::system(("mount -t tmpfs -o " + options + " none " + small).constData()) != 0)
            QSKIP("mounting is not possible here");
        Vault vault(at(QStringLiteral("small")));
        const Status prepared = vault.prepare();
        const Result<StoredBlob> blob = vault.importFile(source(QStringLiteral("big"), random(3'000'000)), m_now);
        const QList<Sha256> blobs = vault.all();
        const QStringList staged
            = QDir(at(QStringLiteral("small/staging"))).entryList(QDir::Files | QDir::Hidden | QDir::System);
        QCOMPARE(::system(("umount " + small).constData()), 0);
        QVERIFY(prepared.ok());
        QVERIFY(!blob.ok());
        QCOMPARE(blob.error().code, ErrorCode::DiskFull);
        if (options == "size=1m")
            QVERIFY(blob.error().args.value(0).toLongLong() > 60'000'000);
        QVERIFY(blobs.isEmpty());
        QCOMPARE(staged, QStringList());
    }

    void batch()
    {
        QStringList paths;
        QList<QByteArray> bytes;
        for (int i = 0; i < 60; ++i) {
            bytes << random(i == 7 ? 2'500'000 : 1000 + i);
            paths << source(QStringLiteral("f%1").arg(i), bytes.last());
        }
        paths << at(QStringLiteral("missing")) << source(QStringLiteral("copy"), bytes.first());
        Vault vault(data());
        QVERIFY(vault.importFile(paths.at(3), m_now).ok());
        QList<int> steps;
        const QList<Result<StoredBlob>> results
            = vault.importFiles(paths, m_now, 2, nullptr, [&](int done, int total) { steps << done << total; });
        QCOMPARE(results.size(), paths.size());
        for (int i = 0; i < 60; ++i) {
            QVERIFY2(results.at(i).ok(), qPrintable(paths.at(i)));
            QCOMPARE(results.at(i)->sha256, Sha256::of(bytes.at(i)));
            QCOMPARE(results.at(i)->existed, i == 3);
            QVERIFY(vault.verify(results.at(i)->sha256).ok());
            QVERIFY(vault.note(results.at(i)->sha256).ok());
        }
        QCOMPARE(results.at(60).error().code, ErrorCode::NotReadable);
        QVERIFY(results.at(61)->existed);
        QCOMPARE(results.at(61)->fileName, QStringLiteral("copy"));
        QCOMPARE(vault.all().size(), 60);
        QCOMPARE(steps.size(), 2 * paths.size());
        QCOMPARE(steps.at(steps.size() - 2), int(paths.size()));
        QCOMPARE(filesBelow(QStringLiteral("staging")), 0);
        QVERIFY(vault.importFiles({}, m_now).isEmpty());
    }

    void cancelledBatchLeavesNothing()
    {
        QStringList paths;
        for (int i = 0; i < 60; ++i)
            paths << source(QStringLiteral("f%1").arg(i), random(1000 + i));
        std::atomic_bool cancel{false};
        const QList<Result<StoredBlob>> results
            = Vault(data()).importFiles(paths, m_now, 2, &cancel, [&](int done, int) { cancel = done >= 20; });
        QCOMPARE(results.size(), paths.size());
        for (const Result<StoredBlob> &result : results) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
        verifyNothingLeft();
    }

    void removes()
    {
        Vault vault(data());
        const Sha256 kept = vault.importBytes("kept", QStringLiteral("k"), m_now)->sha256;
        const Sha256 gone = vault.importBytes("gone", QStringLiteral("g"), m_now)->sha256;
        QVERIFY(vault.remove(gone).ok());
        QVERIFY(!vault.contains(gone));
        QCOMPARE(vault.note(gone).error().code, ErrorCode::NotFound);
        QVERIFY(vault.remove(gone).ok());
        QVERIFY(vault.verify(kept).ok());
        QCOMPARE(vault.all(), QList<Sha256>{kept});
    }

    void clearsWhatACrashLeft()
    {
        Vault vault(data());
        const Sha256 kept = vault.importBytes("kept", QStringLiteral("k"), m_now)->sha256;
        source(QStringLiteral("data/staging/half"), "ha");
        source(QStringLiteral("data/staging/half.json"), "{");
        QCOMPARE(vault.clearStaging(), 2);
        QCOMPARE(vault.clearStaging(), 0);
        QVERIFY(vault.verify(kept).ok());
    }

    void unusablePlace()
    {
        source(QStringLiteral("file"), "x");
        QVERIFY(!Vault(at(QStringLiteral("file"))).prepare().ok());
        const Result<StoredBlob> blob
            = Vault(at(QStringLiteral("nowhere"))).importFile(source(QStringLiteral("a"), "x"), m_now);
        QVERIFY(!blob.ok());
        QCOMPARE(blob.error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
