// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace recourse::app {

class Thumbnails;

constexpr int kCardGap = 12;         ///< between two cards
constexpr int kCardMinimumWidth = 172;
constexpr int kCardNarrowWidth = 152; ///< rather than one column of cards
constexpr int kCardMaximumWidth = 236;

/// Draws an exhibit as a card: picture, number as a stamp in the corner, title, kind and date, and one quiet remark.
class EvidenceCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    EvidenceCardDelegate(Thumbnails &thumbnails, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    static int cardHeight(const QFont &font);
    static QSize largestPicture();

private:
    void paintPicture(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Thumbnails &m_thumbnails;
};

} // namespace recourse::app
