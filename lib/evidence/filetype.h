// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace recourse {

/// The MIME type that the first bytes show ("image/png", "application/pdf", "audio/mpeg", "text/plain" …), whatever the name says;
/// "application/octet-stream" when not recognised. 4 KiB of head suffice.
QString mimeFromContent(QByteArrayView head);

/// The type of a file with a name: a zip that is called .livp is a Live Photo, which has no other mark; else the content's.
QString mimeOfNamed(const QString &contentMime, const QString &fileName);

/// PNG, JPEG, WebP and GIF: decoded in this program with the format pinned.
bool isInlineImage(const QString &mime);

/// What a file name's ending promises, for "a picture that lies about its type"; empty when the ending is unknown.
QString mimeFromName(const QString &fileName);

/// File name ending that fits a MIME type, with the dot; empty for octet-stream.
QString suffixForMime(const QString &mime);

} // namespace recourse
