// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/wizardview.h"

#include "app/forms/fieldset.h"
#include "app/forms/taborder.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "app/wizard/pagetable.h"
#include "app/wizard/pagetexts.h"
#include "app/wizard/steplist.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace recourse::app {
namespace {

constexpr int kNarrowBelow = 900;
constexpr int kLayoutMs = 30; ///< a new page has its heights by then
constexpr QLatin1String kPlace("window/wizardPlace");

/// On a wide screen what stands above and below a page keeps to the width of the form.
QHBoxLayout *nearTheForm(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

WizardView::WizardView(ComplaintSession &session, WizardPages pages, QWidget *parent) :
    QWidget(parent), m_session(session), m_makers(std::move(pages)), m_pages(wizardPages(bool(m_makers.steps))),
    m_steps(new StepList(m_pages, this)), m_title(titleLabel({}, this)), m_subline(captionLabel({}, this)),
    m_saveState(captionLabel({}, this)), m_saveBanner(new Banner(this)), m_missing(new Banner(this)),
    m_stack(new QStackedWidget(this)), m_later(new LinkButton({}, this)), m_showLetter(new LinkButton({}, this)),
    m_back(new QPushButton(this)), m_next(new PrimaryButton({}, this))
{
    setObjectName(QStringLiteral("wizardView"));
    makeTabRoot(this);
    buildLayout();
    buildShortcuts();
    connect(m_steps, &StepList::pageRequested, this, [this](Page page) { goTo(page, false); });
    connect(m_steps, &StepList::pageActivated, this, &WizardView::focusFirstField);
    connect(&m_session, &ComplaintSession::changed, this, &WizardView::showStates);
    connect(&m_session, &ComplaintSession::saveStateChanged, this, &WizardView::showSaveState);
    connect(m_session.context().guideNotice.get(), &GuideNotice::changed, this, &WizardView::showStates);
    connect(m_saveBanner, &Banner::actionTriggered, this, [this] { m_session.retrySave(); });
    connect(m_missing, &Banner::actionTriggered, this, [this] {
        const QList<Page> missing = missingForLetter(m_session.standing());
        if (!missing.isEmpty())
            goTo(missing.first());
    });
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        m_session.flush();
        emit leaveRequested();
    });
    connect(m_showLetter, &QAbstractButton::clicked, this, &WizardView::showLetter);
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    retranslate();
    const std::optional<Page> stored = pageFromId(m_session.complaint().page);
    const Page first = stored && m_pages.contains(*stored) ? *stored : m_pages.first();
    const QStringList left = m_session.context().settings.value(kPlace).toStringList();
    const bool again = left.size() == 4 && left.at(0) == m_session.complaint().id.toString() && left.at(1) == pageId(first);
    goTo(first, !again);
    if (again)
        returnTo(left.at(2).toInt(), left.at(3));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_stack->currentWidget()->isAncestorOf(now))
            m_field = now->objectName();
    });
    showSaveState();
}

/// Where the person was: the page's scroll bar and the field they were in. Told by a name of the program's own, never by its
/// content.
void WizardView::keepPlace()
{
    const auto *column = m_stack->currentWidget()->findChild<PageColumn *>();
    m_session.context().settings.setValue(kPlace,
        QStringList{m_session.complaint().id.toString(), pageId(m_current),
            QString::number(column ? column->verticalScrollBar()->value() : 0), m_field});
}

void WizardView::returnTo(int scroll, const QString &field)
{
    QTimer::singleShot(kLayoutMs, this, [this, page = m_current, scroll, field] {
        if (page != m_current)
            return;
        orderTabs(this);
        QWidget *at = field.isEmpty() ? nullptr : m_stack->currentWidget()->findChild<QWidget *>(field);
        if (at && at->isVisible())
            at->setFocus(Qt::OtherFocusReason);
        else
            focusFirstField();
        if (auto *column = m_stack->currentWidget()->findChild<PageColumn *>())
            column->verticalScrollBar()->setValue(scroll);
    });
}

WizardView::~WizardView()
{
    keepPlace();
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves the fields while they go
}

