// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"

#ifdef Q_OS_WIN

#include "base/rawfile.h"
#include "base/rawfile_windows.h"

#include <QFileInfo>
#include <QUuid>

#include <windows.h>

namespace recourse {
namespace {

/// Virus scanners and indexers open fresh files for a moment; a move that meets them succeeds a little later.
constexpr int kTries = 10;
constexpr DWORD kFirstWaitMs = 5;

bool isPassing(DWORD code)
{
    return code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION || code == ERROR_ACCESS_DENIED;
}

Status move(const QString &from, const QString &to, DWORD flags)
{
    const std::wstring source = windows_::longPath(from);
    const std::wstring target = windows_::longPath(to);
    DWORD wait = kFirstWaitMs;
    for (int i = 1;; ++i, wait *= 2) {
        if (::MoveFileExW(source.c_str(), target.c_str(), flags | MOVEFILE_WRITE_THROUGH))
            return {};
        const DWORD code = ::GetLastError();
        if (code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS)
            return {ErrorCode::WriteFailed, {QStringLiteral("exists")}, QStringLiteral("MoveFileEx: the name is taken")};
        if (i == kTries || !isPassing(code))
            return windows_::writeError(code, "MoveFileEx");
        ::Sleep(wait);
    }
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

void makeNewFilesPrivate()
{
    // The profile folder's own access list keeps others out; new files inherit it.
}

Status writeFileDurably(const QString &path, QByteArrayView bytes, FileAccess access)
{
    const QString temporary = QFileInfo(path).absolutePath() + QStringLiteral("/.recourse-")
        + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    if (const Status written = writeInto(temporary, bytes, access); !written) {
        (void)removeFile(temporary);
        return written;
    }
    // A target with the read-only attribute refuses to be replaced; Unix goes by the directory, and so do we.
    const std::wstring target = windows_::longPath(path);
    const DWORD attributes = ::GetFileAttributesW(target.c_str());
    const bool wasReadOnly = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY);
    if (wasReadOnly)
        ::SetFileAttributesW(target.c_str(), attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
    const Status moved = move(temporary, path, MOVEFILE_REPLACE_EXISTING);
    if (!moved) {
        if (wasReadOnly)
            ::SetFileAttributesW(target.c_str(), attributes);
        (void)removeFile(temporary);
    }
    return moved;
}

Status moveToNewName(const QString &from, const QString &to)
{
    return move(from, to, 0);
}

Status removeFile(const QString &path)
{
    const std::wstring name = windows_::longPath(path);
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return {};
    if (attributes & FILE_ATTRIBUTE_READONLY)
        ::SetFileAttributesW(name.c_str(), attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
    if (!::DeleteFileW(name.c_str()))
        return windows_::writeError(::GetLastError(), "DeleteFile");
    return {};
}

Status makeOnePrivateDir(const QString &path)
{
    if (::CreateDirectoryW(windows_::longPath(path).c_str(), nullptr))
        return {};
    const DWORD code = ::GetLastError();
    if (code == ERROR_ALREADY_EXISTS && QFileInfo(path).isDir())
        return {};
    return windows_::writeError(code, "CreateDirectory");
}

Status syncFile(const QString &path)
{
    // FlushFileBuffers wants a handle that may write, so a read-only file is made writable for that moment.
    const std::wstring name = windows_::longPath(path);
    const DWORD attributes = ::GetFileAttributesW(name.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return {ErrorCode::NotReadable, {}, QStringLiteral("no such file to sync")};
    const bool readOnly = attributes & FILE_ATTRIBUTE_READONLY;
    if (readOnly)
        ::SetFileAttributesW(name.c_str(), attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
    const HANDLE handle = ::CreateFileW(name.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    DWORD code = handle == INVALID_HANDLE_VALUE ? ::GetLastError() : ERROR_SUCCESS;
    if (handle != INVALID_HANDLE_VALUE) {
        if (!::FlushFileBuffers(handle))
            code = ::GetLastError();
        ::CloseHandle(handle);
    }
    if (readOnly)
        ::SetFileAttributesW(name.c_str(), attributes);
    if (code != ERROR_SUCCESS)
        return windows_::writeError(code, "FlushFileBuffers");
    return {};
}

Status syncDirectory(const QString &)
{
    return {}; // write-through moves have put the entry on the disk
}

Status syncDirectories(QStringList)
{
    return {};
}

qint64 freeBytes(const QString &path)
{
    ULARGE_INTEGER available;
    if (!::GetDiskFreeSpaceExW(windows_::longPath(path).c_str(), &available, nullptr, nullptr))
        return -1;
    return qint64(available.QuadPart);
}

} // namespace recourse

#endif
