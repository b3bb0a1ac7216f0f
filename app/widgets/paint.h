// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QPainter>

namespace recourse::app {

/// `part` of `a` over the rest of `b`.
inline QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return qRound(x * part + y * (1 - part)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// A rounded surface with a line inside its edge; what cards, banners, fields and buttons have in common.
inline void roundedSurface(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double width = 1.0,
    double radius = space::radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace recourse::app
