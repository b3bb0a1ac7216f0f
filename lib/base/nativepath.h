// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

class QUrl;

namespace recourse {

/// A path as text that leads back to exactly the bytes the file system has, whatever they are. Names on a Unix disk are bytes; those of
/// an old Chinese archive are GBK. A byte that is not UTF-8 stands in the text as one lone surrogate, U+DC80 to U+DCFF. Such a text is
/// for opening the file, not for showing: see readableName(). Where names are always text (Windows, macOS) nothing is changed.
QString pathFromNative(QByteArrayView bytes);

/// The way back, for the calls of the system.
QByteArray nativePath(const QString &path);

/// The path of a `file:` address; empty for any other.
QString pathFromUrl(const QUrl &url);

/// A single name for people: bytes that are not UTF-8 are read as GB18030 when all of the name is that, else shown as ⟨%XX⟩. Not yet
/// made safe to show: see visibleName().
QString readableName(const QString &name);

/// The last part of a path as readableName() has it.
QString readableFileName(const QString &path);

enum class PathKind { Missing, File, Folder, Link, Other };

/// What lies there, without following a link at its end. Other: a pipe, a device, a socket.
PathKind kindOfPath(const QString &path);

} // namespace recourse
