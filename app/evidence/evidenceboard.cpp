// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceboard.h"

#include "app/evidence/evidencecard.h"
#include "app/evidence/evidencechecklist.h"
#include "app/evidence/evidencedetails.h"
#include "app/evidence/evidencedroptarget.h"
#include "app/evidence/evidencegrid.h"
#include "app/evidence/evidenceviewer.h"
#include "app/evidence/exhibitmenu.h"
#include "app/evidence/importnotice.h"
#include "app/evidence/savecopy.h"
#include "app/evidence/stickycolumn.h"
#include "app/evidence/toast.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

namespace recourse::app {
namespace {

constexpr int kWide = 900;          ///< from here on the checklist stands at the side
constexpr int kSideWidth = 272;
constexpr int kDetailsWidth = 288;
constexpr int kDetailsBeside = 500; ///< from here on the details stand beside the cards

/// A finished import may end while the person is writing elsewhere; their place is not taken from them.
bool isWriting(const QWidget *page)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return page->isAncestorOf(focus) || !line || !line->text().isEmpty();
}

} // namespace

EvidenceBoard::EvidenceBoard(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_importer(EvidenceImporter::of(session)), m_thumbnails(session.context().dataDir),
    m_add(new QPushButton(this)), m_paste(new QPushButton(this)), m_count(captionLabel({}, this)),
    m_toast(new Toast(this)), m_notice(new ImportNotice(session, m_toast)), m_summary(new QToolButton(this)),
    m_scroll(new QScrollArea(this)), m_checklist(new EvidenceChecklist(session)), m_checklistColumn(nullptr),
    m_empty(new EmptyState(this)), m_grid(new EvidenceGrid(m_model, m_thumbnails, this)),
    m_details(new EvidenceDetails(session)), m_detailsColumn(nullptr), m_bar(new QHBoxLayout),
    m_emptyRow(new QHBoxLayout), m_body(new QBoxLayout(QBoxLayout::LeftToRight)),
    m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *card = new Card;
    card->body()->addWidget(m_details);
    auto *content = new QWidget(m_scroll);
    m_detailsColumn = new StickyColumn(card, m_scroll, content);
    m_checklistColumn = new StickyColumn(m_checklist, m_scroll, content);
    m_scroll->setObjectName(QStringLiteral("evidenceScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_toast->hold(m_notice);
    m_thumbnails.setBounds(EvidenceCardDelegate::largestPicture() * devicePixelRatioF());

    m_add->setObjectName(QStringLiteral("addFilesButton"));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_summary->setObjectName(QStringLiteral("checklistToggle"));
    m_detailsColumn->setObjectName(QStringLiteral("exhibitDetails"));
    m_count->setWordWrap(false);
    m_summary->setCheckable(true);
    m_summary->setAutoRaise(true);
    m_summary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QWidget *button : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_paste), static_cast<QWidget *>(m_summary)})
        button->setMinimumHeight(space::target + 2);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    m_bar->setSpacing(space::related);
    m_bar->addWidget(m_summary);
    m_bar->addStretch(1);
    m_bar->addWidget(m_count);
    page->addLayout(m_bar);
    page->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::group);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::group);
    m_body->addWidget(m_checklistColumn);
    m_body->addLayout(m_middle, 1);
    m_middle->setSpacing(space::group);
    m_middle->addWidget(m_empty, 1);
    m_middle->addWidget(m_grid, 1, Qt::AlignTop);
    m_middle->addWidget(m_detailsColumn);
    m_emptyRow->setSpacing(space::related);
    m_emptyRow->addStretch(1);
    m_emptyRow->addStretch(1);
    auto *emptyColumn = qobject_cast<QBoxLayout *>(m_empty->layout());
    emptyColumn->insertLayout(emptyColumn->count() - 1, m_emptyRow);
    new EvidenceDropTarget(this, session, EvidenceDropTarget::Notices::OfThePage);

    connectAll();
    retranslate();
    refresh();
}

