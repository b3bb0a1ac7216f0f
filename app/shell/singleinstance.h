// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace recourse::app {

/// One window per data folder. The folder's lock decides who owns the data; this only lets a second start raise the first window,
/// by a FIFO in the person's runtime folder (Unix) or a named event (Windows): nothing that a network library would be needed
/// for.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;
    /// Asks a running instance of the same folder to come to the front. True when one listens.
    bool raiseOther();
    /// Starts to listen for later starts. Where the system does not allow it, a later start says that the folder is in use.
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    qintptr m_handle = -1;
};

/// A name for the folder that is the same by whatever way it is reached.
QString instanceName(const QString &dataDir);

} // namespace recourse::app
