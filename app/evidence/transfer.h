// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace recourse::app {

/// What a drop or the clipboard has to give, the best form first: files as they are, then picture bytes as they are, then a
/// picture that only exists decoded, then text.
struct Transfer {
    enum class Kind {
        Nothing,
        Files,      ///< paths: local files and folders
        Bytes,      ///< bytes of a picture, untouched
        Reencoded,  ///< bytes of a PNG this program made from a decoded picture
        Text,       ///< bytes: UTF-8
        Promise,    ///< an attachment that exists only in the other program
    };
    Kind kind = Kind::Nothing;
    QStringList paths;
    QByteArray bytes;
    QString suffix;     ///< of the bytes, with the dot
    bool operator==(const Transfer &) const = default;
};

/// Cheap: looks at formats only, reads no data. Nothing when there is nothing to take.
Transfer::Kind transferKind(const QMimeData *data);

/// Reads the best form. A format that turns out empty falls through to the next. Addresses of the web are text: nothing is fetched.
Transfer readTransfer(const QMimeData *data);

} // namespace recourse::app
