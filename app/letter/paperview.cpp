// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/paperview.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace recourse::app {
namespace {
constexpr int kGap = 16;
constexpr int kMaximumWidth = 860;
constexpr int kCacheKilobytes = 64 * 1024;
constexpr double kPixelsPerPoint = 96.0 / 72;
constexpr double kLeastZoom = 0.5;
constexpr double kMostZoom = 3;

QImage drawn(const LetterPages &pages, int page, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double factor = pixels.width() / pages.pageSize().width();
    painter.scale(factor, factor);
    pages.drawPage(painter, page);
    return image;
}
}

PaperView::PaperView(QWidget *parent) :
    QAbstractScrollArea(parent), m_cache(kCacheKilobytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PaperView::setPages(std::shared_ptr<const LetterPages> pages)
{
    m_pages = std::move(pages);
    ++m_generation;
    m_decoding.clear();
    m_asked.clear();
    m_shown.clear();
    m_cache.clear();
    m_withPictures.clear();
    if (m_pages) {
        for (const LetterPages::Piece &piece : m_pages->pieces()) {
            if (piece.kind == LetterPages::Piece::Kind::Picture)
                m_withPictures.insert(piece.page);
        }
    }
    if (m_pages && !m_current.isEmpty() && !m_pages->placeOf(m_current))
        setCurrent({});
    updateScrollBars();
    viewport()->update();
}

double PaperView::scale() const
{
    if (!m_pages)
        return 1.0;
    if (m_zoom > 0)
        return m_zoom * kPixelsPerPoint;
    const int width = qBound(160, viewport()->width() - 2 * kGap, kMaximumWidth);
    return width / m_pages->pageSize().width();
}

int PaperView::pageHeight() const
{
    return m_pages ? int(std::ceil(m_pages->pageSize().height() * scale())) : 0;
}

QRectF PaperView::pageRect(int page) const
{
    const double width = m_pages->pageSize().width() * scale();
    const double free = viewport()->width() - width;
    const double x = free >= 2 * kGap ? std::floor(free / 2) : kGap - horizontalScrollBar()->value();
    const double y = kGap + page * (pageHeight() + kGap) - verticalScrollBar()->value();
    return {x, y, std::floor(width), double(pageHeight())};
}

void PaperView::updateScrollBars()
{
    const int total = m_pages ? kGap + m_pages->pageCount() * (pageHeight() + kGap) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, total - viewport()->height()));
    const int across = m_pages && m_zoom > 0 ? int(m_pages->pageSize().width() * scale()) + 2 * kGap : 0;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, across - viewport()->width()));
}

double PaperView::zoom() const
{
    return scale() / kPixelsPerPoint;
}

void PaperView::setZoom(double zoom)
{
    applyZoom(qBound(kLeastZoom, zoom, kMostZoom), QRectF(viewport()->rect()).center());
}

void PaperView::fitWidth()
{
    applyZoom(0, QPointF());
}

/// What lies under `anchor` stays there.
void PaperView::applyZoom(double zoom, QPointF anchor)
{
    const double before = scale();
    const QPointF at(anchor.x() + horizontalScrollBar()->value() - kGap, anchor.y() + verticalScrollBar()->value() - kGap);
    m_zoom = zoom;
    updateScrollBars();
    const double ratio = scale() / before;
    horizontalScrollBar()->setValue(int(at.x() * ratio + kGap - anchor.x()));
    verticalScrollBar()->setValue(int(at.y() * ratio + kGap - anchor.y()));
    viewport()->update();
    emit zoomChanged();
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    if (m_pages && event->angleDelta().y() != 0)
        applyZoom(qBound(kLeastZoom, zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), kMostZoom), event->position());
}

void PaperView::setCurrent(const QString &block)
{
    if (block == m_current)
        return;
    m_current = block;
    viewport()->update();
    emit currentChanged(block);
}

QPixmap PaperView::pagePixmap(int page)
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (pageRect(page).size() * ratio).toSize();
    const QString key = QStringLiteral("%1/%2/%3").arg(m_generation).arg(page).arg(pixels.width());
    if (const QPixmap *cached = m_cache.object(key))
        return *cached;
    if (m_withPictures.contains(page)) {
        request(page, pixels, key);
        return {};
    }
    QPixmap pixmap = QPixmap::fromImage(drawn(*m_pages, page, pixels));
    pixmap.setDevicePixelRatio(ratio);
    m_cache.insert(key, new QPixmap(pixmap), qMax(1, int(qint64(pixels.width()) * pixels.height() * 4 / 1024)));
    return pixmap;
}

