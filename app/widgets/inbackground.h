// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <utility>

namespace recourse::app {

/// Runs `work` in a pool thread and hands its result to `then` in the thread of `context`; never when `context` is gone by then.
/// `work` may touch `context` only if the destructor of `context` waits for the future that is returned.
template<typename Work, typename Then>
auto inBackground(QObject *context, Work work, Then then)
{
    auto future = QtConcurrent::run(std::move(work));
    using Value = decltype(future.result());
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
    return future;
}

} // namespace recourse::app
