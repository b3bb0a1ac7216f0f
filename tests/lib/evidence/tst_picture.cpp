// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace recourse;

namespace {

const char *const kTypes[] = {"png", "jpeg", "gif", "webp"};

QByteArray tinyGif()
{
    return QByteArray::fromHex("47494638396101000100800000ff0000ffffff2c00000000010001000002024401003b");
}

quint32 crc(const QByteArray &bytes)
{
    quint32 c = 0xffffffff;
    for (const char b : bytes) {
        c ^= uchar(b);
        for (int k = 0; k < 8; ++k)
            c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
    }
    return ~c;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    QByteArray length(4, '\0'), sum(4, '\0');
    qToBigEndian(quint32(data.size()), length.data());
    qToBigEndian(crc(name + data), sum.data());
    return length + name + data + sum;
}

/// A PNG whose header claims a size and whose data are next to nothing.
QByteArray claimedPng(quint32 width, quint32 height, int depth)
{
    QByteArray header(8, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header += char(depth) + QByteArray(4, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header) + chunk("IDAT", qCompress(QByteArray(64, '\0')).mid(4))
        + chunk("IEND", {});
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static QImage sample(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgb(y / 256, y % 256, x % 256));
        }
        return image;
    }

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        writer.setQuality(95);
        return writer.write(image) ? bytes : QByteArray();
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile f(m_dir.filePath(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return f.fileName();
    }

    static QString mime(const char *type) { return QStringLiteral("image/") + QLatin1String(type); }

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QSize>("size");
        QTest::newRow("PNG") << encoded(sample(120, 80), "png") << mime("png") << QSize(120, 80);
        QTest::newRow("JPEG") << encoded(sample(120, 80), "jpeg") << mime("jpeg") << QSize(120, 80);
        QTest::newRow("GIF") << tinyGif() << mime("gif") << QSize(1, 1);
        QTest::newRow("WebP") << (QImageWriter::supportedImageFormats().contains("webp") ? encoded(sample(120, 80), "webp")
                                                                                      : QByteArray())
                              << mime("webp") << QSize(120, 80);
        QTest::newRow("JPEG with bytes after its end") << encoded(sample(64, 64), "jpeg") + QByteArray(500, 'x') << mime("jpeg")
                                                       << QSize(64, 64);
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QFETCH(QSize, size);
        if (bytes.isEmpty())
            QSKIP("Qt has no plugin for this format here");
        const QString path = file(QStringLiteral("picture"), bytes);
        const Result<QImage> image = decodeImage(path, type);
        QVERIFY(image.ok());
        QCOMPARE(image->size(), size);
        QCOMPARE(imageSize(path, type), size);
        if (type == mime("png"))
            QCOMPARE(image->convertToFormat(QImage::Format_RGB32), sample(120, 80));
        QCOMPARE(decodeImage(path, type, QSize(10'000, 10'000))->size(), size); // never up
        QCOMPARE(decodeImage(path, type, QSize(30, 30))->width(), qMin(30, size.width()));
    }

