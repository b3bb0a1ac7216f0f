// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wraprow.h"

#include <QWidget>

#include <algorithm>

namespace recourse::app {
namespace {

bool expands(const QLayoutItem *item)
{
    // A field of a fixed width says that it expands when the line in it does.
    return (item->expandingDirections() & Qt::Horizontal) && item->maximumSize().width() > item->minimumSize().width();
}

int needed(const QLayoutItem *item)
{
    return expands(item) ? item->minimumSize().width() : std::max(item->minimumSize().width(), item->sizeHint().width());
}

} // namespace

WrapRow::WrapRow(int spacing) : m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize WrapRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({needed(item), item->minimumSize().height()});
    }
    return size;
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapRow::arrange(const QRect &rect, bool apply) const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    int y = rect.y();
    for (qsizetype first = 0; first < shown.size();) {
        int used = needed(shown[first]);
        int growing = expands(shown[first]) ? 1 : 0;
        qsizetype end = first + 1;
        for (; end < shown.size() && used + m_gap + needed(shown[end]) <= rect.width(); ++end) {
            used += m_gap + needed(shown[end]);
            growing += expands(shown[end]) ? 1 : 0;
        }
        const int extra = growing > 0 ? std::max(0, rect.width() - used) / growing : 0;
        int x = rect.x();
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            QLayoutItem *item = shown[i];
            const int wide = std::min(needed(item) + (expands(item) ? extra : 0), item->maximumSize().width());
            const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
            if (apply)
                item->setGeometry(QRect(x, y, wide, high));
            x += wide + m_gap;
            height = std::max(height, high);
        }
        first = end;
        y += height + (first < shown.size() ? m_gap : 0);
    }
    return y - rect.y();
}

} // namespace recourse::app
