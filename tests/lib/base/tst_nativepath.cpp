// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nativepath.h"
#include "base/rawfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace recourse;

/// Names that are bytes and not text are found, opened and shown, and lead back to the same bytes.
class tst_nativepath : public QObject
{
    Q_OBJECT
private slots:
    void theWayBackIsExact_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("bill 1.png") << QStringLiteral("bill 1.png");
        QTest::newRow("UTF-8") << QStringLiteral("截图😀.png").toUtf8() << QStringLiteral("截图😀.png");
        QTest::newRow("GBK") << QByteArray("\xbd\xd8\xcd\xbc" "1.png") << QStringLiteral("截图1.png");
        QTest::newRow("GBK that begins like UTF-8") << QByteArray("\xc1\xaa\xcd\xa8\xb5\xe7\xbb\xb0") << QStringLiteral("联通电话");
        QTest::newRow("neither") << QByteArray("a\xff\xff.png") << QStringLiteral("a⟨%FF⟩⟨%FF⟩.png");
        QTest::newRow("half of a character at the end") << QByteArray("a\xe6\x88") << QString();
    }

    void theWayBackIsExact()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        const QString path = pathFromNative(bytes);
        QCOMPARE(nativePath(path), bytes);
        if (!shown.isEmpty())
            QCOMPARE(readableName(path), shown);
        QVERIFY(!readableName(path).toUtf8().contains("\xed")); // no lone surrogate is left in what is shown
    }

    void anAddressKeepsItsBytes()
    {
        const QUrl url = QUrl::fromEncoded("file:///home/x/%BD%D8%CD%BC1.png");
        QCOMPARE(nativePath(pathFromUrl(url)), QByteArray("/home/x/\xbd\xd8\xcd\xbc" "1.png"));
        QCOMPARE(pathFromUrl(QUrl::fromEncoded("file:///tmp/100%25%20%231.png")), QStringLiteral("/tmp/100% #1.png"));
        QCOMPARE(pathFromUrl(QUrl(QStringLiteral("https://example.org/a.png"))), QString());
    }

#ifndef Q_OS_WIN
    void suchAFileIsOpened()
    {
        QTemporaryDir dir;
        const QByteArray path = QFile::encodeName(dir.path()) + "/\xcd\xcb\xbf\xee.txt";
        const int fd = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0);
        QCOMPARE(::write(fd, "abc", 3), ssize_t(3));
        ::close(fd);
        QCOMPARE(kindOfPath(pathFromNative(path)), PathKind::File);
        Result<RawFile> file = RawFile::openToRead(pathFromNative(path));
        QVERIFY(file.ok());
        QCOMPARE(file->identity()->size, 3);
        QCOMPARE(readableFileName(pathFromNative(path)), QStringLiteral("退款.txt"));
        ::unlink(path.constData());
    }

    void kinds()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("gone")), dir.filePath(QStringLiteral("link"))));
        QVERIFY(::mkfifo(QFile::encodeName(dir.filePath(QStringLiteral("pipe"))).constData(), 0600) == 0);
        QCOMPARE(kindOfPath(dir.filePath(QStringLiteral("folder"))), PathKind::Folder);
        QCOMPARE(kindOfPath(dir.filePath(QStringLiteral("link"))), PathKind::Link);
        QCOMPARE(kindOfPath(dir.filePath(QStringLiteral("pipe"))), PathKind::Other);
        QCOMPARE(kindOfPath(dir.filePath(QStringLiteral("gone"))), PathKind::Missing);
    }
#endif
};

QTEST_GUILESS_MAIN(tst_nativepath)
#include "tst_nativepath.moc"
