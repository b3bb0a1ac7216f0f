// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QList>
#include <QSize>

namespace recourse::app {

/// Decodes a picture of a HEIC or AVIF file, upright; made smaller to fit `bounds`. Fails with NotReadable, CannotDisplay,
/// BadInput for a picture that is not there, and Unsupported (args[0]: the MIME type) when built without libheif or when that has
/// no decoder.
Result<QImage> decodeHeif(const QString &path, const QString &mime, QSize bounds, int index);

/// The sizes of its pictures, upright, the main one first as the file has them. Fails as above.
Result<QList<QSize>> heifSizes(const QString &path, const QString &mime);

} // namespace recourse::app
