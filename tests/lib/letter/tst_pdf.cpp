// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/letter/letterexamples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    std::shared_ptr<const LetterPages> write(const LetterDocument &letter, const Complaint &complaint = refundComplaint(),
        std::shared_ptr<const ExhibitSource> exhibits = nullptr)
    {
        const auto pages = LetterPages::layout(letter, complaint, exhibits);
        if (!pages)
            return nullptr;
        const auto pdf = renderPdf(**pages);
        if (!pdf) {
            qWarning() << pdf.error().detail;
            return nullptr;
        }
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf->bytes) != pdf->bytes.size())
            return nullptr;
        return *pages;
    }

    static Complaint withExhibits() { return refundComplaint(2); }
    static LetterDocument letterWithExhibits(const Complaint &complaint)
    {
        LetterDocument letter = refundLetter();
        letter.blocks << exhibitBlock(complaint, 0, QStringLiteral("证据1　订单截图")) << exhibitBlock(complaint, 1, QStringLiteral("证据2　聊天记录"));
        return letter;
    }

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
        m_path = m_dir.filePath(QStringLiteral("letter.pdf"));
    }

    void theFileIsSound_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("one page") << QStringLiteral("short");
        QTest::newRow("five pages of table") << QStringLiteral("table");
        QTest::newRow("English with Chinese names") << QStringLiteral("english");
        QTest::newRow("with exhibits") << QStringLiteral("exhibits");
    }
    void theFileIsSound()
    {
        if (!hasTool(QStringLiteral("qpdf")) || !hasTool(QStringLiteral("pdffonts")))
            QSKIP("qpdf or pdffonts is not installed");
        QFETCH(QString, which);
        const Complaint complaint = withExhibits();
        const auto pages = which == QLatin1String("short") ? write(refundLetter())
            : which == QLatin1String("table")              ? write(longTableLetter())
            : which == QLatin1String("english")            ? write(englishLetter())
                                              : write(letterWithExhibits(complaint), complaint,
                                                  striped(complaint, {QSize(1080, 2340), QSize(1080, 9000)}));
        QVERIFY(pages);
        const QString check = toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
        QVERIFY2(check.contains(QLatin1String("No syntax or stream encoding errors")), qPrintable(check));
        QCOMPARE(toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), m_path}).trimmed().toInt(), pages->pageCount());

        const QStringList fonts = toolOutput(QStringLiteral("pdffonts"), {m_path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("Identity-H +yes yes yes"));
        static const QRegularExpression tag(QStringLiteral("^[A-Z]{6}\\+"));
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(embedded) && font.contains(tag), qPrintable(font));
            QVERIFY2(!font.contains(QLatin1String("CJKjp")), qPrintable(font));
        }
    }

    void textComesOutAsWritten_data()
    {
        QTest::addColumn<bool>("english");
        QTest::newRow("Chinese") << false;
        QTest::newRow("English with Chinese names") << true;
    }
    void textComesOutAsWritten()
    {
        if (!hasTool(QStringLiteral("pdftotext")))
            QSKIP("pdftotext is not installed");
        QFETCH(bool, english);
        const auto pages = write(english ? englishLetter() : refundLetter());
        QVERIFY(pages);
        const QString text = toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
        // Every line that was drawn stands in the text, word for word: digits, dashes, quotation marks and Latin letters too.
        const QString found = withoutBlanks(text);
        for (const QString &line : pages->drawnText().split(QLatin1Char('\n')))
            QVERIFY2(found.contains(withoutBlanks(line)), qPrintable(line));
        const QString word = english ? QStringLiteral("the official offline office record") : QStringLiteral("中国人民银行");
        QVERIFY2(text.contains(word), qPrintable(text));
    }

    void theSameLetterGivesTheSameBytes()
    {
        const Complaint complaint = withExhibits();
        const auto exhibits = striped(complaint, {QSize(1080, 2340), QSize(1080, 9000)});
        QVERIFY(write(letterWithExhibits(complaint), complaint, exhibits));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        file.close();
        QTest::qWait(1100); // a time of day would show
        QVERIFY(write(letterWithExhibits(complaint), complaint, exhibits));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == first);
    }

    void itSaysNothingAboutThePerson()
    {
        if (!hasTool(QStringLiteral("qpdf")) || !hasTool(QStringLiteral("pdfinfo")))
            QSKIP("qpdf or pdfinfo is not installed");
        QVERIFY(write(refundLetter()));
        const QString info = toolOutput(QStringLiteral("pdfinfo"), {m_path});
        QVERIFY2(info.contains(QStringLiteral("关于128.00元退款未到账的投诉")), qPrintable(info));
        QVERIFY2(!info.contains(QLatin1String("Author")) && !info.contains(QLatin1String("Creator:")) && !info.contains(QLatin1String("Producer")), qPrintable(info));
        QVERIFY(info.contains(QLatin1String("A4")));
        const QString plain = m_dir.filePath(QStringLiteral("plain.pdf"));
        QVERIFY(!toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), m_path, plain}).isNull());
        QFile file(plain);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/Lang (zh-CN)"));
        QVERIFY(bytes.contains("/Outlines"));
        QVERIFY(!bytes.contains("13800000000"));
        QVERIFY(!bytes.contains("/Metadata"));
        QVERIFY(!bytes.contains("\x67\x4e\x66\x0e")); // 李明 in UTF-16
        QVERIFY(!bytes.contains("Qt 6"));
    }

    void bookmarksLeadToTheirPages()
    {
        if (!hasTool(QStringLiteral("qpdf")))
            QSKIP("qpdf is not installed");
        const Complaint complaint = withExhibits();
        QVERIFY(write(letterWithExhibits(complaint), complaint, striped(complaint, {QSize(1080, 2340), QSize(1080, 9000)})));
        const QString json = toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), m_path});
        QVERIFY2(json.contains(QStringLiteral("证据2")), qPrintable(json));
        QVERIFY2(json.contains(QStringLiteral("\"destpageposfrom1\": 3")), qPrintable(json));
    }

    void picturesAreNoLargerThanPaperNeeds()
    {
        const Complaint complaint = withExhibits();
        const auto exhibits = striped(complaint, {QSize(4000, 3000), QSize(1080, 30000)});
        QVERIFY(write(letterWithExhibits(complaint), complaint, exhibits));
        QVERIFY2(exhibits->widest <= 1500, qPrintable(QString::number(exhibits->widest)));
        QVERIFY(exhibits->widest >= 1000);
    }

    void picturesAreSmallerWhenAsked()
    {
        const Complaint complaint = withExhibits();
        const auto exhibits = striped(complaint, {QSize(4000, 3000), QSize(1080, 30000)});
        const auto pages = write(letterWithExhibits(complaint), complaint, exhibits);
        QVERIFY(pages);
        const qint64 usual = QFileInfo(m_path).size();
        exhibits->widest = 0;
        const auto smaller = renderPdf(*pages, {.smallerPictures = true});
        QVERIFY(smaller.ok());
        QCOMPARE(smaller->pages, pages->pageCount());
        QVERIFY2(smaller->bytes.size() < usual * 2 / 3, qPrintable(QStringLiteral("%1 of %2").arg(smaller->bytes.size()).arg(usual)));
        QVERIFY2(exhibits->widest <= 1000 && exhibits->widest >= 600, qPrintable(QString::number(exhibits->widest)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(smaller->bytes) == smaller->bytes.size());
        file.close();
        QVERIFY(toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path}).contains(QStringLiteral("No syntax")));
        QCOMPARE(renderPdf(*pages, {.smallerPictures = true})->bytes, smaller->bytes);
    }

    void aPictureThatCannotBeReadSaysSo()
    {
        if (!hasTool(QStringLiteral("pdftotext")))
            QSKIP("pdftotext is not installed");
        const Complaint complaint = withExhibits();
        const auto exhibits = striped(complaint, {QSize(1080, 2340), QSize(1080, 2340)});
        exhibits->broken = true;
        QVERIFY(write(letterWithExhibits(complaint), complaint, exhibits));
        const QString text = toolOutput(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
        QVERIFY2(text.contains(QStringLiteral("无法显示")), qPrintable(text));
    }
};

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