    void truncatedIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("PNG") << encoded(sample(300, 300), "png") << mime("png");
        QTest::newRow("GIF") << tinyGif().chopped(1) << mime("gif");
    }
    void truncatedIsNotShown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QVERIFY(decodeImage(file(QStringLiteral("whole"), bytes), type).ok());
        for (const int percent : {0, 1, 5, 30, 50, 75, 90, 99}) {
            const QString path = file(QStringLiteral("half"), bytes.left(qMin(bytes.size() - 3, bytes.size() * percent / 100)));
            const Result<QImage> image = decodeImage(path, type);
            QVERIFY2(!image.ok(), qPrintable(QStringLiteral("%1 percent").arg(percent)));
            QCOMPARE(image.error().code, ErrorCode::CannotDisplay);
            QVERIFY(!decodeImageBand(path, type, 0, 10).ok());
        }
    }

    void damagedPngIsNotShown()
    {
        QByteArray bytes = encoded(sample(300, 300), "png");
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x55);
        QVERIFY(!decodeImage(file(QStringLiteral("bad.png"), bytes), mime("png")).ok());
    }

    void liesAreNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>";
        QTest::newRow("SVG") << svg;
        QTest::newRow("SVG with prologue") << "<?xml version='1.0'?>" + svg;
        QTest::newRow("XPM") << QByteArray("/* XPM */\nstatic char *x[] = {\"1 1 1 1\",\"a c #ff0000\",\"a\"};");
        QTest::newRow("BMP") << encoded(sample(10, 10), "bmp");
        QTest::newRow("ICO") << encoded(sample(10, 10), "ico");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
    }
    void liesAreNotDecoded()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(QStringLiteral("screenshot.png"), bytes);
        for (const char *type : kTypes) {
            QVERIFY(!decodeImage(path, mime(type)).ok());
            QVERIFY(!imageSize(path, mime(type)).isValid());
            QVERIFY(!decodeForeignImage(path, mime(type)).ok());
        }
        QVERIFY(!decodeImage(path, mime("svg+xml")).ok());
        QVERIFY(!decodeForeignImage(path, mime("svg+xml")).ok());
    }

    void onePinnedTypeDoesNotReadAnother()
    {
        const QString path = file(QStringLiteral("a.jpg"), encoded(sample(20, 20), "png"));
        QVERIFY(!decodeImage(path, mime("jpeg")).ok());
        QVERIFY(decodeImage(path, mime("png")).ok());
        const QString bmp = file(QStringLiteral("a.bmp"), encoded(sample(20, 20), "bmp"));
        QVERIFY(!decodeImage(bmp, mime("bmp")).ok()); // not in this program
        QCOMPARE(decodeForeignImage(bmp, mime("bmp"), QSize(10, 10))->size(), QSize(10, 10));
    }

    void bombsAreRefusedByTheirHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("60000 x 60000, one bit") << claimedPng(60'000, 60'000, 1);
        QTest::newRow("two thousand million pixels wide") << claimedPng(0x7fffffff, 1, 8);
        QTest::newRow("70000 pixels high") << claimedPng(10, 70'000, 8);
        QTest::newRow("no width") << claimedPng(0, 10, 8);
    }
    void bombsAreRefusedByTheirHeader()
    {
        QFETCH(QByteArray, bytes);
        const QString path = file(QStringLiteral("bomb.png"), bytes);
        QCOMPARE(decodeImage(path, mime("png")).error().code, ErrorCode::CannotDisplay);
        QCOMPARE(decodeImage(path, mime("png"), QSize(100, 100)).error().code, ErrorCode::CannotDisplay);
        QVERIFY(!imageSize(path, mime("png")).isValid());
    }

    void missingFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("missing.png"));
        QCOMPARE(decodeImage(path, mime("png")).error().code, ErrorCode::NotReadable);
        QCOMPARE(decodeImageBand(path, mime("png"), 0, 1).error().code, ErrorCode::NotReadable);
        QVERIFY(!imageSize(path, mime("png")).isValid());
    }

    void longScreenshot_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("PNG") << QStringLiteral("png");
        QTest::newRow("JPEG") << QStringLiteral("jpeg");
    }
    void longScreenshot()
    {
        QFETCH(QString, type);
        const QImage whole = sample(200, 30'000);
        const QString path = file(QStringLiteral("long"), encoded(whole, type.toLatin1().constData()));
        const QString m = QStringLiteral("image/") + type;
        QCOMPARE(imageSize(path, m), QSize(200, 30'000));
        const auto rowOf = [&](const QImage &image, int y) { // red and green hold the row's number
            const QRgb pixel = image.pixel(100, y);
            return qRed(pixel) * 256 + qGreen(pixel);
        };
        for (const int top : {0, 7'003, 29'000}) {
            const Result<QImage> band = decodeImageBand(path, m, top, 2'000);
            QVERIFY(band.ok());
            QCOMPARE(band->size(), QSize(200, qMin(2'000, 30'000 - top)));
            if (type == QLatin1String("png")) {
                QCOMPARE(rowOf(*band, 0), top);
                QCOMPARE(rowOf(*band, 999), top + 999);
            } else { // JPEG blurs colours; the right 256 rows must still be the right ones
                QVERIFY(qAbs(qRed(band->pixel(100, 500)) - (top + 500) / 256) < 8);
            }
        }
        QCOMPARE(decodeImageBand(path, m, 30'000, 10).error().code, ErrorCode::BadInput);
        QCOMPARE(decodeImageBand(path, m, -1, 10).error().code, ErrorCode::BadInput);
        QCOMPARE(decodeImageBand(path, m, 0, 0).error().code, ErrorCode::BadInput);
        const Result<QImage> small = decodeImage(path, m, QSize(300, 300));
        QVERIFY(small.ok());
        QCOMPARE(small->size(), QSize(2, 300));
    }

    void turnedByExif()
    {
        // A photo 40 wide and 20 high, held upright: orientation 6, turn right.
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int x = 0; x < 20; ++x) {
            for (int y = 0; y < 20; ++y)
                image.setPixel(x, y, qRgb(255, 0, 0));
        }
        QByteArray jpeg = encoded(image, "jpeg");
        const QByteArray tiff = QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
        const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
        QByteArray segment("\xff\xe1\0\0", 4);
        qToBigEndian(quint16(body.size() + 2), segment.data() + 2);
        jpeg.insert(2, segment + body);
        const QString path = file(QStringLiteral("turned.jpg"), jpeg);
        QCOMPARE(imageSize(path, mime("jpeg")), QSize(20, 40));
        const Result<QImage> shown = decodeImage(path, mime("jpeg"));
        QVERIFY(shown.ok());
        QCOMPARE(shown->size(), QSize(20, 40));
        QVERIFY(qRed(shown->pixel(10, 5)) > 200);
        QVERIFY(qBlue(shown->pixel(10, 35)) > 200);
        QCOMPARE(decodeImage(path, mime("jpeg"), QSize(10, 10))->size(), QSize(5, 10));
        const Result<QImage> band = decodeImageBand(path, mime("jpeg"), 30, 100);
        QCOMPARE(band->size(), QSize(20, 10));
        QVERIFY(qBlue(band->pixel(10, 5)) > 200);
    }
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
