// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/theme.h"

#include "app/widgets/paint.h"

#include <QGuiApplication>
#include <QAbstractScrollArea>
#include <QStyleFactory>
#include <QStyleOption>

namespace recourse::app {
namespace {

constexpr double kFieldRadius = 4;
constexpr double kBoxRadius = 3;
constexpr int kTextGap = 4;
constexpr int kScrollBar = 13;
constexpr int kShortestHandle = 32;

QColor lineOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        return option.palette.color(QPalette::Highlight);
    return enabled ? fieldLine(option.palette) : option.palette.color(QPalette::Mid);
}

double widthOf(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled) ? 2 : 1;
}

void surface(QPainter &painter, const QStyleOption &option, const QRectF &rect, const QColor &fill, double radius)
{
    roundedSurface(painter, rect, fill, lineOf(option), widthOf(option), radius);
}

QColor buttonFill(const QStyleOption &option)
{
    const QPalette &p = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return p.color(QPalette::Window);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return mixed(p.color(QPalette::ButtonText), p.color(QPalette::Button), 0.12);
    return option.state.testFlag(QStyle::State_MouseOver) ? p.color(QPalette::AlternateBase) : p.color(QPalette::Button);
}

/// A square in the middle of the indicator's place, on whole pixels.
QRectF squareIn(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = squareIn(option.rect);
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor accent = option.palette.color(enabled ? QPalette::Highlight : QPalette::Mid);
    surface(painter, option, box, marked ? accent : option.palette.color(QPalette::Base), kBoxRadius);
    if (!marked)
        return;
    painter.setPen(
        QPen(option.palette.color(QPalette::HighlightedText), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        const QPointF tick[]{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)};
        painter.drawPolyline(tick, 3);
    }
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const QRectF ring = squareIn(option.rect);
    surface(painter, option, ring, option.palette.color(QPalette::Base), ring.width() / 2);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(option.state.testFlag(QStyle::State_Enabled) ? QPalette::Highlight : QPalette::Mid));
    const double inset = ring.width() * 0.27;
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void downArrow(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const QPointF middle = rect.center();
    const QPointF arrow[]{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(arrow, 3);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum > option.minimum) {
        const bool active = (option.activeSubControls & QStyle::SC_ScrollBarSlider)
            && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
        const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(scrollHandle(option.palette, active));
        painter.drawRoundedRect(handle, 3.5, 3.5);
    }
    painter.restore();
}

} // namespace

QColor fieldLine(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Active, QPalette::Window);
    return isHighContrast(palette) ? ink : mixed(ink, paper, 0.58);
}

/// Every menu bar asks for the arrow of a bar that is too narrow. Qt's is a picture file, and looking at one loads every picture plugin of
/// the system, a megabyte and a half of a start.
QIcon QuietStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return uiIcon(QStringLiteral("more"), widget ? widget->palette() : QGuiApplication::palette());
    return QProxyStyle::standardIcon(standard, option, widget);
}

QColor scrollHandle(const QPalette &palette, bool active)
{
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Active, QPalette::Window);
    return isHighContrast(palette) ? ink : mixed(ink, paper, active ? 0.72 : 0.52);
}

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void QuietStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool drawn = true;
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool usable = option->state.testFlag(State_Enabled) && !option->state.testFlag(State_ReadOnly);
        const QColor fill = option->palette.color(usable ? QPalette::Base : QPalette::Window);
        if (frame && frame->lineWidth > 0)
            surface(*painter, *option, option->rect, fill, kFieldRadius);
        else
            painter->fillRect(option->rect, fill);
        break;
    }
    case PE_Frame: surface(*painter, *option, option->rect, option->palette.color(QPalette::Base), kFieldRadius); break;
    case PE_IndicatorCheckBox: checkBox(*painter, *option); break;
    case PE_IndicatorRadioButton: radioButton(*painter, *option); break;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool quiet = button && button->features.testFlag(QStyleOptionButton::Flat)
            && !(option->state & (State_Sunken | State_On | State_MouseOver | State_HasFocus));
        if (!quiet)
            surface(*painter, *option, option->rect, buttonFill(*option), kFieldRadius);
        break;
    }
    default: drawn = false;
    }
    painter->restore();
    if (!drawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_Splitter) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // A line like the others that part the window; it can be moved where the pointer says so.
    const QRect r = option->rect;
    const QRect line = option->state.testFlag(State_Horizontal) ? QRect(r.center().x(), r.top(), 1, r.height())
                                                                : QRect(r.left(), r.center().y(), r.width(), 1);
    painter->fillRect(line, option->palette.color(option->state.testFlag(State_MouseOver) ? QPalette::Highlight : QPalette::Mid));
}

void QuietStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // One that can be typed into looks like a field, with the arrow at its end.
    surface(*painter, *option, option->rect, box->editable ? option->palette.color(QPalette::Base) : buttonFill(*option),
        kFieldRadius);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    downArrow(
        *painter, arrow, option->palette.color(option->state.testFlag(State_Enabled) ? QPalette::ButtonText : QPalette::Mid));
    painter->restore();
}

QRect QuietStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range > 0
        ? qBound(qMin(kShortestHandle, length), int(length * qint64(bar->pageStep) / (range + bar->pageStep)), length)
        : length;
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect place = flat ? QRect(from, 0, extent, bar->rect.height()) : QRect(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, place.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(at, handle);
    case SC_ScrollBarSubPage: return along(0, at);
    case SC_ScrollBarAddPage: return along(at + handle, length - at - handle);
    default: return {};
    }
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return kScrollBar;
    // The square viewport of a text area or a list must stay clear of the round corners.
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return 3;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(kTextGap, 0, -kTextGap, 0) : rect;
}

} // namespace recourse::app
