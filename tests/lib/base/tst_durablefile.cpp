// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/rawfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace recourse;

class TestDurableFile : public QObject
{
    Q_OBJECT

    QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
    }

    int mode(const QString &path)
    {
        struct stat s;
        return ::stat(QFile::encodeName(path).constData(), &s) == 0 ? int(s.st_mode & 07777) : -1;
    }

    QStringList entries(const QString &dir)
    {
        return QDir(dir).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_dir;
    QString at(const char *name) { return m_dir.filePath(QString::fromUtf8(name)); }

private slots:
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void writesAllBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("NUL bytes") << QByteArray("a\0b\0", 4);
        QTest::newRow("three megabytes") << QByteArray(3 * 1024 * 1024 + 7, 'q');
    }
    void writesAllBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeFileDurably(at("a"), bytes, FileAccess::Private).ok());
        QCOMPARE(content(at("a")), bytes);
        QCOMPARE(entries(m_dir.path()), QStringList{QStringLiteral("a")});
    }

    void replacesInOneStep()
    {
        QVERIFY(writeFileDurably(at("a"), "old and longer", FileAccess::Private).ok());
        QFile open(at("a"));
        QVERIFY(open.open(QIODevice::ReadOnly));
        QVERIFY(writeFileDurably(at("a"), "new", FileAccess::Private).ok());
        QCOMPARE(content(at("a")), QByteArray("new"));
        QCOMPARE(open.readAll(), QByteArray("old and longer")); // the old file itself was never written into
    }

    void replacesALinkNotItsTarget()
    {
        QVERIFY(writeFileDurably(at("precious"), "keep", FileAccess::Private).ok());
        QVERIFY(QFile::link(at("precious"), at("link")));
        QVERIFY(writeFileDurably(at("link"), "new", FileAccess::Private).ok());
        QCOMPARE(content(at("precious")), QByteArray("keep"));
        QCOMPARE(content(at("link")), QByteArray("new"));
        QVERIFY(!QFileInfo(at("link")).isSymLink());
    }

    void failures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder does not exist") << at("nowhere/a");
        QTest::newRow("a folder has the name") << at("folder");
        QTest::newRow("name too long") << at(QByteArray(256, 'n').constData());
    }
    void failures()
    {
        QFETCH(QString, path);
        QVERIFY(QDir().mkpath(at("folder/inside")));
        const Status status = writeFileDurably(path, "x", FileAccess::Private);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::WriteFailed);
        QCOMPARE(entries(m_dir.path()), QStringList{QStringLiteral("folder")});
    }

    void longestNameIsWritten()
    {
        const QString path = at(QByteArray(255, 'n').constData());
        QVERIFY(writeFileDurably(path, "x", FileAccess::Private).ok());
        QCOMPARE(content(path), QByteArray("x"));
    }

    void fullDiskKeepsTheOldFile()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small file system");
        QVERIFY(QDir().mkpath(at("small")));
        const QByteArray mount = "mount -t tmpfs -o size=64k none " + QFile::encodeName(at("small"));
        if (::system(mount.constData()) != 0)
            QSKIP("mounting is not possible here");
        const Status first = writeFileDurably(at("small/a"), "old", FileAccess::Private);
        const Status second = writeFileDurably(at("small/a"), QByteArray(200 * 1024, 'x'), FileAccess::Private);
        const QByteArray kept = content(at("small/a"));
        const QStringList left = entries(at("small"));
        const qint64 free = freeBytes(at("small"));
        QCOMPARE(::system(("umount " + QFile::encodeName(at("small"))).constData()), 0);
        QVERIFY(first.ok());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::DiskFull);
        QCOMPARE(kept, QByteArray("old"));
        QCOMPARE(left, QStringList{QStringLiteral("a")});
        QVERIFY(free > 0 && free < 64 * 1024);
    }

    void readOnlyPlace()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to mount a read-only file system");
        QVERIFY(QDir().mkpath(at("fixed")));
        if (::system(("mount -t tmpfs -o ro none " + QFile::encodeName(at("fixed"))).constData()) != 0)
            QSKIP("mounting is not possible here");
        const Status file = writeFileDurably(at("fixed/a"), "x", FileAccess::Public);
        const Status folder = makePrivateDir(at("fixed/b/c"));
        QCOMPARE(::system(("umount " + QFile::encodeName(at("fixed"))).constData()), 0);
        QVERIFY(!file.ok() && !folder.ok());
        QCOMPARE(file.error().code, ErrorCode::ReadOnly);
        QCOMPARE(folder.error().code, ErrorCode::ReadOnly);
    }

    void movesOnlyToANewName()
    {
        QVERIFY(writeFileDurably(at("a"), "A", FileAccess::Private).ok());
        QVERIFY(writeFileDurably(at("b"), "B", FileAccess::Private).ok());
        const Status taken = moveFileDurably(at("a"), at("b"));
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().code, ErrorCode::WriteFailed);
        QCOMPARE(taken.error().args, QStringList{QStringLiteral("exists")});
        QCOMPARE(content(at("b")), QByteArray("B"));
        QVERIFY(moveFileDurably(at("a"), at("c")).ok());
        QCOMPARE(content(at("c")), QByteArray("A"));
        QVERIFY(!QFileInfo::exists(at("a")));
        QVERIFY(!moveFileDurably(at("missing"), at("d")).ok());
    }

    void directories()
    {
        QVERIFY(makePrivateDir(at("one/two/three")).ok());
        QVERIFY(makePrivateDir(at("one/two/three")).ok());
        QCOMPARE(mode(at("one")), 0700);
        QCOMPARE(mode(at("one/two/three")), 0700);
        QStringList unsynced;
        QVERIFY(makePrivateDir(at("one/two/four/five"), &unsynced).ok());
        QCOMPARE(unsynced, (QStringList{at("one/two"), at("one/two/four")}));
        QVERIFY(writeFileDurably(at("file"), "x", FileAccess::Private).ok());
        QVERIFY(!makePrivateDir(at("file")).ok());
        QVERIFY(!makePrivateDir(at("file/below")).ok());
    }

    void syncsWhatIsThere()
    {
        QVERIFY(writeFileDurably(at("a"), "x", FileAccess::ReadOnly).ok());
        QVERIFY(syncFile(at("a")).ok());
        QVERIFY(!syncFile(at("missing")).ok());
        QVERIFY(syncDirectory(m_dir.path()).ok());
        QVERIFY(!syncDirectory(at("missing")).ok());
        QStringList many;
        for (int i = 0; i < 40; ++i) {
            many << at(QByteArray("d" + QByteArray::number(i)).constData());
            QVERIFY(makeOnePrivateDir(many.last()).ok());
        }
        QVERIFY(syncDirectories(many).ok());
        QVERIFY(freeBytes(m_dir.path()) > 0);
        QCOMPARE(freeBytes(at("missing")), -1);
    }

    // Last: the umask of the process cannot be asked back.
    void zAccess()
    {
        ::umask(0027);
        makeNewFilesPrivate();
        makeNewFilesPrivate();
        QVERIFY(writeFileDurably(at("private"), "x", FileAccess::Private).ok());
        QVERIFY(writeFileDurably(at("fixed"), "x", FileAccess::ReadOnly).ok());
        QVERIFY(writeFileDurably(at("public"), "x", FileAccess::Public).ok());
        QCOMPARE(mode(at("private")), 0600);
        QCOMPARE(mode(at("fixed")), 0400);
        QCOMPARE(mode(at("public")), 0640);
        QFile other(at("other"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(mode(at("other")) & 0077, 0);
    }
};

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
