// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/pictureview.h"

#include "app/widgets/theme.h"
#include "evidence/picture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtMath>

namespace recourse::app {
namespace {
constexpr qint64 kWholePixels = 20'000'000; ///< up to here a picture is held as one piece
constexpr int kBandRows = 2'048;
constexpr int kBandCacheKiB = 160 * 1024;
constexpr double kMinZoom = 0.02;
constexpr double kMaxZoom = 8.0;
constexpr int kMargin = 12;
}

PictureView::PictureView(QWidget *parent) :
    QAbstractScrollArea(parent), m_bands(kBandCacheKiB)
{
    setObjectName(QStringLiteral("pictureView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PictureView::clear()
{
    m_decoding.clear();
    m_path.clear();
    m_size = {};
    m_whole = {};
    m_bands.clear();
    m_asked.clear();
    m_banded = false;
    m_fitted = true;
    updateBars();
    viewport()->update();
}

void PictureView::setImage(const QImage &image)
{
    const bool fitted = m_fitted;
    clear();
    m_whole = image;
    m_size = image.size();
    m_fitted = fitted;
    if (m_fitted)
        fit();
    updateBars();
    viewport()->update();
    emit ready();
}

void PictureView::setFile(const QString &path, const QString &mime, QSize size)
{
    clear();
    m_path = path;
    m_mime = mime;
    m_size = size;
    if (!m_size.isValid() || m_size.isEmpty()) {
        m_size = {};
        emit failed();
        return;
    }
    m_banded = qint64(m_size.width()) * m_size.height() > kWholePixels;
    fit();
    if (m_banded) {
        emit ready();
        return;
    }
    m_decoding.run([path, mime] { return decodeImage(path, mime); }, [this](const Result<QImage> &image) {
        if (!image.ok() || image->isNull()) {
            clear();
            emit failed();
            return;
        }
        m_whole = *image;
        viewport()->update();
        emit ready();
    });
}

void PictureView::request(int band)
{
    if (m_asked.contains(band))
        return;
    m_asked.append(band);
    const int top = band * kBandRows;
    const int rows = qMin(kBandRows, m_size.height() - top);
    m_decoding.run([path = m_path, mime = m_mime, top, rows] { return decodeImageBand(path, mime, top, rows); },
        [this, band](const Result<QImage> &image) {
            if (!image.ok() || image->isNull()) { // stays asked for, so that it is not tried again and again
                if (m_bands.isEmpty()) {
                    clear();
                    emit failed();
                }
                return;
            }
            m_asked.removeAll(band);
            m_bands.insert(band, new QImage(*image), int(image->sizeInBytes() / 1024) + 1);
            viewport()->update();
        },
        -band);
}

double PictureView::fitZoom() const
{
    if (m_size.isEmpty())
        return 1.0;
    const double dpr = devicePixelRatioF();
    const double across = qMax(1, viewport()->width() - 2 * kMargin) * dpr / m_size.width();
    const double down = qMax(1, viewport()->height() - 2 * kMargin) * dpr / m_size.height();
    const bool tall = m_size.height() > 3 * m_size.width();
    return qBound(kMinZoom, qMin(1.0, tall ? across : qMin(across, down)), kMaxZoom);
}

void PictureView::fit()
{
    m_fitted = true;
    m_zoom = fitZoom();
    updateBars();
    viewport()->update();
    emit zoomChanged();
}

void PictureView::setZoom(double zoom)
{
    applyZoom(zoom, QPointF(viewport()->rect().center()));
}

void PictureView::applyZoom(double zoom, QPointF anchor)
{
    if (m_size.isEmpty())
        return;
    const QRectF before = shownRect();
    const QPointF spot((anchor.x() - before.left()) / before.width(), (anchor.y() - before.top()) / before.height());
    m_fitted = false;
    m_zoom = qBound(kMinZoom, zoom, kMaxZoom);
    updateBars();
    const QRectF after = shownRect();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(after.left() + spot.x() * after.width() - anchor.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(after.top() + spot.y() * after.height() - anchor.y()));
    viewport()->update();
    emit zoomChanged();
}

void PictureView::updateBars()
{
    const double scale = m_zoom / devicePixelRatioF();
    const QSize all = m_size.isEmpty()
        ? QSize(0, 0)
        : QSize(int(m_size.width() * scale) + 2 * kMargin, int(m_size.height() * scale) + 2 * kMargin);
    const QSize page = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, all.width() - page.width()));
    verticalScrollBar()->setRange(0, qMax(0, all.height() - page.height()));
    horizontalScrollBar()->setPageStep(page.width());
    verticalScrollBar()->setPageStep(page.height());
    horizontalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setSingleStep(48);
}

QRectF PictureView::shownRect() const
{
    const double scale = m_zoom / devicePixelRatioF();
    const QSizeF size(m_size.width() * scale, m_size.height() * scale);
    const double left = qMax(double(kMargin), (viewport()->width() - size.width()) / 2);
    const double top = qMax(double(kMargin), (viewport()->height() - size.height()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size};
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), toneColor(Tone::Desk, palette()));
    if (m_size.isEmpty())
        return;
    const QRectF shown = shownRect();
    painter.fillRect(shown & QRectF(viewport()->rect()), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 3.0);
    if (!m_banded) {
        if (!m_whole.isNull())
            painter.drawImage(shown, m_whole);
        return;
    }
    const double scale = shown.height() / m_size.height();
    const int last = (m_size.height() - 1) / kBandRows;
    const int from = qBound(0, int((event->rect().top() - shown.top()) / scale / kBandRows), last);
    const int to = qBound(0, int((event->rect().bottom() - shown.top()) / scale / kBandRows), last);
    for (int band = from; band <= to; ++band) {
        const int top = band * kBandRows;
        const int rows = qMin(kBandRows, m_size.height() - top);
        const QRectF place(shown.left(), shown.top() + top * scale, shown.width(), rows * scale);
        if (const QImage *image = m_bands.object(band))
            painter.drawImage(place, *image);
        else
            request(band);
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        updateBars();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    applyZoom(m_zoom * qPow(1.2, steps), event->position());
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    case Qt::Key_1: setZoom(1.0); break;
    case Qt::Key_Left:
    case Qt::Key_Right: event->ignore(); break; // previous and next exhibit
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->pos();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

} // namespace recourse::app
