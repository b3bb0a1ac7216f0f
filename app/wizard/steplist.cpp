// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/steplist.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace recourse::app {
namespace {

constexpr int kStateRole = Qt::UserRole;
constexpr int kTitleRole = Qt::UserRole + 1;
constexpr int kMark = 22;

class StepDelegate final : public QStyledItemDelegate
{
public:
    explicit StepDelegate(const StepList &list) : m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {40, qMax(40, QFontMetrics(option.font).height() + 20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state & QStyle::State_Selected;
        const bool focused = current && (option.state & QStyle::State_HasFocus);
        const QPalette &p = option.palette;
        const QColor accent = toneColor(Tone::MyMove, p);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        painter->setPen(focused ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        if (current)
            painter->setBrush(toneFill(Tone::MyMove, p));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(toneColor(Tone::Hover, p));
        if (current || (option.state & QStyle::State_MouseOver))
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);

        const int left = m_list.isNarrow() ? (option.rect.width() - kMark) / 2 : 10;
        const QRect mark(option.rect.x() + left, option.rect.y() + (option.rect.height() - kMark) / 2, kMark, kMark);
        drawMark(painter, mark, option, index, current);
        if (!m_list.isNarrow()) {
            QFont font = option.font;
            if (current)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(p.color(QPalette::WindowText));
            const QRect text(mark.right() + 11, option.rect.y(), option.rect.right() - mark.right() - 17, option.rect.height());
            const QString title = index.data(kTitleRole).toString();
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(font).elidedText(title, Qt::ElideRight, text.width()));
        }
        painter->restore();
    }

private:
    static void drawMark(QPainter *painter, const QRect &mark, const QStyleOptionViewItem &option, const QModelIndex &index,
        bool current)
    {
        const QPalette &p = option.palette;
        const auto state = static_cast<PageState>(index.data(kStateRole).toInt());
        const QColor accent = toneColor(Tone::MyMove, p);
        if (!current && state == PageState::Enough) {
            uiIcon(QStringLiteral("check"), p, Tone::Done).paint(painter, mark.adjusted(1, 1, -1, -1));
            return;
        }
        painter->setBrush(current ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter->setPen(QPen(current || state == PageState::Started ? accent : toneColor(Tone::Caption, p), 1.5));
        painter->drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
        painter->setFont(captionFont(option.font));
        painter->setPen(p.color(current ? QPalette::HighlightedText : QPalette::WindowText));
        painter->drawText(mark, Qt::AlignCenter, QString::number(index.row() + 1));
    }

    const StepList &m_list;
};

} // namespace

StepList::StepList(QList<Page> pages, QWidget *parent) : QListWidget(parent), m_pages(std::move(pages))
{
    setObjectName(QStringLiteral("stepList"));
    auto *delegate = new StepDelegate(*this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        addItem(QString());
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_setting)
            emit pageRequested(m_pages[row]);
    });
    connect(this, &QListWidget::itemClicked, this, &StepList::pageActivated);
    connect(this, &QListWidget::itemActivated, this, &StepList::pageActivated);
    setNarrow(false);
}

void StepList::setTitles(const QHash<Page, QString> &titles)
{
    m_titles = titles;
    for (int row = 0; row < count(); ++row)
        describe(row);
}

void StepList::setState(Page page, PageState state)
{
    if (m_states.value(page, PageState::Empty) == state)
        return;
    m_states.insert(page, state);
    describe(int(m_pages.indexOf(page)));
}

void StepList::describe(int row)
{
    if (row < 0)
        return;
    const Page page = m_pages[row];
    const PageState state = m_states.value(page, PageState::Empty);
    const QString title = m_titles.value(page);
    QListWidgetItem *line = item(row);
    line->setText(title); // for typing ahead
    line->setData(kTitleRole, title);
    line->setData(kStateRole, int(state));
    const QString word = state == PageState::Enough ? tr("done") : state == PageState::Started ? tr("started") : tr("open");
    line->setData(Qt::AccessibleTextRole, tr("%1. %2, %3").arg(row + 1).arg(title, word));
    line->setToolTip(m_narrow ? title : QString());
}

void StepList::setCurrent(Page page)
{
    m_setting = true;
    setCurrentRow(int(m_pages.indexOf(page)));
    m_setting = false;
}

void StepList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? 44 : 196);
    for (int row = 0; row < count(); ++row)
        describe(row);
    doItemsLayout();
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace recourse::app
