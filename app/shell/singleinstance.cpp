// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#include "base/sha256.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace recourse::app {
namespace {
constexpr int kAnswerMs = 1'000;
}

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent)
{
    const QFileInfo folder(dataDir);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    m_name = QStringLiteral("recourse-") + Sha256::of(path.toUtf8()).hex().left(24);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("here\n");
            socket->flush();
            emit raiseRequested();
        }
    });
}

bool SingleInstance::raiseOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    const bool answered = socket.waitForReadyRead(kAnswerMs);
    socket.disconnectFromServer();
    return answered;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // A crash leaves the socket's file behind; the folder's lock has already shown that nobody owns it.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

} // namespace recourse::app
