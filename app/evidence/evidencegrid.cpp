// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencegrid.h"

#include "app/evidence/evidencemodel.h"
#include "app/evidence/evidencetypes.h"
#include "app/evidence/thumbnails.h"
#include "app/widgets/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace recourse::app {
namespace {
constexpr int kCardWidth = 176;
constexpr int kPictureHeight = 116;
constexpr int kPadding = 12;
constexpr int kGap = 12;
}

EvidenceCardDelegate::EvidenceCardDelegate(Thumbnails &thumbnails, QObject *parent) :
    QStyledItemDelegate(parent), m_thumbnails(thumbnails)
{
}

QSize EvidenceCardDelegate::pictureSize()
{
    return {kCardWidth - 2, kPictureHeight};
}

QSize EvidenceCardDelegate::cardSize(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(strong).lineSpacing() + 2 * QFontMetrics(captionFont(font)).lineSpacing() + 4;
    return {kCardWidth, kPictureHeight + 10 + text + 10};
}

QSize EvidenceCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return cardSize(option.font) + QSize(kGap, kGap);
}

void EvidenceCardDelegate::paintPicture(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const QPalette &p = option.palette;
    painter.fillRect(area, toneColor(Tone::Desk, p));
    const QString mime = index.data(EvidenceModel::MimeRole).toString();
    const QImage image = m_thumbnails.get(index.data(EvidenceModel::ShaRole).toString(), mime);
    if (image.isNull()) {
        const QIcon icon = uiIcon(typeIconName(mime), p);
        icon.paint(&painter, QRect(area.center() - QPoint(18, 20), QSize(36, 36)));
        QFont small = captionFont(option.font);
        painter.setFont(small);
        painter.setPen(toneColor(Tone::Caption, p));
        painter.drawText(area.adjusted(kPadding, 0, -kPadding, -8), Qt::AlignHCenter | Qt::AlignBottom, typeName(mime));
        return;
    }
    const QSize shown = image.size().scaled(area.size(), Qt::KeepAspectRatioByExpanding);
    QRectF source(QPointF(), QSizeF(image.size()));
    const double scale = double(image.width()) / shown.width();
    source.setWidth(qMin(source.width(), area.width() * scale));
    source.setHeight(qMin(source.height(), area.height() * scale));
    source.moveLeft((image.width() - source.width()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(area), image, source);
}

void EvidenceCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &p = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect card(option.rect.topLeft() + QPoint(kGap / 2, kGap / 2), cardSize(option.font));
    const QRectF edge = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);

    QPainterPath outline;
    outline.addRoundedRect(edge, space::radius, space::radius);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillPath(outline, chosen ? toneFill(Tone::MyMove, p) : toneColor(hovered ? Tone::Hover : Tone::CardFill, p));
    painter->save();
    painter->setClipPath(outline);
    const QRect picture(card.left(), card.top(), card.width(), kPictureHeight);
    paintPicture(*painter, picture, option, index);
    painter->restore();
    painter->setPen(toneColor(Tone::CardLine, p));
    painter->drawLine(picture.bottomLeft(), picture.bottomRight());

    // The stamp.
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QString number = QString::number(index.data(EvidenceModel::NumberRole).toInt());
    const QFontMetrics strongMetrics(strong);
    const int stampHeight = strongMetrics.height() + 6;
    const QRect stamp(card.left() + 8, card.top() + 8, qMax(stampHeight, strongMetrics.horizontalAdvance(number) + 14), stampHeight);
    painter->setPen(QPen(toneColor(Tone::CardLine, p), 1));
    painter->setBrush(p.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(stamp).adjusted(0.5, 0.5, -0.5, -0.5), stampHeight / 2.0, stampHeight / 2.0);
    painter->setFont(strong);
    painter->setPen(p.color(QPalette::Text));
    painter->drawText(stamp, Qt::AlignCenter, number);

    // Title, then kind and date, then the remark or nothing.
    const int left = card.left() + kPadding;
    const int width = card.width() - 2 * kPadding;
    int top = picture.bottom() + 10;
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(QRect(left, top, width, strongMetrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        strongMetrics.elidedText(title, Qt::ElideMiddle, width));
    top += strongMetrics.lineSpacing() + 2;
    const QFont small = captionFont(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    QStringList facts;
    const QString kind = index.data(EvidenceModel::KindRole).toString();
    if (!kind.isEmpty() && kind != title)
        facts.append(kind);
    if (const QString date = index.data(EvidenceModel::DateRole).toString(); !date.isEmpty())
        facts.append(date);
    QStringList lines;
    const QString note = index.data(EvidenceModel::NoteRole).toString();
    if (note.isEmpty())
        lines = facts;
    else
        lines = QStringList{facts.join(QStringLiteral(" · ")), note};
    lines.removeAll(QString());
    for (const QString &line : std::as_const(lines)) {
        painter->setPen(toneColor(line == note ? Tone::Overdue : Tone::Caption, p));
        painter->drawText(QRect(left, top, width, smallMetrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            smallMetrics.elidedText(line, Qt::ElideRight, width));
        top += smallMetrics.lineSpacing();
    }

    const double line = chosen || focused ? 2.0 : 1.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(toneColor(chosen || focused ? Tone::MyMove : Tone::CardLine, p), line));
    painter->drawRoundedRect(QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2), space::radius, space::radius);
    painter->restore();
}

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
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&thumbnails, &Thumbnails::ready, this, [this] { viewport()->update(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit openWanted(m_model.idAt(index.row())); });
    updateGrid();
}

void EvidenceGrid::updateGrid()
{
    setGridSize(EvidenceCardDelegate::cardSize(font()) + QSize(kGap, kGap));
    verticalScrollBar()->setSingleStep(gridSize().height() / 4);
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
    const int x = atEnd ? area.right() - 1 : area.left() - 1;
    return {qMax(0, x), area.top() + kGap / 2, 3, area.height() - kGap};
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
    QList<EvidenceId> ids;
    for (const QByteArray &line : event->mimeData()->data(EvidenceModel::dragFormat()).split('\n')) {
        if (const auto id = EvidenceId::parse(QString::fromUtf8(line)))
            ids.append(*id);
    }
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
