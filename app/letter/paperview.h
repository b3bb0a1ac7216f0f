// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/decoding.h"
#include "letter/pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSet>

#include <memory>

namespace recourse::app {

/// The pages of a letter as paper on a grey desk: real proportions, fitted to the width or at a zoom of one's own, drawn anew for
/// each from the same pages as the PDF.
/// The block under the pointer, or chosen with Ctrl+Up/Down, is outlined; a click or Enter activates it.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Keeps the scroll position. Null: no letter.
    void setPages(std::shared_ptr<const LetterPages> pages);
    void showBlock(const QString &block);
    QString currentBlock() const { return m_current; }

    bool isFitted() const { return m_zoom == 0; }
    double zoom() const;       ///< 1.0: as large as on paper, on a screen of 96 dots per inch
    void setZoom(double zoom); ///< within [0.5, 3]
    void fitWidth();
    void zoomIn() { setZoom(zoom() * 1.2); }
    void zoomOut() { setZoom(zoom() / 1.2); }

signals:
    void zoomChanged();
    /// Another block is outlined; an empty id for none.
    void currentChanged(const QString &block);
    void blockActivated(const QString &block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const;
    QRectF pageRect(int page) const; ///< in viewport pixels, scrolled
    int pageHeight() const;
    void updateScrollBars();
    void applyZoom(double zoom, QPointF anchor);
    void setCurrent(const QString &block);
    QString blockAt(QPoint position) const;
    void moveCurrent(int direction);
    /// Null while the page is being drawn.
    QPixmap pagePixmap(int page);
    void request(int page, QSize pixels, const QString &key);

    std::shared_ptr<const LetterPages> m_pages;
    QSet<int> m_withPictures; ///< pages whose drawing decodes a file
    QSet<QString> m_asked;
    QHash<int, QString> m_shown; ///< what was last drawn of a page, perhaps in another size
    Decoding m_decoding; ///< exhibits are decoded one after the other in any case
    int m_order = 0;
    QCache<QString, QPixmap> m_cache;
    QString m_current;
    quint64 m_generation = 0;
    double m_zoom = 0;         ///< 0: fitted to the width
};

} // namespace recourse::app
