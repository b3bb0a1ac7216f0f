// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/decoding.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <vector>

namespace recourse::app {
namespace {

/// A file that holds its thread for half a minute must not hold those that copy, compose and list.
constexpr int kThreads = 8;

QThreadPool &threads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool; // never destroyed: a thread may outlive every static object
        made->setMaxThreadCount(kThreads);
        // Fonts and the application end only after the last page is drawn. Workers end early by then (WorkerClient).
        qAddPostRoutine([] { threads().waitForDone(); });
        return made;
    }();
    return *pool;
}

} // namespace

struct Decoding::Shared {
    struct Item {
        int order;
        quint64 epoch;
        Job job;
    };
    QMutex mutex;
    std::vector<Item> waiting;
    int running = 0;
    int atOnce = 1;
    quint64 epoch = 0; ///< of the window's thread: what was asked in an earlier one is not told

    static void work(const std::shared_ptr<Shared> &self)
    {
        for (;;) {
            QMutexLocker lock(&self->mutex);
            if (self->waiting.empty()) {
                --self->running;
                return;
            }
            const auto before = [](const Item &a, const Item &b) { return a.order <= b.order; };
            auto next = self->waiting.begin();
            for (auto at = next; at != self->waiting.end(); ++at) {
                if (before(*next, *at))
                    next = at;
            }
            const Item item = std::move(*next);
            self->waiting.erase(next);
            lock.unlock();
            std::function<void()> tell = item.job();
            if (QCoreApplication *application = QCoreApplication::instance()) {
                QMetaObject::invokeMethod(
                    application,
                    [self, epoch = item.epoch, tell = std::move(tell)] {
                        if (self->epoch == epoch)
                            tell();
                    },
                    Qt::QueuedConnection);
            }
        }
    }
};

Decoding::Decoding(int atOnce) : d(std::make_shared<Shared>())
{
    d->atOnce = atOnce;
}

Decoding::~Decoding()
{
    clear();
}

void Decoding::clear()
{
    std::vector<Shared::Item> dropped; // destroyed without the lock
    const QMutexLocker lock(&d->mutex);
    ++d->epoch;
    dropped.swap(d->waiting);
}

void Decoding::add(Job job, int order)
{
    const QMutexLocker lock(&d->mutex);
    d->waiting.push_back({order, d->epoch, std::move(job)});
    if (d->running < d->atOnce) {
        ++d->running;
        threads().start([self = d] { Shared::work(self); });
    }
}

} // namespace recourse::app
