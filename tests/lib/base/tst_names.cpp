// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/names.h"
#include "base/searchkey.h"

#include <QTest>

using namespace recourse;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void visible_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *what, const QString &name, const QString &shown) {
            QTest::newRow(what) << name << shown;
        };
        row("plain", QStringLiteral("截图 1.png"), QStringLiteral("截图 1.png"));
        row("bidi override", QStringLiteral("a\u202Egpj.exe"), QStringLiteral("a⟨U+202E⟩gpj.exe"));
        row("bidi isolate", QStringLiteral("a\u2067b"), QStringLiteral("a⟨U+2067⟩b"));
        row("zero width", QStringLiteral("a\u200Bb\uFEFF"), QStringLiteral("a⟨U+200B⟩b⟨U+FEFF⟩"));
        row("new line and escape", QStringLiteral("a\nb\u001B[31m"), QStringLiteral("a⟨U+000A⟩b⟨U+001B⟩[31m"));
        row("C1 control", QStringLiteral("a\u0085b"), QStringLiteral("a⟨U+0085⟩b"));
        row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a⟨U+2028⟩b"));
        row("emoji", QStringLiteral("😀.png"), QStringLiteral("😀.png"));
        row("tag characters", QStringLiteral("a\U000E0041"), QStringLiteral("a⟨U+E0041⟩"));
        row("markup stays text", QStringLiteral("<b>&amp;"), QStringLiteral("<b>&amp;"));
        row("nothing", QString(), QString());
        row("Arabic letter mark", QStringLiteral("a\u061Cb"), QStringLiteral("a⟨U+061C⟩b"));
    }
    void visible()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(visibleName(name), shown);
    }

    void safe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &text, const QString &safe) { QTest::newRow(what) << text << safe; };
        const QString none = QStringLiteral("Recourse");
        row("plain", QStringLiteral("投诉信 2026-0001.pdf"), QStringLiteral("投诉信 2026-0001.pdf"));
        row("separators", QStringLiteral("a/b\\c:d"), QStringLiteral("a_b_c_d"));
        row("Windows characters", QStringLiteral("a<b>c|d?e*f\"g"), QStringLiteral("a_b_c_d_e_f_g"));
        row("climbing", QStringLiteral("../../etc/passwd"), QStringLiteral("_.._etc_passwd"));
        row("hidden", QStringLiteral(".profile"), QStringLiteral("profile"));
        row("option", QStringLiteral("--rf"), QStringLiteral("rf"));
        row("home", QStringLiteral("~root"), QStringLiteral("root"));
        row("dots and blanks at the end", QStringLiteral("a. . ."), QStringLiteral("a"));
        row("reserved", QStringLiteral("CON"), QStringLiteral("_CON"));
        row("reserved with ending", QStringLiteral("nul.txt"), QStringLiteral("_nul.txt"));
        row("reserved with a blank before the ending", QStringLiteral("con .txt"), QStringLiteral("_con .txt"));
        row("reserved with a superscript digit", QStringLiteral("COM¹"), QStringLiteral("_COM¹"));
        row("not reserved", QStringLiteral("console.txt"), QStringLiteral("console.txt"));
        row("bidi override goes", QStringLiteral("a\u202Egpj"), QStringLiteral("agpj"));
        row("new line", QStringLiteral("a\nb"), QStringLiteral("a b"));
        row("emoji", QStringLiteral("😀"), QStringLiteral("😀"));
        row("nothing", QString(), none);
        row("dots only", QStringLiteral(". .. ..."), none);
        row("lone surrogate", QStringLiteral("a") + QChar(0xD800), QStringLiteral("a\uFFFD"));
    }
    void safe()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(text), safe);
    }

    void lengthIsCountedInBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("max");
        QTest::newRow("255 ASCII") << QString(300, QLatin1Char('n')) << 255;
        QTest::newRow("Chinese") << QString(90, QChar(0x6211)) << 120;
        QTest::newRow("emoji") << QStringLiteral("😀").repeated(60) << 119;
        QTest::newRow("blank at the cut") << QString(10, QLatin1Char('a')) + QStringLiteral(" bcd") << 11;
        QTest::newRow("reserved at the limit") << QStringLiteral("CON.") + QString(20, QLatin1Char('a')) << 12;
        QTest::newRow("reserved only after the cut") << QStringLiteral("conversation") << 3;
        QTest::newRow("hardly any room") << QStringLiteral("我们") << 3;
    }
    void lengthIsCountedInBytes()
    {
        QFETCH(QString, text);
        QFETCH(int, max);
        const QString name = safeFileName(text, max);
        QVERIFY2(name.toUtf8().size() <= max, qPrintable(name));
        QVERIFY(!name.isEmpty());
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        QVERIFY(!name.endsWith(QLatin1Char(' ')) && !name.contains(QChar(QChar::ReplacementCharacter)));
    }

    void searchKeys()
    {
        QCOMPARE(searchKey(QStringLiteral("  ＡＢＣ　１２３ ")), QStringLiteral("abc 123"));
        QCOMPARE(searchKey(QStringLiteral("e\u0301")), searchKey(QStringLiteral("é")));
        QCOMPARE(searchKey(QStringLiteral("①")), QStringLiteral("1"));
        QCOMPARE(searchKey(QString()), QString());
        QCOMPARE(searchKey(QStringLiteral("Café Straße Łódź")), QStringLiteral("cafe strasse lodz"));
        QCOMPARE(searchKey(QStringLiteral("買買提·艾力")), QStringLiteral("买买提艾力"));
        QCOMPARE(searchKey(QStringLiteral("1,234,567.00 1,23")), QStringLiteral("1234567.00 1,23"));
        QCOMPARE(searchKey(QStringLiteral("支\u200b付宝")), QStringLiteral("支付宝"));
        QCOMPARE(searchWords(QStringLiteral(" b  a b ")), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(searchWords(QStringLiteral("139 0000 0000 x")), (QStringList{QStringLiteral("13900000000"), QStringLiteral("x")}));
        QCOMPARE(searchWords(QStringLiteral("128 2026")), (QStringList{QStringLiteral("128"), QStringLiteral("2026")}));
        QCOMPARE(searchWords(QStringLiteral("2026-10-08")), QStringList{QStringLiteral("2026-10-08")});
        QCOMPARE(searchWords(QStringLiteral("·")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
