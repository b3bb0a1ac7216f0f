// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

/// The project's own source files, for the tests that watch its rules.
namespace recourse::test {

/// Paths below a folder of the project, relative to its root, sorted.
inline QStringList sourcesBelow(const QString &folder, const QStringList &patterns)
{
    const QString root = QStringLiteral(RECOURSE_SOURCE_DIR);
    QStringList files;
    QDirIterator it(root + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(root.size() + 1));
    files.sort();
    return files;
}

inline QString textOf(const QString &path)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR) + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace recourse::test
