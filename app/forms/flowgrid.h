// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace recourse::app {

/// Lays its widgets out in equal columns, as many as fit at the minimum width and hold the widest word; rows are as high as their highest widget. In reading
/// order, so that the Tab key follows the eye.
class FlowGrid final : public QLayout
{
    Q_OBJECT
public:
    FlowGrid(int minimumColumn, int maximumColumns, int spacing);
    ~FlowGrid() override;
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
    int m_minimumColumn;
    int m_maximumColumns;
    int m_gap;
};

} // namespace recourse::app
