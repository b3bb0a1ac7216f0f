// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace recourse::app {

/// Calls `receive` with the result in the window's thread, unless `receiver` is gone by then. QFuture::then() with a context that
/// may die first is not safe before Qt 6.8: it asserts, in the thread that delivers.
template<typename T, typename F>
void deliver(QFuture<T> future, QObject *receiver, F receive)
{
    future.then(QCoreApplication::instance(),
        [guard = QPointer<QObject>(receiver), receive = std::move(receive)](const T &result) mutable {
            if (guard)
                receive(result);
        });
}

} // namespace recourse::app
