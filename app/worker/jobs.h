// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace recourse::app {

/// Does one job; what it gives belongs on stdout.
///
///     pdf-info FILE                        {"pages":n,"sizes":[[w,h]…], …} (see PdfInfo), sizes in points
///     pdf-page FILE INDEX WIDTH OUT.png    OUT "-": the PNG itself
///     picture-info FILE MIME               {"sizes":[[w,h]…]}, pixels of each page
///     decode FILE MIME INDEX WIDTH OUT.png
///
/// Fails with BadInput for any other call, NotReadable, CannotDisplay, WriteFailed, or Unsupported (args[0]: "pdf" when built
/// without it, "password", or the MIME type).
Result<QByteArray> runJob(const QStringList &job);

/// Gives a picture as PNG: written to `out`, or itself when that is "-".
Result<QByteArray> deliver(const QImage &image, const QString &out);

} // namespace recourse::app
