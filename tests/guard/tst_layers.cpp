// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/sources.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace recourse::test;

/// The rules of lib/README.md that can be read off the text of the sources.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void libraryKnowsNoWindow();
    void arrowsGoDown();
    void foreignTextStaysPlain();
    void nothingTalksToASocket();
    void sqlStaysInStorage();
    void windowAsksTheCasefile();
    void guideIdsBelongIntoTheGuide();
    void filesStaySmall();
    void functionsStaySmall();
    void linesStayShort();
    void licenceOnEveryFile();
};

namespace {

const QStringList kCode{QStringLiteral("*.cpp"), QStringLiteral("*.h")};

/// Lines of a file that match, as "path:line text", comments left out.
QStringList offenders(const QStringList &files, const QRegularExpression &pattern, const QSet<QString> &allowed = {})
{
    QStringList found;
    for (const QString &path : files) {
        if (allowed.contains(path))
            continue;
        const QStringList lines = textOf(path).split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i) {
            if (!lines[i].trimmed().startsWith(QLatin1String("//")) && pattern.match(lines[i]).hasMatch())
                found.append(QStringLiteral("%1:%2 %3").arg(path).arg(i + 1).arg(lines[i].trimmed()));
        }
    }
    return found;
}

} // namespace

void TestLayers::libraryKnowsNoWindow()
{
    const QStringList files = sourcesBelow(QStringLiteral("lib"), kCode);
    QVERIFY(files.size() > 50);
    static const QRegularExpression window(QStringLiteral("#include [\"<](app/|QtWidgets|QWidget|QApplication|QMessageBox|QLabel|QDialog)"
                                                          "|\\btr\\(|\\bQCoreApplication::translate\\("));
    QCOMPARE(offenders(files, window), QStringList());
    for (const QString &path : sourcesBelow(QStringLiteral("lib"), {QStringLiteral("CMakeLists.txt")}))
        QVERIFY2(!textOf(path).contains(QStringLiteral("Qt6::Widgets")) && !textOf(path).contains(QStringLiteral("recourse_app")), qPrintable(path));
    // what the command line shares with the window draws nothing on screen
    QCOMPARE(offenders(sourcesBelow(QStringLiteral("app/text"), kCode) + sourcesBelow(QStringLiteral("app/cli"), kCode)
                     + sourcesBelow(QStringLiteral("app/example"), kCode),
                 QRegularExpression(QStringLiteral("#include <(QtWidgets|QWidget|QApplication|QLabel|QDialog)"))),
        QStringList());
}

