// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/evidence/exhibitfiles.h"
#include "letter/exhibits.h"
#include "lib/letter/letterexamples.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

/// Each hundred rows have a colour of their own.
QColor stripe(int y)
{
    return QColor::fromHsv(y / 100 * 37 % 360, 200, 220);
}

QByteArray stripedPng(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill(row, row + size.width(), stripe(y).rgb());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 90);
    return buffer.data();
}

} // namespace

class tst_Exhibits : public QObject
{
    Q_OBJECT

    Evidence stored(Vault &vault, const QByteArray &bytes, const QString &name)
    {
        const auto blob = vault.importBytes(bytes, name, noon(2026, 10, 12));
        Evidence evidence;
        evidence.id = EvidenceId::create();
        if (blob) {
            evidence.sha256 = blob->sha256;
            evidence.mime = blob->mime;
            evidence.size = blob->size;
        }
        return evidence;
    }

private slots:
    void bandsOfALongScreenshotAreTheRightOnes()
    {
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        const Evidence evidence = stored(vault, stripedPng(QSize(108, 3000)), QStringLiteral("long.png"));
        const VaultExhibits exhibits(vault);
        QCOMPARE(exhibits.pictureCount(evidence), 1);
        QCOMPARE(exhibits.pictureSize(evidence, 0), QSize(108, 3000));
        for (const int width : {108, 54}) {
            for (int top = 0; top < 3000; top += 500) {
                const QImage band = exhibits.picture(evidence, 0, top, 500, width);
                QCOMPARE(band.size(), QSize(width, 500 * width / 108));
                QCOMPARE(band.pixelColor(width / 2, band.height() / 10).rgb(), stripe(top + 50).rgb());
                QCOMPARE(band.pixelColor(width / 2, band.height() * 9 / 10).rgb(), stripe(top + 450).rgb());
            }
        }
        QVERIFY(exhibits.picture(evidence, 0, 2900, 500, 108).isNull());
        QVERIFY(exhibits.picture(evidence, 1, 0, 100, 108).isNull());
        QCOMPARE(exhibits.picture(evidence, 0, 0, 3000, 5000).width(), 108);
    }

