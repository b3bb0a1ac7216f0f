// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfjobs.h"

#include "jobs.h"

#ifdef RECOURSE_HAS_PDF

#include "pdfparts.h"

#include <QBuffer>
#include <QFile>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfDocument>
#include <QTransform>

#include <cmath>

namespace recourse::app {
namespace {

constexpr int kMaxSide = 65'535;

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

QImage rendered(QPdfDocument &document, int index, QSize size)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    return document.render(index, size, options);
}

/// Whether the renderer finds letters of a character collection on this machine: two different letters must look different.
bool findsLetters(const QString &collection)
{
    const auto drawn = [&collection](const QByteArray &letter) {
        const bool korean = collection == QLatin1String("Korea1");
        const QByteArray encoding = collection == QLatin1String("GB1") ? "UniGB-UCS2-H"
            : collection == QLatin1String("CNS1")                      ? "UniCNS-UCS2-H"
            : korean                                                   ? "UniKS-UCS2-H"
                                                                       : "UniJIS-UCS2-H";
        const QByteArray content = "BT /F 30 Tf 5 8 Td <" + letter + "> Tj ET";
        QByteArray pdf
            = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
              "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
              "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 40]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
              "4 0 obj<</Length "
            + QByteArray::number(content.size()) + ">>stream\n" + content
            + "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/" + encoding
            + "/DescendantFonts[6 0 R]>>endobj\n6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo"
              "<</Registry(Adobe)/Ordering("
            + collection.toLatin1()
            + ")/Supplement 0>>/FontDescriptor 7 0 R/DW 1000>>endobj\n"
              "7 0 obj<</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120"
              "/CapHeight 880/StemV 93>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        return document.pageCount() == 1 ? document.render(0, QSize(40, 40)) : QImage();
    };
    const bool korean = collection == QLatin1String("Korea1");
    return drawn(korean ? "AC00" : "6C38") != drawn(korean ? "BC14" : "4E2D");
}

/// From user space to the pixels of a page that is shown turned.
QTransform toPixels(const FlatPage &page, QSize size)
{
    const QRectF &b = page.box;
    const bool sideways = page.turn == 90 || page.turn == 270;
    const double sx = size.width() / (sideways ? b.height() : b.width());
    const double sy = size.height() / (sideways ? b.width() : b.height());
    switch (page.turn) {
    case 90: return QTransform(0, sy, sx, 0, -b.top() * sx, -b.left() * sy);
    case 180: return QTransform(-sx, 0, 0, sy, b.right() * sx, -b.top() * sy);
    case 270: return QTransform(0, -sy, -sx, 0, b.bottom() * sx, b.right() * sy);
    default: return QTransform(sx, 0, 0, -sy, -b.left() * sx, b.bottom() * sy);
    }
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    const double side = std::min(box.width(), box.height());
    const QPointF c = box.center();
    painter.setPen(QPen(color, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {c + QPointF(-0.3, 0.02) * side, c + QPointF(-0.08, 0.26) * side, c + QPointF(0.32, -0.28) * side};
    painter.drawPolyline(points, 3);
}

void drawValue(QPainter &painter, const FieldValue &value, const QTransform &pixels)
{
    const QRectF box = pixels.mapRect(value.rect);
    if (value.text.isEmpty()) {
        drawTick(painter, box, value.color);
        return;
    }
    const double scale = std::sqrt(std::abs(pixels.determinant()));
    const double margin = std::min(2 * scale, box.height() / 8);
    const QRectF inner = box.adjusted(margin, 0, -margin, 0);
    const QString text = value.manyLines ? value.text : value.text.simplified();
    const double most = value.manyLines ? 12 * scale : std::min(12 * scale, box.height() * 0.75);
    QFont font;
    font.setStyleHint(QFont::SansSerif);
    const int flags = int(value.align)
        | (value.manyLines ? int(Qt::AlignTop) | int(Qt::TextWordWrap) : int(Qt::AlignVCenter) | int(Qt::TextSingleLine));
    // Smaller until it fits: what a person typed is not cut off.
    for (double pixelSize = value.size > 0 ? value.size * scale : most; pixelSize >= 1; pixelSize *= 0.92) {
        font.setPixelSize(std::max(1, int(std::lround(pixelSize))));
        const QRectF needed = QFontMetricsF(font).boundingRect(inner, flags, text);
        const bool fits = needed.width() <= inner.width() + 1 && (!value.manyLines || needed.height() <= inner.height() + 1);
        if (fits || pixelSize < 4 || value.cells > 0)
            break;
    }
    painter.setFont(font);
    painter.setPen(value.color);
    if (value.cells <= 0) {
        painter.drawText(inner, flags, text);
        return;
    }
    const double cell = box.width() / value.cells;
    for (int i = 0; i < text.size(); ++i)
        painter.drawText(QRectF(box.left() + i * cell, box.top(), cell, box.height()), Qt::AlignCenter, text.mid(i, 1));
}

} // namespace

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
    const PdfParts parts = pdfParts(path);
    bool lettersMissing = false;
    for (const QString &collection : parts.foreignFonts)
        lettersMissing = lettersMissing || !findsLetters(collection);
    bool marksMissing = false;
    if (parts.unreadable) {
        QFile file(path);
        marksMissing = file.open(QIODevice::ReadOnly) && file.readAll().contains("/AcroForm");
    }
    const QJsonObject answer{{QStringLiteral("pages"), document.pageCount()}, {QStringLiteral("sizes"), sizes},
        {QStringLiteral("inside"), parts.inside}, {QStringLiteral("adobeForm"), parts.adobeForm},
        {QStringLiteral("marksMissing"), marksMissing}, {QStringLiteral("lettersMissing"), lettersMissing}};
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

    std::optional<FlatPage> flat = flatPage(path, index);
    QImage page;
    if (flat) {
        QBuffer buffer(&flat->pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument alone;
        alone.load(&buffer);
        if (alone.pageCount() == 1)
            page = rendered(alone, 0, size);
    }
    if (page.isNull()) {
        flat.reset();
        page = rendered(document, index, size);
    }
    if (page.isNull())
        return {ErrorCode::CannotDisplay};
    // Pages are transparent where nothing is printed.
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(0, 0, page);
    if (flat) {
        const QTransform pixels = toPixels(*flat, size);
        for (const FieldValue &value : flat->values)
            drawValue(painter, value, pixels);
    }
    painter.end();
    return deliver(paper, out);
}

} // namespace recourse::app

#else

namespace recourse::app {

Result<QByteArray> pdfInfo(const QString &)
{
    return {ErrorCode::Unsupported, {QStringLiteral("pdf")}};
}

Result<QByteArray> pdfPage(const QString &, int, int, const QString &)
{
    return {ErrorCode::Unsupported, {QStringLiteral("pdf")}};
}

} // namespace recourse::app

#endif
