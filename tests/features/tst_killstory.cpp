// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Saved" means saved: somebody types, adds lines and drops screenshots, and the program is killed ten times at moments of no
// choosing. Each time, everything that the window had called saved is there when the folder is opened again, and the folder is
// intact; each next start goes on where the last one was cut off.

#include "casefile/casefile.h"
#include "testkit/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

class tst_killstory : public QObject
{
    Q_OBJECT
private slots:
    void whatWasCalledSavedIsThere()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QString lastSummary;
        for (int round = 0; round < 10; ++round) {
            QProcess story;
            story.setProcessChannelMode(QProcess::SeparateChannels);
            story.start(QStringLiteral(RECOURSE_STORY_DRIVER), {data, QString::number(random.generate())});
            QVERIFY(story.waitForStarted());
            QVERIFY2(story.waitForReadyRead(30'000), story.readAllStandardError().constData());
            QTest::qWait(int(random.bounded(1'800)));
            QVERIFY2(story.state() == QProcess::Running,
                qPrintable(QStringLiteral("the story ended by itself with %1: ").arg(story.exitCode())
                    + QString::fromLocal8Bit(story.readAllStandardError())));
            story.kill();
            QVERIFY(story.waitForFinished(10'000));
            QCOMPARE(story.exitStatus(), QProcess::CrashExit);

            QJsonObject saved;
            for (const QByteArray &line : story.readAllStandardOutput().split('\n')) {
                const auto object = QJsonDocument::fromJson(QByteArray::fromBase64(line.mid(6))).object();
                if (line.startsWith("SAVED ") && !object.isEmpty())
                    saved = object; // a line cut off by the kill is none
            }
            QVERIFY(!saved.isEmpty());
            checkFolder(data, saved);
            if (QTest::currentTestFailed())
                return;
            const QString summary = saved.value(QStringLiteral("summary")).toString();
            QVERIFY2(summary.startsWith(lastSummary), "a later start lost what an earlier one had saved");
            lastSummary = summary;
        }
        QVERIFY(lastSummary.size() > 50);
    }

private:
    void checkFolder(const QString &data, const QJsonObject &saved)
    {
        const FixedClock clock(test::noon(2026, 10, 12));
        const auto file = CaseFile::open(data, clock);
        QVERIFY2(file.ok(), qPrintable(file.ok() ? QString() : file.error().detail));
        const auto id = ComplaintId::parse(saved.value(QStringLiteral("id")).toString());
        QVERIFY(id);
        const Result<Complaint> stored = (*file)->load(*id);
        QVERIFY(stored.ok());
        // More may have been committed after the last word that came through; never less.
        const QString summary = saved.value(QStringLiteral("summary")).toString();
        QVERIFY2(stored->summary.startsWith(summary), qPrintable(summary + QStringLiteral("\n--- stored:\n") + stored->summary));
        const QJsonArray facts = saved.value(QStringLiteral("facts")).toArray();
        QVERIFY(stored->facts.size() >= facts.size());
        for (qsizetype i = 0; i < facts.size(); ++i)
            QVERIFY(stored->facts.at(i).text.startsWith(facts.at(i).toString()));
        const QJsonArray evidence = saved.value(QStringLiteral("evidence")).toArray();
        QVERIFY(stored->evidence.size() >= evidence.size());
        for (qsizetype i = 0; i < evidence.size(); ++i)
            QCOMPARE(stored->evidence.at(i).sha256.hex(), evidence.at(i).toString());
        const Result<VerifyReport> report = (*file)->verify(true);
        QVERIFY(report.ok());
        QVERIFY2(report->verdict == QLatin1String("INTACT"), qPrintable(report->problems.join(QStringLiteral(", "))));
    }
};

QTEST_GUILESS_MAIN(tst_killstory)
#include "tst_killstory.moc"
