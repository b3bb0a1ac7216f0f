// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/letter/letterexamples.h"

#include <QTest>

using namespace recourse;
using namespace recourse::test;
using PieceKind = LetterPages::Piece::Kind;

namespace {

std::shared_ptr<const LetterPages> laidOut(const LetterDocument &letter)
{
    const auto pages = LetterPages::layout(letter, refundComplaint(), nullptr);
    return pages ? *pages : nullptr;
}

QStringList linesOf(const LetterPages &pages, const QString &block)
{
    QStringList lines;
    for (const auto &piece : pages.pieces()) {
        if (piece.block == block)
            lines += piece.texts;
    }
    return lines;
}

LetterDocument tableOf(const QList<QStringList> &rows, Language language)
{
    LetterDocument letter;
    letter.language = language;
    letter.blocks = {tableBlock(QStringLiteral("payments"), rows, {22, 13, 28, 20, 18, 12, 12}, {1})};
    return letter;
}

} // namespace

/// What is read as one is not cut, and no page or line is left almost empty.
class tst_Typography : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
    }

    void whatIsReadAsOneStaysOnOneLine_data()
    {
        QTest::addColumn<QString>("whole");
        QTest::addColumn<bool>("english");
        QTest::newRow("Chinese date") << QStringLiteral("2026年12月10日") << false;
        QTest::newRow("Chinese amount") << QStringLiteral("¥1,286.50") << false;
        QTest::newRow("yuan") << QStringLiteral("16,000.00元") << false;
        QTest::newRow("exhibit") << QStringLiteral("证据12") << false;
        QTest::newRow("ticket") << QStringLiteral("DY-AS-20261106-001") << false;
        QTest::newRow("order number") << QStringLiteral("2026100122001412345678901234") << false;
        QTest::newRow("English date") << QStringLiteral("4 December 2026") << true;
        QTest::newRow("currency code") << QStringLiteral("CNY 6,200.00") << true;
        QTest::newRow("English exhibit") << QStringLiteral("Exhibit 12") << true;
        QTest::newRow("English ticket") << QStringLiteral("PP-D-88412207") << true;
    }
    void whatIsReadAsOneStaysOnOneLine()
    {
        QFETCH(QString, whole);
        QFETCH(bool, english);
        LetterDocument letter;
        letter.language = english ? Language::En : Language::ZhCn;
        // A character more each time: sooner or later it would stand across the end of a line.
        for (int i = 0; i < 60; ++i) {
            const QString before = english ? QStringLiteral("word ").repeated(12) + QString(i, QLatin1Char('i')) + QLatin1Char(' ')
                                           : QStringLiteral("退").repeated(i);
            letter.blocks.append(textBlock(Kind::Paragraph, QString::number(i), before + whole + (english ? QStringLiteral(" and more words.") : QStringLiteral("等情况说明如下。"))));
        }
        const auto pages = laidOut(letter);
        QVERIFY(pages);
        for (int i = 0; i < 60; ++i) {
            const QStringList lines = linesOf(*pages, QString::number(i));
            QVERIFY2(!lines.filter(whole).isEmpty(), qPrintable(lines.join(QLatin1Char('|'))));
        }
    }

    void aNumberLongerThanALineIsStillWhole()
    {
        const QString digits = QStringLiteral("1234567890").repeated(30);
        LetterDocument letter = refundLetter();
        letter.blocks[2].text = QStringLiteral("订单号为") + digits + QStringLiteral("。");
        const auto pages = laidOut(letter);
        QVERIFY(linesOf(*pages, QStringLiteral("summary")).join(QString()).contains(digits));
    }

    void cellsOfASevenColumnTableKeepAmountsAndDates()
    {
        const auto pages = laidOut(tableOf(
            {{QStringLiteral("Time"), QStringLiteral("Amount"), QStringLiteral("Order no."), QStringLiteral("Merchant order no."), QStringLiteral("Payee"), QStringLiteral("Method"), QStringLiteral("Status")},
                {QStringLiteral("4 December 2026, 20:15"), QStringLiteral("¥1,286.50"), QStringLiteral("4200001234202611041234567890"), QStringLiteral("PP-D-88412207"),
                    QStringLiteral("Morninglight Stationery and Gifts"), QStringLiteral("Account balance"), QStringLiteral("paid")},
                {QStringLiteral("4 December 2026, 20:16"), QStringLiteral("HKD 888.00"), QStringLiteral("4200001234202611041234567891"), QStringLiteral("PP-D-88412208"),
                    QStringLiteral("晨光文具礼品有限公司"), QStringLiteral("Account balance"), QStringLiteral("refund in progress")}},
            Language::En));
        QVERIFY(pages);
        const QStringList texts = linesOf(*pages, QStringLiteral("payments"));
        for (const char *whole : {"¥1,286.50", "HKD 888.00", "4 December 2026,", "4200001234202611041234567890", "PP-D-88412207", "Method"})
            QVERIFY2(texts.contains(QString::fromUtf8(whole)), qPrintable(QString::fromUtf8(whole) + QLatin1Char(':') + texts.join(QLatin1Char('|'))));
        // Where there is room, a long number is one line too, so that it can be searched for.
        const QStringList five = linesOf(*laidOut(refundLetter()), QStringLiteral("payments"));
        QVERIFY2(five.contains(QStringLiteral("2026100122001412345678901234")), qPrintable(five.join(QLatin1Char('|'))));
    }

    void titlesHaveNoOrphan()
    {
        for (int i = 0; i < 12; ++i) {
            LetterDocument letter = refundLetter();
            letter.blocks[0].text = QStringLiteral("关于支付宝") + QStringLiteral("未经").repeated(i) + QStringLiteral("同意的扣款或自动续费共计128.00元的投诉");
            const auto pages = laidOut(letter);
            QList<double> widths;
            for (const auto &piece : pages->pieces()) {
                if (piece.block == QLatin1String("title"))
                    widths.append(piece.runs[0].width());
            }
            if (widths.size() > 1)
                QVERIFY2(widths.last() > 0.6 * widths.first(), qPrintable(letter.blocks[0].text));
        }
    }

    void theLastPageHoldsMoreThanASignature_data()
    {
        QTest::addColumn<int>("filler");
        for (int i = 0; i < 40; ++i)
            QTest::addRow("%d lines before", i) << i;
    }
    void theLastPageHoldsMoreThanASignature()
    {
        QFETCH(int, filler);
        LetterDocument letter = refundLetter();
        letter.blocks.removeLast();
        for (int i = 0; i < filler; ++i)
            letter.blocks.insert(3, textBlock(Kind::Paragraph, QStringLiteral("filler"), QStringLiteral("一行")));
        const auto pages = laidOut(letter);
        double before = 0;
        int page = -1;
        for (const auto &piece : pages->pieces()) {
            if (piece.block == QLatin1String("signature"))
                page = piece.page;
        }
        for (const auto &piece : pages->pieces()) {
            if (piece.page == page && piece.block != QLatin1String("signature") && piece.kind != PieceKind::Footer)
                before += piece.rect.height();
        }
        QVERIFY2(before > 90, qPrintable(QString::number(before)));
    }

    void aShortListIsNotCut_data() { theLastPageHoldsMoreThanASignature_data(); }
    void aShortListIsNotCut()
    {
        QFETCH(int, filler);
        LetterDocument letter = refundLetter();
        letter.blocks[4].rows.append(letter.blocks[4].rows[1]);
        for (int i = 0; i < filler; ++i)
            letter.blocks.insert(3, textBlock(Kind::Paragraph, QStringLiteral("filler"), QStringLiteral("一行")));
        const auto pages = laidOut(letter);
        QSet<int> on;
        int headers = 0;
        for (const auto &piece : pages->pieces()) {
            if (piece.block == QLatin1String("payments")) {
                on.insert(piece.page);
                headers += piece.kind == PieceKind::HeaderRow;
            }
        }
        QCOMPARE(on.size(), 1);
        QCOMPARE(headers, 1);
    }
};

QTEST_MAIN(tst_Typography)
#include "tst_typography.moc"
