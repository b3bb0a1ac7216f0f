// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

#include <QImage>
#include <QPageSize>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace recourse {

/// Gives the paginator the pictures of an exhibit: how many pages or pictures it has, their size, and a decoded band.
/// Implemented over the vault by the caller (casefile for pictures, the worker for PDF pages); a file that cannot be shown
/// reports zero pictures and gets a page that says what it is.
class ExhibitSource
{
public:
    virtual ~ExhibitSource() = default;
    virtual int pictureCount(const Evidence &evidence) const = 0;
    virtual QSize pictureSize(const Evidence &evidence, int picture) const = 0;
    /// The band [top, top + height) of the picture in its own pixels, scaled to at most `width` pixels wide.
    virtual QImage picture(const Evidence &evidence, int picture, int top, int height, int width) const = 0;
};

/// A letter laid out on A4 pages, in points. The same pages serve the preview, the PDF and click-to-answer.
class LetterPages
{
public:
    /// Fails with MissingFont when the language is Chinese and no CJK font is installed (arg: what to install).
    /// Slow for many exhibits only when drawing; layout itself decodes no pixel data.
    static Result<std::shared_ptr<const LetterPages>> layout(const LetterDocument &letter, const Complaint &complaint,
        std::shared_ptr<const ExhibitSource> exhibits);
    ~LetterPages();

    int pageCount() const;
    QSizeF pageSize() const; ///< points

    /// Draws page `index` (0-based) black on white; the painter is scaled so that 1 unit = 1 point.
    void drawPage(QPainter &painter, int index) const;

    /// The block at a point of a page; empty id when there is none.
    QString blockAt(int page, QPointF point) const;
    /// Where a block starts: page and rectangle; nothing when it is not in the letter.
    struct Place {
        int page = 0;
        QRectF rect;
    };
    std::optional<Place> placeOf(const QString &block) const;

    /// Bookmarks: title and page.
    struct Bookmark {
        QString title;
        int page = 0;
        double top = 0;
    };
    QList<Bookmark> bookmarks() const;
    /// Every text run as drawn, for the ToUnicode repair and the text check.
    QString drawnText() const;
    const LetterDocument &letter() const;

private:
    LetterPages();
    struct Private;
    std::unique_ptr<Private> d;
    friend class Paginator;
};

/// The finished PDF in memory: embedded subset fonts, repaired text, bookmarks, metadata without personal data.
struct PdfFile {
    QByteArray bytes;
    int pages = 0;
};
Result<PdfFile> renderPdf(const LetterPages &pages);

/// The CJK family that would be used, or nothing.
std::optional<QString> chineseFontFamily();

} // namespace recourse
