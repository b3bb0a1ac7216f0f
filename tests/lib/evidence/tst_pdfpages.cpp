// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/evidence/exhibitfiles.h"
#include "evidence/look.h"
#include "evidence/workerclient.h"

#include <QFile>
#include <QProcess>
#include <QRect>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

/// Draws a red rectangle of 60 × 30 points.
QByteArray redSeal()
{
    return pdfStream("1 0 0 rg 0 0 60 30 re f", "/Type/XObject/Subtype/Form/BBox[0 0 60 30]");
}

QByteArray utf16(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + ">";
}

const QByteArray kForm = "/AcroForm<</Fields[4 0 R]/NeedAppearances true/DA(/Helv 12 Tf 0 0 1 rg)>>";

} // namespace

/// What a reader sees on the pages of a PDF beside their text: seals, form values, marks; and what is said when it is not to be seen.
class tst_PdfPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    WorkerClient m_worker{QStringLiteral(RECOURSE_WORKER_PROGRAM)};

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("file.pdf"))
    {
        QFile f(m_dir.filePath(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return f.fileName();
    }

    /// Where on the page, in its points as it is shown, something of this colour is drawn.
    static QRect inked(const QImage &page, bool (*wanted)(QRgb))
    {
        QRect result;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                if (wanted(page.pixel(x, y)))
                    result |= QRect(x, y, 1, 1);
            }
        }
        return QRect(result.topLeft() / 2, result.size() / 2);
    }
    static bool red(QRgb c) { return qRed(c) > 200 && qGreen(c) < 60 && qBlue(c) < 60; }
    static bool blue(QRgb c) { return qBlue(c) > 150 && qRed(c) < 90; }
    static bool dark(QRgb c) { return qGray(c) < 100; }

