// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

#include <QListView>

class QScrollArea;

namespace recourse::app {

class EvidenceModel;
class Thumbnails;

/// The exhibits as cards in rows. Dragging a card or Ctrl+Up/Down asks for another order, Delete for removal, Enter for the
/// viewer; nothing is changed here. As high as its rows: the page around it scrolls. Files dropped on it are left to whoever is
/// around it.
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
    /// A context menu for the chosen ones is asked for, by mouse or by the Menu key.
    void menuWanted(QPoint globalPosition);

public:
    /// Scrolls the page around: the grid shows all its rows and does not scroll itself.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Asks for the chosen ones to be moved by one place.
    void step(int by);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int gapAt(QPoint position) const;
    QRect gapMark(int gap) const;
    void updateGrid();
    int columns() const;
    QScrollArea *page() const;

    EvidenceModel &m_model;
    int m_gap = -1;
};

} // namespace recourse::app