/// Decoding a screenshot or a page of a PDF may take seconds, so it is done beside the window; what was asked last comes first.
void PaperView::request(int page, QSize pixels, const QString &key)
{
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    m_decoding.run([pages = m_pages, page, pixels] { return drawn(*pages, page, pixels); },
        [this, page, key](const QImage &image) {
            m_asked.remove(key);
            m_shown.insert(page, key);
            QPixmap pixmap = QPixmap::fromImage(image);
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            m_cache.insert(key, new QPixmap(pixmap), qMax(1, int(image.sizeInBytes() / 1024)));
            viewport()->update();
        },
        ++m_order);
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), toneColor(Tone::Desk, palette()));
    if (!m_pages)
        return;
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        const QPixmap pixmap = pagePixmap(page);
        if (const QPixmap *other = pixmap.isNull() ? m_cache.object(m_shown.value(page)) : nullptr) {
            painter.drawPixmap(rect, *other, QRectF(other->rect()));
        } else if (pixmap.isNull()) {
            painter.fillRect(rect, Qt::white);
            painter.setPen(QColor(0x66, 0x66, 0x66));
            painter.drawText(rect, Qt::AlignCenter, tr("Opening…"));
        } else {
            painter.drawPixmap(rect.topLeft(), pixmap);
        }
        painter.setPen(toneColor(Tone::CardLine, palette()));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (m_current.isEmpty())
        return;
    if (const auto place = m_pages->placeOf(m_current)) {
        const QRectF page = pageRect(place->page);
        const double factor = scale();
        const QRectF rect(page.x() + place->rect.x() * factor - 6, page.y() + place->rect.y() * factor - 3,
            place->rect.width() * factor + 12, place->rect.height() * factor + 6);
        painter.setRenderHint(QPainter::Antialiasing);
        // On white paper the light accent of a dark theme would vanish; the ring takes the darker of the two.
        QColor ring = toneColor(Tone::MyMove, palette());
        if (ring.lightness() > 130)
            ring = ring.darker(210);
        painter.setPen(QPen(ring, hasFocus() ? 2.0 : 1.2));
        painter.drawRoundedRect(rect, 4, 4);
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    if (isFitted())
        emit zoomChanged();
}

QString PaperView::blockAt(QPoint position) const
{
    if (!m_pages)
        return {};
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(position))
            return m_pages->blockAt(page, (QPointF(position) - rect.topLeft()) / scale());
    }
    return {};
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const QString block = blockAt(event->position().toPoint());
    setCurrent(block);
    viewport()->setCursor(block.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString block = blockAt(event->position().toPoint());
    if (!block.isEmpty()) {
        setCurrent(block);
        emit blockActivated(block);
    }
}

void PaperView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
}

void PaperView::moveCurrent(int direction)
{
    if (!m_pages)
        return;
    QStringList ids;
    for (const LetterBlock &block : m_pages->letter().blocks) {
        if (m_pages->placeOf(block.id))
            ids << block.id;
    }
    if (ids.isEmpty())
        return;
    const qsizetype at = ids.indexOf(m_current);
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : ids.size() - 1) : qBound<qsizetype>(0, at + direction, ids.size() - 1);
    showBlock(ids.at(next));
}

void PaperView::showBlock(const QString &block)
{
    if (!m_pages)
        return;
    const auto place = m_pages->placeOf(block);
    if (!place)
        return;
    setCurrent(block);
    const QRectF page = pageRect(place->page);
    const double top = page.y() + verticalScrollBar()->value() + place->rect.y() * scale();
    const double bottom = top + place->rect.height() * scale();
    QScrollBar *bar = verticalScrollBar();
    if (top - kGap < bar->value())
        bar->setValue(int(top) - kGap);
    else if (bottom + kGap > bar->value() + viewport()->height())
        bar->setValue(int(qMin(top - kGap, bottom + kGap - viewport()->height())));
    viewport()->update();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if (event->matches(QKeySequence::ZoomIn) || (control && event->key() == Qt::Key_Equal)) {
        zoomIn();
        return;
    }
    if (event->matches(QKeySequence::ZoomOut)) {
        zoomOut();
        return;
    }
    if (control && event->key() == Qt::Key_0) {
        fitWidth();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_current.isEmpty()) {
        emit blockActivated(m_current);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace recourse::app
