// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rawfile.h"

#ifndef Q_OS_WIN

#include "base/nativepath.h"
#include "base/rawfile_unix.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recourse {
namespace unix_ {

Error writeError(int code, const char *what)
{
    const QString detail = QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(code)));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, {}, detail};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ErrorCode::ReadOnly, {}, detail};
    default:
        return {ErrorCode::WriteFailed, {}, detail};
    }
}

Status syncHandle(int fd)
{
#ifdef Q_OS_MACOS
    // A plain fsync leaves the data in the drive's own cache. File systems without the call get what they offer.
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return {};
    if (errno != ENOTSUP && errno != EINVAL && errno != ENOTTY)
        return writeError(errno, "F_FULLFSYNC");
    if (::fsync(fd) != 0)
        return writeError(errno, "fsync");
#else
    if (::fdatasync(fd) != 0)
        return writeError(errno, "fdatasync");
#endif
    return {};
}

} // namespace unix_

namespace {

Error readError(int code, const char *what)
{
    return {code == ELOOP ? ErrorCode::NotAFile : ErrorCode::NotReadable, {},
        QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(code)))};
}

int openRetrying(const QByteArray &path, int flags, mode_t mode)
{
    int fd = -1;
    do
        fd = ::open(path.constData(), flags, mode);
    while (fd < 0 && errno == EINTR);
    return fd;
}

} // namespace

RawFile::~RawFile()
{
    if (m_handle != kNone)
        ::close(int(m_handle));
}

Result<RawFile> RawFile::openToRead(const QString &path)
{
    const QByteArray name = nativePath(path);
    // A device may act on being opened, so its kind is asked first; fstat below is what counts.
    struct stat before;
    if (::lstat(name.constData(), &before) != 0)
        return readError(errno, "lstat");
    if (!S_ISREG(before.st_mode))
        return {ErrorCode::NotAFile, {}, QStringLiteral("not a plain file")};
    const int fd = openRetrying(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
    if (fd < 0)
        return readError(errno, "open");
    RawFile file{qintptr(fd)};
    struct stat opened;
    if (::fstat(fd, &opened) != 0)
        return readError(errno, "fstat");
    if (!S_ISREG(opened.st_mode))
        return {ErrorCode::NotAFile, {}, QStringLiteral("not a plain file")};
#ifdef POSIX_FADV_SEQUENTIAL
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    return file;
}

Result<RawFile> RawFile::createNew(const QString &path, FileAccess access)
{
    const mode_t mode = access == FileAccess::Private ? 0600 : access == FileAccess::ReadOnly ? 0400 : 0666;
    const int fd = openRetrying(QFile::encodeName(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (fd < 0)
        return unix_::writeError(errno, "create");
    RawFile file{qintptr(fd)};
    const int own = unix_::rememberedUmask();
    // Some file systems have no modes; the export is no worse for it.
    if (access == FileAccess::Public && own >= 0)
        (void)::fchmod(fd, 0666 & ~mode_t(own));
    return file;
}

Result<FileIdentity> RawFile::identity() const
{
    struct stat s;
    if (::fstat(int(m_handle), &s) != 0)
        return readError(errno, "fstat");
#ifdef Q_OS_MACOS
    const timespec &modified = s.st_mtimespec;
#else
    const timespec &modified = s.st_mtim;
#endif
    return FileIdentity{qint64(s.st_size), qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec, quint64(s.st_ino),
        quint64(s.st_dev)};
}

Result<qint64> RawFile::read(char *buffer, qint64 max)
{
    qint64 done = 0;
    while (done < max) {
        const ssize_t got = ::read(int(m_handle), buffer + done, size_t(max - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(errno, "read");
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Status RawFile::write(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(int(m_handle), bytes.data() + done, size_t(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return unix_::writeError(errno, "write");
        done += put;
    }
    return {};
}

void RawFile::startWriting()
{
#ifdef Q_OS_LINUX
    (void)::sync_file_range(int(m_handle), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Status RawFile::sync()
{
    return unix_::syncHandle(int(m_handle));
}

bool RawFile::syncFileSystem()
{
#ifdef Q_OS_LINUX
    return ::syncfs(int(m_handle)) == 0;
#else
    return false;
#endif
}

Status RawFile::close()
{
    const int fd = int(std::exchange(m_handle, kNone));
    // After EINTR the descriptor is gone all the same; a second close could hit another file.
    if (fd >= 0 && ::close(fd) != 0 && errno != EINTR)
        return unix_::writeError(errno, "close");
    return {};
}

} // namespace recourse

#endif
