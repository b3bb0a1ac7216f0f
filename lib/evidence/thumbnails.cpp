// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/thumbnails.h"

#include "base/rawfile.h"
#include "evidence/filetype.h"
#include "evidence/picture.h"

#include <QBuffer>
#include <QDir>

namespace recourse {
namespace {

Result<QImage> make(const Vault &vault, const Evidence &evidence, int pixels, const WorkerClient &worker)
{
    const QString path = vault.path(evidence.sha256);
    const QSize box(pixels, pixels);
    if (isInlineImage(evidence.mime))
        return decodeImage(path, evidence.mime, box);
    const bool pdf = evidence.mime == QLatin1String("application/pdf");
    if (!pdf && (!evidence.mime.startsWith(QLatin1String("image/")) || evidence.mime == QLatin1String("image/svg+xml")))
        return {ErrorCode::CannotDisplay, {evidence.mime}};
    Result<QImage> image = pdf ? worker.pdfPage(path, 0, pixels) : worker.decode(path, evidence.mime, 0, pixels);
    if (image && image->height() > pixels)
        return image->scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &cacheDir, const WorkerClient &worker) : m_dir(cacheDir), m_worker(worker) {}

Result<QImage> ThumbnailCache::thumbnail(const Vault &vault, const Evidence &evidence, int pixels) const
{
    if (evidence.sha256.isNull() || pixels < 1)
        return {ErrorCode::NotFound, {evidence.sha256.hex()}};
    // "u" for upright: pictures that earlier versions kept may lie on their side.
    const QString file = QStringLiteral("%1/%2-%3u.png").arg(m_dir, evidence.sha256.hex()).arg(pixels);
    if (QFile::exists(file)) {
        if (Result<QImage> kept = decodeImage(file, QStringLiteral("image/png")))
            return kept;
    }
    Result<QImage> image = make(vault, evidence, pixels, m_worker);
    if (!image)
        return image;
    // A cache that cannot be written only makes the next look slower.
    QByteArray png;
    QBuffer buffer(&png);
    QStringList unsynced;
    if (buffer.open(QIODevice::WriteOnly) && image->save(&buffer, "PNG") && makePrivateDir(m_dir, &unsynced))
        (void)writeFileDurably(file, png, FileAccess::Private);
    return image;
}

Status ThumbnailCache::forget(const Sha256 &sha256) const
{
    const QDir dir(m_dir);
    const QStringList files = dir.entryList({sha256.hex() + QStringLiteral("-*.png")}, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (const Status removed = removeFile(dir.filePath(file)); !removed)
            return removed;
    }
    return {};
}

} // namespace recourse
