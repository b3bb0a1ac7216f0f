// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"
#include "letter/pdftext.h"

#include <QPainter>
#include <QSet>

#include <cmath>

namespace recourse {

namespace {

/// Sharp enough for the small letters of a screenshot, small enough to mail.
constexpr double paperDpi = 220;
/// On paper a picture is made smaller only when that saves much: scaling takes longer than decoding and encoding together.
constexpr double worthScaling = 1.4;

void drawLine(QPainter &painter, const TextLine &line, QPointF origin, DrawnGlyphs *drawn)
{
    if (line.text.isEmpty())
        return;
    painter.save();
    painter.translate(origin + line.baseline);
    painter.scale(1 / FontSet::unitsPerPoint, 1 / FontSet::unitsPerPoint);
    painter.setPen(line.color);
    for (const ShapedPart &part : shaped(line)) {
        part.layout->draw(&painter, QPointF(part.x, -part.layout->lineAt(0).ascent()));
        if (drawn)
            drawn->add(*part.layout);
    }
    painter.restore();
}

void drawPicture(QPainter &painter, const PictureBand &band, QPointF origin, const ExhibitSource *source,
    DrawnGlyphs *drawn, double perPoint)
{
    const QRectF target = band.rect.translated(origin);
    const QTransform device = painter.combinedTransform();
    const int width = pixelWidth(band, std::min(std::hypot(device.m11(), device.m12()), perPoint));
    QImage image = source ? source->picture(band.evidence, band.picture, band.top, band.height, width) : QImage();
    if (!image.isNull()) {
        if (image.hasAlphaChannel()) {
            QImage flat(image.size(), QImage::Format_RGB32);
            flat.fill(Qt::white);
            QPainter over(&flat);
            over.drawImage(0, 0, image);
            over.end();
            image = flat;
        }
        painter.drawImage(target, image);
    } else {
        for (const TextLine &line : band.unreadable)
            drawLine(painter, line, target.topLeft() + QPointF(12, 12), drawn);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x99, 0x99, 0x99), 0.5));
    painter.drawRect(target);
}

Atom footerAtom(const LetterDocument &letter, const LineBreaker &breaker, FontSet &fonts, int page, int pages)
{
    TextStyle small;
    small.size = 8.5;
    small.color = QColor(0x44, 0x44, 0x44);
    Atom atom;
    atom.kind = LetterPages::Piece::Kind::Footer;
    atom.height = small.leading();
    TextLine number = breaker.line(PageWords{letter.language}.footer(page, pages), small);
    number.baseline.setX(Sheet::textWidth - number.width);
    if (!letter.complaintNumber.isEmpty())
        atom.lines.push_back(breaker.line(fonts.printable(letter.complaintNumber), small));
    atom.lines.push_back(std::move(number));
    return atom;
}

} // namespace

int pixelWidth(const PictureBand &band, double perPoint)
{
    const int wanted = std::clamp(int(std::ceil(band.rect.width() * std::min(perPoint, paperDpi / 72))), 1, band.size.width());
    return perPoint >= paperDpi / 72 && band.size.width() <= wanted * worthScaling ? band.size.width() : wanted;
}

LetterPages::LetterPages() : d(std::make_unique<Private>()) {}
LetterPages::~LetterPages() = default;

Result<std::shared_ptr<const LetterPages>> LetterPages::layout(const LetterDocument &letter, const Complaint &complaint,
    std::shared_ptr<const ExhibitSource> exhibits, const LetterFonts &candidates)
{
    bool needsChinese = false;
    for (const LetterBlock &block : letter.blocks) {
        needsChinese = needsChinese || hasChinese(block.text) || hasChinese(block.items.join(QString()));
        for (const QStringList &row : block.rows)
            needsChinese = needsChinese || hasChinese(row.join(QString()));
    }
    auto fonts = FontSet::resolve(candidates, letter.language, needsChinese);
    if (!fonts)
        return fonts.error();

    std::shared_ptr<LetterPages> result(new LetterPages);
    result->d->letter = letter;
    result->d->exhibits = exhibits;
    result->d->pages = paginate(AtomBuilder(letter, complaint, exhibits.get(), *fonts).build());
    const LineBreaker breaker(*fonts);
    const int count = result->pageCount();
    for (int page = 0; page < count; ++page) {
        auto footer = std::make_shared<Atom>(footerAtom(letter, breaker, *fonts, page + 1, count));
        const double above = footer->lines.front().above;
        result->d->pages[std::size_t(page)].push_back({footer, {Sheet::left, Sheet::footerBaseline - above}});
    }
    result->d->missing = fonts->missing();
    return std::shared_ptr<const LetterPages>(result);
}

