// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace recourse;

/// The guide we ship, through the same eyes that look at anybody else's.
class TestShippedGuide : public QObject
{
    Q_OBJECT

private slots:
    void hasNoProblems();
    void everySentenceSpeaksForEveryWriter();
    void noSentenceLeavesOpenWhatHappened();
    void retiredAnswersComeLastAndAreNotAlone();
    void loadsAboutAsFastAsItParses();
};

namespace {

struct Said {
    QString where;  ///< "C01-Q5/no"
    LocalText text;
    LocalText holder;
};

/// Everything an answer, a demand or a title can put into a letter.
QList<Said> everythingSaid(const Catalogue &guide)
{
    QList<Said> result;
    const auto add = [&](const QString &where, const LocalText &text, const LocalText &holder) {
        if (!text.isEmpty())
            result.append({where, text, holder});
    };
    for (const Question &q : guide.questions()) {
        add(q.id, q.letter, q.letterHolder);
        add(q.id + QStringLiteral("/no"), q.negative, q.negativeHolder);
        for (const Question::Option &option : q.options)
            add(q.id + QLatin1Char('/') + option.value, option.letter, option.letterHolder);
    }
    for (const Category &category : guide.categories()) {
        add(category.id, category.issue, {});
        for (const Category::Issue &issue : category.issues)
            add(category.id + QLatin1Char('/') + issue.when, issue.text, issue.text); // a title is the same for every writer
    }
    for (const DemandKind &kind : guide.demands()) {
        add(kind.id, kind.letter, kind.letterHolder);
        add(kind.id + QStringLiteral("/body"), kind.letterToBody, kind.letterToBody);
        add(kind.id + QStringLiteral("/none"), kind.letterNoAmount, kind.letterNoAmountHolder);
    }
    return result;
}

} // namespace

void TestShippedGuide::hasNoProblems()
{
    const QList<GuideProblem> problems = Catalogue::check(QStringLiteral(":/guide"), QStringLiteral(":/calendars"));
    for (const GuideProblem &p : problems)
        qWarning().noquote() << p.file << p.path << p.id << p.code << p.detail;
    QVERIFY(problems.isEmpty());
    const auto loaded = Catalogue::load();
    QVERIFY(loaded.ok());
    const QMap<QString, qsizetype> counts = (*loaded)->counts();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QVERIFY2(*it > 0, qPrintable(it.key()));
}

/// What a relative writes says neither "I" nor "my" of what the account holder did, owns or suffered.
void TestShippedGuide::everySentenceSpeaksForEveryWriter()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    // About how the writer herself can be reached.
    const QStringList aboutTheWriter{QStringLiteral("Q17/hearing"), QStringLiteral("Q17/interpreter")};
    static const QRegularExpression me(QStringLiteral("(?<!其)本人|我|\\b(?:I|me|my|mine|myself)\\b"));
    int forms = 0;
    for (const Said &said : everythingSaid(**guide)) {
        if (said.holder.isEmpty())
            continue;
        ++forms;
        for (const QString &text : {said.holder.zh, said.holder.en})
            QVERIFY2(aboutTheWriter.contains(said.where) || !text.contains(me), qPrintable(said.where + QLatin1Char(' ') + text));
        for (const QString &slot : {QStringLiteral("{{answer}}"), QStringLiteral("{{amount}}")})
            QCOMPARE(said.holder.zh.count(slot), said.text.zh.count(slot));
    }
    QVERIFY(forms > 60);
}

/// Who signs "I did this or that" has signed nothing: a sentence says what happened, or stays true whichever it was.
void TestShippedGuide::noSentenceLeavesOpenWhatHappened()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    // Denials of both, and what is asked of the other side.
    const QStringList fine{QStringLiteral("Q14/none"), QStringLiteral("Q17/large-print"), QStringLiteral("C01-Q1/all"),
        QStringLiteral("C01-Q6/none"), QStringLiteral("C07-Q9/no"), QStringLiteral("D20")};
    static const QRegularExpression open(QStringLiteral("或|\\bor\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const Said &said : everythingSaid(**guide)) {
        if (fine.contains(said.where))
            continue;
        for (const QString &text : {said.text.zh, said.text.en, said.holder.zh, said.holder.en})
            QVERIFY2(!text.contains(open), qPrintable(said.where + QLatin1Char(' ') + text));
    }
}

void TestShippedGuide::retiredAnswersComeLastAndAreNotAlone()
{
    const auto guide = Catalogue::load();
    QVERIFY(guide.ok());
    int retired = 0;
    for (const Question &q : (*guide)->questions()) {
        bool before = false;
        for (const Question::Option &option : q.options) {
            QVERIFY2(option.retired || !before, qPrintable(q.id + QLatin1Char(' ') + option.value));
            before = option.retired;
            retired += option.retired;
        }
        QVERIFY2(q.options.isEmpty() || !q.options.first().retired, qPrintable(q.id));
    }
    QVERIFY(retired > 10);
}

void TestShippedGuide::loadsAboutAsFastAsItParses()
{
    QList<QByteArray> files;
    QDirIterator it(QStringLiteral(":/guide"), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }
    QElapsedTimer timer;
    qint64 parse = std::numeric_limits<qint64>::max();
    qint64 load = parse;
    for (int round = 0; round < 5; ++round) {
        timer.start();
        for (const QByteArray &bytes : std::as_const(files))
            QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
        parse = qMin(parse, timer.nsecsElapsed());
        timer.start();
        QVERIFY(Catalogue::load().ok());
        load = qMin(load, timer.nsecsElapsed());
    }
    // Generous: an unoptimised build on a busy machine. The release build stays below three times.
    QVERIFY2(load < 12 * parse + 20'000'000,
        qPrintable(QStringLiteral("load %1 µs, parse %2 µs").arg(load / 1000).arg(parse / 1000)));
}

QTEST_APPLESS_MAIN(TestShippedGuide)
#include "tst_shippedguide.moc"
