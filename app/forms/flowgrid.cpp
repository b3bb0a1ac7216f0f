// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/flowgrid.h"

#include <QWidget>

#include <algorithm>

namespace recourse::app {

FlowGrid::FlowGrid(int minimumColumn, int maximumColumns, int spacing) :
    m_minimumColumn(minimumColumn), m_maximumColumns(maximumColumns), m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowGrid::~FlowGrid()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowGrid::sizeHint() const
{
    const int width = m_minimumColumn * m_maximumColumns + m_gap * (m_maximumColumns - 1);
    return {width, arrange(QRect(0, 0, width, 0), false)};
}

QSize FlowGrid::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->minimumSize().height());
    return {m_minimumColumn, height};
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowGrid::arrange(const QRect &rect, bool apply) const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    int column = m_minimumColumn;
    for (const QLayoutItem *item : shown)
        column = std::max(column, item->minimumSize().width());
    const int fitting = (rect.width() + m_gap) / (column + m_gap);
    const int columns = std::clamp(fitting, 1, m_maximumColumns);
    const int width = (rect.width() - m_gap * (columns - 1)) / columns;
    int y = rect.y();
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const qsizetype end = std::min<qsizetype>(first + columns, shown.size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            const QLayoutItem *item = shown[i];
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        for (qsizetype i = first; apply && i < end; ++i)
            shown[i]->setGeometry(QRect(rect.x() + int(i - first) * (width + m_gap), y, width, height));
        y += height + (end < shown.size() ? m_gap : 0);
    }
    return y - rect.y();
}

} // namespace recourse::app