int LetterPages::pageCount() const
{
    return int(d->pages.size());
}

QSizeF LetterPages::pageSize() const
{
    return {Sheet::width, Sheet::height};
}

void LetterPages::Private::paint(QPainter &painter, int index, const ExhibitSource *source, DrawnGlyphs *drawn, double perPoint) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PlacedAtom &placed : pages[std::size_t(index)]) {
        for (const Bar &bar : placed.atom->bars)
            painter.fillRect(bar.rect.translated(placed.origin), bar.color);
        for (const TextLine &line : placed.atom->lines)
            drawLine(painter, line, placed.origin, drawn);
        if (placed.atom->picture)
            drawPicture(painter, *placed.atom->picture, placed.origin, source, drawn, perPoint);
    }
}

void LetterPages::drawPage(QPainter &painter, int index) const
{
    if (index < 0 || index >= pageCount())
        return;
    painter.save();
    painter.fillRect(QRectF(QPointF(), pageSize()), Qt::white);
    d->paint(painter, index, d->exhibits.get(), nullptr);
    painter.restore();
}

QList<LetterPages::Piece> LetterPages::pieces() const
{
    QList<Piece> result;
    for (std::size_t page = 0; page < d->pages.size(); ++page) {
        for (const PlacedAtom &placed : d->pages[page]) {
            const Atom &atom = *placed.atom;
            Piece piece;
            piece.kind = atom.kind;
            piece.block = atom.block;
            piece.item = atom.item;
            piece.page = int(page);
            piece.rect = QRectF(placed.origin, QSizeF(Sheet::textWidth, atom.height));
            for (const TextLine &line : atom.lines) {
                piece.texts.append(line.text);
                piece.runs.append(line.rect().translated(placed.origin));
            }
            for (const QRectF &cell : atom.cells)
                piece.cells.append(cell.translated(placed.origin));
            if (atom.picture) {
                piece.rect = atom.picture->rect.translated(placed.origin);
                piece.top = atom.picture->top;
                piece.height = atom.picture->height;
            }
            result.append(piece);
        }
    }
    return result;
}

QString LetterPages::blockAt(int page, QPointF point) const
{
    if (page < 0 || page >= pageCount())
        return {};
    QString nearest;
    for (const PlacedAtom &placed : d->pages[std::size_t(page)]) {
        // The gap above a line belongs to it, so that a paragraph has no dead stripes.
        const QRectF area(placed.origin.x(), placed.origin.y() - placed.atom->before, Sheet::textWidth,
            placed.atom->height + placed.atom->before);
        if (area.contains(point))
            return placed.atom->block;
    }
    return nearest;
}

std::optional<LetterPages::Place> LetterPages::placeOf(const QString &block) const
{
    std::optional<Place> place;
    if (block.isEmpty())
        return place;
    for (const Piece &piece : pieces()) {
        if (piece.block != block)
            continue;
        if (!place)
            place = Place{piece.page, piece.rect};
        else if (place->page == piece.page)
            place->rect = place->rect.united(piece.rect);
    }
    return place;
}

QList<LetterPages::Bookmark> LetterPages::bookmarks() const
{
    QList<Bookmark> result;
    for (const LetterBlock &block : d->letter.blocks) {
        const bool marked = block.kind == LetterBlock::Kind::Title || block.kind == LetterBlock::Kind::Heading
            || block.kind == LetterBlock::Kind::Exhibit;
        const auto place = marked ? placeOf(block.id) : std::nullopt;
        if (place)
            result.append({block.text.simplified(), place->page, place->rect.top()});
    }
    return result;
}

QString LetterPages::drawnText() const
{
    QStringList lines;
    for (const auto &page : d->pages) {
        for (const PlacedAtom &placed : page) {
            for (const TextLine &line : placed.atom->lines)
                lines.append(line.text);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList LetterPages::missingCharacters() const
{
    return d->missing;
}

const LetterDocument &LetterPages::letter() const
{
    return d->letter;
}

std::optional<QString> chineseFontFamily()
{
    return installedChineseFamily(LetterFonts::standard().chinese);
}

} // namespace recourse