private slots:
    void initTestCase()
    {
        const auto info = m_worker.pdfInfo(file(onePage({}, {}, {})));
        if (!info && info.error().args.value(0) == QLatin1String("pdf"))
            QSKIP("built without Qt6 Pdf");
        QVERIFY(info.ok());
    }

    void sealsAreDrawn_data()
    {
        QTest::addColumn<QByteArray>("annotation");
        QTest::addColumn<QByteArray>("catalogue");
        QTest::addColumn<bool>("seen");
        const QByteArray place = "/Rect[100 20 160 50]/AP<</N 5 0 R>>";
        QTest::newRow("stamp") << "<</Type/Annot/Subtype/Stamp/F 4" + place + ">>" << QByteArray() << true;
        QTest::newRow("mark by hand") << "<</Type/Annot/Subtype/Ink/F 4/InkList[[1 1 2 2]]" + place + ">>" << QByteArray() << true;
        QTest::newRow("picture of a signature") << "<</Type/Annot/Subtype/Widget/FT/Sig/T(Seal)/F 132" + place + ">>"
                                                << QByteArray("/AcroForm<</Fields[4 0 R]/SigFlags 3>>") << true;
        QTest::newRow("filled field") << "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/F 4" + place + ">>"
                                      << QByteArray("/AcroForm<</Fields[4 0 R]>>") << true;
        QTest::newRow("field outside of any form") << "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/F 4" + place + ">>" << QByteArray() << true;
        QTest::newRow("hidden field") << "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/F 2" + place + ">>"
                                      << QByteArray("/AcroForm<</Fields[4 0 R]>>") << false;
    }
    void sealsAreDrawn()
    {
        QFETCH(QByteArray, annotation);
        QFETCH(QByteArray, catalogue);
        QFETCH(bool, seen);
        const QByteArray bytes = onePage("/Annots[4 0 R]", catalogue, {annotation, redSeal()});
        const QString path = file(bytes);
        const auto page = m_worker.pdfPage(path, 0, 400);
        QVERIFY(page.ok());
        QCOMPARE(page->size(), QSize(400, 200));
        const QRect where = inked(*page, red);
        if (seen)
            QVERIFY2(QRect(98, 48, 64, 34).contains(where) && where.width() >= 58 && where.height() >= 28,
                qPrintable(QStringLiteral("%1 %2 %3 %4").arg(where.x()).arg(where.y()).arg(where.width()).arg(where.height())));
        else
            QVERIFY(where.isEmpty());
        QFile stored(path);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), bytes); // originals are never touched
    }

    void valuesWithoutAPictureAreDrawn_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QRect>("inside"); ///< of the page as it is shown
        QTest::addColumn<int>("least");    ///< how wide the writing is
        const QByteArray field = "<</Type/Annot/Subtype/Widget/T(a)/F 4/Rect[20 60 120 80]";
        const QRect box(20, 20, 100, 20);
        QTest::newRow("letters") << field + "/FT/Tx/V(HE XIAOTANG)>>" << QByteArray() << box << 50;
        QTest::newRow("Chinese") << field + "/FT/Tx/V" + utf16(QStringLiteral("何晓棠128元")) + ">>" << QByteArray() << box << 50;
        QTest::newRow("more than fits") << field + "/FT/Tx/V(2026030222001412340012345678)>>" << QByteArray() << box << 80;
        QTest::newRow("one cell for each") << field + "/FT/Tx/Ff 16777216/MaxLen 5/V(12345)>>" << QByteArray() << box << 80;
        QTest::newRow("on the right") << field + "/FT/Tx/Q 2/V(128.00)>>" << QByteArray() << QRect(70, 20, 50, 20) << 20;
        QTest::newRow("a choice") << field + "/FT/Ch/V(refund)>>" << QByteArray() << box << 20;
        QTest::newRow("a tick") << QByteArray("<</Type/Annot/Subtype/Widget/T(a)/F 4/Rect[20 60 40 80]/FT/Btn/V/Yes/AS/Yes>>") << QByteArray()
                                << QRect(20, 20, 20, 20) << 9;
        QTest::newRow("turned to the right") << field + "/FT/Tx/V(HELLO)>>" << QByteArray("/Rotate 90") << QRect(60, 20, 20, 100) << 10;
        QTest::newRow("upside down") << field + "/FT/Tx/V(HELLO)>>" << QByteArray("/Rotate 180") << QRect(80, 60, 100, 20) << 30;
        QTest::newRow("turned to the left") << field + "/FT/Tx/V(HELLO)>>" << QByteArray("/Rotate 270") << QRect(20, 80, 20, 100) << 10;
        QTest::newRow("part of the page") << field + "/FT/Tx/V(HELLO)>>" << QByteArray("/CropBox[10 50 110 100]") << QRect(10, 20, 90, 20) << 30;
    }
    void valuesWithoutAPictureAreDrawn()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, page);
        QFETCH(QRect, inside);
        QFETCH(int, least);
        const QString path = file(onePage("/Annots[4 0 R]" + page, kForm, {field}));
        const auto info = m_worker.pdfInfo(path);
        QVERIFY(info.ok());
        const auto drawn = m_worker.pdfPage(path, 0, qRound(info->sizes.first().width() * 2));
        QVERIFY(drawn.ok());
        const QRect where = inked(*drawn, blue);
        QVERIFY2(inside.adjusted(-1, -1, 1, 1).contains(where) && where.width() >= least,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(where.x()).arg(where.y()).arg(where.width()).arg(where.height())));
    }

    void emptyFieldsStayEmpty()
    {
        const QString path = file(onePage("/Annots[4 0 R]", kForm, {"<</Type/Annot/Subtype/Widget/T(a)/F 4/Rect[20 60 120 80]/FT/Btn/AS/Off>>"}));
        const auto page = m_worker.pdfPage(path, 0, 400);
        QVERIFY(page.ok() && inked(*page, dark).isEmpty() && inked(*page, blue).isEmpty());
    }

    void oddFormsDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("catalogue");
        QTest::newRow("a field that is its own parent") << QByteArray("<</Type/Annot/Subtype/Widget/FT/Tx/V(x)/Parent 4 0 R/Rect[1 1 9 9]>>") << kForm;
        QTest::newRow("a rectangle that is none") << QByteArray("<</Type/Annot/Subtype/Widget/FT/Tx/V(x)/Rect[(a) 1]>>") << kForm;
        QTest::newRow("a value that is a dictionary") << QByteArray("<</Type/Annot/Subtype/Widget/FT/Tx/V<</A 1>>/Rect[1 1 9 9]>>") << kForm;
        QTest::newRow("a form that is a number") << QByteArray("<</Type/Annot/Subtype/Widget/FT/Tx/V(x)/Rect[1 1 9 9]>>")
                                                 << QByteArray("/AcroForm 5");
        QTest::newRow("a huge comb") << QByteArray("<</Type/Annot/Subtype/Widget/FT/Tx/Ff 16777216/MaxLen 2000000000/V(x)/Rect[1 1 9 9]>>") << kForm;
        QTest::newRow("an annotation that is a name") << QByteArray("/Widget") << kForm;
    }
    void oddFormsDoNoHarm()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, catalogue);
        const QString path = file(onePage("/Annots[4 0 R]", catalogue, {field}));
        QVERIFY(m_worker.pdfInfo(path).ok());
        QVERIFY(m_worker.pdfPage(path, 0, 100).ok());
    }

    void whatIsNotShownIsSaid()
    {
        const auto look = [this](const QByteArray &bytes) { return lookAt(file(bytes), QStringLiteral("application/pdf"), m_worker); };
        const QByteArray files = "/Names<</EmbeddedFiles<</Names[(a)4 0 R(b)5 0 R]>>>>/Collection<</View/T>>";
        const QByteArray attached = "<</Type/Filespec/F(a.pdf)/EF<</F 6 0 R>>>>";
        const Look portfolio = look(onePage({}, files, {attached, attached, pdfStream("x", "/Type/EmbeddedFile")}));
        QCOMPARE(portfolio.inside, 2);
        QCOMPARE(portfolio.lacks, QList<Lack>{Lack::Inside});
        QCOMPARE(portfolio.pages.size(), 1);
        const Look shell = look(onePage({}, "/NeedsRendering true/AcroForm<</Fields[]/XFA 4 0 R>>", {pdfStream("<xdp/>")}));
        QCOMPARE(shell.lacks, QList<Lack>{Lack::AdobeForm});
        QVERIFY(shell.pages.isEmpty());
        const QByteArray whole = onePage({}, {}, {});
        QCOMPARE(look("junk\r\n" + whole).pages.size(), 1);
        QCOMPARE(look(whole.left(60)).lacks, QList<Lack>{Lack::Damaged});
        QCOMPARE(look(pdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"})).lacks, QList<Lack>{Lack::Damaged});
    }

    void lettersThatNoFontHasAreSaid()
    {
        const QByteArray font = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>";
        const QByteArray descendant = "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
                                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 6 0 R>>";
        const QByteArray descriptor = "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                                      "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>";
        const QString path = file(onePage("/Resources<</Font<</F 4 0 R>>>>/Contents 7 0 R", {},
            {font, descendant, descriptor, pdfStream("BT /F 20 Tf 20 40 Td <9000 6B3E> Tj ET")}));
        // A machine without fonts: the same worker where the folders of fonts are empty.
        const QString bare = file("#!/bin/sh\nexec unshare -m sh -c 'mount -t tmpfs none /usr/share/fonts || exit 1; "
                                  "mount -t tmpfs none /usr/local/share/fonts 2>/dev/null; exec \"$0\" \"$@\"' " RECOURSE_WORKER_PROGRAM
                                  " \"$@\"\n",
            QStringLiteral("bare-worker"));
        QVERIFY(QFile::setPermissions(bare, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const auto there = WorkerClient(bare).pdfInfo(file(onePage({}, {}, {}), QStringLiteral("plain.pdf")));
        if (!there)
            QSKIP("folders cannot be emptied for one program here");
        QVERIFY(!there->lettersMissing);
        QVERIFY(WorkerClient(bare).pdfInfo(path)->lettersMissing);
    }

    void lockedAndFree_data()
    {
        QTest::addColumn<QStringList>("lock");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char *name, const QStringList &lock, bool opens) { QTest::newRow(name) << lock << opens; };
        row("a password, 256 bits", {QStringLiteral("881203"), QStringLiteral("owner"), QStringLiteral("256")}, false);
        row("a password, 128 bits", {QStringLiteral("881203"), QStringLiteral("owner"), QStringLiteral("128"), QStringLiteral("--use-aes=y")}, false);
        row("printing forbidden", {QString(), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--print=none")}, true);
    }
    void lockedAndFree()
    {
        QFETCH(QStringList, lock);
        QFETCH(bool, opens);
        const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        if (qpdf.isEmpty())
            QSKIP("the program qpdf is not installed");
        const QString seal = file(onePage("/Annots[4 0 R]", "/AcroForm<</Fields[4 0 R]>>",
            {"<</Type/Annot/Subtype/Widget/FT/Sig/T(a)/F 4/Rect[100 20 160 50]/AP<</N 5 0 R>>>>", redSeal()}));
        const QString locked = m_dir.filePath(QStringLiteral("locked.pdf"));
        QFile::remove(locked);
        QCOMPARE(QProcess::execute(qpdf, QStringList{QStringLiteral("--encrypt")} + lock + QStringList{QStringLiteral("--"), seal, locked}), 0);
        const Look look = lookAt(locked, QStringLiteral("application/pdf"), m_worker);
        QCOMPARE(look.pages.size(), opens ? 1 : 0);
        QCOMPARE(look.lacks, opens ? QList<Lack>() : QList<Lack>{Lack::Password});
        const auto page = m_worker.pdfPage(locked, 0, 400);
        QCOMPARE(page.ok(), opens);
        if (opens)
            QVERIFY(!inked(*page, red).isEmpty());
        else
            QCOMPARE(page.error().args, QStringList{QStringLiteral("password")});
    }
};

QTEST_MAIN(tst_PdfPages)
#include "tst_pdfpages.moc"
