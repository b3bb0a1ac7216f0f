// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cardgroup.h"

#include "app/widgets/surfaces.h"

#include <QKeyEvent>

#include <algorithm>

namespace recourse::app {
namespace {

QRect placeOf(const CardButton *card)
{
    return {card->mapTo(card->window(), QPoint(0, 0)), card->size()};
}

} // namespace

CardGroup::CardGroup(QObject *parent) : QObject(parent) {}

void CardGroup::add(CardButton *card)
{
    m_cards.append(card);
    card->setCheckable(true);
    card->installEventFilter(this);
    refresh();
}

void CardGroup::refresh()
{
    const auto shown = [](const CardButton *card) { return !card->isHidden() && card->isEnabled(); };
    const CardButton *stop = nullptr;
    for (const CardButton *card : m_cards) {
        if (shown(card) && card->isChecked())
            stop = card;
    }
    for (const CardButton *card : m_cards) {
        if (!stop && card->hasFocus())
            stop = card;
    }
    for (const CardButton *card : m_cards) {
        if (!stop && shown(card))
            stop = card;
    }
    stopAt(stop);
}

void CardGroup::stopAt(const CardButton *stop)
{
    for (CardButton *card : m_cards)
        card->setFocusPolicy(card == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

CardButton *CardGroup::beside(const CardButton *from, int key) const
{
    QList<CardButton *> visible;
    for (CardButton *card : m_cards) {
        if (card->isVisible() && card->isEnabled())
            visible.append(card);
    }
    const qsizetype at = visible.indexOf(const_cast<CardButton *>(from));
    if (at < 0)
        return nullptr;
    switch (key) {
    case Qt::Key_Home: return visible.first();
    case Qt::Key_End: return visible.last();
    case Qt::Key_Right: return visible.value(at + 1);
    case Qt::Key_Left: return visible.value(at - 1);
    default: break;
    }
    // The nearest row above or below, and in it the card that lies most under this one.
    const QRect here = placeOf(from);
    CardButton *best = nullptr;
    QRect bestPlace;
    for (CardButton *card : visible) {
        const QRect place = placeOf(card);
        const bool wanted = key == Qt::Key_Down ? place.top() >= here.bottom() : place.bottom() <= here.top();
        if (!wanted)
            continue;
        const int rows = qAbs(place.center().y() - here.center().y());
        const int bestRows = best ? qAbs(bestPlace.center().y() - here.center().y()) : 0;
        const bool nearer = !best || rows < bestRows
            || (rows == bestRows
                && qAbs(place.center().x() - here.center().x()) < qAbs(bestPlace.center().x() - here.center().x()));
        if (nearer) {
            best = card;
            bestPlace = place;
        }
    }
    return best;
}

bool CardGroup::eventFilter(QObject *watched, QEvent *event)
{
    auto *card = qobject_cast<CardButton *>(watched);
    if (card && event->type() == QEvent::FocusIn)
        stopAt(card);
    if (!card || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    const bool ours = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && std::find(keys.begin(), keys.end(), press->key()) != keys.end();
    if (!ours)
        return QObject::eventFilter(watched, event);
    if (CardButton *next = beside(card, press->key())) {
        next->setFocus(Qt::TabFocusReason);
        revealInPage(next);
    }
    return true;
}

} // namespace recourse::app
