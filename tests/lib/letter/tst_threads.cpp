// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/letter/letterexamples.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace recourse;
using namespace recourse::test;

namespace {

using Pages = std::shared_ptr<const LetterPages>;

/// A letter laid out by a thread that is gone when this returns, as a thread of a pool is half a minute later.
Pages laidOutElsewhere(const LetterDocument &letter, const Complaint &complaint = refundComplaint(),
    std::shared_ptr<const ExhibitSource> exhibits = nullptr)
{
    Pages pages;
    std::thread([&] {
        if (auto made = LetterPages::layout(letter, complaint, exhibits))
            pages = *made;
    }).join();
    return pages;
}

QImage drawn(const LetterPages &pages, int page)
{
    QImage image(596, 842, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QPainter painter(&image);
    pages.drawPage(painter, page);
    painter.end();
    return image;
}

LetterDocument mixedLetter()
{
    LetterDocument letter = englishLetter();
    letter.blocks[2].text += QStringLiteral(" ئابلىكىم توختى, 晨光文具店, Ångström.");
    return letter;
}

} // namespace

/// Pages outlive the thread that made them, and are drawn by whoever needs them.
class tst_Threads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
    }

    void pagesAreDrawnAfterTheirThreadHasEnded_data()
    {
        QTest::addColumn<LetterDocument>("letter");
        QTest::newRow("Chinese") << refundLetter();
        QTest::newRow("English with Chinese names") << englishLetter();
        QTest::newRow("three scripts") << mixedLetter();
        QTest::newRow("five pages of table") << longTableLetter();
    }
    void pagesAreDrawnAfterTheirThreadHasEnded()
    {
        QFETCH(LetterDocument, letter);
        const Pages pages = laidOutElsewhere(letter);
        QVERIFY(pages);
        const auto here = LetterPages::layout(letter, refundComplaint(), nullptr);
        QVERIFY(here);
        for (int page = 0; page < pages->pageCount(); ++page)
            QCOMPARE(drawn(*pages, page), drawn(**here, page));
    }

    void exportAfterTheThreadHasEndedGivesTheSameBytes()
    {
        const Complaint complaint = refundComplaint(1);
        LetterDocument letter = mixedLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("Exhibit 1"));
        const auto exhibits = striped(complaint, {QSize(1080, 9000)});
        const Pages pages = laidOutElsewhere(letter, complaint, exhibits);
        QVERIFY(pages);
        const auto first = renderPdf(*pages);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QByteArray second;
        std::thread([&] {
            if (const auto pdf = renderPdf(*pages))
                second = pdf->bytes;
        }).join();
        QVERIFY(second == first->bytes);
    }

    void severalThreadsDrawAtOnce()
    {
        const Pages pages = laidOutElsewhere(longTableLetter());
        QVERIFY(pages);
        const QImage expected = drawn(*pages, 1);
        std::atomic_int same = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 5; ++round)
                    same += drawn(*pages, 1) == expected;
            });
        }
        for (int round = 0; round < 5; ++round)
            QVERIFY(LetterPages::layout(mixedLetter(), refundComplaint(), nullptr));
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same.load(), 20);
    }
};

Q_DECLARE_METATYPE(recourse::LetterDocument)

QTEST_MAIN(tst_Threads)
#include "tst_threads.moc"
