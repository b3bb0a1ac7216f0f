// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The icon is clicked twice: the second start brings the first window to the front and ends. Over another folder it is a program of
// its own. After a crash nothing of the dead one stands in the way.

#include "app/shell/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse::app;

namespace {

bool start(QProcess &process, const QString &data)
{
    process.start(QStringLiteral(RECOURSE_PROGRAM), {QStringLiteral("--data"), data, QStringLiteral("--lang"), QStringLiteral("en")});
    return process.waitForStarted();
}

/// Waits until the program over this folder answers, as a second start would ask it.
bool answers(const QString &data)
{
    return QTest::qWaitFor([&] { return SingleInstance(data).raiseOther(); }, 20'000);
}

/// A window over a new folder, up and listening.
bool runsOver(const QString &data, QProcess &process)
{
    return QDir().mkpath(data) && start(process, data) && answers(data);
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

class tst_secondinstance : public QObject
{
    Q_OBJECT
private slots:
    void theFirstIsRaised()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!SingleInstance(folder.path()).raiseOther()); // nobody listens yet
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QProcess second;
        // Another process asks; this one's event loop answers.
        QVERIFY(start(second, folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(raised.count(), 1);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("store.db")))); // the second touched nothing
    }

    void twoStartsOneWindow()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        QProcess first;
        QVERIFY(runsOver(data, first));
        QProcess second;
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(start(second, data));
        QVERIFY(second.waitForFinished(15'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(elapsed.elapsed() < 8'000, qPrintable(QString::number(elapsed.elapsed())));
        QCOMPARE(first.state(), QProcess::Running);

        // By another name of the same folder it is the same folder.
        const QString alias = folder.filePath(QStringLiteral("alias"));
        if (QFile::link(data, alias)) {
            QProcess third;
            QVERIFY(start(third, alias));
            QVERIFY(third.waitForFinished(15'000));
            QCOMPARE(third.exitCode(), 0);
        }
        end(first);
    }

    void anotherFolderIsAnotherProgram()
    {
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("one"));
        const QString two = folder.filePath(QStringLiteral("two"));
        QProcess first;
        QProcess second;
        QDir().mkpath(one);
        QDir().mkpath(two);
        QVERIFY(start(first, one));
        QVERIFY(answers(one));
        QVERIFY(start(second, two));
        QVERIFY(answers(two));
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(second.state(), QProcess::Running);
        end(first);
        end(second);
    }

    void aCrashLeavesNothingInTheWay()
    {
        QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        QProcess first;
        QVERIFY(runsOver(data, first));
        end(first);
        QProcess next;
        QVERIFY(start(next, data));
        QVERIFY(answers(data));
        QCOMPARE(next.state(), QProcess::Running);
        end(next);
    }
};

QTEST_GUILESS_MAIN(tst_secondinstance)
#include "tst_secondinstance.moc"
