// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/evidence/exhibitfiles.h"
#include "evidence/filetype.h"
#include "evidence/look.h"
#include "evidence/picture.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

Q_DECLARE_METATYPE(QList<recourse::Lack>)

namespace {

QString named(const QList<Lack> &lacks)
{
    QStringList codes;
    for (const Lack lack : lacks)
        codes << lackCode(lack);
    return codes.join(QLatin1Char(' '));
}

bool near(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 24 && std::abs(qGreen(a) - qGreen(b)) < 24 && std::abs(qBlue(a) - qBlue(b)) < 24;
}

/// The blue bar above, the dark line at the foot on the left.
bool isUpright(const QImage &image)
{
    return near(image.pixel(image.width() / 2, 5), qRgb(20, 118, 250)) && near(image.pixel(image.width() / 4, image.height() - 20), qRgb(20, 20, 20))
        && near(image.pixel(image.width() * 3 / 4, image.height() - 20), qRgb(245, 246, 246));
}

} // namespace

/// What of pictures as they come from phones and scanners is shown, and what is said when it is not all.
class tst_Look : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    WorkerClient m_worker{QStringLiteral(RECOURSE_WORKER_PROGRAM)};
    int m_files = 0;

    QString file(const QByteArray &bytes)
    {
        QFile f(m_dir.filePath(QString::number(++m_files)));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return f.fileName();
    }
    static QString cases()
    {
        const QString named = qEnvironmentVariable("RECOURSE_CASES");
        return named.isEmpty() ? QStringLiteral(RECOURSE_SOURCE_DIR "/../shared/cases") : named;
    }

