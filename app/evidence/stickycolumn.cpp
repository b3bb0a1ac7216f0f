// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/stickycolumn.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace recourse::app {

StickyColumn::StickyColumn(QWidget *content, QScrollArea *area, QWidget *parent) :
    QWidget(parent), m_content(content), m_area(area)
{
    content->setParent(this);
    content->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyColumn::place);
}

int StickyColumn::contentHeight(int width) const
{
    const int wanted = m_content->hasHeightForWidth() ? m_content->heightForWidth(width) : m_content->sizeHint().height();
    return qMax(wanted, m_content->minimumSizeHint().height());
}

QSize StickyColumn::sizeHint() const
{
    const int width = qMax(minimumWidth(), m_content->sizeHint().width());
    return {width, contentHeight(width)};
}

void StickyColumn::showTop()
{
    m_top = m_room = qMax(0, scrolledAway());
    place();
}

/// How much of this column lies above what is seen.
int StickyColumn::scrolledAway() const
{
    return -mapTo(m_area->viewport(), QPoint()).y();
}

void StickyColumn::place()
{
    if (!isVisible())
        return;
    const int needed = contentHeight(width());
    if (minimumHeight() != m_room + needed) // the page grows for a beginning that is to be seen at its end
        setMinimumHeight(m_room + needed);
    const int above = scrolledAway();
    const int seen = m_area->viewport()->height();
    int top = qMin(m_top, above);
    if (needed <= seen)
        top = above;
    else if (top + needed < above + seen)
        top = above + seen - needed;
    m_top = qBound(0, top, qMax(0, qMax(height(), minimumHeight()) - needed));
    m_content->setGeometry(0, m_top, width(), needed);
}

void StickyColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StickyColumn::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    place();
}

void StickyColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
}

bool StickyColumn::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_content && event->type() == QEvent::LayoutRequest)
        || (watched != m_content && event->type() == QEvent::Resize)) {
        updateGeometry();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse::app
