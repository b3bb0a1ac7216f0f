// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rawfile.h"

#ifdef Q_OS_WIN

#include "base/rawfile_windows.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <algorithm>

namespace recourse {
namespace windows_ {

Error writeError(unsigned long code, const char *what)
{
    const QString detail = QStringLiteral("%1: Windows error %2").arg(QLatin1String(what)).arg(code);
    constexpr DWORD kQuotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which the headers of some compilers lack
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case kQuotaExceeded:
        return {ErrorCode::DiskFull, {}, detail};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return {ErrorCode::ReadOnly, {}, detail};
    default:
        return {ErrorCode::WriteFailed, {}, detail};
    }
}

std::wstring longPath(const QString &path)
{
    const QString full = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (full.startsWith(QLatin1String("\\\\?\\")))
        return full.toStdWString();
    if (full.startsWith(QLatin1String("\\\\")))
        return (QStringLiteral("\\\\?\\UNC\\") + full.mid(2)).toStdWString();
    return (QStringLiteral("\\\\?\\") + full).toStdWString();
}

} // namespace windows_

namespace {

HANDLE asHandle(qintptr value)
{
    return reinterpret_cast<HANDLE>(value);
}

constexpr qint64 kPiece = 64 * 1024 * 1024;

} // namespace

RawFile::~RawFile()
{
    if (m_handle != kNone)
        ::CloseHandle(asHandle(m_handle));
}

Result<RawFile> RawFile::openToRead(const QString &path)
{
    const HANDLE handle = ::CreateFileW(windows_::longPath(path).c_str(), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_OPEN_REPARSE_POINT | FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {ErrorCode::NotReadable, {}, QStringLiteral("CreateFile: Windows error %1").arg(::GetLastError())};
    RawFile file{reinterpret_cast<qintptr>(handle)};
    BY_HANDLE_FILE_INFORMATION info;
    if (::GetFileType(handle) != FILE_TYPE_DISK || !::GetFileInformationByHandle(handle, &info))
        return {ErrorCode::NotAFile, {}, QStringLiteral("not a plain file")};
    // Files kept in the cloud are reparse points too, but not name surrogates: those are read like any file.
    const DWORD attributes = info.dwFileAttributes;
    FILE_ATTRIBUTE_TAG_INFO tag{};
    const bool link = (attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        && (!::GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag)
            || IsReparseTagNameSurrogate(tag.ReparseTag));
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) || link)
        return {ErrorCode::NotAFile, {}, QStringLiteral("not a plain file")};
    return file;
}

Result<RawFile> RawFile::createNew(const QString &path, FileAccess access)
{
    const DWORD attributes = access == FileAccess::ReadOnly ? FILE_ATTRIBUTE_READONLY : FILE_ATTRIBUTE_NORMAL;
    const HANDLE handle = ::CreateFileW(windows_::longPath(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, attributes,
        nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return windows_::writeError(::GetLastError(), "CreateFile");
    return RawFile{reinterpret_cast<qintptr>(handle)};
}

Result<FileIdentity> RawFile::identity() const
{
    BY_HANDLE_FILE_INFORMATION info;
    if (!::GetFileInformationByHandle(asHandle(m_handle), &info))
        return {ErrorCode::NotReadable, {}, QStringLiteral("GetFileInformationByHandle failed")};
    const quint64 ticks = quint64(info.ftLastWriteTime.dwHighDateTime) << 32 | info.ftLastWriteTime.dwLowDateTime;
    constexpr quint64 ticksTo1970 = 116'444'736'000'000'000;
    return FileIdentity{qint64(quint64(info.nFileSizeHigh) << 32 | info.nFileSizeLow),
        (qint64(ticks) - qint64(ticksTo1970)) * 100, quint64(info.nFileIndexHigh) << 32 | info.nFileIndexLow,
        info.dwVolumeSerialNumber};
}

Result<qint64> RawFile::read(char *buffer, qint64 max)
{
    qint64 done = 0;
    while (done < max) {
        DWORD got = 0;
        if (!::ReadFile(asHandle(m_handle), buffer + done, DWORD(std::min(max - done, kPiece)), &got, nullptr))
            return {ErrorCode::NotReadable, {}, QStringLiteral("ReadFile: Windows error %1").arg(::GetLastError())};
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Status RawFile::write(QByteArrayView bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        DWORD put = 0;
        if (!::WriteFile(asHandle(m_handle), bytes.data() + done, DWORD(std::min(bytes.size() - done, kPiece)), &put, nullptr))
            return windows_::writeError(::GetLastError(), "WriteFile");
        done += put;
    }
    return {};
}

void RawFile::startWriting() {}

Status RawFile::sync()
{
    if (!::FlushFileBuffers(asHandle(m_handle)))
        return windows_::writeError(::GetLastError(), "FlushFileBuffers");
    return {};
}

bool RawFile::syncFileSystem()
{
    return false; // flushing a volume needs an administrator
}

Status RawFile::close()
{
    const qintptr handle = std::exchange(m_handle, kNone);
    if (handle != kNone && !::CloseHandle(asHandle(handle)))
        return windows_::writeError(::GetLastError(), "CloseHandle");
    return {};
}

} // namespace recourse

#endif
