// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/look.h"
#include "letter/fonts.h"
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
    /// What of the file does not reach the paper; the pages say it.
    virtual Look look(const Evidence &) const { return {}; }
    /// The band [top, top + height) of the picture in its own pixels, scaled to at most `width` pixels wide. Called from a thread
    /// beside the one that draws.
    virtual QImage picture(const Evidence &evidence, int picture, int top, int height, int width) const = 0;
};

/// A letter laid out on A4 pages, in points. The same pages serve the preview, the PDF and click-to-answer.
class LetterPages
{
public:
    /// Fails with MissingFont when the language is Chinese and no CJK font is installed (arg: what to install).
    /// Slow for many exhibits only when drawing; layout itself decodes no pixel data. Without a source every exhibit is listed as an
    /// electronic file.
    static Result<std::shared_ptr<const LetterPages>> layout(const LetterDocument &letter, const Complaint &complaint,
        std::shared_ptr<const ExhibitSource> exhibits, const LetterFonts &fonts = LetterFonts::standard());
    ~LetterPages();

    int pageCount() const;
    QSizeF pageSize() const; ///< points

    /// Draws page `index` (0-based) black on white; the painter is scaled so that 1 unit = 1 point. A picture that turns out to be
    /// unreadable leaves its frame and a sentence. May be called from any thread, from several at once, and after the thread that
    /// made the layout has ended.
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
    /// Every line as drawn, in reading order, page by page.
    QString drawnText() const;
    /// Characters that no installed font can draw; each stands as 〓 on the paper. See printFindings().
    QStringList missingCharacters() const;
    const LetterDocument &letter() const;

    /// One unbreakable part of a page.
    struct Piece {
        enum class Kind { Line, HeaderRow, Row, Caption, Picture, Footer };
        Kind kind = Kind::Line;
        QString block;
        int item = 0;           ///< Numbered item, table row (0 = header), number of the picture in its exhibit
        int page = 0;
        QRectF rect;            ///< points, on its page
        QStringList texts;      ///< what is drawn in it
        QList<QRectF> runs;     ///< where: one rectangle per text
        QList<QRectF> cells;    ///< rows only
        int top = 0;            ///< Picture: first row of pixels shown
        int height = 0;         ///< Picture: how many
    };
    QList<Piece> pieces() const;

private:
    LetterPages();
    struct Private;
    std::unique_ptr<Private> d;
    friend Result<struct PdfFile> renderPdf(const LetterPages &pages, struct PdfOptions options);
};

/// What cannot be printed, by place (rule L40, severity Warn; arguments: the characters, where they stand ("name", "address",
/// "payee", "order", "story", "contact", "exhibit", "wording", "letter"), how many more there are).
QList<Finding> printFindings(const LetterPages &pages, const Complaint &complaint);

/// The finished PDF in memory: embedded subset fonts, repaired text, bookmarks, metadata without personal data.
struct PdfFile {
    QByteArray bytes;
    int pages = 0;
};
struct PdfOptions {
    bool smallerPictures = false; ///< pictures coarser and packed tighter, still to be read on paper; originals are not touched
};
/// The same pages give the same bytes. Fails with Internal rather than handing out a PDF whose text would copy wrongly.
Result<PdfFile> renderPdf(const LetterPages &pages, PdfOptions options = {});

/// Bytes; mail and complaint sites often refuse larger files.
inline constexpr qint64 kOftenRefusedAbove = 10 * 1024 * 1024;

/// What of the exhibits of a letter its reader will not see, as findings E01 … (one for each Lack, in its order) with the severity
/// Warn. args: number of the exhibit, code of the lack, MIME type, pages shown, pages in all, documents inside.
QList<Finding> checkExhibits(const Complaint &complaint, const LetterDocument &letter, const ExhibitSource &exhibits);

/// The CJK family that would be used, or nothing.
std::optional<QString> chineseFontFamily();

} // namespace recourse