void EvidenceBoard::connectAll()
{
    connect(m_add, &QAbstractButton::clicked, this, [this] { addFiles(); });
    connect(m_paste, &QAbstractButton::clicked, this, &EvidenceBoard::paste);
    connect(m_summary, &QAbstractButton::toggled, this, &EvidenceBoard::arrange);
    connect(m_checklist, &EvidenceChecklist::addWanted, this, &EvidenceBoard::addFiles);
    connect(m_grid, &EvidenceGrid::moveWanted, this, &EvidenceBoard::move);
    connect(m_grid, &EvidenceGrid::removeWanted, this, &EvidenceBoard::remove);
    connect(m_grid, &EvidenceGrid::openWanted, this, &EvidenceBoard::open);
    connect(m_grid, &EvidenceGrid::choiceChanged, this, &EvidenceBoard::showChoice);
    connect(m_details, &EvidenceDetails::openWanted, this, &EvidenceBoard::open);
    connect(m_details, &EvidenceDetails::removeWanted, this, [this](const EvidenceId &id) { remove({id}); });
    connect(m_details, &EvidenceDetails::saveCopyWanted, this, &EvidenceBoard::copyOut);
    connect(m_grid, &EvidenceGrid::menuWanted, this, &EvidenceBoard::showMenu);
    connect(m_checklist, &EvidenceChecklist::fileWanted, this, &EvidenceBoard::file);
    connect(&m_thumbnails, &Thumbnails::undisplayable, &m_model, &EvidenceModel::markUndisplayable);
    connect(&m_thumbnails, &Thumbnails::looked, this, [this](const QString &sha256, const Look &look) {
        m_model.setLook(sha256, look);
        const Evidence *item = findEvidence(complaint(), chosen());
        if (item && item->sha256.hex() == sha256)
            m_details->setLook(look);
    });
    connect(&m_importer, &EvidenceImporter::finished, this, [this](const EvidenceImporter::Report &report) {
        if (!report.added.isEmpty())
            showAdded(report.added.first());
    });
}

void EvidenceBoard::retranslate()
{
    m_add->setText(tr("Add files…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Adds the picture or file in the clipboard (Ctrl+V works everywhere in a complaint)"));
    m_grid->setAccessibleName(tr("Exhibits"));
    m_empty->setContent(QStringLiteral("evidence"),
        tr("No evidence yet. Drop screenshots, bills and chats here, or paste a picture. Nothing leaves this computer."));
    m_add->setIcon(uiIcon(QStringLiteral("plus"), palette()));
    m_notice->retranslate();
}

void EvidenceBoard::changeEvent(QEvent *event)
{
    ComplaintForm::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_add) {
        m_add->setIcon(uiIcon(QStringLiteral("plus"), palette()));
        showSummary();
    }
}

void EvidenceBoard::refresh()
{
    m_model.setComplaint(complaint(), guide(), language());
    const bool any = m_model.rowCount() > 0;
    placeButtons(any);
    qint64 bytes = 0;
    for (const Evidence &item : complaint().evidence)
        bytes += item.size;
    m_count->setText(any ? tr("%n exhibit(s) · %1", nullptr, m_model.rowCount()).arg(fileSize(bytes)) : QString());
    m_checklist->refresh(); // it hears of a change only after this page does
    m_count->setVisible(any);
    showSummary();
    arrange();
}

/// There is one pair of buttons: in the middle of the empty page, else above the cards.
void EvidenceBoard::placeButtons(bool any)
{
    QBoxLayout *goal = any ? m_bar : m_emptyRow;
    if (goal->indexOf(m_add) >= 0)
        return;
    const bool focused = m_add->hasFocus() || m_paste->hasFocus();
    (any ? m_emptyRow : m_bar)->removeWidget(m_add);
    (any ? m_emptyRow : m_bar)->removeWidget(m_paste);
    goal->insertWidget(any ? 0 : 1, m_add);
    goal->insertWidget(any ? 1 : 2, m_paste);
    m_add->show();
    m_paste->show();
    if (focused)
        m_add->setFocus();
}

void EvidenceBoard::showSummary()
{
    const QString sum = m_checklist->summary();
    m_summary->setText(sum.isEmpty() ? tr("What to bring") : tr("What to bring: %1").arg(sum));
    m_summary->setIcon(uiIcon(m_summary->isChecked() ? QStringLiteral("up") : QStringLiteral("down"), palette()));
}

EvidenceId EvidenceBoard::chosen() const
{
    const QList<EvidenceId> ids = m_grid->selectedIds();
    return ids.size() == 1 ? ids.first() : EvidenceId();
}

void EvidenceBoard::showChoice()
{
    const EvidenceId id = chosen();
    const bool another = m_details->exhibit() != id;
    const Evidence *item = findEvidence(complaint(), id);
    m_details->setExhibit(id);
    m_details->setLook(item ? m_model.lookOf(item->sha256.hex()) : Look());
    m_detailsColumn->setVisible(!id.isNull());
    if (another) // after the page has gone to the card
        QMetaObject::invokeMethod(m_detailsColumn, &StickyColumn::showTop, Qt::QueuedConnection);
}