private slots:
    void pictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("said");
        QTest::addColumn<QList<Lack>>("lacks");
        const QByteArray jpeg = encoded(bill(), "jpeg");
        const QByteArray progressive = encoded(bill(), "jpeg", true);
        const QByteArray png = encoded(bill(), "png");
        const QList<Lack> none;
        QTest::newRow("JPEG") << jpeg << 1 << 1 << none;
        QTest::newRow("JPEG without its end marker") << jpeg.chopped(2) << 1 << 1 << none;
        QTest::newRow("JPEG with half an end marker") << jpeg.chopped(1) << 1 << 1 << none;
        QTest::newRow("progressive JPEG without its end marker") << progressive.chopped(2) << 1 << 1 << none;
        QTest::newRow("JPEG with a maker's data in place of the end") << jpeg.chopped(2) + "SEFHk" + QByteArray(60, 'x') + "SEFT" << 1 << 1 << none;
        QTest::newRow("JPEG with a film behind its end") << jpeg + QByteArray(900, 'm') << 1 << 1 << none;
        QTest::newRow("two JPEGs in one") << jpeg + jpeg << 1 << 1 << none;
        QTest::newRow("JPEG without its last 40 bytes") << jpeg.chopped(42) << 1 << 1 << QList<Lack>{Lack::EndsEarly};
        QTest::newRow("half a JPEG") << jpeg.left(623 + (jpeg.size() - 623) / 2) << 1 << 1 << QList<Lack>{Lack::EndsEarly};
        QTest::newRow("head of a JPEG") << jpeg.left(300) << 0 << 0 << QList<Lack>{Lack::Damaged};
        QTest::newRow("PNG with an older picture behind its end") << png + png << 1 << 1 << none;
        QTest::newRow("PNG without its end") << png.chopped(12) << 0 << 0 << QList<Lack>{Lack::Damaged};
        QTest::newRow("half a PNG") << png.left(png.size() / 2) << 0 << 0 << QList<Lack>{Lack::Damaged};
        QByteArray changed = png;
        changed[changed.size() - 20] = char(changed[changed.size() - 20] ^ 0x10);
        QTest::newRow("PNG whose check sum does not fit") << changed << 0 << 0 << QList<Lack>{Lack::Damaged};
        QTest::newRow("animated PNG") << withChunk(png, "acTL", bigEndian(3) + bigEndian(0)) << 1 << 3 << QList<Lack>{Lack::MoreFrames};
        QTest::newRow("GIF of three frames") << gif({0, 1, 0}) << 3 << 3 << none;
        QTest::newRow("GIF whose last frame is cut off") << gif({0, 1, 0}).chopped(4) << 2 << 2 << none;
        QTest::newRow("a film as GIF") << gif(QList<int>(60, 1)) << 1 << 60 << QList<Lack>{Lack::MoreFrames};
    }
    void pictures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, pages);
        QFETCH(int, said);
        QFETCH(QList<Lack>, lacks);
        const QString mime = mimeFromContent(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 4096)));
        const QString path = file(bytes);
        const Look look = lookAt(path, mime, m_worker);
        QCOMPARE(named(look.lacks), named(lacks));
        QCOMPARE(look.pages.size(), pages);
        QCOMPARE(look.saidPages, said);
        for (int i = 0; i < pages; ++i) {
            const Result<QImage> image = decodeImage(path, mime, {}, i);
            QVERIFY(image.ok());
            QCOMPARE(image->size(), look.pages.at(i));
        }
        if (pages == 1 && lacks.isEmpty())
            QVERIFY(isUpright(*decodeImage(path, mime)));
        QCOMPARE(lookAt(path, mime, m_worker), look);
    }

    void framesAreTheRightOnes()
    {
        const QString path = file(gif({0, 1, 0}));
        const QString mime = QStringLiteral("image/gif");
        QCOMPARE(QColor(decodeImage(path, mime, {}, 0)->pixel(0, 0)), QColor(Qt::black));
        QCOMPARE(QColor(decodeImage(path, mime, {}, 1)->pixel(0, 0)), QColor(Qt::red));
        QCOMPARE(QColor(decodeImage(path, mime, {}, 2)->pixel(0, 0)), QColor(Qt::black));
        QVERIFY(!decodeImage(path, mime, {}, 3).ok());
    }

    void turnedPicturesAreShownUpright_data()
    {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void turnedPicturesAreShownUpright()
    {
        QFETCH(int, orientation);
        const QByteArray png = withChunk(encoded(stored(bill(), orientation), "png"), "eXIf", exif(orientation));
        const QString path = file(png);
        const QString mime = QStringLiteral("image/png");
        QCOMPARE(imageSize(path, mime), QSize(90, 160));
        QVERIFY(isUpright(*decodeImage(path, mime)));
        QCOMPARE(decodeImage(path, mime, QSize(45, 80))->size(), QSize(45, 80));
        const Result<QImage> foot = decodeImageBand(path, mime, 100, 60);
        QVERIFY(foot.ok());
        QCOMPARE(foot->size(), QSize(90, 60));
        QVERIFY(near(foot->pixel(22, 40), qRgb(20, 20, 20)));
    }

    void transparentPicturesAreReadable_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::newRow("black words") << QColor(Qt::black);
        QTest::newRow("white words") << QColor(Qt::white);
        QTest::newRow("blue words") << QColor(0, 80, 220);
    }
    void transparentPicturesAreReadable()
    {
        QFETCH(QColor, ink);
        QImage image(300, 200, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.fillRect(40, 40, 120, 20, ink);
        painter.end();
        const Result<QImage> shown = decodeImage(file(encoded(image, "png")), QStringLiteral("image/png"));
        QVERIFY(shown.ok() && !shown->hasAlphaChannel());
        QVERIFY(std::abs(qGray(shown->pixel(100, 50)) - qGray(shown->pixel(10, 10))) > 100);
        QCOMPARE(QColor(shown->pixel(100, 50)), ink);
    }
    void roundCornersOfAScreenshotStayWhite()
    {
        QImage image(300, 200, QImage::Format_ARGB32);
        image.fill(QColor(245, 246, 248));
        image.setPixelColor(0, 0, Qt::transparent);
        const Result<QImage> shown = decodeImage(file(encoded(image, "png")), QStringLiteral("image/png"));
        QCOMPARE(QColor(shown->pixel(0, 0)), QColor(Qt::white));
    }

    void pagesOfAScanComeFromTheWorker()
    {
        if (!QImageReader::supportedImageFormats().contains("tiff"))
            QSKIP("Qt has no plugin for TIFF here");
        const QString path = file(tiff({10, 120, 240}));
        const QString mime = QStringLiteral("image/tiff");
        const Look look = lookAt(path, mime, m_worker);
        QCOMPARE(named(look.lacks), QString());
        QCOMPARE(look.pages, QList<QSize>(3, QSize(40, 40)));
        QCOMPARE(qGray(m_worker.decode(path, mime, 0, 40)->pixel(20, 20)), 10);
        QCOMPARE(qGray(m_worker.decode(path, mime, 2, 40)->pixel(20, 20)), 240);
        QVERIFY(!m_worker.decode(path, mime, 3, 40).ok());
        QCOMPARE(named(lookAt(path, mime, WorkerClient(QString())).lacks), QStringLiteral("no-worker"));
    }

    void whatIsNoPictureLacksNothing()
    {
        const QString path = file("words");
        for (const char *mime : {"text/plain", "audio/mpeg", "application/zip", "image/svg+xml"})
            QCOMPARE(lookAt(path, QLatin1String(mime), m_worker), Look());
        QCOMPARE(named(lookAt(m_dir.filePath(QStringLiteral("gone")), QStringLiteral("image/png"), m_worker).lacks), QStringLiteral("unreadable"));
    }

    void namedByContent()
    {
        const QByteArray zip = QByteArray::fromHex("504b0304") + QByteArray(22, '\0') + QByteArray::fromHex("0d000000") + "IMG_0414.HEIC";
        QCOMPARE(mimeOfNamed(mimeFromContent(zip), QStringLiteral("IMG_0414.livp")), QStringLiteral("application/x-livp"));
        QCOMPARE(mimeOfNamed(mimeFromContent(zip), QStringLiteral("photos.zip")), QStringLiteral("application/zip"));
        const QByteArray ofd = QByteArray::fromHex("504b0304") + QByteArray(22, '\0') + QByteArray::fromHex("07000000") + "OFD.xml";
        QCOMPARE(mimeFromContent(ofd), QStringLiteral("application/ofd"));
        QCOMPARE(mimeOfNamed(QStringLiteral("image/jpeg"), QStringLiteral("IMG_0412.HEIC")), QStringLiteral("image/jpeg"));
    }

    void publicCases_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("lacks");
        const auto row = [](const char *name, int pages, const char *lacks = "") {
            QTest::newRow(name) << QString(QLatin1String(name)) << pages << QString(QLatin1String(lacks));
        };
        row("03-stamped-pdf/a-seal-as-stamp.pdf", 1);
        row("03-stamped-pdf/d-filled-form-without-appearances.pdf", 1);
        row("09-more-than-one-picture/a-scan-3-pages.tif", 3);
        row("09-more-than-one-picture/b-fax-3-pages.tif", 3);
        row("09-more-than-one-picture/c-scan-alpha-3-pages.tif", 3);
        row("09-more-than-one-picture/d-recording.gif", 3);
        row("09-more-than-one-picture/e-recording.png", 1, "more-frames");
        row("09-more-than-one-picture/f-still.webp", 1);
        row("09-more-than-one-picture/g-recording.webp", 3);
        row("09-more-than-one-picture/h-photo.heic", 1);
        row("09-more-than-one-picture/i-three-in-one.heic", 3);
        row("09-more-than-one-picture/j-photo.avif", 1);
        row("09-more-than-one-picture/k-IMG_0412.HEIC", 1);
        row("09-more-than-one-picture/l-IMG_0413.jpg", 1);
        row("09-more-than-one-picture/m-mmexport1709340000000.jpg", 1);
        row("09-more-than-one-picture/n-IMG_0414.livp", 0);
        row("10-locked-pdf/a-needs-password-aes256.pdf", 0, "password");
        row("10-locked-pdf/b-needs-password-aes128.pdf", 0, "password");
        row("10-locked-pdf/c-needs-password-rc4-40.pdf", 0, "password");
        row("10-locked-pdf/d-opens-freely-printing-forbidden.pdf", 3);
        row("10-locked-pdf/e-opens-freely-rc4.pdf", 3);
        row("10-locked-pdf/f-password-in-chinese.pdf", 0, "password");
        row("14-pdf-fonts-and-oddities/a-stsong-not-embedded.pdf", 1);
        row("14-pdf-fonts-and-oddities/d-msung-big5-not-embedded.pdf", 1);
        row("14-pdf-fonts-and-oddities/e-rotated-90.pdf", 1);
        row("14-pdf-fonts-and-oddities/i-no-pages.pdf", 0, "damaged");
        row("14-pdf-fonts-and-oddities/j-xfa-shell.pdf", 0, "adobe-form");
        row("14-pdf-fonts-and-oddities/k-portfolio.pdf", 1, "documents-inside");
        row("14-pdf-fonts-and-oddities/l-three-pages.pdf", 3);
        row("14-pdf-fonts-and-oddities/m-cut-off.pdf", 0, "damaged");
        row("14-pdf-fonts-and-oddities/n-junk-before-header.pdf", 3);
        row("14-pdf-fonts-and-oddities/o-xref-broken.pdf", 3);
        row("14-pdf-fonts-and-oddities/p-one-very-long-page.pdf", 1);
        for (const char *whole : {"a-no-end-marker.jpg", "d-samsung-trailer-no-end.jpg", "e-motion-photo.jpg", "f-progressive.jpg",
                 "g-progressive-no-end.jpg", "h-cmyk.jpg", "i-cmyk-im.jpg", "j-grey.jpg", "k-two-in-one.jpg", "m1-exif-orientation.jpg",
                 "m8-exif-orientation.jpg", "n-exif-orientation-6.webp", "o-exif-orientation-6.png", "p-16bit-interlaced.png",
                 "x-png-old-picture-behind-end.png", "y-long-24000.png", "z-long-41000.png"})
            row(QByteArray("15-photo-zoo/").append(whole).constData(), 1);
        row("15-photo-zoo/b-lost-last-40-bytes.jpg", 1, "ends-early");
        row("15-photo-zoo/c-half.jpg", 1, "ends-early");
        row("15-photo-zoo/u-png-no-iend.png", 0, "damaged");
        row("15-photo-zoo/v-png-half.png", 0, "damaged");
        row("15-photo-zoo/w-png-bad-crc.png", 0, "damaged");
    }
    void publicCases()
    {
        QFETCH(QString, path);
        QFETCH(int, pages);
        QFETCH(QString, lacks);
        QFile f(cases() + QLatin1Char('/') + path);
        if (!f.open(QIODevice::ReadOnly))
            QSKIP("the public cases are not here");
        const QString mime = mimeOfNamed(mimeFromContent(f.read(4096)), path);
        const Look look = lookAt(f.fileName(), mime, m_worker);
        if (look.has(Lack::NoDecoder))
            QSKIP("no decoder for this kind of picture here");
        QCOMPARE(named(look.lacks), lacks);
        QCOMPARE(look.pages.size(), pages);
        if (path.startsWith(QLatin1String("15-")) && pages > 0 && lacks.isEmpty() && look.pages.first().height() < 2000) {
            const QImage image = *decodeImage(f.fileName(), mime);
            QVERIFY(image.height() > image.width());
            const QRgb bar = image.pixel(image.width() / 2, image.height() / 60);
            if (!path.contains(QLatin1String("grey")))
                QVERIFY2(qBlue(bar) > 180 && qRed(bar) < 100, qPrintable(QColor(bar).name()));
        }
    }
};

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
