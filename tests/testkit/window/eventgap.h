// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace recourse::test {

/// How long the window does nothing else: the longest time between two turns of the event loop since this was made. Milliseconds.
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
    void turn() { m_longest = qMax(m_longest, m_since.restart()); }
    QElapsedTimer m_since;
    QTimer m_beat;
    qint64 m_longest = 0;
};

} // namespace recourse::test
