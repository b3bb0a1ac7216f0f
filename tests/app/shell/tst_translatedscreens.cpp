// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever reads Chinese reads Chinese everywhere: the real window is walked through, every text that is asked for has its
// translation in the context in which it is asked for, and no English words are left in what is shown or read aloud.

#include "app/text/translator.h"
#include "app/shell/screens.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace recourse;
using namespace recourse::app;
using namespace recourse::test;

namespace {

/// Remembers what was asked for and leaves the answer to the others.
class Listener final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QMutexLocker lock(&m_mutex);
        m_asked.insert(QLatin1String(context) + QStringLiteral(": ") + QString::fromUtf8(source));
        return {};
    }
    bool isEmpty() const override { return false; }
    QSet<QString> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_asked;
};

QSet<QString> translated()
{
    QSet<QString> known;
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/translations/recourse_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return known;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            known.insert(context + QStringLiteral(": ") + xml.readElementText());
    }
    return known;
}

/// English in a Chinese text: two Latin words in a row, or one alone, that are no name.
QString englishIn(QString text, const QStringList &names)
{
    for (const QString &name : names)
        text.remove(name);
    static const QRegularExpression words(QStringLiteral("\\b[A-Za-z][a-z]+(?:[,.]? |[’'])[A-Za-z]?[a-z]+\\b"));
    if (const QRegularExpressionMatch match = words.match(text); match.hasMatch())
        return match.captured();
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    static const QRegularExpression word(QStringLiteral("\\A[A-Z]?[a-z]{3,}…?\\z"));
    return !text.contains(han) && text.contains(word) ? text : QString();
}

/// Everything a widget shows or says about itself, apart from what a person typed or the guide quotes.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget))
        texts << area->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    for (const QAction *action : widget->actions())
        texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    return texts;
}

} // namespace

class tst_translatedscreens : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsSaidInChinese()
    {
        TestWindow app(Language::ZhCn);
        Listener listener;
        QVERIFY(QCoreApplication::installTranslator(&listener));
        QStringList names{QStringLiteral("English"), QStringLiteral("Recourse authors"), QStringLiteral("Mustache for"),
            QStringLiteral("Boost Software License"), QStringLiteral("Faster Payments")};
        for (const Wallet &wallet : app.context().guide->wallets())
            names << wallet.name.in(Language::ZhCn);
        QStringList english;
        int seen = 0;
        const auto look = [&](const QString &screen) {
            addHistory(app);
            for (const QWidget *widget : app.window().findChildren<QWidget *>()) {
                for (const QString &text : textsOf(widget)) {
                    ++seen;
                    if (const QString words = englishIn(text, names); !words.isEmpty())
                        english << QStringLiteral("%1: %2 “%3” in “%4”").arg(screen,
                            QLatin1String(widget->metaObject()->className()), words, text.left(80));
                }
            }
        };
        QVERIFY(everyScreen(app, look));
        QCoreApplication::removeTranslator(&listener);
        QVERIFY(seen > 2000);
        english.removeDuplicates();
        QVERIFY2(english.isEmpty(), qPrintable(english.join(QLatin1Char('\n'))));

        const QSet<QString> known = translated();
        QVERIFY(known.size() > 500);
        QStringList missing;
        for (const QString &text : listener.asked()) {
            // Qt's own texts come from Qt's catalogue.
            if (!text.startsWith(QLatin1Char('Q')) && !known.contains(text))
                missing << text;
        }
        QVERIFY(listener.asked().size() > 300);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

private:
    /// A step of every kind with everything that can happen to it, so that its words are on screen too.
    static void addHistory(TestWindow &app)
    {
        ComplaintSession *session = app.window().session();
        if (!session || session->complaint().steps.size() >= 2)
            return;
        session->edit({}, [](Complaint &c) {
            for (const char *channel : {"CH-INT", "CH-TEL"}) {
                Step step;
                step.id = StepId::create();
                step.channel = QLatin1String(channel);
                step.subject = QStringLiteral("payment-account");
                for (const char *kind : {"sent", "received", "accepted", "forwarded", "institution-received", "reply", "offer",
                         "refund", "outcome", "withdrawn", "note"})
                    step.events.append(Step::Event{*eventKindFrom(QLatin1String(kind)), When{PartialDate{2026, 10, 11}, {}}, {}, {}, false});
                c.steps.append(step);
            }
        });
    }
};

QTEST_MAIN(tst_translatedscreens)
#include "tst_translatedscreens.moc"
