// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace recourse::app {

/// What a drop or the clipboard has to give: files as they are; else words, with a picture beside them when one came along; else
/// a picture, its bytes as they are or, when it only exists decoded, made a PNG.
struct Transfer {
    enum class Kind {
        Nothing,
        Files,      ///< paths: local files and folders
        Picture,
        Text,       ///< `text`, and `picture` when it is not empty
        Promise,    ///< an attachment that exists only in the other program
        WebPicture, ///< only the address of a picture in the web, which is not fetched
    };
    struct Picture {
        QByteArray bytes;
        QString suffix;         ///< with the dot
        bool reencoded = false; ///< a PNG this program made from a decoded picture
        bool operator==(const Picture &) const = default;
    };
    Kind kind = Kind::Nothing;
    QStringList paths;      ///< as base/nativepath.h has them
    QStringList addresses;  ///< beside files: what is no file of this computer and cannot be taken
    QString text;
    Picture picture;
    bool operator==(const Transfer &) const = default;
};

/// Whether there could be something to take or to say; looks at formats and addresses only, reads no data.
bool mayTransfer(const QMimeData *data);

/// Reads what there is. A format that turns out empty falls through to the next. Nothing is fetched.
Transfer readTransfer(const QMimeData *data);

} // namespace recourse::app