    void whatIsNoPictureHasNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain text") << QByteArray("just words\n");
        QTest::newRow("PDF without a worker") << QByteArray("%PDF-1.4\n%%EOF\n");
        QTest::newRow("only the first bytes of a PNG") << stripedPng(QSize(50, 50)).left(12);
    }
    void whatIsNoPictureHasNone()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        const Evidence evidence = stored(vault, bytes, QStringLiteral("file"));
        QVERIFY(!evidence.sha256.isNull());
        const VaultExhibits exhibits(vault);
        QCOMPARE(exhibits.pictureCount(evidence), 0);
        QVERIFY(exhibits.picture(evidence, 0, 0, 10, 10).isNull());
    }

    void aMissingFileHasNoPictures()
    {
        QTemporaryDir dir;
        const Vault vault(dir.path());
        const VaultExhibits exhibits(vault);
        QCOMPARE(exhibits.pictureCount(refundComplaint(1).evidence[0]), 0);
    }

    void aTruncatedPictureIsListedAsAFile()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        const QByteArray whole = stripedPng(QSize(400, 800));
        Complaint complaint = refundComplaint();
        complaint.evidence = {stored(vault, whole.left(whole.size() / 2), QStringLiteral("half.png"))};
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1"));
        const auto exhibits = std::make_shared<VaultExhibits>(vault);
        QCOMPARE(exhibits->pictureCount(complaint.evidence[0]), 0);
        const auto pages = LetterPages::layout(letter, complaint, exhibits);
        QVERIFY(pages.ok());
        QVERIFY((*pages)->drawnText().contains(QStringLiteral("文件不完整或已损坏，无法印出。")));
        const auto found = checkExhibits(complaint, letter, *exhibits);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].rule, QStringLiteral("E09"));
        QCOMPARE(found[0].block, QStringLiteral("exhibit:1"));
        QCOMPARE(found[0].args.value(0), QStringLiteral("1"));
    }

    void whatIsNotPrintedIsSaidOnThePageAndInTheList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<bool>("listed");
        const QByteArray jpeg = encoded(bill(360, 640), "jpeg");
        QTest::newRow("whole") << jpeg << QString() << 1 << false;
        QTest::newRow("without its end marker") << jpeg.chopped(2) << QString() << 1 << false;
        QTest::newRow("cut off") << jpeg.chopped(100) << QStringLiteral("缺少末尾部分") << 1 << true;
        QTest::newRow("three frames") << gif({0, 1, 0}) << QString() << 3 << false;
        QTest::newRow("one of three") << withChunk(encoded(bill(360, 640), "png"), "acTL", bigEndian(3) + bigEndian(0))
                                      << QStringLiteral("此图片共3帧，印出第1帧") << 1 << true;
        QTest::newRow("portfolio") << onePage({}, "/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>",
                                          {"<</Type/Filespec/F(a.pdf)/EF<</F 5 0 R>>>>", pdfStream("x", "/Type/EmbeddedFile")})
                                   << QStringLiteral("内另附1个文件，未印出") << 1 << true;
        QTest::newRow("Adobe's form") << onePage({}, "/NeedsRendering true/AcroForm<</Fields[]/XFA 4 0 R>>", {pdfStream("<x/>")})
                                      << QStringLiteral("只能用Adobe Reader打开") << 0 << true;
        QTest::newRow("no PDF after all") << QByteArray("%PDF-1.4\nnothing") << QStringLiteral("文件不完整或已损坏") << 0 << true;
    }
    void whatIsNotPrintedIsSaidOnThePageAndInTheList()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        QFETCH(int, pictures);
        QFETCH(bool, listed);
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        Complaint complaint = refundComplaint();
        complaint.evidence = {stored(vault, bytes, QStringLiteral("file"))};
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1"));
        const auto exhibits = std::make_shared<VaultExhibits>(vault, WorkerClient(QStringLiteral(RECOURSE_WORKER_PROGRAM)));
        QCOMPARE(exhibits->pictureCount(complaint.evidence[0]), pictures);
        const auto pages = LetterPages::layout(letter, complaint, exhibits);
        QVERIFY(pages.ok());
        int drawn = 0;
        for (const auto &piece : (*pages)->pieces()) {
            drawn += piece.kind == LetterPages::Piece::Kind::Picture ? 1 : 0;
            if (piece.kind != LetterPages::Piece::Kind::Footer)
                QVERIFY(piece.rect.bottom() < (*pages)->pageSize().height() - 69);
        }
        QCOMPARE(drawn, pictures);
        const QString text = (*pages)->drawnText();
        QCOMPARE(text.contains(QStringLiteral("附随电子文件")), listed);
        if (!sentence.isEmpty())
            QCOMPARE(text.count(sentence), pictures > 0 ? 2 : 1);
        QCOMPARE(checkExhibits(complaint, letter, *exhibits).isEmpty(), !listed);
        QVERIFY(renderPdf(**pages).ok());
    }

    /// Its check sums fit, so that only drawing it shows that it is no picture.
    void aPictureThatCannotBeDecodedLeavesAFrameInTheLetter()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        const QByteArray broken = stripedPng(QSize(400, 800)).left(33) + pngChunk("IDAT", "no picture") + pngChunk("IEND", {});
        Complaint complaint = refundComplaint();
        complaint.evidence = {stored(vault, broken, QStringLiteral("broken.png"))};
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1"));
        const auto exhibits = std::make_shared<VaultExhibits>(vault);
        QCOMPARE(exhibits->pictureCount(complaint.evidence[0]), 1);
        QVERIFY(exhibits->picture(complaint.evidence[0], 0, 0, 800, 400).isNull());
        const auto pages = LetterPages::layout(letter, complaint, exhibits);
        QVERIFY(pages.ok());
        QCOMPARE((*pages)->pageCount(), 2);
        QVERIFY(renderPdf(**pages).ok());
    }

    void pagesOfAPdfComeFromTheWorker()
    {
        const WorkerClient worker{QStringLiteral(RECOURSE_WORKER_PROGRAM)};
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        const auto inner = renderPdf(**LetterPages::layout(longTableLetter(40), refundComplaint(), nullptr));
        QVERIFY(inner.ok());
        Complaint complaint = refundComplaint();
        complaint.evidence = {stored(vault, inner->bytes, QStringLiteral("letter.pdf"))};
        const VaultExhibits exhibits(vault, worker);
        if (const auto info = worker.pdfInfo(vault.path(complaint.evidence[0].sha256)); !info && info.error().code == ErrorCode::Unsupported)
            QSKIP("this worker shows no PDF");
        QCOMPARE(exhibits.pictureCount(complaint.evidence[0]), inner->pages);
        const QSize size = exhibits.pictureSize(complaint.evidence[0], 1);
        QVERIFY(std::abs(size.width() - 1654) <= 2 && std::abs(size.height() - 2339) <= 2);
        QCOMPARE(exhibits.picture(complaint.evidence[0], 1, 0, size.height(), 800).width(), 800);
    }
};

QTEST_MAIN(tst_Exhibits)
#include "tst_exhibits.moc"
