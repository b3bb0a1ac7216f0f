// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QPainter>

namespace recourse::app {

/// A rounded surface with a line inside its edge; what cards, card buttons and banners have in common.
inline void roundedSurface(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double width = 1.0)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
}

} // namespace recourse::app
