// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/storagethread.h"

#include "testkit/examples.h"

#include <QFile>
#include <QFuture>
#include <QIODevice>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace recourse;

class StorageThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void jobsRunInOrderInOneOtherThread();
    void resultsAndErrorsComeBack();
    void withoutAFileJobsFail();
    void closingReleasesTheFolder();
    void nothingIsLostAtTheEnd();

private:
    FixedClock m_clock{test::noon(2026, 10, 12)};
};

void StorageThreadTest::jobsRunInOrderInOneOtherThread()
{
    QTemporaryDir dir;
    QList<int> order; // written in the storage thread only, read after the last job
    QSet<QThread *> threads;
    StorageThread storage;
    QVERIFY(storage.open(dir.path(), m_clock).result().ok());
    QFuture<Result<int>> last;
    for (int i = 0; i < 200; ++i) {
        last = storage.run([&order, &threads, i](CaseFile &) -> Result<int> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return i;
        });
    }
    QCOMPARE(last.result().valueOr(-1), 199);
    QCOMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

void StorageThreadTest::resultsAndErrorsComeBack()
{
    QTemporaryDir dir;
    StorageThread storage;
    QVERIFY(storage.open(dir.path(), m_clock).result().ok());
    const auto created = storage.run([](CaseFile &file) { return file.create(); }).result();
    QCOMPARE(created->number, QStringLiteral("2026-0001"));
    const auto missing = storage.run([](CaseFile &file) { return file.load(ComplaintId::create()); }).result();
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void StorageThreadTest::withoutAFileJobsFail()
{
    QTemporaryDir dir;
    StorageThread storage;
    bool ran = false;
    const auto job = [&ran](CaseFile &) { ran = true; return Status(); };
    QCOMPARE(storage.run(job).result().error().code, ErrorCode::Internal);
    QFile blocker(dir.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(!storage.open(blocker.fileName() + QStringLiteral("/data"), m_clock).result().ok());
    QCOMPARE(storage.run(job).result().error().code, ErrorCode::Internal);
    QVERIFY(!ran);
}

void StorageThreadTest::closingReleasesTheFolder()
{
    QTemporaryDir dir;
    StorageThread first;
    StorageThread second;
    QVERIFY(first.open(dir.path(), m_clock).result().ok());
    QCOMPARE(second.open(dir.path(), m_clock).result().error().code, ErrorCode::InUse);
    QVERIFY(first.close().result().ok());
    QVERIFY(second.open(dir.path(), m_clock).result().ok());
}

void StorageThreadTest::nothingIsLostAtTheEnd()
{
    QTemporaryDir dir;
    {
        StorageThread storage;
        static_cast<void>(storage.open(dir.path(), m_clock));
        for (int i = 0; i < 50; ++i)
            static_cast<void>(storage.run([](CaseFile &file) { return file.create(test::refundComplaint()); }));
    }
    auto file = CaseFile::open(dir.path(), m_clock);
    QVERIFY(file.ok());
    QCOMPARE((*file)->list()->size(), 50);
}

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "tst_storagethread.moc"
