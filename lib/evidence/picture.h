// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace recourse {

/// Decodes a picture of one pinned format (no SVG behind a .png name, no plugin guessing), turned as its EXIF says, with an
/// allocation limit of 512 MB and sides of at most 65,535 pixels. `bounds` valid: scaled down while decoding to fit, never up.
/// Fails with CannotDisplay for anything else, truncated data included, and with NotReadable when the file cannot be read.
/// WebP needs Qt's image format plugins; without them it fails like any other unknown format. Thread-safe.
Result<QImage> decodeImage(const QString &path, const QString &mime, QSize bounds = {});

/// The same from memory.
Result<QImage> decodeImageBytes(const QByteArray &bytes, const QString &mime, QSize bounds = {});

/// Size in pixels from the header, EXIF turn applied; invalid when unreadable.
QSize imageSize(const QString &path, const QString &mime);

/// A band of a long screenshot, in full width, cut at the picture's lower edge; without holding more than the decoder must
/// (JPEG skips to the band, the others decode from the top). Fails as decodeImage() does, and with BadInput for a band outside.
Result<QImage> decodeImageBand(const QString &path, const QString &mime, int top, int height);

/// BMP, TIFF, HEIC and AVIF, as far as Qt has plugins for them. Only for the worker program: these decoders are not to run
/// where a crash matters. Fails as decodeImage() does.
Result<QImage> decodeForeignImage(const QString &path, const QString &mime, QSize bounds = {});

} // namespace recourse
