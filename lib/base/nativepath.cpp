// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nativepath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace recourse {
namespace {

constexpr ushort kFirst = 0xDC80;
constexpr ushort kLast = 0xDCFF;

bool isByte(QChar c)
{
    return c.unicode() >= kFirst && c.unicode() <= kLast;
}

/// True for the surrogate at `i` that stands for a byte, and not for the second half of a character.
bool isByteAt(QStringView text, qsizetype i)
{
    return isByte(text[i]) && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool hasBytes(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isByteAt(text, i))
            return true;
    }
    return false;
}

/// How many bytes the UTF-8 character at the beginning has; 0 when there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= qMin<qsizetype>(4, bytes.size()); ++length) {
        if (bytes.first(length).isValidUtf8())
            return length;
    }
    return 0;
}

} // namespace

QString pathFromNative(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QFile::decodeName(bytes.toByteArray());
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = characterLength(bytes.sliced(i));
        if (length == 0)
            text += QChar(ushort(0xDC00 | uchar(bytes[i])));
        else
            text += QString::fromUtf8(bytes.sliced(i, length));
        i += qMax<qsizetype>(1, length);
    }
    return text;
}

QByteArray nativePath(const QString &path)
{
    if (!hasBytes(path))
        return QFile::encodeName(path);
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= path.size(); ++i) {
        if (i < path.size() && !isByteAt(path, i))
            continue;
        bytes += QStringView(path).sliced(from, i - from).toUtf8();
        if (i < path.size())
            bytes += char(path[i].unicode() & 0xFF);
        from = i + 1;
    }
    return bytes;
}

QString pathFromUrl(const QUrl &url)
{
    if (!url.isLocalFile())
        return {};
#ifdef Q_OS_WIN
    return url.toLocalFile();
#else
    if (!url.host().isEmpty())
        return url.toLocalFile(); // a share, which has no path here
    // toLocalFile() makes a question mark of what is not UTF-8; the address as it was sent still has the bytes.
    return pathFromNative(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()));
#endif
}

QString readableName(const QString &name)
{
    if (!hasBytes(name))
        return name;
    QStringDecoder chinese("GB18030");
    if (chinese.isValid()) {
        const QString text = chinese(nativePath(name));
        if (!chinese.hasError() && !text.contains(QChar::ReplacementCharacter))
            return text;
    }
    QString shown;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isByteAt(name, i))
            shown += QStringLiteral("⟨%%1⟩").arg(name[i].unicode() & 0xFF, 2, 16).toUpper();
        else
            shown += name[i];
    }
    return shown;
}

QString readableFileName(const QString &path)
{
    const QString clean = path.size() > 1 && path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path;
    return readableName(clean.mid(QDir::fromNativeSeparators(clean).lastIndexOf(QLatin1Char('/')) + 1));
}

PathKind kindOfPath(const QString &path)
{
#ifdef Q_OS_WIN
    const QFileInfo info(path);
    if (info.isSymLink() || info.isJunction())
        return PathKind::Link;
    return !info.exists() ? PathKind::Missing : info.isDir() ? PathKind::Folder : info.isFile() ? PathKind::File : PathKind::Other;
#else
    struct stat s;
    if (::lstat(nativePath(path).constData(), &s) != 0)
        return PathKind::Missing;
    if (S_ISREG(s.st_mode))
        return PathKind::File;
    if (S_ISDIR(s.st_mode))
        return PathKind::Folder;
    return S_ISLNK(s.st_mode) ? PathKind::Link : PathKind::Other;
#endif
}

} // namespace recourse
