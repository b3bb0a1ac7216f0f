// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace recourse::app {

/// Fusion with flat surfaces: fields, boxes, buttons and combo boxes get a thin rounded line that holds 3:1 against what is
/// around it in every palette. Fusion derives its lines from the window colour and darkens them, which on a black window leaves
/// nothing to see. Scroll bars are a plain handle in a groove, without arrows.
/// Behaviour, sizes and everything else are Fusion's.
class QuietStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    QuietStyle();
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

/// The handle of a scroll bar: seen at once (3:1 against its groove), stronger under the pointer.
QColor scrollHandle(const QPalette &palette, bool active);
/// The line around a field: what one types into must be seen before it is used.
QColor fieldLine(const QPalette &palette);

} // namespace recourse::app
