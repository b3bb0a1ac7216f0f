// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace recourse::app {

class CardButton;

/// Cards of which one is chosen are one stop of the Tab key: the chosen one, or the first. Arrow keys go to the card that lies in
/// that direction, Home and End to the first and the last; Space or Enter chooses. Screen readers hear radio buttons.
class CardGroup final : public QObject
{
    Q_OBJECT
public:
    explicit CardGroup(QObject *parent);
    /// In reading order.
    void add(CardButton *card);
    /// Call after cards were chosen, shown or hidden.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void stopAt(const CardButton *stop);
    CardButton *beside(const CardButton *from, int key) const;
    QList<CardButton *> m_cards;
};

} // namespace recourse::app
