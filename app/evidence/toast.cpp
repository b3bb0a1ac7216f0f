// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/toast.h"

#include "app/evidence/importnotice.h"
#include "app/widgets/paint.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace recourse::app {
namespace {
constexpr int kWidest = 560;
constexpr int kMargin = 6;
}

Toast::Toast(QWidget *area) : QWidget(area), m_area(area)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    area->installEventFilter(this);
    hide();
}

void Toast::hold(ImportNotice *notice)
{
    layout()->addWidget(notice);
    connect(notice, &ImportNotice::shown, this, &Toast::setWanted);
}

void Toast::setWanted(bool wanted)
{
    setVisible(wanted);
    place();
}

void Toast::place()
{
    if (isHidden())
        return;
    const int width = qMin(m_area->width() - 2 * space::related, kWidest);
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = qMin(needed, m_area->height() * 2 / 3);
    setGeometry((m_area->width() - width) / 2, m_area->height() - height - space::related, width, height);
    raise();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundedSurface(painter, rect(), palette().color(QPalette::Base), toneColor(Tone::CardLine, palette()));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse::app