void TestLayers::arrowsGoDown()
{
    // each folder and those it may include, besides itself
    const QMap<QString, QStringList> below{
        {QStringLiteral("base"), {}},
        {QStringLiteral("guide"), {QStringLiteral("base")}},
        {QStringLiteral("complaint"), {QStringLiteral("base"), QStringLiteral("guide")}},
        {QStringLiteral("evidence"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint")}},
        {QStringLiteral("escalation"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint")}},
        {QStringLiteral("statement"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint")}},
        {QStringLiteral("letter"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint"), QStringLiteral("evidence"), QStringLiteral("escalation")}},
        {QStringLiteral("insight"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint"), QStringLiteral("evidence"), QStringLiteral("escalation"), QStringLiteral("statement")}},
        {QStringLiteral("storage"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint"), QStringLiteral("evidence"), QStringLiteral("escalation")}},
        {QStringLiteral("exchange"), {QStringLiteral("base"), QStringLiteral("guide"), QStringLiteral("complaint"), QStringLiteral("evidence"), QStringLiteral("escalation")}},
    };
    static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/"), QRegularExpression::MultilineOption);
    for (const QString &path : sourcesBelow(QStringLiteral("lib"), kCode)) {
        const QString folder = path.section(QLatin1Char('/'), 1, 1);
        if (folder == QLatin1String("casefile"))
            continue; // the one that knows all the others
        QVERIFY2(below.contains(folder), qPrintable(QStringLiteral("a folder without a place in the order: ") + folder));
        for (auto it = include.globalMatch(textOf(path)); it.hasNext();) {
            const QString target = it.next().captured(1);
            QVERIFY2(target == folder || below[folder].contains(target), qPrintable(QStringLiteral("%1 includes %2").arg(path, target)));
        }
    }
}

void TestLayers::foreignTextStaysPlain()
{
    static const QRegularExpression rich(QStringLiteral("setHtml\\(|insertHtml\\(|appendHtml\\(|Qt::RichText|Qt::AutoText|Qt::MarkdownText|setMarkdown\\(|QTextBrowser|setOpenExternalLinks"));
    QCOMPARE(offenders(sourcesBelow(QStringLiteral("app"), kCode) + sourcesBelow(QStringLiteral("lib"), kCode), rich), QStringList());
}

void TestLayers::nothingTalksToASocket()
{
    static const QRegularExpression network(QStringLiteral("#include <(QNetwork|QLocalServer|QLocalSocket|QTcp|QUdp|QSsl|QHttp|QDns|QHost|QWebSocket|QAbstractSocket|sys/socket|netinet)"));
    QCOMPARE(offenders(sourcesBelow(QStringLiteral("app"), kCode) + sourcesBelow(QStringLiteral("lib"), kCode), network), QStringList());
    static const QRegularExpression browser(QStringLiteral("QDesktopServices::openUrl"));
    for (const QString &line : offenders(sourcesBelow(QStringLiteral("app"), kCode) + sourcesBelow(QStringLiteral("lib"), kCode), browser))
        QVERIFY2(line.startsWith(QLatin1String("app/widgets/prompts")), qPrintable(line));
}

void TestLayers::sqlStaysInStorage()
{
    static const QRegularExpression sql(QStringLiteral("#include <(QSqlDatabase|QSqlQuery|QtSql)"));
    for (const QString &line : offenders(sourcesBelow(QStringLiteral("app"), kCode) + sourcesBelow(QStringLiteral("lib"), kCode), sql)) {
        QVERIFY2(line.startsWith(QLatin1String("lib/storage/")) || line.startsWith(QLatin1String("app/text/selftest.cpp")), qPrintable(line));
    }
}

void TestLayers::windowAsksTheCasefile()
{
    // Use cases are casefile's: nothing reaches past it.
    static const QRegularExpression past(QStringLiteral("^#include \"(storage/|evidence/vault\\.h)"));
    QCOMPARE(offenders(sourcesBelow(QStringLiteral("app"), kCode), past), QStringList());
}

void TestLayers::guideIdsBelongIntoTheGuide()
{
    // A law, channel, category, question, demand or kind of evidence named in C++ is knowledge that cannot be corrected as data. The number
    // may only fall: lower it with what you remove.
    constexpr int kMost = 119;
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression id(QStringLiteral("(LB|CH)-[A-Z0-9-]+|(C|D|Q|V)\\d\\d"));
    int count = 0;
    QStringList worst;
    for (const QString &path : sourcesBelow(QStringLiteral("lib"), kCode) + sourcesBelow(QStringLiteral("app"), kCode)) {
        if (path.startsWith(QLatin1String("app/example/")))
            continue;
        int here = 0;
        for (const QString &line : textOf(path).split(QLatin1Char('\n'))) {
            if (line.trimmed().startsWith(QLatin1String("//")))
                continue;
            for (auto strings = literal.globalMatch(line); strings.hasNext();) {
                for (auto ids = id.globalMatch(strings.next().captured(1)); ids.hasNext(); ids.next())
                    ++here;
            }
        }
        if (here > 0)
            worst.append(QStringLiteral("%1 %2").arg(here, 3).arg(path));
        count += here;
    }
    worst.sort();
    QVERIFY2(count <= kMost, qPrintable(QStringLiteral("%1 guide ids in C++:\n%2").arg(count).arg(worst.join(QLatin1Char('\n')))));
}

void TestLayers::filesStaySmall()
{
    for (const QString &folder : {QStringLiteral("lib"), QStringLiteral("app")}) {
        for (const QString &path : sourcesBelow(folder, kCode)) {
            const qsizetype lines = textOf(path).count(QLatin1Char('\n'));
            QVERIFY2(lines <= 500, qPrintable(QStringLiteral("%1 has %2 lines").arg(path).arg(lines)));
        }
    }
}

void TestLayers::functionsStaySmall()
{
    constexpr int most = 80;
    const QSet<QString> stillLonger{QStringLiteral("app/forms/youform.cpp")};
    for (const QString &path : sourcesBelow(QStringLiteral("app"), {QStringLiteral("*.cpp")})) {
        const QStringList lines = textOf(path).split(QLatin1Char('\n'));
        qsizetype opened = -1;
        bool function = false;
        for (qsizetype i = 1; i < lines.size() && !stillLonger.contains(path); ++i) {
            if (lines[i] == QLatin1String("{")) {
                opened = i;
                function = !lines[i - 1].startsWith(QLatin1String("class ")) && !lines[i - 1].startsWith(QLatin1String("struct "));
            } else if (lines[i] == QLatin1String("}") && function && opened >= 0) {
                QVERIFY2(i - opened + 2 <= most, qPrintable(QStringLiteral("%1:%2 has %3 lines").arg(path).arg(opened).arg(i - opened + 2)));
                opened = -1;
            }
        }
    }
}

/// The number of lines that are too long may only fall.
void TestLayers::linesStayShort()
{
    constexpr qsizetype widest = 130;
    constexpr int kMost = 969;
    int count = 0;
    QStringList worst;
    for (const QString &folder : {QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const QString &path : sourcesBelow(folder, kCode)) {
            const QStringList lines = textOf(path).split(QLatin1Char('\n'));
            const auto here = std::count_if(lines.cbegin(), lines.cend(), [](const QString &line) { return line.size() > widest; });
            count += int(here);
            if (here > 0)
                worst.append(QStringLiteral("%1 %2").arg(here, 3).arg(path));
        }
    }
    worst.sort();
    QVERIFY2(count <= kMost, qPrintable(QStringLiteral("%1 lines of more than %2 columns:\n%3").arg(count).arg(widest).arg(worst.join(QLatin1Char('\n')))));
}

void TestLayers::licenceOnEveryFile()
{
    QStringList files;
    for (const QString &folder : {QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")})
        files += sourcesBelow(folder, kCode);
    for (const QString &path : files) {
        const QString text = textOf(path);
        QVERIFY2(text.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")), qPrintable(path));
        if (path.endsWith(QLatin1String(".h")))
            QVERIFY2(text.contains(QStringLiteral("#pragma once")), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
