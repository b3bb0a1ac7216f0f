// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/complaintlist.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/complaint/complaintmodel.h"
#include "app/text/sentences.h"
#include "app/widgets/clearbutton.h"
#include "app/widgets/composing.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/twolines.h"
#include "casefile/storagethread.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

constexpr int kSearchDelayMs = 120;
constexpr int kRowPadding = 10;
constexpr int kTextLeft = 24; ///< right of the icon
/// Longer lists do not measure each title; every row has room for two lines then.
constexpr qsizetype kMeasuredRows = 2'000;

/// What it is, on one or two lines, and below it how it stands. State is colour, icon and word.
class ComplaintDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        int lines = 2;
        if (view && !view->uniformItemSizes()) {
            const QRect inner = innerOf(QRect(0, 0, view->viewport()->width(), 0));
            lines = int(onTwoLines(index.data().toString(), titleFontOf(option), inner.width() - kTextLeft).size());
        }
        const QFontMetrics caption(captionFont(option.font));
        return {200, lines * QFontMetrics(titleFontOf(option)).height() + caption.height() + 4 + 2 * kRowPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &p = option.palette;
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect rect = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? toneFill(Tone::MyMove, p) : toneColor(Tone::Hover, p));
            painter->drawRoundedRect(rect, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(toneColor(Tone::MyMove, p), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        }
        const Tone tone = Tone(index.data(ComplaintModel::ToneRole).toInt());
        const QString iconName = tone == Tone::Done ? QStringLiteral("check")
            : tone == Tone::Overdue                 ? QStringLiteral("alert")
            : tone == Tone::Waiting                 ? QStringLiteral("clock")
                                                    : QStringLiteral("arrow-right");
        const QRect inner = innerOf(option.rect);
        const QFont strong = titleFontOf(option);
        const QFontMetrics metrics(strong);
        uiIcon(iconName, p, tone).paint(painter, QRect(inner.left(), inner.top() + (metrics.height() - 16) / 2, 16, 16));
        const int left = inner.left() + kTextLeft;
        painter->setFont(strong);
        painter->setPen(p.color(QPalette::WindowText));
        QRect titleRect(left, inner.top(), inner.width() - kTextLeft, metrics.height());
        for (const QString &part : onTwoLines(index.data().toString(), strong, titleRect.width())) {
            painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter, part);
            titleRect.translate(0, metrics.height());
        }
        painter->setFont(captionFont(option.font));
        const QFontMetrics caption(captionFont(option.font));
        QRect line(left, inner.bottom() - caption.height() + 1, inner.width() - kTextLeft, caption.height());
        const QString status = index.data(ComplaintModel::StatusTextRole).toString();
        const QString changed = index.data(ComplaintModel::ChangedRole).toString();
        painter->setPen(toneColor(Tone::Caption, p));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, changed);
        line.setRight(line.right() - caption.horizontalAdvance(changed) - 12);
        painter->setPen(toneColor(tone, p));
        const QString shownStatus = caption.elidedText(status, Qt::ElideRight, line.width());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shownStatus);
        line.setLeft(line.left() + caption.horizontalAdvance(shownStatus) + 10);
        QStringList rest{index.data(ComplaintModel::WalletRole).toString(), index.data(ComplaintModel::AmountRole).toString()};
        const QString title = index.data().toString();
        rest.removeIf(
            [&title](const QString &part) { return title.contains(part); }); // the title of its own accord says most of it
        if (index.data(ComplaintModel::ExampleRole).toBool())
            rest.prepend(QCoreApplication::translate("ComplaintList", "Example"));
        rest.removeAll(QString());
        painter->setPen(toneColor(Tone::Caption, p));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            caption.elidedText(rest.join(QStringLiteral(" · ")), Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    static QRect innerOf(const QRect &row) { return row.adjusted(14, kRowPadding, -14, -kRowPadding); }
    static QFont titleFontOf(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setWeight(QFont::Medium);
        return font;
    }
};

} // namespace

