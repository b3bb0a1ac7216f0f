// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/pages.h"
#include "letter/pdftext.h"

namespace recourse {

/// What a PDF says about itself. Nothing else goes in: no author, no program, no time of day.
struct PdfDetails {
    QString title;
    QString language;       ///< BCP 47
    QDate date;
    double pageHeight = 0;
    QList<LetterPages::Bookmark> bookmarks;
    int pictureQuality = 0; ///< 1 … 100: pictures are packed again with this JPEG quality where that saves; 0: as they are
};

/// What the module "pdf" offers (base/module.h); it brings libqpdf along.
struct PdfModule {
    /// Puts the true text tables, bookmarks and details into a PDF as Qt wrote it, and compresses it. The same input gives the same
    /// bytes. Fails with Internal when a font is not the one that was drawn, or when the PDF cannot be read.
    Result<QByteArray> (*finish)(const QByteArray &written, const DrawnGlyphs &glyphs, const PdfDetails &details);
};

} // namespace recourse
