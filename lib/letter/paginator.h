// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/pages.h"
#include "letter/together.h"

#include <QColor>
#include <QPointF>
#include <QTextLayout>

#include <limits>
#include <memory>
#include <vector>

/// How a letter becomes pages; private to this folder. Blocks become atoms (lines, table rows, pictures: nothing smaller is ever
/// moved), atoms are put on pages one after the other. All measures are points.
namespace recourse {

/// The sheet: A4, margins as a Chinese letter has them.
struct Sheet {
    static constexpr double width = 595.28;
    static constexpr double height = 841.89;
    static constexpr double left = 64;
    static constexpr double top = 66;
    static constexpr double bottom = height - 70;
    static constexpr double footerBaseline = height - 40;
    static constexpr double textWidth = width - 2 * left;
};

/// How a run of text looks.
struct TextStyle {
    double size = 11;
    double lineHeight = 1.5;   ///< times the size
    bool bold = false;
    bool justified = false;
    double firstIndent = 0;
    QColor color = Qt::black;
    double leading() const { return size * lineHeight; }
};

/// A line that is ready to draw, as plain data: fonts belong to the thread that made them, pages to everybody.
struct TextLine {
    QString text;
    QString family;
    QList<FontRange> ranges;   ///< parts in other families
    double size = 0;
    bool bold = false;
    double spacing = 0;        ///< points added after each character, so that the line reaches the margin
    QPointF baseline;          ///< relative to its atom
    double width = 0;
    double height = 0;         ///< of its line box
    double above = 0;          ///< from the top of the box to the baseline
    QColor color = Qt::black;
    QRectF rect() const { return {baseline.x(), baseline.y() - above, width, height}; }
};

/// A part of a line with the glyphs of the calling thread.
struct ShapedPart {
    std::unique_ptr<QTextLayout> layout; ///< one line
    double x = 0;              ///< from the beginning of the line, layout units
};
/// One part, unless the line holds a script that needs its own font beside others that this font cannot draw.
std::vector<ShapedPart> shaped(const TextLine &line);

struct Bar {
    QRectF rect;
    QColor color;
};

struct PictureBand {
    Evidence evidence;
    int picture = 0;
    QSize size;                ///< of the whole picture, pixels
    int top = 0;
    int height = 0;
    QRectF rect;
    std::vector<TextLine> unreadable; ///< drawn instead when the file turns out to be damaged
};

/// Pixels across that a band gets on a device of so many pixels per point: never more than paper can show.
int pixelWidth(const PictureBand &band, double perPoint);

struct Atom {
    LetterPages::Piece::Kind kind = LetterPages::Piece::Kind::Line;
    QString block;
    int item = 0;
    double before = 0;         ///< space above; dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool startsPage = false;
    std::vector<TextLine> lines;
    std::vector<Bar> bars;
    QList<QRectF> cells;
    std::shared_ptr<const Atom> header; ///< table rows: repeated when the row begins a page
    std::optional<PictureBand> picture;
};
using AtomPtr = std::shared_ptr<Atom>;

struct PlacedAtom {
    std::shared_ptr<const Atom> atom;
    QPointF origin;
};

class DrawnGlyphs;

/// Breaks text into lines and finds where they sit. Stateless apart from the fonts.
class LineBreaker
{
public:
    explicit LineBreaker(FontSet &fonts) : m_fonts(fonts) {}
    /// Lines of one or more paragraphs (line feeds), first baseline within [0, leading). Characters a line must not begin with stay
    /// on the line before; what has no blank to break at is broken anywhere.
    std::vector<TextLine> lines(const QString &text, const TextStyle &style, double width) const;
    TextLine line(const QString &text, const TextStyle &style, double extraSpacing = 0) const;
    /// The same number of lines, about equally long: no single character on the last one.
    std::vector<TextLine> balanced(const QString &text, const TextStyle &style, double width) const;
    /// Width of the widest word, and of the widest part that should not be cut (letter/together.h), among those of at most `most`.
    double widestTogether(const QString &text, const TextStyle &style, double most) const;

private:
    void keepTogether(QTextLine &part, const QList<Together> &together, const QString &paragraph, const TextStyle &style,
        double room) const;
    FontSet &m_fonts;
};

/// The words a page needs beyond the letter's own.
struct PageWords {
    Language language;
    QString footer(int page, int pages) const;
    QString exhibitPage(int exhibit, int page, int pages) const;
    QString electronicTitle() const;
    /// `partly`: some of them are printed in part.
    QString electronicIntro(bool partly) const;
    QString electronicFacts(const QString &mime, qint64 size) const;
    QString unreadable() const;
    /// What of a file its reader does not see here, a sentence each.
    QStringList lacks(const Look &look) const;
};

/// Turns the blocks of a letter into atoms.
class AtomBuilder
{
public:
    AtomBuilder(const LetterDocument &letter, const Complaint &complaint, const ExhibitSource *exhibits, FontSet &fonts);
    std::vector<AtomPtr> build();

private:
    void addText(const LetterBlock &block, const QString &text, const TextStyle &style, double before, int item = 0);
    void addNumbered(const LetterBlock &block);
    void addLines(const LetterBlock &block, const QStringList &lines, const TextStyle &style, double before, bool alignRight);
    void addTable(const LetterBlock &block);
    void addExhibit(const LetterBlock &block);
    void addElectronicFiles();
    void keepSomethingBefore();
    void pushLines(const QString &block, int item, std::vector<TextLine> lines, double before);
    AtomPtr captionAtom(const LetterBlock &block, const Evidence &evidence, const QString &pageLabel, const QString &remark);
    TextStyle body() const;
    bool chinese() const { return m_letter.language == Language::ZhCn; }

    const LetterDocument &m_letter;
    const Complaint &m_complaint;
    const ExhibitSource *m_exhibits;
    FontSet &m_fonts;
    LineBreaker m_breaker;
    PageWords m_words;
    std::vector<AtomPtr> m_atoms;
    std::vector<const LetterBlock *> m_electronic;
    bool m_partly = false; ///< one of them is printed in part
};

/// Rows of a table as atoms; a row taller than `maxHeight` becomes several.
std::vector<AtomPtr> tableAtoms(const LetterBlock &block, const LineBreaker &breaker, double size, double lineHeight, double width,
    double maxHeight);

/// Puts atoms on pages.
std::vector<std::vector<PlacedAtom>> paginate(const std::vector<AtomPtr> &atoms);

struct LetterPages::Private {
    LetterDocument letter;
    std::shared_ptr<const ExhibitSource> exhibits;
    std::vector<std::vector<PlacedAtom>> pages;
    QStringList missing;

    /// Draws a page with pictures from `source`; notes the glyphs in the order they were drawn when `drawn` is given.
    /// Pictures get at most `perPoint` pixels per point.
    void paint(QPainter &painter, int index, const ExhibitSource *source, DrawnGlyphs *drawn,
        double perPoint = std::numeric_limits<double>::infinity()) const;
};

} // namespace recourse
