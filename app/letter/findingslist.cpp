// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/findingslist.h"

#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace recourse::app {
namespace {

constexpr int kSpacing = 2;
constexpr int kSpare = 4; ///< a line breaks sooner rather than later

class WholeSentences final : public QStyledItemDelegate
{
public:
    explicit WholeSentences(const QListView &view) : m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle *style = m_view.style();
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, &m_view) + 1;
        const int mark = item.icon.isNull() ? 0 : item.decorationSize.width() + 2 * margin;
        // As if the scroll bar were there: it comes and goes after the lines were measured.
        const int bar = style->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_view);
        const int room = m_view.maximumViewportSize().width() - bar - 2 * m_view.spacing();
        const double height = heightOf(item.text, item.font, room - mark - 2 * margin - kSpare);
        return {room, int(std::ceil(qMax(height, double(item.decorationSize.height())))) + 2 * margin};
    }

private:
    static double heightOf(const QString &text, const QFont &font, int width)
    {
        QTextLayout layout(text, font);
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(wrap);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            height += line.height();
        }
        layout.endLayout();
        return height;
    }
    const QListView &m_view;
};

} // namespace

FindingsList::FindingsList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSpacing(kSpacing);
    setResizeMode(QListView::Adjust); // another width, other lines
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *delegate = new WholeSentences(*this);
    delegate->setParent(this);
    setItemDelegate(delegate);
}

/// The words get the whole height of their row: else the style keeps for them what it measured itself, at another width.
void FindingsList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListWidget::initViewItemOption(option);
    option->showDecorationSelected = true;
}

} // namespace recourse::app
