// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/letter/letterexamples.h"

#include <QTest>

using namespace recourse;
using namespace recourse::test;
using PieceKind = LetterPages::Piece::Kind;

namespace {

std::shared_ptr<const LetterPages> laidOut(const LetterDocument &letter, const Complaint &complaint = refundComplaint(),
    std::shared_ptr<const ExhibitSource> exhibits = nullptr)
{
    auto pages = LetterPages::layout(letter, complaint, exhibits);
    return pages ? *pages : nullptr;
}

QList<LetterPages::Piece> of(const LetterPages &pages, const QString &block)
{
    QList<LetterPages::Piece> result;
    for (const auto &piece : pages.pieces()) {
        if (piece.block == block)
            result.append(piece);
    }
    return result;
}

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

} // namespace

class tst_Pages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
    }

    void aShortLetterIsOnePage()
    {
        const auto pages = laidOut(refundLetter());
        QVERIFY(pages);
        QCOMPARE(pages->pageCount(), 1);
        QVERIFY(pages->drawnText().contains(QStringLiteral("第1/1页")));
        QVERIFY(pages->drawnText().contains(QStringLiteral("2026-0001")));
        QVERIFY(laidOut(englishLetter())->drawnText().contains(QStringLiteral("Page 1/1")));
    }

    void nothingLeavesThePage()
    {
        for (const LetterDocument &letter : {refundLetter(), englishLetter(), longTableLetter()}) {
            const auto pages = laidOut(letter);
            QVERIFY(pages);
            const QRectF inside(50, 50, pages->pageSize().width() - 100, pages->pageSize().height() - 80);
            for (const auto &piece : pages->pieces()) {
                QVERIFY2(inside.contains(piece.rect.adjusted(0, 0, 0, -0.1)), qPrintable(piece.texts.join(QLatin1Char('|'))));
                for (const QRectF &run : piece.runs)
                    QVERIFY(run.left() >= 63 && run.right() <= pages->pageSize().width() - 63);
            }
        }
    }

    void noTwoPiecesOverlap()
    {
        const auto pages = laidOut(longTableLetter());
        double below = 0;
        int page = -1;
        for (const auto &piece : pages->pieces()) {
            if (piece.page != page) {
                page = piece.page;
                below = 0;
            }
            QVERIFY(piece.rect.top() >= below - 0.01);
            below = piece.rect.bottom();
        }
    }

    void tableRowsStayWholeAndTheHeaderRepeats()
    {
        const LetterDocument letter = longTableLetter();
        const auto pages = laidOut(letter);
        QVERIFY2(pages->pageCount() >= 5, qPrintable(QString::number(pages->pageCount())));
        QHash<int, int> rows;
        QHash<int, int> headers;
        int lastPage = -1;
        for (const auto &piece : of(*pages, QStringLiteral("payments"))) {
            if (piece.page != lastPage)
                QCOMPARE(piece.kind, PieceKind::HeaderRow);
            lastPage = piece.page;
            if (piece.kind == PieceKind::Row)
                ++rows[piece.item];
            else
                ++headers[piece.page];
        }
        QCOMPARE(rows.size(), letter.blocks[4].rows.size() - 1);
        for (auto it = rows.begin(); it != rows.end(); ++it)
            QCOMPARE(it.value(), 1);
        for (auto it = headers.begin(); it != headers.end(); ++it)
            QCOMPARE(it.value(), 1);
        QVERIFY(headers.size() >= 4);
    }

    void aRowTallerThanAPageIsTheOnlyOneCut()
    {
        LetterDocument letter = refundLetter();
        letter.blocks[4].rows.append({QStringLiteral("2026年10月2日"), repeated(QStringLiteral("很长的说明"), 200), {}, {}, {}});
        const auto pages = laidOut(letter);
        int parts = 0;
        QString text;
        for (const auto &piece : of(*pages, QStringLiteral("payments"))) {
            if (piece.item == 2) {
                ++parts;
                text += piece.texts.join(QString());
            }
        }
        QVERIFY(parts >= 2);
        QCOMPARE(text.count(QStringLiteral("很长的说明")), 200);
    }

    void longNumbersStayInTheirCells()
    {
        LetterDocument letter = refundLetter();
        const QString digits = QStringLiteral("20261001220014123456789012345678") + QStringLiteral("98765432109876543210012233445566");
        QCOMPARE(digits.size(), 64);
        letter.blocks[4].rows.append({digits, digits, digits, digits, digits});
        const auto pages = laidOut(letter);
        QString text;
        for (const auto &piece : of(*pages, QStringLiteral("payments"))) {
            for (const QRectF &run : piece.runs) {
                const bool held = std::any_of(piece.cells.begin(), piece.cells.end(),
                    [&run](const QRectF &cell) { return cell.adjusted(4, 0, -4, 0).contains(run); });
                QVERIFY(held);
            }
            if (piece.item == 2)
                text = piece.texts.join(QString());
        }
        QCOMPARE(text.count(digits), 5);
    }

    void numbersAreRightAligned()
    {
        const auto pages = laidOut(longTableLetter(30));
        for (const auto &piece : of(*pages, QStringLiteral("payments"))) {
            QVERIFY(std::abs(piece.runs.last().right() - (piece.cells.last().right() - 5)) < 0.1);
        }
    }

    void headingsAndSignatureStayWithTheirText_data()
    {
        QTest::addColumn<int>("filler");
        // A line more each time: sooner or later each heading would be the last line of the page.
        for (int i = 0; i < 60; ++i)
            QTest::addRow("%d lines before", i) << i;
    }
    void headingsAndSignatureStayWithTheirText()
    {
        QFETCH(int, filler);
        LetterDocument letter = refundLetter();
        for (int i = 0; i < filler; ++i)
            letter.blocks.insert(3, textBlock(Kind::Paragraph, QStringLiteral("filler"), QStringLiteral("一行")));
        const auto pages = laidOut(letter);
        const auto pieces = pages->pieces();
        for (int i = 0; i + 1 < pieces.size(); ++i) {
            if (pieces[i].block.startsWith(QLatin1String("h-")))
                QCOMPARE(pieces[i + 1].page, pieces[i].page);
        }
        const auto signature = of(*pages, QStringLiteral("signature"));
        QCOMPARE(signature.size(), 2);
        QCOMPARE(signature[0].page, signature[1].page);
        QCOMPARE(of(*pages, QStringLiteral("deadline")).last().page, signature[0].page);
        QCOMPARE(of(*pages, QStringLiteral("payments")).size(), 2);
        QCOMPARE(of(*pages, QStringLiteral("payments"))[0].page, of(*pages, QStringLiteral("payments"))[1].page);
        // At least two lines of a paragraph on either side of a page break.
        QHash<int, int> lines;
        for (const auto &piece : of(*pages, QStringLiteral("summary")))
            ++lines[piece.page];
        for (auto it = lines.begin(); it != lines.end(); ++it)
            QVERIFY(it.value() >= 2);
    }

    void chineseLinesBeginAndEndAsTheyMay()
    {
        LetterDocument letter = refundLetter();
        QString text;
        for (int i = 0; i < 60; ++i)
            text += repeated(QStringLiteral("退"), i % 17 + 3) + QStringLiteral("，（") + repeated(QStringLiteral("款"), i % 5 + 1)
                + QStringLiteral("）。“") + repeated(QStringLiteral("到"), i % 7) + QStringLiteral("”；《账》、");
        letter.blocks[2].text = text;
        const auto pages = laidOut(letter);
        const QString notFirst = QStringLiteral("。，、；：？）》”’」】…");
        const QString notLast = QStringLiteral("（《“‘「【");
        const auto pieces = of(*pages, QStringLiteral("summary"));
        QVERIFY(pieces.size() > 20);
        QString whole;
        for (const auto &piece : pieces) {
            QVERIFY2(!notFirst.contains(piece.texts[0].front()), qPrintable(piece.texts[0]));
            QVERIFY2(!notLast.contains(piece.texts[0].back()), qPrintable(piece.texts[0]));
            whole += piece.texts[0];
        }
        QCOMPARE(whole, text);
    }

    void fullChineseLinesReachTheMargin()
    {
        const auto pages = laidOut(refundLetter());
        const auto lines = of(*pages, QStringLiteral("summary"));
        QVERIFY(lines.size() >= 3);
        for (int i = 0; i + 1 < lines.size(); ++i)
            QVERIFY2(std::abs(lines[i].runs[0].right() - lines[i].rect.right()) < 1.0, qPrintable(QString::number(lines[i].runs[0].right())));
    }

    void pointsFindTheirBlocks()
    {
        const auto pages = laidOut(refundLetter());
        const auto place = pages->placeOf(QStringLiteral("facts"));
        QVERIFY(place.has_value());
        QCOMPARE(pages->blockAt(place->page, place->rect.center()), QStringLiteral("facts"));
        QCOMPARE(pages->blockAt(0, QPointF(5, 5)), QString());
        QCOMPARE(pages->blockAt(9, QPointF(100, 100)), QString());
        QVERIFY(!pages->placeOf(QStringLiteral("nothing")).has_value());
    }

    void bookmarksNameTitleHeadingsAndExhibits()
    {
        const Complaint complaint = refundComplaint(2);
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1　订单截图")) << exhibitBlock(complaint, 1, QStringLiteral("证据2　聊天记录"));
        const auto pages = laidOut(letter, complaint, striped(complaint, {QSize(1080, 2340), QSize(1080, 30000)}));
        const auto marks = pages->bookmarks();
        QCOMPARE(marks.size(), 7);
        QCOMPARE(marks[0].title, letter.subject);
        QCOMPARE(marks[5].page, 1);
        QCOMPARE(marks[6].page, 2);
    }

    void aLongScreenshotIsCutIntoOverlappingBands()
    {
        const Complaint complaint = refundComplaint(2);
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1　订单截图")) << exhibitBlock(complaint, 1, QStringLiteral("证据2　聊天记录"));
        const auto source = striped(complaint, {QSize(1080, 2340), QSize(1080, 30000)});
        const auto pages = laidOut(letter, complaint, source);
        QCOMPARE(source->decoded, 0);
        QList<LetterPages::Piece> bands;
        for (const auto &piece : of(*pages, QStringLiteral("exhibit:2"))) {
            if (piece.kind == PieceKind::Picture)
                bands.append(piece);
        }
        QVERIFY(bands.size() > 5);
        QCOMPARE(bands.first().top, 0);
        QCOMPARE(bands.last().top + bands.last().height, 30000);
        for (int i = 1; i < bands.size(); ++i) {
            QCOMPARE(bands[i].page, bands[i - 1].page + 1);
            QVERIFY(bands[i].top < bands[i - 1].top + bands[i - 1].height - 20);
            QVERIFY(bands[i].top > bands[i - 1].top);
            QVERIFY(std::abs(bands[i].height - bands[i - 1].height) <= bands.size()); // no stub at the end
        }
        const QString label = QStringLiteral("证据2，第%1/%2页");
        for (int i = 1; i <= bands.size(); ++i)
            QVERIFY(pages->drawnText().contains(label.arg(i).arg(bands.size())));
        QVERIFY(!pages->drawnText().contains(QStringLiteral("证据1，第")));
        QVERIFY(pages->drawnText().contains(complaint.evidence[0].sha256.shortForm()));
        letter.language = Language::En;
        QVERIFY(laidOut(letter, complaint, source)->drawnText().contains(QStringLiteral("Exhibit 2, 3/%1").arg(bands.size())));
    }

    void wideAndSmallPicturesKeepTheirShape_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("panorama") << QSize(8000, 100);
        QTest::newRow("icon") << QSize(48, 48);
        QTest::newRow("one column of pixels") << QSize(1, 5000);
        QTest::newRow("photo") << QSize(4000, 3000);
    }
    void wideAndSmallPicturesKeepTheirShape()
    {
        QFETCH(QSize, size);
        const Complaint complaint = refundComplaint(1);
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1"));
        const auto pages = laidOut(letter, complaint, striped(complaint, {size}));
        int covered = 0;
        for (const auto &piece : of(*pages, QStringLiteral("exhibit:1"))) {
            if (piece.kind != PieceKind::Picture)
                continue;
            QVERIFY(piece.rect.width() <= size.width() * 0.75 + 0.01);
            QVERIFY(std::abs(piece.rect.height() / piece.height - piece.rect.width() / size.width()) < 1e-6);
            QVERIFY(piece.top <= covered);
            covered = piece.top + piece.height;
        }
        QCOMPARE(covered, size.height());
    }

    void otherFilesAreListedWithTheirDigest()
    {
        Complaint complaint = refundComplaint(2);
        complaint.evidence[0].mime = QStringLiteral("audio/mpeg");
        complaint.evidence[0].size = 1234567;
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1　通话录音")) << exhibitBlock(complaint, 1, QStringLiteral("证据2　截图"));
        const auto pages = laidOut(letter, complaint, striped(complaint, {QSize(), QSize(1080, 2340)}));
        const QString text = pages->drawnText();
        QVERIFY(text.contains(QStringLiteral("附随电子文件")));
        QVERIFY(text.contains(QStringLiteral("录音（audio/mpeg）")));
        QVERIFY(text.contains(QStringLiteral("1,234,567字节")));
        QVERIFY(text.contains(complaint.evidence[0].sha256.hex()));
        QVERIFY(!text.contains(complaint.evidence[0].fileName));
        QVERIFY(pages->placeOf(QStringLiteral("exhibit:1")).has_value());
        QCOMPARE(pages->pageCount(), 3);
        QCOMPARE(laidOut(letter, complaint)->pageCount(), 2);
    }

    void withoutAChineseFontAChineseLetterIsRefused()
    {
        LetterFonts fonts = LetterFonts::standard();
        fonts.chinese.clear();
        const auto refused = LetterPages::layout(refundLetter(), refundComplaint(), nullptr, fonts);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MissingFont);
        QCOMPARE(refused.error().args, QStringList{QStringLiteral("Noto Sans CJK SC")});
        // Also when only a name in an English letter is Chinese.
        QVERIFY(!LetterPages::layout(englishLetter(), refundComplaint(), nullptr, fonts));
        LetterDocument plain = englishLetter();
        plain.blocks = {textBlock(Kind::Title, QStringLiteral("title"), QStringLiteral("Complaint"))};
        QVERIFY(LetterPages::layout(plain, refundComplaint(), nullptr, fonts));
        fonts.chinese = {QStringLiteral("No Such Family"), QStringLiteral("DejaVu Sans")};
        QVERIFY(!LetterPages::layout(refundLetter(), refundComplaint(), nullptr, fonts));
    }

    void unprintableCharactersLeaveNoBox()
    {
        LetterDocument letter = refundLetter();
        letter.blocks[2].text = QStringLiteral("退款\u202E没有\u0007到账\U0010FFFDé\u0301，谢谢\u200B。\tA\u00A0B");
        const auto pages = laidOut(letter);
        const QString line = of(*pages, QStringLiteral("summary")).first().texts.first();
        QVERIFY2(line.startsWith(QStringLiteral("退款没有到账〓")), qPrintable(line));
        QVERIFY(line.endsWith(QStringLiteral("，谢谢。 A B")));
        QCOMPARE(pages->missingCharacters(), QStringList{QStringLiteral("\U0010FFFD")});
    }

    void whatCannotBePrintedIsNamedWithItsPlace()
    {
        Complaint complaint = refundComplaint();
        complaint.complainant.name = QStringLiteral("赵\uE863");
        complaint.transactions[0].payee = QStringLiteral("\U0010FFFD\uE863店"); // the name's character again: one place is enough
        LetterDocument letter = refundLetter();
        letter.blocks[1].items[1] = QStringLiteral("投诉人：赵\uE863");
        letter.blocks[2].text += QStringLiteral("\U0010FFFC");
        letter.blocks[4].rows[1][1] = complaint.transactions[0].payee;
        const QList<Finding> findings = printFindings(*laidOut(letter, complaint), complaint);
        QCOMPARE(findings.size(), 3);
        QStringList said;
        for (const Finding &finding : findings) {
            QCOMPARE(finding.rule, QStringLiteral("L40"));
            QCOMPARE(finding.severity, Severity::Warn);
            said << finding.args[1] + QLatin1Char(':') + finding.args[0] + QLatin1Char(':') + finding.block + QLatin1Char(':') + finding.page;
        }
        QVERIFY2(said.contains(QStringLiteral("name:\uE863:addressee:you")), qPrintable(said.join(QLatin1Char(' '))));
        QVERIFY(said.contains(QStringLiteral("payee:\U0010FFFD:payments:happened")));
        QVERIFY(said.contains(QStringLiteral("letter:\U0010FFFC:summary:")));
        QCOMPARE(printFindings(*laidOut(refundLetter()), refundComplaint()), QList<Finding>());
    }

    void manyUnprintableCharactersAreCounted()
    {
        Complaint complaint = refundComplaint();
        complaint.complainant.name.clear();
        for (char16_t c = 0xE000; c < 0xE030; ++c)
            complaint.complainant.name += QChar(c);
        LetterDocument letter = refundLetter();
        letter.blocks[1].items[1] = complaint.complainant.name;
        const QList<Finding> findings = printFindings(*laidOut(letter, complaint), complaint);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].args[0].size() + findings[0].args[2].toInt(), 0x30);
    }

    void emptyPartsDoNoHarm()
    {
        LetterDocument letter;
        letter.blocks = {tableBlock(QStringLiteral("t"), {}), tableBlock(QStringLiteral("u"), {{QStringLiteral("只有表头")}}),
            tableBlock(QStringLiteral("v"), {{}, {}}), listBlock(Kind::Numbered, QStringLiteral("n"), {}), listBlock(Kind::Numbered, QStringLiteral("m"), {QString()}),
            listBlock(Kind::Signature, QStringLiteral("s"), {}), textBlock(Kind::Heading, QStringLiteral("h"), {}), textBlock(Kind::Note, QStringLiteral("o"), {}),
            textBlock(Kind::Exhibit, QStringLiteral("e"), QStringLiteral("证据9"))};
        QCOMPARE(laidOut(letter)->pageCount(), 1);
        QCOMPARE(laidOut(LetterDocument())->pageCount(), 1);
    }

    void paperIsBlackOnWhite()
    {
        const auto pages = laidOut(refundLetter());
        QImage image(596, 842, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        QPainter painter(&image);
        pages->drawPage(painter, 0);
        painter.end();
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
        bool dark = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < 595; ++x) {
                const QColor c = image.pixelColor(x, y);
                QVERIFY(std::abs(c.red() - c.green()) < 3 && std::abs(c.red() - c.blue()) < 3);
                dark = dark || c.red() < 60;
            }
        }
        QVERIFY(dark);
    }
};

QTEST_MAIN(tst_Pages)
#include "tst_pages.moc"
