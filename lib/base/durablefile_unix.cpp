// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"

#ifndef Q_OS_WIN

#include "base/rawfile.h"
#include "base/rawfile_unix.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace recourse {
namespace {

std::atomic_int ownUmask{-1};

/// Many directories at once are cheaper by one syncfs() than by a cache flush for each.
constexpr qsizetype kSyncWholeFileSystemFrom = 24;

/// Where the system cannot rename without replacing: a second name for the file fails when the name is taken.
Status moveByLink(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0) {
        if (::unlink(from.constData()) != 0)
            return unix_::writeError(errno, "unlink");
        return {};
    }
    if (errno == EEXIST)
        return {ErrorCode::WriteFailed, {QStringLiteral("exists")}, QStringLiteral("link: the name is taken")};
    // FAT knows neither; the lock of the data folder keeps everybody else away from the gap between these two calls.
    struct stat taken;
    if (::lstat(to.constData(), &taken) == 0)
        return {ErrorCode::WriteFailed, {QStringLiteral("exists")}, QStringLiteral("rename: the name is taken")};
    if (::rename(from.constData(), to.constData()) != 0)
        return unix_::writeError(errno, "rename");
    return {};
}

Status writeInto(const QString &temporary, QByteArrayView bytes, FileAccess access)
{
    Result<RawFile> file = RawFile::createNew(temporary, access);
    if (!file)
        return file.error();
    if (const Status written = file->write(bytes); !written)
        return written;
    if (const Status synced = file->sync(); !synced)
        return synced;
    return file->close();
}

} // namespace

int unix_::rememberedUmask()
{
    return ownUmask.load();
}

void makeNewFilesPrivate()
{
    const int before = int(::umask(0077));
    // A second call would remember our own 0077.
    int unset = -1;
    ownUmask.compare_exchange_strong(unset, before);
}

Status writeFileDurably(const QString &path, QByteArrayView bytes, FileAccess access)
{
    const QString dir = QFileInfo(path).absolutePath();
    const QString temporary = dir + QStringLiteral("/.recourse-") + QUuid::createUuid().toString(QUuid::Id128)
        + QStringLiteral(".part");
    const QByteArray from = QFile::encodeName(temporary);
    if (const Status written = writeInto(temporary, bytes, access); !written) {
        ::unlink(from.constData());
        return written;
    }
    if (::rename(from.constData(), QFile::encodeName(path).constData()) != 0) {
        const Error error = unix_::writeError(errno, "rename");
        ::unlink(from.constData());
        return error;
    }
    return syncDirectory(dir);
}

Status moveToNewName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(Q_OS_LINUX)
    const int done = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
#elif defined(Q_OS_MACOS)
    const int done = ::renamex_np(source.constData(), target.constData(), RENAME_EXCL);
#else
    errno = ENOSYS;
    const int done = -1;
#endif
    if (done == 0)
        return {};
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
        return moveByLink(source, target);
    if (errno == EEXIST)
        return {ErrorCode::WriteFailed, {QStringLiteral("exists")}, QStringLiteral("rename: the name is taken")};
    return unix_::writeError(errno, "rename");
}

Status removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return unix_::writeError(errno, "unlink");
    return {};
}

Status makeOnePrivateDir(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return {};
    const int code = errno;
    // Somebody else may have made it in the meantime, which is as good.
    if (code == EEXIST && QFileInfo(path).isDir())
        return {};
    return unix_::writeError(code, "mkdir");
}

Status syncFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {ErrorCode::NotReadable, {}, QStringLiteral("open for sync failed")};
    const Status synced = unix_::syncHandle(fd);
    ::close(fd);
    return synced;
}

Status syncDirectory(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        // A folder one may write into but not list (a drop box) cannot be synced; what was put there is still there.
        if (errno == EACCES)
            return {};
        return unix_::writeError(errno, "open directory");
    }
    // EINVAL, ENOTSUP: the file system (some network and FUSE ones) keeps directories by itself.
    const bool failed = ::fsync(fd) != 0 && errno != EINVAL && errno != ENOTSUP;
    const int code = errno;
    ::close(fd);
    if (failed)
        return unix_::writeError(code, "fsync directory");
    return {};
}

Status syncDirectories(QStringList paths)
{
    paths.removeDuplicates();
#ifdef Q_OS_LINUX
    if (paths.size() >= kSyncWholeFileSystemFrom) {
        const int fd = ::open(QFile::encodeName(paths.first()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd < 0)
            return unix_::writeError(errno, "open directory");
        const int code = ::syncfs(fd) == 0 ? 0 : errno;
        ::close(fd);
        if (code != 0)
            return unix_::writeError(code, "syncfs");
        return {};
    }
#endif
    for (const QString &path : paths) {
        if (const Status synced = syncDirectory(path); !synced)
            return synced;
    }
    return {};
}

qint64 freeBytes(const QString &path)
{
    struct statvfs s;
    if (::statvfs(QFile::encodeName(path).constData(), &s) != 0)
        return -1;
    return qint64(s.f_bavail) * qint64(s.f_frsize);
}

} // namespace recourse

#endif
