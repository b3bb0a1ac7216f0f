// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#ifndef Q_OS_WIN

#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recourse::app {
namespace {

QByteArray pathOf(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QByteArray() : QFile::encodeName(folder + QLatin1Char('/') + name);
}

/// Never waits for the other side, and takes nothing but a FIFO of this person's.
int openFifo(const QByteArray &path, int mode)
{
    const int fd = ::open(path.constData(), mode | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    struct stat about;
    if (fd >= 0 && (::fstat(fd, &about) != 0 || !S_ISFIFO(about.st_mode) || about.st_uid != ::geteuid())) {
        ::close(fd);
        return -1;
    }
    return fd;
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent), m_name(instanceName(dataDir)) {}

SingleInstance::~SingleInstance()
{
    if (m_handle < 0)
        return;
    ::unlink(pathOf(m_name).constData());
    ::close(int(m_handle));
}

bool SingleInstance::raiseOther()
{
    // Without a reader this fails: what a crash left behind answers nobody.
    const int fd = openFifo(pathOf(m_name), O_WRONLY);
    if (fd < 0)
        return false;
    const bool written = ::write(fd, "r", 1) == 1;
    ::close(fd);
    return written;
}

void SingleInstance::listen()
{
    const QByteArray path = pathOf(m_name);
    if (m_handle >= 0 || path.isEmpty())
        return;
    ::mkfifo(path.constData(), 0600); // one that a crash left behind will do
    // For writing too: otherwise the FIFO is at its end, and always readable, as soon as the first asker has left.
    m_handle = openFifo(path, O_RDWR);
    if (m_handle < 0)
        return;
    auto *notifier = new QSocketNotifier(m_handle, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char asked[64];
        bool any = false;
        while (::read(int(m_handle), asked, sizeof asked) > 0)
            any = true;
        if (any)
            emit raiseRequested();
    });
}

} // namespace recourse::app

#endif
