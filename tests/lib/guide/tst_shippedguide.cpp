// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace recourse;

/// The guide we ship, through the same eyes that look at anybody else's.
class TestShippedGuide : public QObject
{
    Q_OBJECT

private slots:
    void hasNoProblems();
    void loadsAboutAsFastAsItParses();
};

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