void WizardView::buildLayout()
{
    m_title->setObjectName(QStringLiteral("pageTitleLabel"));
    m_subline->setObjectName(QStringLiteral("pageSublineLabel"));
    m_saveState->setObjectName(QStringLiteral("saveStateLabel"));
    m_saveState->setWordWrap(false);
    m_saveBanner->setObjectName(QStringLiteral("saveBanner"));
    m_missing->setObjectName(QStringLiteral("missingBanner"));
    m_stack->setObjectName(QStringLiteral("pageStack"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(12, space::page, 8, space::group);
    side->addWidget(m_steps, 1);
    m_steps->setNarrow(true); // until a width is known; a wide list would widen a small window
    row->addLayout(side);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    row->addWidget(line);

    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    auto *headHolder = new QWidget(this);
    headHolder->setMaximumWidth(PageColumn::widest);
    m_head = new QVBoxLayout(headHolder);
    m_head->setSpacing(4);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::group);
    titles->addWidget(m_title, 1, Qt::AlignBottom);
    titles->addWidget(m_saveState, 0, Qt::AlignTop | Qt::AlignRight);
    m_head->addLayout(titles);
    m_head->addWidget(m_subline);
    m_head->addWidget(m_saveBanner);
    m_head->addWidget(m_missing);
    main->addLayout(nearTheForm(headHolder));
    main->addWidget(m_stack, 1);
    buildFooter(main);
    row->addLayout(main, 1);
}

void WizardView::buildFooter(QVBoxLayout *main)
{
    m_later->setObjectName(QStringLiteral("laterButton"));
    m_showLetter->setObjectName(QStringLiteral("showLetterButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_back->setMinimumHeight(space::primary);
    m_back->setMinimumWidth(88);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    main->addWidget(line);
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(PageColumn::widest);
    m_footer = new QHBoxLayout(holder);
    m_footer->setSpacing(space::related);
    m_footer->addWidget(m_later);
    m_footer->addWidget(m_showLetter);
    m_footer->addStretch(1);
    m_footer->addWidget(m_back);
    m_footer->addWidget(m_next);
    main->addLayout(nearTheForm(holder));
}

void WizardView::buildShortcuts()
{
    const auto add = [this](QList<QKeySequence> keys, int by) {
#ifndef Q_OS_MACOS // there Option+arrow moves by words
        keys.append(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Left : Qt::Key_Right)));
#endif
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
        return action;
    };
    m_goBack = add({QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, -1);
    m_goOn = add({QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, 1);
}

QWidget *WizardView::makeColumnPage(Page page)
{
    auto *column = new PageColumn(m_stack);
    QVBoxLayout *body = column->body();
    if (page == Page::WalletPlace) {
        m_intro = new Card(column);
        m_intro->setObjectName(QStringLiteral("introCard"));
        m_introTitle = sectionLabel({}, m_intro);
        m_introText = plainLabel({}, m_intro);
        m_hideIntro = new LinkButton({}, m_intro);
        m_hideIntro->setObjectName(QStringLiteral("hideIntroButton"));
        m_intro->body()->setSpacing(space::related);
        m_intro->body()->addWidget(m_introTitle);
        m_intro->body()->addWidget(m_introText);
        m_intro->body()->addWidget(m_hideIntro);
        connect(m_hideIntro, &QAbstractButton::clicked, this, [this] {
            m_intro->hide();
            focusFirstField();
        });
        const Complaint &c = m_session.complaint();
        m_intro->setVisible(!c.wizardDone && !lettersPossible(m_session.standing()));
        body->addWidget(m_intro);
        body->addSpacing(space::related);
    }
    body->addWidget(pageSpec(page).make(m_session, m_makers, column));
    body->addStretch(1);
    return column;
}

QWidget *WizardView::ensurePage(Page page)
{
    if (QWidget *made = m_made.value(page))
        return made;
    const PageSpec &spec = pageSpec(page);
    QWidget *widget = nullptr;
    switch (spec.room) {
    case PageSpec::Room::Column: widget = makeColumnPage(page); break;
    case PageSpec::Room::Whole: widget = scrolledIfSmall(spec.make(m_session, m_makers, nullptr)); break;
    case PageSpec::Room::Own: widget = spec.make(m_session, m_makers, m_stack); break;
    }
    auto *holder = new QWidget(m_stack);
    holder->setObjectName(QStringLiteral("page-") + pageId(page));
    QVBoxLayout *column = makeColumn(holder, 0);
    column->addWidget(widget);
    m_stack->addWidget(holder);
    m_made.insert(page, holder);
    applyMargins();
    if (page == Page::WalletPlace)
        retranslate();
    tabOrderChanged(this);
    return holder;
}

void WizardView::goTo(Page page, bool focusField)
{
    if (!m_pages.contains(page))
        return;
    m_session.flush();
    m_field.clear();
    m_stack->setCurrentWidget(ensurePage(page));
    m_current = page;
    m_steps->setCurrent(page);
    m_session.note([page](Complaint &c) { c.page = pageId(page); });
    m_title->setText(PageTexts::title(page));
    m_subline->setText(PageTexts::subline(page));
    m_back->setEnabled(page != m_pages.first());
    m_next->setText(page == m_pages.last() ? tr("Done") : tr("Next"));
    m_showLetter->setVisible(page != Page::Letter);
    m_missing->clear();
    if (page == Page::Letter)
        showMissing();
    showStates();
    if (focusField)
        focusFirstField();
}

void WizardView::step(int by)
{
    const qsizetype at = m_pages.indexOf(m_current) + by;
    if (at >= 0 && at < m_pages.size())
        goTo(m_pages[at]);
    else if (by > 0)
        finish();
}

void WizardView::finish()
{
    m_session.note([](Complaint &c) {
        c.wizardDone = true;
        c.page.clear();
    });
    m_session.flush();
    emit finished();
}

void WizardView::showLetter()
{
    if (!lettersPossible(m_session.standing())) {
        showMissing();
        return;
    }
    goTo(Page::Letter);
    emit showLetterRequested();
}

void WizardView::showMissing()
{
    const QList<Page> missing = missingForLetter(m_session.standing());
    if (missing.isEmpty()) {
        m_missing->clear();
        return;
    }
    QStringList names;
    for (const Page page : missing)
        names.append(PageTexts::missing(page));
    m_missing->showMessage(Tone::MyMove, tr("For a first letter this is still missing: %1.").arg(names.join(tr(", "))),
        missing.first() == m_current ? QString() : tr("Answer now"));
}

void WizardView::focusFirstField()
{
    // Chains are put in order once control returns to the event loop; the first field is known only then.
    QTimer::singleShot(0, this, [this] {
        QWidget *page = m_stack->currentWidget();
        orderTabs(this);
        QWidget *first = nullptr;
        for (QWidget *w = page->nextInFocusChain(); w && w != page; w = w->nextInFocusChain()) {
            if (!page->isAncestorOf(w) || !w->isVisibleTo(page) || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus)
                || w == m_hideIntro)
                continue;
            // Among cards the chosen one, so that no other looks chosen.
            const auto *card = qobject_cast<CardButton *>(w);
            if (!card || card->isChecked()) {
                if (!first || card)
                    first = w;
                break;
            }
            if (!first)
                first = w;
        }
        if (first)
            first->setFocus(Qt::TabFocusReason);
    });
}

void WizardView::focusNextField()
{
    QWidget *from = focusWidget();
    for (QWidget *w = from->nextInFocusChain(); w && w != from; w = w->nextInFocusChain()) {
        const bool field = qobject_cast<QLineEdit *>(w) || qobject_cast<QPlainTextEdit *>(w);
        const bool here = m_stack->currentWidget()->isAncestorOf(w) && w->isVisible() && w->isEnabled()
            && (w->focusPolicy() & Qt::TabFocus);
        if (!here || !(field || w == m_next))
            continue;
        w->setFocus(Qt::TabFocusReason);
        revealInPage(w);
        return;
    }
    m_next->setFocus(Qt::TabFocusReason); // nothing more to type here
}

void WizardView::showStates()
{
    for (const Page page : m_pages)
        m_steps->setState(page, pageState(m_session.complaint(), m_session.standing(), page));
    if (m_missing->isVisibleTo(this))
        showMissing();
}

void WizardView::showSaveState()
{
    const auto state = m_session.saveState();
    switch (state) {
    case ComplaintSession::SaveState::Saved:
        m_saveState->setText(m_session.savedAt()
                ? savedText(*m_session.savedAt(), m_session.context().today(), m_session.context().language)
                : QString());
        break;
    case ComplaintSession::SaveState::Pending: m_saveState->setText(tr("Saving…")); break;
    case ComplaintSession::SaveState::Failed: m_saveState->setText(tr("Not saved")); break;
    }
    if (state == ComplaintSession::SaveState::Failed)
        m_saveBanner->showMessage(Tone::Overdue, errorText(m_session.saveError()), tr("Try again"));
    else if (state == ComplaintSession::SaveState::Saved)
        m_saveBanner->clear();
}

void WizardView::retranslate()
{
    QHash<Page, QString> titles;
    for (const Page page : m_pages)
        titles.insert(page, PageTexts::title(page));
    m_steps->setTitles(titles);
    m_steps->setAccessibleName(tr("Steps to your letter"));
    m_title->setText(PageTexts::title(m_current));
    m_subline->setText(PageTexts::subline(m_current));
    m_later->setText(tr("Continue later"));
    m_showLetter->setText(tr("Show my letter so far"));
    m_back->setText(tr("Back"));
    m_goBack->setText(tr("Previous page"));
    m_goOn->setText(tr("Next page"));
    m_next->setText(m_current == m_pages.last() ? tr("Done") : tr("Next"));
    if (m_intro) {
        m_introTitle->setText(tr("%n short steps to your letter", nullptr, int(m_pages.size())));
        m_introText->setText(
            tr("Three answers are enough for a first letter: which wallet, what happened, what you want. Everything "
               "else can wait.\nGood to have at hand: the order number, the amount, the date, screenshots.\nWhat you "
               "type is saved on this computer as you go. Nothing is sent."));
        m_hideIntro->setText(tr("Got it"));
    }
    showSaveState();
    if (m_missing->isVisibleTo(this))
        showMissing();
}

void WizardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WizardView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit *>(focusWidget())) {
        focusNextField();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WizardView::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < kNarrowBelow;
    if (narrow != m_steps->isNarrow())
        m_steps->setNarrow(narrow);
    applyMargins();
    QWidget::resizeEvent(event);
}

void WizardView::applyMargins()
{
    // The same margins as the column between header and footer.
    const int margin = window()->width() < 1100 ? 16 : space::page;
    m_head->setContentsMargins(margin, space::page - 4, margin, space::related);
    m_footer->setContentsMargins(margin - 6, 10, margin, 10);
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        if (pageSpec(it.key()).room == PageSpec::Room::Whole)
            it.value()->layout()->setContentsMargins(margin, space::related, margin, 0);
    }
}

void WizardView::hideEvent(QHideEvent *event)
{
    keepPlace();
    m_session.flush();
    QWidget::hideEvent(event);
}

} // namespace recourse::app
