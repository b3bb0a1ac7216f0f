// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <utility>

namespace recourse::test {

/// How long the window does nothing else: the longest time between two turns of the event loop since this was made, less the time in which
/// other programs had the processor (where the system tells that). Milliseconds.
class EventGap final : public QObject
{
public:
    EventGap()
    {
        m_since.start();
        connect(&m_beat, &QTimer::timeout, this, &EventGap::turn);
        m_beat.start(1);
    }
    /// What is under way counts too.
    qint64 longest()
    {
        turn();
        return m_longest;
    }

private:
    void turn()
    {
        const qint64 delayed = delay();
        m_longest = qMax(m_longest, m_since.restart() - (delayed - std::exchange(m_delayed, delayed)));
    }
    /// Since the thread began; Linux tells it in nanoseconds, as the second number.
    static qint64 delay()
    {
        QFile stat(QStringLiteral("/proc/thread-self/schedstat"));
        return stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ').value(1).toLongLong() / 1'000'000 : 0;
    }
    QElapsedTimer m_since;
    QTimer m_beat;
    qint64 m_longest = 0;
    qint64 m_delayed = delay();
};

} // namespace recourse::test
