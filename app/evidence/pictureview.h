// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/decoding.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QString>

namespace recourse::app {

/// Shows one stored picture at any zoom. Small ones are decoded whole; large ones (long screenshots) in bands, only those in
/// sight, so that thirty thousand rows cost no more memory than a screenful. Decoding never blocks.
class PictureView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    /// A file on disk of a pinned type and its size in pixels; ready() or failed() follows.
    void setFile(const QString &path, const QString &mime, QSize size);
    /// A picture that is already decoded (a page of a PDF).
    void setImage(const QImage &image);
    void clear();

    double zoom() const { return m_zoom; } ///< 1.0: one picture pixel on one screen pixel
    bool isFitted() const { return m_fitted; }
    QSize pictureSize() const { return m_size; }
    int bandsHeld() const { return int(m_bands.count()); }

public slots:
    /// The whole picture in sight; a long one fills the width.
    void fit();
    void setZoom(double zoom);
    void zoomIn() { setZoom(m_zoom * 1.25); }
    void zoomOut() { setZoom(m_zoom / 1.25); }

signals:
    void ready();
    void failed();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double fitZoom() const;
    void applyZoom(double zoom, QPointF anchor);
    void updateBars();
    QRectF shownRect() const;
    void request(int band);

    QString m_path;
    QString m_mime;
    QSize m_size;
    QImage m_whole;
    bool m_banded = false;
    QCache<int, QImage> m_bands;
    QList<int> m_asked;
    double m_zoom = 1.0;
    bool m_fitted = true;
    Decoding m_decoding;
    QPoint m_dragFrom;
};

} // namespace recourse::app
