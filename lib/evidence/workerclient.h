// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workerprocess.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace recourse {

struct PdfInfo {
    int pages = 0;
    QList<QSizeF> sizes;    ///< in points, one per page
    int inside = 0;         ///< documents attached inside
    bool adobeForm = false; ///< an XFA form: its pages hold only a notice to use Adobe's program
    bool marksMissing = false;   ///< the form of the file could not be read, so its values may not be drawn
    bool lettersMissing = false; ///< a font is neither in the file nor here
    bool operator==(const PdfInfo &) const = default;
};

/// Has foreign and complex files decoded by recourse-worker (base/workerprocess.h): one process per job, ended after 30 s or when the program
/// ends. Blocking: call it in a worker thread, never in the window's. What comes back is checked again here. Copyable; thread-safe.
///
/// All jobs fail with Unsupported when the worker is missing or cannot do this kind (args[0]: "worker", "pdf", "password" or the
/// MIME type), NotReadable, or CannotDisplay; a crash or the time limit of the worker is CannotDisplay too.
class WorkerClient
{
public:
    explicit WorkerClient(const QString &programPath = findWorkerProgram(), int timeLimitMs = 30'000);

    bool isAvailable() const { return m_worker.isAvailable(); }
    Result<PdfInfo> pdfInfo(const QString &path) const;
    /// Page `index` (from 0), `width` pixels wide, on white; values and marks of forms are drawn as a reader shows them.
    Result<QImage> pdfPage(const QString &path, int index, int width) const;
    /// Sizes in pixels of the pages of a BMP, TIFF, HEIC or AVIF, as far as decoders exist.
    Result<QList<QSize>> pictureSizes(const QString &path, const QString &mime) const;
    /// Page `index` of such a picture, or of an inline type; at most `width` pixels wide.
    Result<QImage> decode(const QString &path, const QString &mime, int index, int width) const;

private:
    Result<QImage> picture(const QStringList &job, int width) const;
    WorkerProcess m_worker;
};

} // namespace recourse
