// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

#include <memory>
#include <optional>

struct xcb_connection_t;

namespace recourse::bench {

/// A screen of its own (Xvfb), watched for what is painted on it.
class Display
{
public:
    /// Nothing when Xvfb is not installed or does not start.
    static std::unique_ptr<Display> start();
    ~Display();

    struct Settled {
        double milliseconds = 0;    ///< from starting the program to its last paint before a second of silence
        double pssMegabytes = 0;    ///< its share of memory at that moment
    };
    /// Starts a program, waits until its first window of at least 600×450 is painted and still, measures and ends it.
    /// Nothing when no such window came within 30 s.
    std::optional<Settled> settle(const QString &program, const QStringList &arguments, QProcessEnvironment environment);

private:
    Display() = default;
    QProcess m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
    unsigned m_root = 0;
    int m_damageEvent = 0;
};

} // namespace recourse::bench
