// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pdftext.h"
#include "lib/letter/letterexamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

QString ideographs(const QString &text)
{
    QString han;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::script(c) == QChar::Script_Han && c >= 0x2E80)
            han += QString::fromUcs4(&c, 1);
    }
    return han;
}

} // namespace

class tst_ToUnicode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
    }

    void everyCommonCharacterComesOutAsWritten()
    {
        if (!hasTool(QStringLiteral("pdftotext")))
            QSKIP("pdftotext is not installed");
        QString all = QStringLiteral("中国人民银行金见长门页胶行自动续费");
        for (char32_t c = 0x4E00; c <= 0x9FA5; c += (c % 3 == 0 ? 2 : 3))
            all += QString::fromUcs4(&c, 1);
        QVERIFY(all.size() > 6000);
        LetterDocument letter = refundLetter();
        letter.blocks[2].text = all;
        letter.blocks[3].text = all.mid(1000, 300); // bold is a font of its own
        const auto pages = LetterPages::layout(letter, refundComplaint(), nullptr);
        QVERIFY(pages.ok());
        QCOMPARE((*pages)->missingCharacters(), QStringList());
        const auto pdf = renderPdf(**pages);
        QVERIFY2(pdf.ok(), qPrintable(pdf.ok() ? QString() : pdf.error().detail));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("all.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf->bytes);
        file.close();
        const QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        const QString expected = ideographs((*pages)->drawnText());
        const QString found = ideographs(text);
        QVERIFY(found.contains(all.left(400))); // in order too, up to the first footer
        QString sortedExpected = expected;
        QString sortedFound = found;
        std::sort(sortedExpected.begin(), sortedExpected.end());
        std::sort(sortedFound.begin(), sortedFound.end());
        QVERIFY(sortedExpected == sortedFound);
    }

    void rareCharactersBeyondThePlaneComeOutToo()
    {
        if (!hasTool(QStringLiteral("pdftotext")))
            QSKIP("pdftotext is not installed");
        LetterDocument letter = refundLetter();
        const QString rare = QStringLiteral("𠮷田先生与𠈓、𡃁");
        letter.blocks[2].text = rare;
        const auto pages = LetterPages::layout(letter, refundComplaint(), nullptr);
        QVERIFY(pages.ok());
        if (!(*pages)->missingCharacters().isEmpty())
            QSKIP("the installed Chinese font lacks these characters");
        const auto pdf = renderPdf(**pages);
        QVERIFY(pdf.ok());
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("rare.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf->bytes);
        file.close();
        const QString text = toolOutput(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
        QVERIFY2(text.contains(rare), qPrintable(text));
    }

    void tablesAreReadAsQtWritesThem()
    {
        const auto pairs = parseToUnicode("1 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<4E2D> <56FD> <2F08> ]\n<0005> <0007> <0030>\nendbfrange\n");
        QVERIFY(pairs.has_value());
        const QHash<int, char32_t> expected{{1, U'中'}, {2, U'国'}, {3, char32_t(0x2F08)}, {5, U'0'}, {6, U'1'}, {7, U'2'}};
        QCOMPARE(*pairs, expected);
        QVERIFY(!parseToUnicode("x\x9c\x0b\x01").has_value());
    }

    void aTableThatContradictsTheDrawingIsRefused()
    {
        QFont font(*chineseFontFamily());
        font.setPixelSize(200);
        const QRawFont raw = QRawFont::fromFont(font);
        const QString text = QStringLiteral("人行道");
        DrawnGlyphs drawn;
        for (const QChar c : text) {
            drawn.addGlyphs(raw, raw.glyphIndexesForString(c));
            drawn.addText(raw, raw.glyphIndexesForString(c), c);
        }
        QCOMPARE(drawn.fonts().size(), 1);
        const DrawnFont &only = *drawn.fonts().begin();
        const auto table = toUnicodeTable(only, "1 beginbfrange\n<0001> <0003> [<2F08> <2F8F> <9053> ]\nendbfrange\n");
        QVERIFY(table.ok());
        QVERIFY(table->contains("<0001> <4EBA>") && table->contains("<0002> <884C>") && table->contains("<0003> <9053>"));
        const auto swapped = toUnicodeTable(only, "1 beginbfrange\n<0001> <0003> [<2F8F> <2F08> <9053> ]\nendbfrange\n");
        QVERIFY(!swapped.ok());
        QCOMPARE(swapped.error().code, ErrorCode::Internal);
        QVERIFY(!toUnicodeTable(only, "compressed").ok());
        QVERIFY(!toUnicodeTable(only, "1 beginbfrange\n<0004> <0004> <4E00>\nendbfrange\n").ok());
    }
};

QTEST_MAIN(tst_ToUnicode)
#include "tst_tounicode.moc"
