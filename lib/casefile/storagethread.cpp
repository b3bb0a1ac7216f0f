// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/storagethread.h"

namespace recourse {

StorageThread::StorageThread() : m_receiver(new QObject)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    // Queued like any job, so everything before it is done when the thread ends.
    post([this] {
        m_file.reset();
        delete m_receiver;
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Status> StorageThread::open(const QString &dataDir, const Clock &clock, std::shared_ptr<const Catalogue> guide)
{
    auto promise = std::make_shared<QPromise<Status>>();
    QFuture<Status> future = promise->future();
    promise->start();
    post([this, promise, dataDir, &clock, guide = std::move(guide)] {
        m_file.reset();
        Result<std::unique_ptr<CaseFile>> opened = CaseFile::open(dataDir, clock, guide);
        if (opened.ok()) {
            m_file = std::move(opened).value();
            promise->addResult(Status());
        } else {
            promise->addResult(Status(opened.error()));
        }
        promise->finish();
    });
    return future;
}

QFuture<Status> StorageThread::close()
{
    auto promise = std::make_shared<QPromise<Status>>();
    QFuture<Status> future = promise->future();
    promise->start();
    post([this, promise] {
        m_file.reset();
        promise->addResult(Status());
        promise->finish();
    });
    return future;
}

void StorageThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_receiver, std::move(job), Qt::QueuedConnection);
}

} // namespace recourse
