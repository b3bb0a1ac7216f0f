// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"

#include <QFuture>
#include <QMetaObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace recourse {

/// The one thread that owns the CaseFile and with it the only database connection.
///
/// Jobs run in the order they were given. Destruction runs every job still in the queue first, so nothing that was handed over is
/// lost when the window closes. Jobs given while no file is open get ErrorCode::Internal.
class StorageThread final
{
public:
    StorageThread();
    ~StorageThread();
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;

    /// Opens a data folder in the thread, as CaseFile::open(); the former one is closed first.
    [[nodiscard]] QFuture<Status> open(const QString &dataDir, const Clock &clock, std::shared_ptr<const Catalogue> guide = {});
    /// Closes the folder (releases its lock) after the jobs before it.
    [[nodiscard]] QFuture<Status> close();

    /// Runs `job` with the open file. The result must be a Result<T>.
    template<typename F>
    [[nodiscard]] auto run(F job) -> QFuture<std::invoke_result_t<F, CaseFile &>>
    {
        using R = std::invoke_result_t<F, CaseFile &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        post([this, promise, job = std::move(job)]() mutable {
            if (m_file)
                promise->addResult(job(*m_file));
            else
                promise->addResult(R(Error{ErrorCode::Internal, {}, QStringLiteral("no data folder is open")}));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void()> job);
    QThread m_thread;
    QObject *m_receiver;
    std::unique_ptr<CaseFile> m_file; ///< touched in m_thread only
};

} // namespace recourse
