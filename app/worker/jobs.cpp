// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include "base/durablefile.h"
#include "evidence/filetype.h"
#include "evidence/picture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <optional>

#ifdef RECOURSE_HAS_PDF
#include <QPdfDocument>
#endif

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

Result<QByteArray> decode(const QString &file, const QString &mime, int width, const QString &out)
{
    const QSize bounds(width, kMaxSide);
    const Result<QImage> image
        = isInlineImage(mime) ? decodeImage(file, mime, bounds) : decodeForeignImage(file, mime, bounds);
    if (!image)
        return image.error();
    return deliver(*image, out);
}

#ifdef RECOURSE_HAS_PDF
Status open(QPdfDocument &document, const QString &path)
{
    if (!QFile(path).open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    switch (document.load(path)) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::FileNotFound:
        return {ErrorCode::NotReadable};
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return {ErrorCode::Unsupported, {QStringLiteral("password")}};
    default:
        return {ErrorCode::CannotDisplay};
    }
    return document.pageCount() > 0 ? Status() : Status(ErrorCode::CannotDisplay);
}

Result<QByteArray> pdfInfo(const QString &path)
{
    QPdfDocument document;
    if (const Status opened = open(document, path); !opened)
        return opened.error();
    QJsonArray sizes;
    for (int i = 0; i < document.pageCount(); ++i) {
        const QSizeF size = document.pagePointSize(i);
        sizes.append(QJsonArray{size.width(), size.height()});
    }
    const QJsonObject answer{{QStringLiteral("pages"), document.pageCount()}, {QStringLiteral("sizes"), sizes}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

Result<QByteArray> pdfPage(const QString &path, int index, int width, const QString &out)
{
    QPdfDocument document;
    if (const Status opened = open(document, path); !opened)
        return opened.error();
    if (index >= document.pageCount())
        return {ErrorCode::BadInput, {QStringLiteral("page")}};
    const QSizeF points = document.pagePointSize(index);
    if (points.width() < 1 || points.height() < 1)
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("a page without a size")};
    const double height = points.height() * width / points.width();
    if (height > kMaxSide)
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("a page out of all proportion")};
    const QSize size(width, qMax(1, qRound(height)));
    const QImage page = document.render(index, size);
    if (page.isNull())
        return {ErrorCode::CannotDisplay};
    // Pages are transparent where nothing is printed.
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return deliver(paper, out);
}
#else
Result<QByteArray> pdfInfo(const QString &)
{
    return {ErrorCode::Unsupported, {QStringLiteral("pdf")}};
}

Result<QByteArray> pdfPage(const QString &, int, int, const QString &)
{
    return {ErrorCode::Unsupported, {QStringLiteral("pdf")}};
}
#endif

} // namespace

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
    if (kind == QLatin1String("decode") && job.size() == 5) {
        if (const std::optional<int> width = number(job.at(3), 1, kMaxWidth))
            return decode(job.at(1), job.at(2), *width, job.at(4));
    }
    return {ErrorCode::BadInput, {QStringLiteral("job")}};
}

} // namespace recourse::app
