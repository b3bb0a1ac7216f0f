// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cardspeech.h"
#include "app/widgets/paint.h"
#include "app/widgets/surfaces.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace recourse::app {
namespace {

/// A ring says where the keyboard is. Whoever points with the mouse, or has not touched anything yet, needs none.
bool cameByKey(const QFocusEvent &event)
{
    return event.reason() != Qt::MouseFocusReason && event.reason() != Qt::OtherFocusReason
        && event.reason() != Qt::ActiveWindowFocusReason;
}

} // namespace

CardButton::CardButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakForCards();
}

void CardButton::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    updateGeometry();
    update();
}

void CardButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void CardButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

int CardButton::textLeft() const
{
    return m_iconName.isEmpty() ? space::group : space::group + 24 + 12;
}

int CardButton::heightForWidth(int width) const
{
    const int right = isCheckable() ? 44 : space::group;
    const int textWidth = qMax(80, width - textLeft() - right);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QRect bounds(0, 0, textWidth, 10000);
    int height = QFontMetrics(strong).boundingRect(bounds, Qt::TextWordWrap, m_title).height();
    if (!m_hint.isEmpty())
        height += 4 + QFontMetrics(captionFont(font())).boundingRect(bounds, Qt::TextWordWrap, m_hint).height();
    return qMax(height, 24) + 2 * 14;
}

QSize CardButton::sizeHint() const
{
    return {360, heightForWidth(360)};
}

QSize CardButton::minimumSizeHint() const
{
    return {180, heightForWidth(qMax(180, width()))};
}

bool CardButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            click();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void CardButton::focusInEvent(QFocusEvent *event)
{
    m_ring = cameByKey(*event) || (m_ring && event->reason() == Qt::ActiveWindowFocusReason);
    QAbstractButton::focusInEvent(event);
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &p = palette();
    const bool chosen = isCheckable() && isChecked();
    const QColor accent = toneColor(Tone::MyMove, p);
    QColor fill = chosen ? toneFill(Tone::MyMove, p) : toneColor(Tone::CardFill, p);
    if (!chosen && (underMouse() || isDown()) && isEnabled())
        fill = toneColor(Tone::Hover, p);
    const bool ring = chosen || (hasFocus() && m_ring);
    roundedSurface(painter, rect(), fill, ring ? accent : toneColor(Tone::CardLine, p), ring ? 2.0 : 1.0);
    if (!m_iconName.isEmpty()) {
        const QIcon drawn = uiIcon(m_iconName, p, Tone::MyMove);
        drawn.paint(&painter, QRect(space::group, 14, 24, 24));
    }
    const int right = isCheckable() ? 44 : space::group;
    const QRect area(textLeft(), 14, width() - textLeft() - right, height() - 28);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(p.color(isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText));
    QRect used;
    const bool alone = m_hint.isEmpty();
    painter.drawText(area, int(Qt::TextWordWrap | Qt::AlignLeft) | (alone ? Qt::AlignVCenter : Qt::AlignTop), m_title, &used);
    if (!alone) {
        painter.setFont(captionFont(font()));
        painter.setPen(toneColor(Tone::Caption, p));
        painter.drawText(area.adjusted(0, used.height() + 4, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_hint);
    }
    if (chosen)
        uiIcon(QStringLiteral("check"), p, Tone::MyMove).paint(&painter, QRect(width() - 36, (height() - 20) / 2, 20, 20));
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    return {qMax(hint.width() + 16, 96), qMax(hint.height(), space::primary)};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    if (isDown())
        fill = fill.darker(115);
    else if (underMouse() && isEnabled())
        fill = fill.lighter(isDark(palette()) ? 108 : 112);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::HighlightedText);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
    painter.setPen(ink);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 6, qMax(metrics.height() + 8, space::target)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(toneColor(Tone::MyMove, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(2, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
}

RailButton::RailButton(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    return {qMax(72, metrics.horizontalAdvance(text()) + 12), 8 + 24 + 4 + metrics.height() + 8};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::focusInEvent(QFocusEvent *event)
{
    m_ring = cameByKey(*event) || (m_ring && event->reason() == Qt::ActiveWindowFocusReason);
    QAbstractButton::focusInEvent(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &p = palette();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? toneFill(Tone::MyMove, p) : toneColor(Tone::Hover, p));
        painter.drawRoundedRect(rect(), space::radius, space::radius);
    }
    if (hasFocus() && m_ring) {
        painter.setPen(QPen(toneColor(Tone::MyMove, p), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), space::radius, space::radius);
    }
    const Tone tone = isChecked() ? Tone::MyMove : Tone::Caption;
    uiIcon(m_iconName, p, tone).paint(&painter, QRect((width() - 24) / 2, 8, 24, 24));
    painter.setFont(captionFont(font()));
    painter.setPen(toneColor(tone, p));
    painter.drawText(QRect(0, 36, width(), height() - 40), Qt::AlignHCenter | Qt::AlignTop, text());
}

} // namespace recourse::app
