// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workerprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recourse;

/// The other end is a script here: what matters is what goes in, how the answer comes, and that nothing hangs.
class TestWorkerProcess : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    WorkerProcess worker(const char *name, const QByteArray &body, int timeLimitMs = 20'000)
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        QFile file(path);
        const QByteArray script = "#!/bin/sh\n" + body;
        if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            qFatal("cannot write a script");
        file.close();
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return WorkerProcess(path, timeLimitMs);
    }
    QByteArray written(const char *name)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("the scripts are for a Unix shell");
#endif
    }

    void theWholeAnswer()
    {
        QCOMPARE(worker("echo", "printf '%s|' \"$@\"\n").run({QStringLiteral("a b"), QStringLiteral("退款")}).valueOr({}), QByteArray("a b|退款|"));
    }

    void rowsComeWhileTheWorkerGoesOn()
    {
        const QString go = m_dir.filePath(QStringLiteral("go"));
        // The second row comes only after the first has been seen here.
        const WorkerProcess slow = worker("slow", "echo first\nwhile [ ! -e \"$1\" ]; do sleep 0.05; done\necho second\nprintf last\n");
        QList<QByteArray> rows;
        const Status done = slow.stream({go}, [&](const QByteArray &row) {
            rows.append(row);
            return rows.size() > 1 || QFile(go).open(QIODevice::WriteOnly);
        });
        QVERIFY(done.ok());
        QCOMPARE(rows, (QList<QByteArray>{"first", "second", "last"}));
    }

    void emptyRowsAreRows()
    {
        QList<QByteArray> rows;
        QVERIFY(worker("empty", "printf '\\n\\nx\\n'\n").stream({}, [&](const QByteArray &row) { rows.append(row); return true; }).ok());
        QCOMPARE(rows, (QList<QByteArray>{"", "", "x"}));
        rows.clear();
        QVERIFY(worker("nothing", "exit 0\n").stream({}, [&](const QByteArray &row) { rows.append(row); return true; }).ok());
        QVERIFY(rows.isEmpty());
    }

    /// A password is nowhere but on standard input.
    void theSecretGoesInOnStandardInputOnly()
    {
        const WorkerProcess spy = worker("spy",
            "cat > \"$1/in\"\necho \"$@\" > \"$1/args\"\nenv > \"$1/env\"\ntr '\\0' ' ' < /proc/$$/cmdline > \"$1/cmdline\"\necho done\n");
        const QByteArray secret = "geheim-密码\n1";
        QCOMPARE(spy.run({m_dir.path()}, secret).valueOr({}), QByteArray("done\n"));
        QCOMPARE(written("in"), secret);
        for (const char *elsewhere : {"args", "env", "cmdline"})
            QVERIFY2(!written(elsewhere).isEmpty() && !written(elsewhere).contains("geheim"), elsewhere);
        QCOMPARE(spy.run({m_dir.path()}).valueOr({}), QByteArray("done\n"));
        QVERIFY2(written("in").isEmpty(), "without a secret there is nothing to read");
    }

    /// A worker that never reads what it is given does not hold the program.
    void aSecretNobodyReads()
    {
        QCOMPARE(worker("deaf", "echo done\n").run({}, QByteArray(1 << 20, 'x')).valueOr({}), QByteArray("done\n"));
    }

    void rowsMayBeEnough()
    {
        int seen = 0;
        const Status done = worker("endless", "while true; do echo row; done\n").stream({}, [&](const QByteArray &) { return ++seen < 3; });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen, 3);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("arg");
        QTest::newRow("cannot do it") << QByteArray("echo '{\"error\":\"unsupported\",\"what\":\"password\"}'\nexit 1\n") << ErrorCode::Unsupported << QStringLiteral("password");
        QTest::newRow("cannot read it") << QByteArray("echo '{\"error\":\"not-readable\"}'\nexit 1\n") << ErrorCode::NotReadable << QString();
        QTest::newRow("says nothing") << QByteArray("exit 3\n") << ErrorCode::CannotDisplay << QString();
        QTest::newRow("says nonsense") << QByteArray("echo '[[['\nexit 1\n") << ErrorCode::CannotDisplay << QString();
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n") << ErrorCode::CannotDisplay << QString();
    }

    void refusals()
    {
        QFETCH(QByteArray, body);
        const WorkerProcess refusing = worker("refusing", body);
        const Error error = refusing.run({}).error();
        QTEST(error.code, "code");
        QTEST(error.args.value(0), "arg");
        QTEST(refusing.stream({}, [](const QByteArray &) { return true; }).error().code, "code");
    }

    void nothingHangs()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(worker("sleeps", "exec sleep 60\n", 300).run({}).error().code, ErrorCode::CannotDisplay);
        QCOMPARE(worker("sleeps", "exec sleep 60\n", 300).stream({}, [](const QByteArray &) { return true; }).error().code, ErrorCode::CannotDisplay);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void aLineWithoutEndIsRefused()
    {
        const Status done = worker("line", "while true; do printf '%01000d' 0; done\n").stream({}, [](const QByteArray &) { return true; });
        QCOMPARE(done.error().code, ErrorCode::TooLarge);
    }

    void noWorkerIsSaid()
    {
        const WorkerProcess none(m_dir.filePath(QStringLiteral("not there")));
        QVERIFY(!none.isAvailable());
        QCOMPARE(none.run({}).error().args, QStringList{QStringLiteral("worker")});
        QCOMPARE(none.stream({}, [](const QByteArray &) { return true; }).error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestWorkerProcess)
#include "tst_workerprocess.moc"
