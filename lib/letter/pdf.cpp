// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"
#include "letter/lookahead.h"
#include "letter/paginator.h"
#include "letter/pdfdocument.h"
#include "letter/pdftext.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace recourse {

namespace {

/// Small letters of a telephone screenshot can still be read on paper.
constexpr double smallerDpi = 150;
constexpr int smallerQuality = 60;

std::vector<LookAhead::Wanted> picturesOf(const std::vector<std::vector<PlacedAtom>> &pages, double perPoint)
{
    std::vector<LookAhead::Wanted> wanted;
    for (const auto &page : pages) {
        for (const PlacedAtom &placed : page) {
            if (placed.atom->picture)
                wanted.push_back({&*placed.atom->picture, pixelWidth(*placed.atom->picture, perPoint)});
        }
    }
    return wanted;
}

} // namespace

Result<PdfFile> renderPdf(const LetterPages &pages, PdfOptions options)
{
    constexpr int dpi = 1200;
    const double perPoint = options.smallerPictures ? smallerDpi / 72 : dpi / 72.0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DrawnGlyphs glyphs;
    // Decoding a screenshot takes as long as drawing a page of text.
    std::optional<LookAhead> ahead;
    if (pages.d->exhibits)
        ahead.emplace(*pages.d->exhibits, picturesOf(pages.d->pages, perPoint));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dpi);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter;
        if (!painter.begin(&writer))
            return {ErrorCode::Internal, {}, QStringLiteral("the PDF painter did not start")};
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0 && !writer.newPage())
                return {ErrorCode::Internal, {}, QStringLiteral("a page could not be started")};
            painter.save();
            painter.scale(dpi / 72.0, dpi / 72.0);
            pages.d->paint(painter, page, ahead ? &*ahead : nullptr, &glyphs, perPoint);
            painter.restore();
        }
        if (!painter.end())
            return {ErrorCode::Internal, {}, QStringLiteral("the PDF was not finished")};
    }

    const LetterDocument &letter = pages.letter();
    PdfDetails details;
    details.title = letter.subject;
    details.language = letter.language == Language::ZhCn ? QStringLiteral("zh-CN") : QStringLiteral("en");
    details.date = letter.date;
    details.pageHeight = pages.pageSize().height();
    details.bookmarks = pages.bookmarks();
    details.pictureQuality = options.smallerPictures ? smallerQuality : 0;
    const auto qpdf = module<PdfModule>(QStringLiteral("pdf"));
    if (!qpdf)
        return qpdf.error();
    auto bytes = (*qpdf)->finish(buffer.data(), glyphs, details);
    if (!bytes)
        return bytes.error();
    return PdfFile{std::move(*bytes), pages.pageCount()};
}

} // namespace recourse
