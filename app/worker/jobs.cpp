// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include "base/durablefile.h"
#include "evidence/filetype.h"
#include "evidence/picture.h"
#include "heif.h"
#include "pdfjobs.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace recourse::app {
namespace {

constexpr int kMaxWidth = 8'192;
constexpr int kMaxSide = 65'535;

std::optional<int> number(const QString &text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

bool isHeif(const QString &mime)
{
    return mime == QLatin1String("image/heic") || mime == QLatin1String("image/avif");
}

Result<QByteArray> decode(const QString &file, const QString &mime, int index, int width, const QString &out)
{
    const QSize bounds(width, kMaxSide);
    const Result<QImage> image = isInlineImage(mime) ? decodeImage(file, mime, bounds, index)
        : isHeif(mime)                               ? decodeHeif(file, mime, bounds, index)
                                                     : decodeForeignImage(file, mime, bounds, index);
    if (!image)
        return image.error();
    return deliver(*image, out);
}

Result<QByteArray> pictureInfo(const QString &file, const QString &mime)
{
    const Result<QList<QSize>> sizes = isHeif(mime) ? heifSizes(file, mime) : foreignImageSizes(file, mime);
    if (!sizes)
        return sizes.error();
    QJsonArray array;
    for (const QSize size : *sizes)
        array.append(QJsonArray{size.width(), size.height()});
    return QJsonDocument(QJsonObject{{QStringLiteral("sizes"), array}}).toJson(QJsonDocument::Compact);
}

} // namespace

Result<QByteArray> deliver(const QImage &image, const QString &out)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("no PNG could be made")};
    if (out == QLatin1String("-"))
        return png;
    if (const Status written = writeFileDurably(out, png, FileAccess::Private); !written)
        return written.error();
    return QByteArray("{}");
}

Result<QByteArray> runJob(const QStringList &job)
{
    const QString kind = job.value(0);
    if (kind == QLatin1String("pdf-info") && job.size() == 2)
        return pdfInfo(job.at(1));
    if (kind == QLatin1String("pdf-page") && job.size() == 5) {
        const std::optional<int> index = number(job.at(2), 0, 1'000'000);
        const std::optional<int> width = number(job.at(3), 1, kMaxWidth);
        if (index && width)
            return pdfPage(job.at(1), *index, *width, job.at(4));
    }
    if (kind == QLatin1String("picture-info") && job.size() == 3)
        return pictureInfo(job.at(1), job.at(2));
    if (kind == QLatin1String("decode") && job.size() == 6) {
        const std::optional<int> index = number(job.at(3), 0, 1'000'000);
        const std::optional<int> width = number(job.at(4), 1, kMaxWidth);
        if (index && width)
            return decode(job.at(1), job.at(2), *index, *width, job.at(5));
    }
    return {ErrorCode::BadInput, {QStringLiteral("job")}};
}

} // namespace recourse::app
