// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/exhibits.h"
#include "letter/letterexamples.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

/// A telephone screenshot: flat areas and lines of text.
QByteArray screenshot(int seed)
{
    QImage image(1080, 2340, QImage::Format_RGB32);
    image.fill(QColor(0xF5, 0xF5, 0xF5));
    QPainter painter(&image);
    QFont font(chineseFontFamily().value_or(QString()));
    font.setPixelSize(42);
    painter.setFont(font);
    QRandomGenerator random{quint32(seed)};
    for (int y = 80; y < 2300; y += 90)
        painter.drawText(40, y, QStringLiteral("退款处理中 订单号%1 金额¥%2").arg(random.generate64()).arg(random.bounded(9999)));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

double milliseconds(const LetterDocument &letter, const Complaint &complaint, const std::shared_ptr<const ExhibitSource> &exhibits, qsizetype *size)
{
    QElapsedTimer timer;
    timer.start();
    const auto pages = LetterPages::layout(letter, complaint, exhibits);
    const auto pdf = pages ? renderPdf(**pages) : Result<PdfFile>(pages.error());
    const double took = double(timer.nsecsElapsed()) / 1e6;
    *size = pdf ? pdf->bytes.size() : -1;
    return took;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

class bench_Pdf : public QObject
{
    Q_OBJECT

private slots:
    void aLetterWithThreeScreenshotsAgainstItsTextAlone()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        QTemporaryDir dir;
        Vault vault(dir.path());
        QVERIFY(vault.prepare());
        Complaint complaint = refundComplaint(3);
        LetterDocument with = refundLetter();
        for (int i = 0; i < 3; ++i) {
            const auto blob = vault.importBytes(screenshot(i), QStringLiteral("s.png"), noon(2026, 10, 12));
            QVERIFY(blob.ok());
            complaint.evidence[i].sha256 = blob->sha256;
            with.blocks << exhibitBlock(complaint, i, QStringLiteral("证据%1").arg(i + 1));
        }
        const LetterDocument without = refundLetter();
        QList<double> ratios, text, full;
        qsizetype textSize = 0;
        qsizetype fullSize = 0;
        for (int round = 0; round < 9; ++round) {
            // Taken in turn: only the ratio within a round is worth anything.
            text.append(milliseconds(without, complaint, nullptr, &textSize));
            full.append(milliseconds(with, complaint, std::make_shared<VaultExhibits>(vault), &fullSize));
            ratios.append(full.last() / text.last());
        }
        QVERIFY(textSize > 0 && fullSize > textSize);
        qInfo("text %.0f ms, %lld kB; with 3 screenshots %.0f ms, %lld kB; ratio %.2f", median(text), qlonglong(textSize / 1000), median(full),
            qlonglong(fullSize / 1000), median(ratios));
    }
};

QTEST_MAIN(bench_Pdf)
#include "bench_pdf.moc"
