// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/folderlock.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace recourse {

#ifdef Q_OS_WIN

Result<FolderLock> FolderLock::take(const QString &dataDir)
{
    const QString path = QDir::toNativeSeparators(dataDir + QStringLiteral("/instance.lock"));
    // No sharing: a second open fails until this handle is closed, by us or by the end of the process.
    const HANDLE handle = ::CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return FolderLock(qintptr(handle));
    switch (::GetLastError()) {
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return {ErrorCode::InUse};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {ErrorCode::ReadOnly};
    default:
        return {ErrorCode::WriteFailed, {}, QStringLiteral("instance.lock")};
    }
}

FolderLock::~FolderLock()
{
    if (m_handle != kNone)
        ::CloseHandle(HANDLE(m_handle));
}

#else

Result<FolderLock> FolderLock::take(const QString &dataDir)
{
    const QByteArray path = QFile::encodeName(dataDir + QStringLiteral("/instance.lock"));
    // Closed on exec: a worker process must not keep the folder locked after us.
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        if (errno == EACCES || errno == EROFS || errno == EPERM)
            return {ErrorCode::ReadOnly};
        return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {}, QString::fromLocal8Bit(std::strerror(errno))};
    }
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        const bool held = errno == EWOULDBLOCK;
        // Some network file systems know no flock; SQLite's own lock still keeps a second writer out.
        if (!held && (errno == ENOLCK || errno == ENOTSUP || errno == EINVAL))
            break;
        ::close(fd);
        return held ? ErrorCode::InUse : ErrorCode::WriteFailed;
    }
    return FolderLock(fd);
}

FolderLock::~FolderLock()
{
    if (m_handle != kNone)
        ::close(int(m_handle));
}

#endif

} // namespace recourse
