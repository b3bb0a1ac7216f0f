// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace recourse::app {

/// One window per data folder. The folder's lock decides who owns the data; this only lets a second start raise the first window over a
/// local socket (no network).
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    /// Asks a running instance of the same folder to come to the front. True when one answered.
    bool raiseOther();
    /// Starts to listen for later starts.
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace recourse::app
