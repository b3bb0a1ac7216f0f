// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/workerclient.h"
#include "evidence/thumbnails.h"
#include "testkit/examples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

class TestWorkerClient : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    WorkerClient m_worker{QStringLiteral(RECOURSE_WORKER_PROGRAM)};

    QString at(const char *name) { return m_dir.filePath(QLatin1String(name)); }

    QString file(const char *name, const QByteArray &bytes)
    {
        QFile f(at(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return f.fileName();
    }

    /// Three pages; the upper half of each is red.
    QString pdf()
    {
        const QString path = at("three.pdf");
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        for (int i = 0; i < 3; ++i) {
            if (i > 0)
                writer.newPage();
            painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), Qt::red);
        }
        return path;
    }

    QString script(const char *name, const QByteArray &body)
    {
        const QString path = file(name, "#!/bin/sh\n" + body);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }

    void needPdf()
    {
        const Result<PdfInfo> info = m_worker.pdfInfo(pdf());
        if (!info && info.error().code == ErrorCode::Unsupported && info.error().args.value(0) == QLatin1String("pdf"))
            QSKIP("built without Qt6 Pdf");
    }

private slots:
    void initTestCase() { QVERIFY(m_worker.isAvailable()); }

    void pagesOfAPdf()
    {
        needPdf();
        const Result<PdfInfo> info = m_worker.pdfInfo(pdf());
        QVERIFY(info.ok());
        QCOMPARE(info->pages, 3);
        QCOMPARE(info->sizes.size(), 3);
        QVERIFY(qAbs(info->sizes.at(0).width() - 420) < 2);
        const Result<QImage> page = m_worker.pdfPage(at("three.pdf"), 2, 210);
        QVERIFY(page.ok());
        QCOMPARE(page->width(), 210);
        QVERIFY(qAbs(page->height() - 298) <= 2);
        QVERIFY(qRed(page->pixel(100, 50)) > 240 && qGreen(page->pixel(100, 50)) < 20);
        QCOMPARE(QColor(page->pixel(100, 250)), QColor(Qt::white));
        QVERIFY(!m_worker.pdfPage(at("three.pdf"), 3, 210).ok());
        QVERIFY(!m_worker.pdfPage(at("three.pdf"), -1, 210).ok());
        QVERIFY(!m_worker.pdfPage(at("three.pdf"), 0, 0).ok());
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage with a PDF header") << "%PDF-1.7\n" + QByteArray(5000, '\xfe');
        QTest::newRow("half a PDF") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages");
        QTest::newRow("no PDF at all") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
    }
    void hostileFiles()
    {
        needPdf();
        QFETCH(QByteArray, bytes);
        const QString path = file("bad.pdf", bytes);
        QCOMPARE(m_worker.pdfInfo(path).error().code, ErrorCode::CannotDisplay);
        QCOMPARE(m_worker.pdfPage(path, 0, 100).error().code, ErrorCode::CannotDisplay);
        QCOMPARE(m_worker.decode(path, QStringLiteral("image/tiff"), 0, 100).error().code, ErrorCode::CannotDisplay);
    }

    void missingFile()
    {
        needPdf();
        QCOMPARE(m_worker.pdfInfo(at("missing.pdf")).error().code, ErrorCode::NotReadable);
        QCOMPARE(m_worker.decode(at("missing.bmp"), QStringLiteral("image/bmp"), 0, 10).error().code, ErrorCode::NotReadable);
    }

    void foreignPicture()
    {
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(at("a.bmp"), "BMP"));
        const Result<QImage> small = m_worker.decode(at("a.bmp"), QStringLiteral("image/bmp"), 0, 40);
        QVERIFY(small.ok());
        QCOMPARE(small->size(), QSize(40, 10));
        QCOMPARE(QColor(small->pixel(20, 5)), QColor(Qt::green));
        const QString svg = file("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QCOMPARE(m_worker.decode(svg, QStringLiteral("image/svg+xml"), 0, 40).error().code, ErrorCode::CannotDisplay);
    }

    void workerThatIsNotThere_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none found") << QString();
        QTest::newRow("not installed") << at("nowhere/recourse-worker");
        QTest::newRow("a folder") << m_dir.path() + QStringLiteral("/.");
        QTest::newRow("not a program") << file("text", "x");
    }
    void workerThatIsNotThere()
    {
        QFETCH(QString, program);
        const WorkerClient none(program);
        const Result<PdfInfo> info = none.pdfInfo(pdf());
        QVERIFY(!info.ok());
        QCOMPARE(info.error().code, ErrorCode::Unsupported);
        QCOMPARE(info.error().args, QStringList{QStringLiteral("worker")});
    }

    void workerThatFails_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n");
        QTest::newRow("sleeps") << QByteArray("exec sleep 60\n");
        QTest::newRow("never ends to talk") << QByteArray("exec cat /dev/zero\n");
        QTest::newRow("answers nonsense") << QByteArray("echo nonsense\n");
        QTest::newRow("claims a million pages") << QByteArray("echo '{\"pages\":1000000,\"sizes\":[]}'\n");
        QTest::newRow("answers with an SVG") << QByteArray("echo '<svg/>'\n");
        QTest::newRow("refuses without a word") << QByteArray("exit 1\n");
    }
    void workerThatFails()
    {
        QFETCH(QByteArray, body);
        const WorkerClient bad(script("bad-worker", body), 700);
        QElapsedTimer timer;
        timer.start();
        const Result<PdfInfo> info = bad.pdfInfo(pdf());
        QVERIFY(!info.ok());
        QCOMPARE(info.error().code, ErrorCode::CannotDisplay);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(bad.pdfPage(at("three.pdf"), 0, 100).error().code, ErrorCode::CannotDisplay);
    }

    void foundByTheEnvironment()
    {
        qputenv("RECOURSE_WORKER", RECOURSE_WORKER_PROGRAM);
        QCOMPARE(findWorkerProgram(), QStringLiteral(RECOURSE_WORKER_PROGRAM));
        qputenv("RECOURSE_WORKER", "/nonexistent/worker");
        QCOMPARE(findWorkerProgram(), QString());
        qunsetenv("RECOURSE_WORKER");
    }

    void thumbnails()
    {
        needPdf();
        Vault vault(at("data"));
        QVERIFY(vault.prepare().ok());
        QImage image(900, 1800, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        QVERIFY(image.save(at("shot.png"), "PNG"));
        QVERIFY(image.save(at("shot.bmp"), "BMP"));
        const ThumbnailCache cache(at("data/cache"), m_worker);
        const auto imported = [&](const QString &path) {
            const StoredBlob blob = vault.importFile(path, test::noon(2026, 10, 12)).value();
            Evidence e;
            e.sha256 = blob.sha256;
            e.mime = blob.mime;
            return e;
        };
        const Evidence shot = imported(at("shot.png"));
        QCOMPARE(cache.thumbnail(vault, shot, 100)->size(), QSize(50, 100));
        QCOMPARE(cache.thumbnail(vault, imported(at("shot.bmp")), 100)->size(), QSize(50, 100));
        const Evidence document = imported(pdf());
        QCOMPARE(cache.thumbnail(vault, document, 100)->height(), 100);
        QCOMPARE(cache.thumbnail(vault, imported(file("a.txt", "text")), 100).error().code, ErrorCode::CannotDisplay);

        // From the cache now: the originals are gone, and so is the worker.
        QVERIFY(vault.remove(shot.sha256).ok());
        QVERIFY(vault.remove(document.sha256).ok());
        const ThumbnailCache again(at("data/cache"), WorkerClient(QString()));
        QCOMPARE(QColor(again.thumbnail(vault, shot, 100)->pixel(20, 50)), QColor(Qt::yellow));
        QVERIFY(again.thumbnail(vault, document, 100).ok());
        QVERIFY(!again.thumbnail(vault, shot, 64).ok());
        QVERIFY(again.forget(shot.sha256).ok());
        QVERIFY(!again.thumbnail(vault, shot, 100).ok());
        QVERIFY(again.thumbnail(vault, document, 100).ok());
        // A cache that was damaged or thrown away is only a cache.
        QVERIFY(QDir(at("data/cache")).removeRecursively());
        QCOMPARE(cache.thumbnail(vault, imported(at("shot.png")), 100)->size(), QSize(50, 100));
    }
};

QTEST_MAIN(TestWorkerClient)
#include "tst_workerclient.moc"
