// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

namespace recourse {

/// Decodes a picture of one pinned format (no SVG behind a .png name, no plugin guessing), turned as its EXIF says and laid on paper
/// of one colour where it is transparent, with an allocation limit of 512 MB and sides of at most 65,535 pixels. `bounds` valid:
/// scaled down while decoding to fit, never up. `frame` counts from 0 in files with several.
/// Fails with CannotDisplay for anything else, truncated data included, with Unsupported (args[0]: the MIME type) when Qt has no
/// plugin for it, and with NotReadable when the file cannot be read. A JPEG whose data end early is decoded: ask pictureFacts().
/// Thread-safe.
Result<QImage> decodeImage(const QString &path, const QString &mime, QSize bounds = {}, int frame = 0);

/// The same from memory.
Result<QImage> decodeImageBytes(const QByteArray &bytes, const QString &mime, QSize bounds = {}, int frame = 0);

/// Size in pixels from the header, EXIF turn applied; invalid when unreadable.
QSize imageSize(const QString &path, const QString &mime);

/// A band of a long screenshot, in full width, cut at the picture's lower edge; without holding more than the decoder must
/// (JPEG skips to the band, the others decode from the top). Fails as decodeImage() does, and with BadInput for a band outside.
Result<QImage> decodeImageBand(const QString &path, const QString &mime, int top, int height);

/// What a stored picture has to show.
struct PictureFacts {
    QSize size;           ///< pixels, upright
    int frames = 1;       ///< that can be decoded here
    int saidFrames = 1;   ///< that the file has; more than `frames` in an animated PNG
    bool endsEarly = false; ///< the last rows are missing; decoders fill them
};
/// Reads the file, but decodes it only where a JPEG has no end mark. Fails as decodeImage() does.
Result<PictureFacts> pictureFacts(const QString &path, const QString &mime);

/// BMP, TIFF, HEIC and AVIF, as far as Qt has plugins for them. Only for the worker program: these decoders are not to run
/// where a crash matters. Fails as decodeImage() does.
Result<QImage> decodeForeignImage(const QString &path, const QString &mime, QSize bounds = {}, int page = 0);

/// The sizes of the pages of such a file, upright. As above.
Result<QList<QSize>> foreignImageSizes(const QString &path, const QString &mime);

/// A picture without holes: what is transparent gets white paper, or dark paper where only light marks are drawn.
QImage onPaper(const QImage &image);

} // namespace recourse
