// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencecard.h"

#include "app/evidence/evidencemodel.h"
#include "app/evidence/evidencetypes.h"
#include "app/evidence/thumbnails.h"
#include "app/widgets/theme.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace recourse::app {
namespace {
constexpr int kPictureHeight = 116;
constexpr int kPadding = 12;

/// At most two lines below the title: kind and date, or both in one and a remark.
QStringList factLines(const QModelIndex &index)
{
    QStringList facts;
    const QString kind = index.data(EvidenceModel::KindRole).toString();
    if (kind != index.data(Qt::DisplayRole).toString())
        facts.append(kind);
    facts.append(index.data(EvidenceModel::DateRole).toString());
    facts.removeAll(QString());
    const QString note = index.data(EvidenceModel::NoteRole).toString();
    if (!note.isEmpty())
        facts = QStringList{facts.join(QStringLiteral(" · ")), note};
    facts.removeAll(QString());
    return facts;
}

QStringList titleLines(const QString &title, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (most < 2 || metrics.horizontalAdvance(title) <= width)
        return {metrics.elidedText(title, Qt::ElideMiddle, width)};
    QTextLayout layout(title, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const int broken = first.textLength();
    return {title.left(broken).trimmed(), metrics.elidedText(title.mid(broken), Qt::ElideMiddle, width)};
}

} // namespace

EvidenceCardDelegate::EvidenceCardDelegate(Thumbnails &thumbnails, QObject *parent) :
    QStyledItemDelegate(parent), m_thumbnails(thumbnails)
{
}

QSize EvidenceCardDelegate::largestPicture()
{
    return {kCardMaximumWidth, kPictureHeight};
}

int EvidenceCardDelegate::cardHeight(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const int title = QFontMetrics(strong).lineSpacing();
    const int fact = QFontMetrics(captionFont(font)).lineSpacing();
    return kPictureHeight + 10 + qMax(title + 2 * fact, 2 * title + fact) + 4 + 10;
}

QSize EvidenceCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list && list->gridSize().isValid() ? list->gridSize()
                                              : QSize(kCardMinimumWidth, cardHeight(option.font)) + QSize(kCardGap, kCardGap);
}

void EvidenceCardDelegate::paintPicture(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
    const QModelIndex &index) const
{
    const QPalette &p = option.palette;
    painter.fillRect(area, toneColor(Tone::Desk, p));
    const QString mime = index.data(EvidenceModel::MimeRole).toString();
    const QImage image = m_thumbnails.get(index.data(EvidenceModel::ShaRole).toString(), mime);
    if (image.isNull()) {
        const QIcon icon = uiIcon(typeIconName(mime), p);
        icon.paint(&painter, QRect(area.center() - QPoint(18, 20), QSize(36, 36)));
        QFont small = captionFont(option.font);
        painter.setFont(small);
        painter.setPen(toneColor(Tone::Caption, p));
        painter.drawText(area.adjusted(kPadding, 0, -kPadding, -8), Qt::AlignHCenter | Qt::AlignBottom, typeName(mime));
        return;
    }
    const QSize shown = image.size().scaled(area.size(), Qt::KeepAspectRatioByExpanding);
    QRectF source(QPointF(), QSizeF(image.size()));
    const double scale = double(image.width()) / shown.width();
    source.setWidth(qMin(source.width(), area.width() * scale));
    source.setHeight(qMin(source.height(), area.height() * scale));
    source.moveLeft((image.width() - source.width()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(area), image, source);
}

void EvidenceCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &p = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(0, 0, -kCardGap, -kCardGap);
    const QRectF edge = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);

    QPainterPath outline;
    outline.addRoundedRect(edge, space::radius, space::radius);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillPath(outline, chosen ? toneFill(Tone::MyMove, p) : toneColor(hovered ? Tone::Hover : Tone::CardFill, p));
    painter->save();
    painter->setClipPath(outline);
    const QRect picture(card.left(), card.top(), card.width(), kPictureHeight);
    paintPicture(*painter, picture, option, index);
    painter->restore();
    painter->setPen(toneColor(Tone::CardLine, p));
    painter->drawLine(picture.bottomLeft(), picture.bottomRight());

    // The stamp.
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QString number = QString::number(index.data(EvidenceModel::NumberRole).toInt());
    const QFontMetrics strongMetrics(strong);
    const int stampHeight = strongMetrics.height() + 6;
    const QRect stamp(
        card.left() + 8, card.top() + 8, qMax(stampHeight, strongMetrics.horizontalAdvance(number) + 14), stampHeight);
    painter->setPen(QPen(toneColor(Tone::CardLine, p), 1));
    painter->setBrush(p.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(stamp).adjusted(0.5, 0.5, -0.5, -0.5), stampHeight / 2.0, stampHeight / 2.0);
    painter->setFont(strong);
    painter->setPen(p.color(QPalette::Text));
    painter->drawText(stamp, Qt::AlignCenter, number);

    // Title, then kind and date, then the remark or nothing.
    const int left = card.left() + kPadding;
    const int width = card.width() - 2 * kPadding;
    int top = picture.bottom() + 10;
    const QString title = index.data(Qt::DisplayRole).toString();
    const QStringList lines = factLines(index);
    const QString note = index.data(EvidenceModel::NoteRole).toString();
    // A title may take a second line when there is little to say below it.
    for (const QString &line : titleLines(title, strong, width, lines.size() < 2 ? 2 : 1)) {
        painter->drawText(QRect(left, top, width, strongMetrics.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += strongMetrics.lineSpacing();
    }
    top += 2;
    const QFont small = captionFont(option.font);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    for (const QString &line : lines) {
        painter->setPen(toneColor(line == note ? Tone::Overdue : Tone::Caption, p));
        painter->drawText(QRect(left, top, width, smallMetrics.lineSpacing()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, smallMetrics.elidedText(line, Qt::ElideRight, width));
        top += smallMetrics.lineSpacing();
    }

    const double line = chosen || focused ? 2.0 : 1.0;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(toneColor(chosen || focused ? Tone::MyMove : Tone::CardLine, p), line));
    painter->drawRoundedRect(QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2), space::radius, space::radius);
    painter->restore();
}

} // namespace recourse::app
