// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace recourse::app {

class EvidenceModel;
class Thumbnails;

/// Draws an exhibit as a card: picture, number as a stamp in the corner, title, kind and date, and one quiet remark.
class EvidenceCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EvidenceCardDelegate(Thumbnails &thumbnails, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static QSize cardSize(const QFont &font);
    static QSize pictureSize();

private:
    void paintPicture(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Thumbnails &m_thumbnails;
};

/// The exhibits as cards in rows. Dragging a card or Ctrl+Up/Down asks for another order, Delete for removal, Enter for the viewer;
/// nothing is changed here. Files dropped on it are left to whoever is around it.
class EvidenceGrid final : public QListView
{
    Q_OBJECT
public:
    EvidenceGrid(EvidenceModel &model, Thumbnails &thumbnails, QWidget *parent = nullptr);

    QList<EvidenceId> selectedIds() const;
    /// Selects one exhibit and brings it into view.
    void choose(const EvidenceId &id);

signals:
    void moveWanted(const QList<recourse::EvidenceId> &ids, int before);
    void removeWanted(const QList<recourse::EvidenceId> &ids);
    void openWanted(const recourse::EvidenceId &id);
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    int gapAt(QPoint position) const;
    QRect gapMark(int gap) const;
    void step(int by);
    void updateGrid();

    EvidenceModel &m_model;
    int m_gap = -1;
};

} // namespace recourse::app
