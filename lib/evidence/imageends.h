// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace recourse {

/// How far a picture goes. Decoders fill what is missing with grey; a document that shows half a screenshot as if it were whole
/// would be wrong.
enum class PictureEnd {
    Marked,  ///< to its end mark; bytes after it are allowed
    Open,    ///< a JPEG without its end mark: all rows may be there, or the last ones are missing (see rowsThere() in picture.h)
    Missing, ///< cut off, or not a picture of this type
};

/// Looks for the end of the first picture in `bytes`. Knows PNG, JPEG, GIF and WebP; Missing for any other type.
PictureEnd pictureEnd(QByteArrayView bytes, const QString &mime);

/// Whether every part of a PNG up to its end mark has the check sum that was written with it. Reads all bytes.
bool pngIsSound(QByteArrayView bytes);

/// How many pictures a file says or shows it has: frames of a GIF that are there to their end, frames of an animated PNG or WebP;
/// 1 for anything else.
int framesIn(QByteArrayView bytes, const QString &mime);

/// How the camera was held, as EXIF numbers it (1 upright … 8), from the EXIF part of a PNG or WebP, which Qt passes over; 1 for
/// any other type and where nothing is said.
int exifOrientation(QByteArrayView bytes, const QString &mime);

} // namespace recourse
