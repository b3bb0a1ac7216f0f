// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/folderwalk.h"

#include "base/nativepath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

#ifndef Q_OS_WIN
#include <dirent.h>
#include <sys/stat.h>
#endif

namespace recourse {
namespace {

struct Entry {
    QString path;
    PathKind kind = PathKind::Other;
    qint64 size = 0;
    bool hidden = false;
};

/// What lies directly in a folder; nothing when it cannot be opened. QDir would leave out names that are not UTF-8.
std::optional<QList<Entry>> entriesOf(const QString &folder)
{
    QList<Entry> entries;
#ifdef Q_OS_WIN
    const QDir dir(folder);
    if (!dir.isReadable())
        return std::nullopt;
    for (const QFileInfo &info : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        entries.append({info.filePath(), kindOfPath(info.filePath()), info.size(), info.isHidden() || info.fileName().startsWith(u'.')});
#else
    const QByteArray native = nativePath(folder);
    DIR *dir = ::opendir(native.constData());
    if (!dir)
        return std::nullopt;
    while (const dirent *found = ::readdir(dir)) {
        const QByteArray name(found->d_name);
        if (name == "." || name == "..")
            continue;
        const QByteArray path = native.endsWith('/') ? native + name : native + '/' + name;
        Entry entry{pathFromNative(path), PathKind::Other, 0, name.startsWith('.')};
        struct stat s;
        if (::lstat(path.constData(), &s) == 0) {
            entry.kind = S_ISREG(s.st_mode) ? PathKind::File : S_ISDIR(s.st_mode) ? PathKind::Folder : PathKind::Other;
            entry.size = qint64(s.st_size);
        }
        entries.append(entry);
    }
    ::closedir(dir);
#endif
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.path < b.path; });
    return entries;
}

/// What file managers and archivers put beside the person's own files.
bool isClutter(const QString &name)
{
    return name == QLatin1String("Thumbs.db") || name == QLatin1String("desktop.ini") || name == QLatin1String("__MACOSX");
}

} // namespace

FolderContent filesBelow(const QStringList &folders, int limit, const std::atomic_bool &cancel)
{
    FolderContent content;
    QStringList waiting = folders;
    while (!waiting.isEmpty() && !cancel.load()) {
        const QString folder = waiting.takeFirst();
        const std::optional<QList<Entry>> entries = entriesOf(folder);
        if (!entries) {
            content.leftOut.append(readableFileName(folder));
            continue;
        }
        QStringList inner;
        for (const Entry &entry : *entries) {
            const QString name = readableFileName(entry.path);
            const bool wanted = !entry.hidden && !isClutter(name);
            if (wanted && entry.kind == PathKind::Folder) {
                inner.append(entry.path);
            } else if (wanted && entry.kind == PathKind::File) {
                if (content.files.size() == limit) {
                    content.tooMany = true;
                    return content;
                }
                content.files.append(entry.path);
                content.bytes += entry.size;
            } else {
                content.leftOut.append(name);
            }
        }
        waiting = inner + waiting; // a folder's own files come together
    }
    return content;
}

} // namespace recourse
