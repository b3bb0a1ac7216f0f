// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/filetype.h"

#include <QStringEncoder>
#include <QTest>

using namespace recourse;

class TestFileType : public QObject
{
    Q_OBJECT

    static QByteArray raw(const char *hex) { return QByteArray::fromHex(hex); }
    static QByteArray box(QByteArray brands)
    {
        const int size = int(8 + brands.size());
        return QByteArray("\0\0\0", 3) + char(size) + "ftyp" + brands + QByteArray(32, '\0');
    }
    static QByteArray zip(QByteArray names)
    {
        return QByteArray("PK\3\4") + QByteArray(26, '\0') + names;
    }

private slots:
    void content_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("mime");
        const auto row = [](const char *name, const QByteArray &head, const char *mime) {
            QTest::newRow(name) << head << QString(QLatin1String(mime));
        };
        const QByteArray four("\0\0\0\0", 4);
        row("PNG", raw("89504e470d0a1a0a0000000d49484452"), "image/png");
        row("JPEG", raw("ffd8ffe000104a464946"), "image/jpeg");
        row("JPEG with EXIF", raw("ffd8ffe1001045786966"), "image/jpeg");
        row("GIF", "GIF89a\1", "image/gif");
        row("WebP", "RIFF" + QByteArray("\x10\0\0\0", 4) + "WEBPVP8 ", "image/webp");
        row("BMP", "BM" + QByteArray("\x36\x10\0\0", 4) + four + QByteArray("\x36\0\0\0\x28\0\0\0", 8), "image/bmp");
        row("text that begins with BM", "BMW wurde bezahlt, und zwar am Montag", "text/plain");
        row("TIFF", QByteArray("II*\0\x08\0\0\0", 8), "image/tiff");
        row("TIFF, Motorola", QByteArray("MM\0*\0\0\0\x08", 8), "image/tiff");
        row("HEIC", box(QByteArray("heic\0\0\0\0mif1heic", 16)), "image/heic");
        row("HEIC known by its compatible brands", box(QByteArray("MiHE\0\0\0\0mif1heic", 16)), "image/heic");
        row("AVIF", box(QByteArray("avif\0\0\0\0mif1avif", 16)), "image/avif");
        row("MP4", box(QByteArray("isom\0\0\2\0isomiso2avc1mp41", 24)), "video/mp4");
        row("MOV", box(QByteArray("qt  \0\0\0\0qt  ", 12)), "video/quicktime");
        row("M4A", box(QByteArray("M4A \0\0\0\0M4A mp42isom", 20)), "audio/mp4");
        row("3GP", box(QByteArray("3gp4\0\0\0\0", 8)), "video/3gpp");
        row("PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", "application/pdf");
        row("PDF after a line of junk", "junk\n%PDF-1.4\n", "application/pdf");
        row("ZIP", zip("a.txt"), "application/zip");
        row("empty ZIP", QByteArray("PK\5\6") + QByteArray(18, '\0'), "application/zip");
        row("XLSX", zip("[Content_Types].xml .. xl/workbook.xml"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        row("DOCX", zip("[Content_Types].xml .. word/document.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        row("ZIP that merely has a folder xl", zip("photos.txt .. xl/a"), "application/zip");
        row("old Office", raw("d0cf11e0a1b11ae10000"), "application/x-ole-storage");
        row("RAR", "Rar!\x1a\x07\1", "application/vnd.rar");
        row("7z", raw("377abcaf271c0004"), "application/x-7z-compressed");
        row("MP3 with tag", "ID3\3" + four, "audio/mpeg");
        row("MP3 without tag", raw("fffb9064000000"), "audio/mpeg");
        row("AAC", raw("fff15080001ffc"), "audio/aac");
        row("WAV", "RIFF" + four + "WAVEfmt ", "audio/wav");
        row("OGG", "OggS" + four, "audio/ogg");
        row("AMR", "#!AMR\n", "audio/amr");
        row("MKV", raw("1a45dfa3") + QByteArray("\x93\x42\x82\x88matroska", 12), "video/x-matroska");
        row("WebM", raw("1a45dfa3") + QByteArray("\x9f\x42\x82\x84webm", 8), "video/webm");
        row("plain text", "Order 2026\r\n128.00\n", "text/plain");
        row("Chinese in UTF-8", QStringLiteral("订单号,金额\n").toUtf8(), "text/plain");
        row("UTF-8 cut in a character", QStringLiteral("订单").toUtf8().chopped(1), "text/plain");
        row("UTF-8 with BOM", "\xef\xbb\xbf" + QStringLiteral("订单").toUtf8(), "text/plain");
        row("Chinese in GB18030", raw("b6a9b5a5bac52cbdf0b6ee0a"), "text/plain");
        row("GB18030 cut in a character", raw("b6a9b5a5bac52cbdf0b6"), "text/plain");
        row("UTF-16", raw("fffe2a8d555350530a00"), "text/plain");
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml");
        row("SVG with prologue", "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<svg/>", "image/svg+xml");
        row("SVG in UTF-16", raw("fffe") + QByteArray("<\0s\0v\0g\0>\0", 10), "image/svg+xml");
        row("HTML", "<!DOCTYPE html><html><body>", "text/html");
        row("HTML in capitals after blanks", "\n\n  <HTML><svg></svg>", "text/html");
        row("XHTML", "<?xml version='1.0'?><html xmlns='x'>", "text/html");
        row("XML", "<?xml version='1.0'?><rows/>", "application/xml");
        row("mail", "From: a@b.example\nTo: c@d.example\nSubject: x\n\n", "message/rfc822");
        row("nothing", "", "application/octet-stream");
        row("NUL bytes", QByteArray("abc\0def", 7), "application/octet-stream");
        row("neither UTF-8 nor GB18030", raw("41ff42ff43"), "application/octet-stream");
        row("half a PNG signature", raw("89504e470d0a1a"), "application/octet-stream");
        row("ftyp and nothing else", QByteArray("\0\0\0\x18" "ftyp", 8), "application/octet-stream");
    }
    void content()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, mime);
        QCOMPARE(mimeFromContent(head), mime);
    }

    void everyCutOfAHeadIsSafe()
    {
        const QByteArray heads[] = {box(QByteArray("heic\0\0\0\0mif1heic", 16)), zip("[Content_Types].xml xl/"),
            raw("1a45dfa39342828"), QStringLiteral("订单号").toUtf8(), raw("fffe2a8d5553")};
        for (const QByteArray &head : heads) {
            for (qsizetype n = 0; n <= head.size(); ++n)
                QVERIFY(!mimeFromContent(QByteArrayView(head).first(n)).isEmpty());
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mime");
        QTest::newRow("PNG") << QStringLiteral("截图.png") << QStringLiteral("image/png");
        QTest::newRow("capitals") << QStringLiteral("A.JPEG") << QStringLiteral("image/jpeg");
        QTest::newRow("two dots") << QStringLiteral("a.tar.pdf") << QStringLiteral("application/pdf");
        QTest::newRow("no ending") << QStringLiteral("png") << QString();
        QTest::newRow("unknown ending") << QStringLiteral("a.xyz") << QString();
        QTest::newRow("dot at the end") << QStringLiteral("a.") << QString();
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, mime);
        QCOMPARE(mimeFromName(name), mime);
    }

    void suffixes()
    {
        QCOMPARE(suffixForMime(QStringLiteral("image/jpeg")), QStringLiteral(".jpg"));
        QCOMPARE(suffixForMime(QStringLiteral("application/octet-stream")), QString());
        QCOMPARE(mimeFromName(QStringLiteral("a") + suffixForMime(QStringLiteral("video/webm"))), QStringLiteral("video/webm"));
    }

    void inlineImages()
    {
        for (const char *mime : {"image/png", "image/jpeg", "image/webp", "image/gif"})
            QVERIFY(isInlineImage(QLatin1String(mime)));
        for (const char *mime : {"image/svg+xml", "image/bmp", "image/tiff", "image/heic", "application/pdf", ""})
            QVERIFY(!isInlineImage(QLatin1String(mime)));
    }
};

QTEST_GUILESS_MAIN(TestFileType)
#include "tst_filetype.moc"