ComplaintList::ComplaintList(const AppContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(new ComplaintModel(context, this)), m_search(new QLineEdit(this)),
    m_new(new QPushButton(this)), m_view(new QListView), m_stack(new QStackedWidget(this)), m_empty(new EmptyState),
    m_banner(new Banner(this)), m_trash(new QToolButton(this)), m_trashActions(new QWidget(this)), m_putBack(new QPushButton),
    m_deleteForGood(new QPushButton), m_count(captionLabel({}, this))
{
    buildLayout();
    dress();
    connectAll();
    retranslate();
}

void ComplaintList::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 8, 8);
    column->setSpacing(space::related);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::related);
    top->addWidget(m_search, 1);
    top->addWidget(m_new);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    auto *actions = new QHBoxLayout(m_trashActions);
    actions->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_putBack, m_deleteForGood}) {
        button->setMinimumHeight(space::target);
        actions->addWidget(button);
    }
    actions->addStretch(1);
    column->addWidget(m_trashActions);
    m_putBack->setObjectName(QStringLiteral("putBackButton"));
    m_deleteForGood->setObjectName(QStringLiteral("deleteForGoodButton"));
    connect(m_putBack, &QAbstractButton::clicked, this, &ComplaintList::restoreSelected);
    connect(m_deleteForGood, &QAbstractButton::clicked, this, &ComplaintList::deleteSelectedForGood);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_trash);
    column->addLayout(bottom);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
}

void ComplaintList::dress()
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    new ClearButton(m_search);
    dropComposing(m_search);
    m_search->setMinimumHeight(space::target + 2);
    m_new->setObjectName(QStringLiteral("newComplaintButton"));
    m_new->setMinimumHeight(space::target + 2);
    m_view->setObjectName(QStringLiteral("complaintList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComplaintDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust); // another width, other lines
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_trash->setObjectName(QStringLiteral("trashToggleButton"));
    m_trash->setCheckable(true);
    m_trash->setAutoRaise(true);
    m_trash->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_count->setTextInteractionFlags(Qt::NoTextInteraction);
}

void ComplaintList::connectAll()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kSearchDelayMs);
    connect(&m_debounce, &QTimer::timeout, this, &ComplaintList::reload);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            emit activated(m_model->idAt(0));
            emit opened(m_model->idAt(0));
        }
    });
    connect(m_new, &QAbstractButton::clicked, this, &ComplaintList::newRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_showTrash)
            emit opened(m_model->idAt(current.row()));
        m_putBack->setEnabled(current.isValid());
        m_deleteForGood->setEnabled(current.isValid());
    });
    const auto enter = [this](const QModelIndex &index) {
        if (m_showTrash)
            return;
        emit activated(m_model->idAt(index.row()));
        emit opened(m_model->idAt(index.row()));
    };
    connect(m_view, &QListView::clicked, this, enter);
    connect(m_view, &QListView::activated, this, enter);
    connect(m_view, &QListView::customContextMenuRequested, this, &ComplaintList::showMenu);
    connect(m_trash, &QAbstractButton::toggled, this, [this](bool on) {
        m_showTrash = on;
        m_banner->clear();
        reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_search->text().isEmpty())
            m_search->clear();
        else
            emit newRequested();
    });
    connect(m_banner, &Banner::actionTriggered, this, &ComplaintList::undoTrash);
}

void ComplaintList::retranslate()
{
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything"));
    m_new->setText(tr("New complaint"));
    m_new->setIcon(uiIcon(QStringLiteral("plus"), palette(), Tone::MyMove));
    m_view->setAccessibleName(tr("Complaints"));
    m_putBack->setText(tr("Put back"));
    m_deleteForGood->setText(tr("Delete for good…"));
    m_trash->setText(m_showTrash ? tr("Back to complaints") : tr("Trash"));
    m_trash->setIcon(uiIcon(m_showTrash ? QStringLiteral("arrow-left") : QStringLiteral("trash"), palette()));
    m_model->textsChanged();
    showEmpty();
}

void ComplaintList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComplaintList::showEmpty()
{
    const int count = m_model->rowCount();
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (m_showTrash)
        m_empty->setContent(QStringLiteral("trash"), tr("The trash is empty."));
    else if (searching)
        m_empty->setContent(QStringLiteral("search"), tr("Nothing found."), tr("Show all"));
    else
        m_empty->setContent(QStringLiteral("complaints"), tr("No complaints yet."), tr("Start one"));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
    m_count->setText(count == 0 ? QString() : tr("%n complaint(s)", nullptr, count));
    m_new->setVisible(!m_showTrash);
    m_trashActions->setVisible(m_showTrash && count > 0);
    const bool chosen = !selected().isNull();
    m_putBack->setEnabled(chosen);
    m_deleteForGood->setEnabled(chosen);
    m_trash->setText(m_showTrash ? tr("Back to complaints") : tr("Trash"));
    m_trash->setIcon(uiIcon(m_showTrash ? QStringLiteral("arrow-left") : QStringLiteral("trash"), palette()));
}

