// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/sources.h"

#include <QFile>
#include <QIODevice>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace recourse::test;

/// The catalogues are complete, well set, and compiled in.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void bothAreCompiledIn_data();
    void bothAreCompiledIn();
    void chineseIsComplete();
    void englishPluralsAreComplete();
    void everyTextOfTheSourcesIsThere();
    void markedTextsAreAskedForInTheirContext();
};

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool plural = false;
    bool unfinished = false;
    QString place() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> readCatalogue(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                message = Message{context, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", false};
            } else if (xml.name() == u"source") {
                message.source = xml.readElementText();
            } else if (xml.name() == u"numerusform") {
                message.translations.append(xml.readElementText());
            } else if (xml.name() == u"translation") {
                message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                if (!message.plural)
                    message.translations.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%L?(?:n|[0-9]{1,2})"));
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

void TestTranslations::bothAreCompiledIn_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Chinese") << "zh_CN";
    QTest::newRow("English plurals") << "en";
}

void TestTranslations::bothAreCompiledIn()
{
    QFETCH(QString, code);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/recourse_%1.qm").arg(code)));
    QVERIFY(!translator.isEmpty());
}

void TestTranslations::chineseIsComplete()
{
    const QList<Message> messages = readCatalogue(QStringLiteral(RECOURSE_SOURCE_DIR "/translations/recourse_zh_CN.ts"));
    QVERIFY(messages.size() > 50);
    static const QRegularExpression ascii(QStringLiteral("[\\x{4e00}-\\x{9fff}][,;:!?]|[,;:!?][\\x{4e00}-\\x{9fff}]"));
    QStringList problems;
    for (const Message &message : messages) {
        if (message.unfinished || message.translations.isEmpty() || message.translations.contains(QString())) {
            problems.append(QStringLiteral("not translated: ") + message.place());
            continue;
        }
        for (const QString &text : message.translations) {
            if (placeholders(text) != placeholders(message.source))
                problems.append(QStringLiteral("placeholders: ") + message.place());
            if (text.contains(QStringLiteral("...")) || text.contains(u'!') || text.contains(u'！') || ascii.match(text).hasMatch())
                problems.append(QStringLiteral("punctuation: ") + text);
            if (text.trimmed() != text || text.endsWith(QStringLiteral("…")) != message.source.endsWith(QStringLiteral("…")))
                problems.append(QStringLiteral("ends: ") + text);
            if (text.count(u'\n') != message.source.count(u'\n'))
                problems.append(QStringLiteral("lines: ") + text);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTranslations::englishPluralsAreComplete()
{
    const QList<Message> messages = readCatalogue(QStringLiteral(RECOURSE_SOURCE_DIR "/translations/recourse_en.ts"));
    QVERIFY(!messages.isEmpty());
    QStringList problems;
    for (const Message &message : messages) {
        if (message.unfinished || message.translations.size() != 2 || message.translations.contains(QString()))
            problems.append(message.place());
        for (const QString &text : message.translations) {
            if (placeholders(text) != placeholders(message.source) || text.contains(QStringLiteral("(s)")))
                problems.append(message.place());
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestTranslations::everyTextOfTheSourcesIsThere()
{
    // What lupdate would find must be in the committed catalogue: it is run into a copy, which may not grow.
    QString lupdate = QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString root = QStringLiteral(RECOURSE_SOURCE_DIR);
    const QString copy = folder.filePath(QStringLiteral("recourse_zh_CN.ts"));
    QVERIFY(QFile::copy(root + QStringLiteral("/translations/recourse_zh_CN.ts"), copy));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("-target-language"), QStringLiteral("zh_CN"),
        QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"), QStringLiteral("lib")};
    arguments += sourcesBelow(QStringLiteral("app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
    arguments += {QStringLiteral("-ts"), copy};
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    // By context as well: a text that is asked for in another context than it stands in is shown in English.
    QSet<QString> known;
    for (const Message &message : readCatalogue(QStringLiteral(RECOURSE_SOURCE_DIR "/translations/recourse_zh_CN.ts")))
        known.insert(message.place());
    QStringList missing;
    for (const Message &message : readCatalogue(copy)) {
        if (!known.contains(message.place()))
            missing.append(message.place());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run packaging/translations-update:\n") + missing.join(u'\n')));
}

void TestTranslations::markedTextsAreAskedForInTheirContext()
{
    // A text marked by QT_TRANSLATE_NOOP is translated somewhere else in its file: by translate() with the same context, or by the
    // tr() of the class whose full name the context is.
    static const QRegularExpression marked(QStringLiteral("QT_TRANSLATE_NOOP\\(\"([^\"]+)\""));
    int seen = 0;
    QStringList problems;
    for (const QString &path : sourcesBelow(QStringLiteral("app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const QString text = textOf(path);
        QSet<QString> contexts;
        for (auto it = marked.globalMatch(text); it.hasNext();)
            contexts.insert(it.next().captured(1));
        seen += int(contexts.size());
        for (const QString &context : contexts) {
            const QString prefix = QStringLiteral("recourse::app::");
            const QString name = context.mid(prefix.size());
            const bool byClass = context.startsWith(prefix) && text.contains(name + QStringLiteral("::"))
                && text.contains(QRegularExpression(QStringLiteral("\\btr\\([^\")]")));
            if (!byClass && !text.contains(QStringLiteral("translate(\"%1\"").arg(context)))
                problems.append(path + QStringLiteral(": ") + context);
        }
    }
    QVERIFY(seen >= 8);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
