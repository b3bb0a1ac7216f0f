// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/letter/letterexamples.h"
#include "lib/letter/lettercases.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recourse;
using namespace recourse::test;

namespace {

QString text(std::initializer_list<char32_t> characters)
{
    return QString::fromUcs4(characters.begin(), qsizetype(characters.size()));
}

/// Laid out, drawn and exported.
void goesToPaper(LetterDocument letter)
{
    const auto pages = LetterPages::layout(letter, refundComplaint(), nullptr);
    QVERIFY(pages);
    QImage image(298, 421, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    for (int page = 0; page < (*pages)->pageCount(); ++page)
        (*pages)->drawPage(painter, page);
    painter.end();
    const auto pdf = renderPdf(**pages);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().detail));
}

LetterDocument letterOf(const QString &words, Language language)
{
    LetterDocument letter = language == Language::ZhCn ? refundLetter() : englishLetter();
    letter.blocks[0].text += words.left(20);
    letter.blocks[1].items.append(words.left(40));
    letter.blocks[2].text += words;
    letter.blocks[4].rows[1][1] = words.left(60);
    letter.blocks.last().items = {words.left(30)};
    return letter;
}

/// What a keyboard, a broken copy and a malicious file hold.
QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces{QStringLiteral("सुनीता"), QStringLiteral("স্টোর"), QStringLiteral("கடை"), QStringLiteral("ហាង"), QStringLiteral("ร้านค้า"),
        QStringLiteral("ຮ້ານ"), QStringLiteral("བསྟན་འཛིན།"), QStringLiteral("ᠪᠠᠲᠤ"), QStringLiteral("ئابلىكىم"), QStringLiteral("محل"), QStringLiteral("חנות"),
        QStringLiteral("ܫܠܡܐ"), QStringLiteral("ޝޮޕް"), QStringLiteral("ߒߞߏ"), QStringLiteral("退款128.00元，"), QStringLiteral("”“‘’（）"), QStringLiteral("Café "),
        QStringLiteral("🍜👨‍👩‍👧"), QStringLiteral("𪻐𱍐"), QStringLiteral(" 2026-10-01 "), QStringLiteral("\n"), QStringLiteral("가나"), QStringLiteral("かな")};
    static constexpr char32_t marks[]{0x200D, 0x200C, 0x202A, 0x202B, 0x202E, 0x202C, 0x2066, 0x2067, 0x2069, 0x200E, 0x200F, 0x061C, 0x0301, 0x0345,
        0x094D, 0x093F, 0x20E3, 0xFE0F, 0xE0101, 0x1F3FB, 0x180B, 0x034F, 0xFEFF, 0xFFFC, 0xFFFE, 0xFFFF, 0x1D165, 0xE0001, 0x2028, 0x2029, 0x00AD, 0x3164};
    QString result;
    while (result.size() < length) {
        switch (random.bounded(6)) {
        case 0: result += pieces[random.bounded(int(pieces.size()))]; break;
        case 1: result += text({marks[random.bounded(int(std::size(marks)))]}); break;
        case 2: result += QChar(0xD800 + random.bounded(0x800)); break; // half of a pair
        case 3: result += QChar(random.bounded(0x20)); break;
        case 4: result += text({char32_t(random.bounded(0x11000))}); break;
        default: result += text({char32_t(0x10000 + random.bounded(0x100000))}); break;
        }
    }
    return result;
}

} // namespace