void ComplaintList::reload()
{
    const quint64 request = ++m_request;
    const QString find = m_search->text();
    const bool trash = m_showTrash;
    const SearchNames names = find.trimmed().isEmpty() ? SearchNames()
                                                       : searchNames(*m_context.guide, m_context.language, m_context.today());
    deliver(m_context.storage.run([find, trash, names](CaseFile &file) { return file.list(find, trash, names); }), this,
        [this, request, find, trash](const Result<QList<ComplaintSummary>> &result) {
            if (request != m_request)
                return;
            if (!result.ok()) {
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
                return;
            }
            const ComplaintId keep = m_wanted.isNull() ? selected() : m_wanted;
            m_wanted = {};
            const QSignalBlocker quiet(m_view->selectionModel());
            m_view->setUniformItemSizes(result->size() > kMeasuredRows);
            m_model->setSummaries(*result);
            const int row = m_model->rowOf(keep);
            if (row >= 0)
                m_view->setCurrentIndex(m_model->index(row));
            m_view->viewport()->update();
            showEmpty();
            if (!trash && find.trimmed().isEmpty())
                emit loaded(int(result->size()));
        });
}

void ComplaintList::select(const ComplaintId &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        return;
    }
    const QSignalBlocker quiet(m_view->selectionModel());
    m_view->setCurrentIndex(m_model->index(row));
    m_view->viewport()->update();
}

ComplaintId ComplaintList::selected() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void ComplaintList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ComplaintList::showMenu(const QPoint &where)
{
    const QModelIndex index = m_view->indexAt(where);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    QMenu menu(this);
    if (m_showTrash) {
        menu.addAction(uiIcon(QStringLiteral("restore"), palette()), tr("Put back"), this, &ComplaintList::restoreSelected);
        menu.addAction(tr("Delete for good…"), this, &ComplaintList::deleteSelectedForGood);
    } else {
        menu.addAction(uiIcon(QStringLiteral("copy"), palette()), tr("Duplicate"), this, &ComplaintList::duplicateSelected);
        menu.addAction(uiIcon(QStringLiteral("trash"), palette()), tr("Move to trash"), this, &ComplaintList::trashSelected);
    }
    menu.exec(m_view->viewport()->mapToGlobal(where));
}

void ComplaintList::duplicateSelected()
{
    const ComplaintId id = selected();
    if (id.isNull())
        return;
    m_settle(id, [this, id] {
        deliver(m_context.storage.run([id](CaseFile &file) { return file.duplicate(id); }), this,
            [this](const Result<Complaint> &result) {
                if (!result.ok()) {
                    m_banner->showMessage(Tone::Overdue, errorText(result.error()));
                    return;
                }
                m_wanted = result->id;
                reload();
                emit duplicated(result->id);
            });
    });
}

void ComplaintList::trashSelected()
{
    const ComplaintId id = selected();
    if (id.isNull())
        return;
    m_settle(id, [this, id] {
        emit trashed(id);
        deliver(m_context.storage.run([id](CaseFile &file) { return file.trash(id); }), this, [this, id](const Status &result) {
            if (result.ok()) {
                m_lastTrashed = id;
                m_banner->showMessage(Tone::Waiting, tr("Moved to the trash."), tr("Undo"));
            } else {
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
            }
            reload();
        });
    });
}

void ComplaintList::undoTrash()
{
    const ComplaintId id = m_lastTrashed;
    if (id.isNull())
        return;
    deliver(m_context.storage.run([id](CaseFile &file) { return file.restoreFromTrash(id); }), this,
        [this, id](const Status &result) {
            if (result.ok())
                m_banner->clear();
            else
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
            m_lastTrashed = {};
            m_wanted = id;
            reload();
        });
}

void ComplaintList::restoreSelected()
{
    const ComplaintId id = selected();
    if (id.isNull() || !m_showTrash)
        return;
    deliver(m_context.storage.run([id](CaseFile &file) { return file.restoreFromTrash(id); }), this,
        [this, id](const Status &result) {
            if (!result.ok())
                m_banner->showMessage(Tone::Overdue, errorText(result.error()));
            else
                m_trash->setChecked(false);
            m_wanted = id;
            reload();
        });
}

void ComplaintList::deleteSelectedForGood()
{
    const ComplaintId id = selected();
    if (id.isNull() || !m_showTrash)
        return;
    if (!m_context.prompts.confirm(this, tr("Delete this complaint for good?"),
            tr("Its answers, letters and files leave this data folder and cannot be brought back from here. Backups made earlier keep "
               "it until they are replaced, and on an SSD traces may remain until the space is used again."),
            tr("Delete for good")))
        return;
    deliver(m_context.storage.run([id](CaseFile &file) { return file.removeForGood(id); }), this, [this](const Status &result) {
        if (!result.ok())
            m_banner->showMessage(Tone::Overdue, errorText(result.error()));
        reload();
    });
}

} // namespace recourse::app
