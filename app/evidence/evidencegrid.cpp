// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencegrid.h"

#include "app/evidence/evidencecard.h"
#include "app/evidence/evidencemodel.h"
#include "app/evidence/thumbnails.h"
#include "app/widgets/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace recourse::app {

EvidenceGrid::EvidenceGrid(EvidenceModel &model, Thumbnails &thumbnails, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("evidenceList"));
    setModel(&model);
    setItemDelegate(new EvidenceCardDelegate(thumbnails, this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &EvidenceGrid::updateGrid);
    connect(&model, &QAbstractItemModel::modelReset, this, &EvidenceGrid::updateGrid);
    connect(&thumbnails, &Thumbnails::ready, this, [this] { viewport()->update(); });
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { emit openWanted(m_model.idAt(index.row())); });
    updateGrid();
}

int EvidenceGrid::columns() const
{
    const int many = qMax(1, (width() - 2) / (kCardMinimumWidth + kCardGap));
    return many == 1 && width() - 2 >= 2 * (kCardNarrowWidth + kCardGap) ? 2 : many;
}

void EvidenceGrid::updateGrid()
{
    // As many columns as fit, widened to fill the row.
    const int cell = qBound(kCardNarrowWidth + kCardGap, (width() - 2) / columns(), kCardMaximumWidth + kCardGap);
    const QSize size(cell, EvidenceCardDelegate::cardHeight(font()) + kCardGap);
    if (size != gridSize())
        setGridSize(size);
    // All rows are there; what scrolls is the page around.
    const int rows = (m_model.rowCount() + columns() - 1) / columns();
    const int height = qMax(1, rows) * size.height() + 2;
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

QScrollArea *EvidenceGrid::page() const
{
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

void EvidenceGrid::scrollTo(const QModelIndex &index, ScrollHint)
{
    QScrollArea *area = page();
    if (!area || !index.isValid() || !area->widget())
        return;
    const QRect card = visualRect(index).translated(viewport()->mapTo(area->widget(), QPoint()));
    // The end first, so that of a card higher than the window the beginning is seen.
    area->ensureVisible(card.center().x(), card.bottom(), 0, kCardGap);
    area->ensureVisible(card.center().x(), card.top(), 0, kCardGap);
}

void EvidenceGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void EvidenceGrid::resizeEvent(QResizeEvent *event)
{
    updateGrid();
    QListView::resizeEvent(event);
}

void EvidenceGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGrid();
}

QList<EvidenceId> EvidenceGrid::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<EvidenceId> ids;
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(m_model.idAt(index.row()));
    return ids;
}

void EvidenceGrid::choose(const EvidenceId &id)
{
    const QModelIndex index = m_model.index(m_model.rowOf(id));
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void EvidenceGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit choiceChanged();
}

void EvidenceGrid::step(int by)
{
    const QList<EvidenceId> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int first = m_model.rowOf(ids.first());
    const int last = m_model.rowOf(ids.last());
    if (by < 0 && first > 0)
        emit moveWanted(ids, first - 1);
    else if (by > 0 && last + 1 < m_model.rowCount())
        emit moveWanted(ids, last + 2);
}

void EvidenceGrid::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)) {
        step(-1);
    } else if (control && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)) {
        step(1);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (const QList<EvidenceId> ids = selectedIds(); !ids.isEmpty())
            emit removeWanted(ids);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit openWanted(m_model.idAt(currentIndex().row()));
    } else {
        QListView::keyPressEvent(event);
    }
}

void EvidenceGrid::startDrag(Qt::DropActions)
{
    QModelIndexList rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (m_model.flags(index).testFlag(Qt::ItemIsDragEnabled))
            rows.append(index);
    }
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(rows));
    const QRect area = visualRect(rows.first());
    drag->setPixmap(viewport()->grab(area).scaledToWidth(area.width() / 2, Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    m_gap = -1;
    viewport()->update();
}

int EvidenceGrid::gapAt(QPoint position) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect area = visualRect(m_model.index(row));
        if (position.y() < area.top())
            return row;
        if (position.y() <= area.bottom() && position.x() < area.center().x())
            return row;
    }
    return m_model.rowCount();
}

QRect EvidenceGrid::gapMark(int gap) const
{
    const bool atEnd = gap >= m_model.rowCount();
    const QRect area = visualRect(m_model.index(atEnd ? m_model.rowCount() - 1 : gap));
    const int x = (atEnd ? area.right() + 1 : area.left()) - kCardGap / 2 - 1;
    return {qMax(0, x), area.top(), 3, area.height() - kCardGap};
}

void EvidenceGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this && event->mimeData()->hasFormat(EvidenceModel::dragFormat()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void EvidenceGrid::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this) {
        event->ignore();
        return;
    }
    m_gap = gapAt(event->position().toPoint());
    if (QScrollArea *area = page()) { // near its edge the page comes along
        const QPoint at = viewport()->mapTo(area->widget(), event->position().toPoint());
        area->ensureVisible(at.x(), at.y(), 0, 40);
    }
    viewport()->update();
    event->acceptProposedAction();
}

void EvidenceGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    m_gap = -1;
    viewport()->update();
}

void EvidenceGrid::dropEvent(QDropEvent *event)
{
    if (event->source() != this) {
        event->ignore();
        return;
    }
    const QList<EvidenceId> ids = EvidenceModel::dragged(event->mimeData());
    const int gap = gapAt(event->position().toPoint());
    m_gap = -1;
    event->acceptProposedAction();
    viewport()->update();
    if (!ids.isEmpty())
        emit moveWanted(ids, gap);
}

void EvidenceGrid::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0 || m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::MyMove, palette()));
    painter.drawRoundedRect(gapMark(m_gap), 1.5, 1.5);
}

} // namespace recourse::app
