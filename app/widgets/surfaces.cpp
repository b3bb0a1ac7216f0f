// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/surfaces.h"

#include "app/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

const char *toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::MyMove: return "arrow-right";
    case Tone::Overdue: return "alert";
    case Tone::Done: return "check";
    default: return "clock";
    }
}

class QuietTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    QSize tabSizeHint(int index) const override
    {
        const QFontMetrics metrics(strong());
        return {metrics.horizontalAdvance(tabText(index)) + 28, metrics.height() + 18};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(toneColor(Tone::CardLine, palette()));
        painter.drawLine(0, height() - 1, width(), height() - 1);
        for (int i = 0; i < count(); ++i) {
            const QRect rect = tabRect(i);
            const bool chosen = i == currentIndex();
            const bool hovered = rect.contains(mapFromGlobal(QCursor::pos())) && underMouse();
            painter.setFont(chosen ? strong() : font());
            painter.setPen(chosen ? toneColor(Tone::MyMove, palette())
                                  : palette().color(hovered ? QPalette::WindowText : QPalette::PlaceholderText));
            painter.drawText(rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
            if (chosen)
                painter.fillRect(
                    QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2), toneColor(Tone::MyMove, palette()));
            if (chosen && hasFocus()) {
                painter.setPen(QPen(toneColor(Tone::MyMove, palette()), 1.5));
                painter.drawRoundedRect(rect.adjusted(2, 3, -3, -5), 4, 4);
            }
        }
    }

private:
    QFont strong() const
    {
        QFont result = font();
        result.setWeight(QFont::DemiBold);
        return result;
    }
};

} // namespace

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::group, space::group, space::group, space::group);
    m_body->setSpacing(space::related);
}

void Card::setTone(Tone tone)
{
    m_hasTone = true;
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundedSurface(painter, rect(), toneColor(Tone::CardFill, palette()), toneColor(Tone::CardLine, palette()));
    if (m_hasTone) {
        QPainterPath clip;
        clip.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        painter.setClipPath(clip);
        painter.fillRect(QRect(0, 0, 4, height()), toneColor(m_tone, palette()));
    }
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StatusPill::setState(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics(captionFont(font()));
    return {metrics.horizontalAdvance(m_text) + 10 + 16 + 4 + 10, metrics.height() + 8};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(m_tone, palette()));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    uiIcon(QLatin1String(toneIcon(m_tone)), palette(), m_tone).paint(&painter, QRect(10, (height() - 14) / 2, 14, 14));
    painter.setFont(captionFont(font()));
    painter.setPen(toneColor(m_tone, palette()));
    painter.drawText(rect().adjusted(30, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

Banner::Banner(QWidget *parent) :
    QFrame(parent), m_icon(new QLabel(this)), m_text(plainLabel({}, this)), m_action(new LinkButton({}, this)),
    m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(space::related);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    static_cast<QToolButton *>(m_close)->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("bannerCloseButton"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_action->setObjectName(QStringLiteral("bannerActionButton"));
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &Banner::clear);
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setToolTip(tr("Dismiss this message"));
    hide();
}

void Banner::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_icon->setPixmap(uiIcon(QLatin1String(toneIcon(tone)), palette(), tone).pixmap(18, 18));
    m_close->setIcon(uiIcon(QStringLiteral("close"), palette()));
    show();
    update();
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundedSurface(painter, rect(), toneFill(m_tone, palette()), toneColor(m_tone, palette()));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Dismiss this message"));
        m_close->setToolTip(tr("Dismiss this message"));
    }
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        m_icon->setPixmap(uiIcon(QLatin1String(toneIcon(m_tone)), palette(), m_tone).pixmap(18, 18));
        m_close->setIcon(uiIcon(QStringLiteral("close"), palette()));
    }
    QFrame::changeEvent(event);
}

PageColumn::PageColumn(QWidget *parent, int maximumWidth) :
    QScrollArea(parent), m_column(new QWidget), m_body(new QVBoxLayout(m_column)), m_row(nullptr), m_edge(new QFrame(this))
{
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(space::page, space::page, space::page, space::page);
    m_row->addWidget(m_column, 1000);
    m_row->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::group);
    m_column->setMaximumWidth(maximumWidth);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_edge->setFrameShape(QFrame::HLine);
    m_edge->setFrameShadow(QFrame::Plain);
    m_edge->setForegroundRole(QPalette::Mid);
    m_edge->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_edge, [this](int value) { m_edge->setVisible(value > 0); });
}

void PageColumn::setColumnWidth(int maximum)
{
    m_column->setMaximumWidth(maximum);
}

void PageColumn::setCentred(bool centred)
{
    if (centred)
        m_row->insertStretch(0, 1);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    const int margin = window()->width() < 1100 ? 16 : space::page;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_edge->setGeometry(0, 0, width(), 1);
    m_edge->raise();
    QScrollArea::resizeEvent(event);
}

QScrollArea *scrolledIfSmall(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return area;
}

void revealInPage(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(parent);
            if (!area || !area->widget())
                continue;
            if (QLayout *layout = area->widget()->layout())
                layout->activate();
            const QRect place(widget->mapTo(area->widget(), QPoint(0, 0)), widget->size());
            const int room = area->viewport()->height();
            const int y = area->verticalScrollBar()->value();
            if (place.top() < y || place.height() + 2 * space::group > room)
                area->verticalScrollBar()->setValue(place.top() - space::group);
            else if (place.bottom() > y + room)
                area->verticalScrollBar()->setValue(place.bottom() + space::group - room);
        }
    });
}

QuietTabs::QuietTabs(QWidget *parent) : QTabWidget(parent)
{
    auto *bar = new QuietTabBar(this);
    bar->setMouseTracking(true);
    bar->setAttribute(Qt::WA_Hover);
    bar->setDrawBase(false);
    bar->setExpanding(false);
    setTabBar(bar);
    setDocumentMode(true);
}

EmptyState::EmptyState(QWidget *parent) :
    QWidget(parent), m_icon(new QLabel(this)), m_text(plainLabel({}, this)), m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::group);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->setMinimumHeight(space::target);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString &iconName, const QString &text, const QString &action)
{
    m_icon->setPixmap(uiIcon(iconName, palette()).pixmap(40, 40));
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace recourse::app