void EvidenceBoard::arrange()
{
    m_wide = width() >= kWide;
    m_summary->setVisible(!m_wide);
    const bool any = m_model.rowCount() > 0;
    m_checklistColumn->setVisible(m_wide || m_summary->isChecked());
    m_grid->setVisible(any);
    m_empty->setVisible(!any);
    showChoice();
    m_body->setDirection(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_checklistColumn->setMinimumWidth(m_wide ? kSideWidth : 0);
    m_checklistColumn->setMaximumWidth(m_wide ? kSideWidth : QWIDGETSIZE_MAX);
    const int free = width() - (m_wide ? kSideWidth + space::group : 0);
    const bool beside = free >= kDetailsBeside;
    m_middle->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detailsColumn->setMinimumWidth(beside ? kDetailsWidth : 0);
    m_detailsColumn->setMaximumWidth(beside ? kDetailsWidth : QWIDGETSIZE_MAX);
    showSummary();
}

void EvidenceBoard::resizeEvent(QResizeEvent *event)
{
    ComplaintForm::resizeEvent(event);
    arrange();
}

void EvidenceBoard::take(const QMimeData *data)
{
    m_importer.take(data, this);
}

void EvidenceBoard::addFiles(const QString &kind)
{
    const QStringList paths = context().prompts.openFiles(this, tr("Add evidence"));
    if (!paths.isEmpty())
        m_importer.importPaths(paths, kind, this);
}

void EvidenceBoard::paste()
{
    take(QApplication::clipboard()->mimeData());
}

void EvidenceBoard::choose(const EvidenceId &id)
{
    m_grid->choose(id);
}

void EvidenceBoard::open(const EvidenceId &id)
{
    if (!m_viewer) {
        m_viewer = new EvidenceViewer(session(), this);
        m_viewer->setAttribute(Qt::WA_DeleteOnClose);
        m_viewer->placeOver(window());
    }
    m_viewer->showExhibit(id);
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

void EvidenceBoard::copyOut(const EvidenceId &id)
{
    if (const Evidence *item = findEvidence(complaint(), id))
        saveCopy(context(), *item, this, this, [this](const QString &sentence) { m_notice->say(sentence); });
}

void EvidenceBoard::showMenu(QPoint globalPosition)
{
    const QList<EvidenceId> ids = m_grid->selectedIds();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("exhibitMenu"));
    ExhibitActs acts;
    acts.open = [this](const EvidenceId &id) { open(id); };
    acts.saveCopy = [this](const EvidenceId &id) { copyOut(id); };
    acts.move = [this](int by) { m_grid->step(by); };
    acts.file = [this, ids](const QString &kind) { file(kind, ids); };
    acts.remove = [this, ids] { remove(ids); };
    fillExhibitMenu(menu, session(), ids, acts);
    menu.exec(globalPosition);
}

void EvidenceBoard::file(const QString &kind, const QList<EvidenceId> &ids)
{
    QStringList numbers;
    for (const EvidenceId &id : ids) {
        if (findEvidence(complaint(), id))
            numbers.append(QString::number(exhibitNumber(complaint(), id)));
    }
    if (numbers.isEmpty())
        return;
    const EvidenceKind *known = guide().evidenceKind(kind);
    const int before = session().undoStack().index();
    session().edit(tr("Edit exhibit kind"), [&](Complaint &complaint) {
        for (Evidence &item : complaint.evidence) {
            if (ids.contains(item.id))
                item.kind = kind;
        }
    });
    if (session().undoStack().index() == before)
        return; // it was there already
    const QString which = numbers.join(tr(", "));
    m_notice->sayDone(known ? tr("Exhibit %1 is now under “%2”.").arg(which, known->name.in(language()))
                            : tr("Exhibit %1 has no kind any more.").arg(which));
}

/// What came in is chosen, in sight, and under the keys.
void EvidenceBoard::showAdded(const EvidenceId &id)
{
    choose(id);
    if (isVisible() && !isWriting(this))
        m_grid->setFocus();
    // The page grows only now.
    QMetaObject::invokeMethod(m_grid, [this] { m_grid->scrollTo(m_grid->currentIndex()); }, Qt::QueuedConnection);
}

void EvidenceBoard::move(const QList<EvidenceId> &ids, int before)
{
    const QList<EvidenceId> order = movedOrder(complaint(), ids, before);
    session().edit(tr("Change the order of exhibits"), [&order](Complaint &complaint) {
        QList<Evidence> sorted;
        for (const EvidenceId &id : order) {
            if (const Evidence *item = findEvidence(complaint, id))
                sorted.append(*item);
        }
        complaint.evidence = sorted;
    });
    m_grid->scrollTo(m_grid->currentIndex());
}

void EvidenceBoard::remove(const QList<EvidenceId> &ids)
{
    int sent = 0;
    for (const EvidenceId &id : ids) {
        const Evidence *item = findEvidence(complaint(), id);
        sent += item && item->frozenNumber > 0 ? 1 : 0;
    }
    if (sent > 0
        && !context().prompts.confirm(this, tr("Remove an exhibit that a letter names?"),
            tr("The letter you exported refers to it. Without it, the letter and its exhibits no longer agree."), tr("Remove")))
        return;
    const int row = m_model.rowOf(ids.first());
    session().edit(
        tr("Remove %n exhibit(s)", nullptr, int(ids.size())), [&ids](Complaint &complaint) { removeEvidence(complaint, ids); });
    if (m_model.rowCount() > 0)
        choose(m_model.idAt(qMin(row, m_model.rowCount() - 1)));
    m_notice->sayDone(tr("%n exhibit(s) removed from this complaint. Your own files are untouched.", nullptr, int(ids.size())));
}

} // namespace recourse::app