/// Whatever is typed, pasted or read from a file: it goes to paper or is said to be missing, and the program lives on.
class tst_AnyText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!chineseFontFamily())
            QSKIP("no Chinese font is installed");
    }

    void everyCharacter_data()
    {
        QTest::addColumn<uint>("first");
        for (uint first = 0; first < 0x110000; first += 0x1000) {
            for (uint c = first; c < first + 0x1000; ++c) {
                const auto category = QChar::category(c);
                if (category != QChar::Other_NotAssigned && category != QChar::Other_PrivateUse) {
                    QTest::addRow("from U+%04X", first) << first;
                    break;
                }
            }
        }
    }
    void everyCharacter()
    {
        QFETCH(uint, first);
        QString words;
        for (uint c = first; c < first + 0x1000; ++c) {
            // Alone between blanks and, where a script goes on, beside its neighbours.
            if (QChar::category(c) != QChar::Other_NotAssigned && QChar::category(c) != QChar::Other_PrivateUse)
                words += text({c}) + (c % 7 == 0 ? QStringLiteral(" ") : c % 31 == 0 ? QStringLiteral("，a") : QString());
        }
        goesToPaper(letterOf(words, first % 0x2000 == 0 ? Language::ZhCn : Language::En));
    }

    void unassignedAndPrivateCharacters()
    {
        QString words;
        for (uint c = 0xE000; c < 0xF900; c += 3)
            words += text({c});
        for (uint c = 0x10000; c < 0x110000; c += 997)
            words += text({c});
        goesToPaper(letterOf(words, Language::ZhCn));
        const auto pages = LetterPages::layout(letterOf(text({0xE863}), Language::ZhCn), refundComplaint(), nullptr);
        QVERIFY(pages && (*pages)->missingCharacters().contains(text({0xE863})));
    }

    void strangeTexts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("ten thousand marks") << QString(10'000, QChar(0x0301));
        QTest::newRow("ten thousand marks on a letter") << QStringLiteral("a") + QString(10'000, QChar(0x0301));
        QTest::newRow("ten thousand Devanagari marks") << QString(10'000, QChar(0x094D));
        QTest::newRow("ten thousand joiners") << QStringLiteral("क") + QString(10'000, QChar(0x200D));
        QTest::newRow("ten thousand turns of direction") << QStringLiteral("\u202E\u202D").repeated(5'000) + QStringLiteral("end");
        QTest::newRow("ten thousand blanks") << QString(10'000, QLatin1Char(' '));
        QTest::newRow("ten thousand lines") << QString(10'000, QLatin1Char('\n'));
        QTest::newRow("one word of ten thousand letters") << QString(10'000, QLatin1Char('W'));
        QTest::newRow("halves of pairs") << QString(500, QChar(0xD800)) + QString(500, QChar(0xDC00));
        QTest::newRow("quotes around Devanagari") << QStringLiteral("向“सुनीता किराना स्टोर”付款，《सुनीता》128。");
        QTest::newRow("a mark behind what is not printed") << QStringLiteral("랉\u2066\u0345 \ua64f\u000b\u0345");
        QTest::newRow("seven scripts") << QStringLiteral("सुनीता স্টোর கடை ហាង བསྟན་འཛིན། ئابلىكىم ܫܠܡܐ");
    }
    void strangeTexts()
    {
        QFETCH(QString, words);
        for (const Language language : {Language::ZhCn, Language::En})
            goesToPaper(letterOf(words, language));
    }

    void wordsStayInsideThePage_data() { strangeTexts_data(); }
    void wordsStayInsideThePage()
    {
        QFETCH(QString, words);
        const auto pages = LetterPages::layout(letterOf(words, Language::ZhCn), refundComplaint(), nullptr);
        QVERIFY(pages);
        for (const auto &piece : (*pages)->pieces()) {
            for (const QRectF &run : piece.runs)
                QVERIFY2(run.left() >= 63 && run.right() <= (*pages)->pageSize().width() - 63,
                    qPrintable(QStringLiteral("%1 to %2, %3: %4").arg(run.left()).arg(run.right()).arg(piece.block, piece.texts.join(QLatin1Char('|')))));
        }
    }

    void randomMixtures_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    /// The whole way of a text: composed, checked, laid out, exported.
    void randomMixtures()
    {
        QFETCH(int, seed);
        static const auto guide = Catalogue::load();
        QVERIFY(guide.ok());
        QRandomGenerator random{quint32(seed)};
        Complaint c = twelveFacts();
        c.summary = randomText(random, 200);
        c.complainant.name = randomText(random, 20);
        c.transactions[0].payee = randomText(random, 40);
        c.transactions[0].orderId = randomText(random, 40);
        c.facts[1].text = randomText(random, 120);
        c.evidence[0].title = randomText(random, 60);
        const Language language = seed % 2 ? Language::ZhCn : Language::En;
        const auto letter = composeLetter(c, **guide, options(language));
        QVERIFY(letter.ok());
        (void)checkLetter(c, **guide, *letter, today);
        (void)letterPlainText(*letter);
        goesToPaper(*letter);
    }
};

QTEST_MAIN(tst_AnyText)
#include "tst_anytext.moc"
