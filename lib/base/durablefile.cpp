// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"

#include "base/rawfile.h"

#include <QDir>
#include <QFileInfo>

namespace recourse {

Status moveFileDurably(const QString &from, const QString &to)
{
    if (const Status moved = moveToNewName(from, to); !moved)
        return moved;
    return syncDirectories({QFileInfo(from).absolutePath(), QFileInfo(to).absolutePath()});
}

Status makePrivateDir(const QString &path)
{
    QStringList unsynced;
    if (const Status made = makePrivateDir(path, &unsynced); !made)
        return made;
    return syncDirectories(unsynced);
}

Status makePrivateDir(const QString &path, QStringList *unsynced)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList missing;
    for (QString at = clean; !QFileInfo::exists(at); at = QFileInfo(at).path()) {
        missing.prepend(at);
        if (at == QFileInfo(at).path())
            break;
    }
    for (const QString &dir : missing) {
        if (const Status made = makeOnePrivateDir(dir); !made)
            return made;
        unsynced->append(QFileInfo(dir).path());
    }
    if (!QFileInfo(clean).isDir())
        return {ErrorCode::WriteFailed, {}, QStringLiteral("the path is taken by something that is no directory")};
    return {};
}

} // namespace recourse
