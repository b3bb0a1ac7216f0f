// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace recourse {

/// Decodes a picture of one pinned format (no SVG behind a .png name, no plugin guessing), turned as its EXIF says, with an
/// allocation limit of 512 MB. `bounds` valid: scaled down while decoding to fit, never up.
/// Fails with CannotDisplay for anything else, truncated data included.
Result<QImage> decodeImage(const QString &path, const QString &mime, QSize bounds = {});

/// Size in pixels from the header, EXIF turn applied; invalid when unreadable.
QSize imageSize(const QString &path, const QString &mime);

/// A band of a long screenshot without holding more than the decoder must.
Result<QImage> decodeImageBand(const QString &path, const QString &mime, int top, int height);

} // namespace recourse
