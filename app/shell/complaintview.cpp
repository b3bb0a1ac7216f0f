// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/complaintview.h"

#include "app/complaint/complaintmodel.h"
#include "app/complaint/timeline.h"
#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencedroptarget.h"
#include "app/forms/fieldset.h"
#include "app/forms/taborder.h"
#include "app/letter/letterview.h"
#include "app/steps/stepsview.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "app/wizard/pagetable.h"
#include "app/wizard/pagetexts.h"
#include "app/wizard/wizardview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kLeastTabs = 240; ///< in a lower window the whole page is scrolled

} // namespace

namespace {

/// Whose day it is that is waited for: what a person is told about it must not make more of it.
enum class DaySource { Asked, Law, Ours };

DaySource daySource(const Complaint &complaint, const Standing &standing)
{
    const PlannedStep *pending = standing.pending();
    if (!pending || pending->basis == QLatin1String("own-date"))
        return DaySource::Asked;
    if (pending->basis != QLatin1String("suggestion"))
        return DaySource::Law;
    // Our suggestion stands in the letter that was handed in; where none was, nobody asked for that day.
    const bool inLetter = std::any_of(
        complaint.letters.cbegin(), complaint.letters.cend(), [](const Letter &letter) { return letter.sentAt.has_value(); });
    return inLetter ? DaySource::Asked : DaySource::Ours;
}

} // namespace

ComplaintView::ComplaintView(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_title(titleLabel()), m_subtitle(captionLabel()), m_saved(captionLabel()),
    m_back(new QToolButton), m_pill(new StatusPill), m_menu(new QToolButton), m_banner(new Banner), m_exampleBar(new QWidget),
    m_exampleText(captionLabel()), m_removeExample(new LinkButton), m_card(new Card), m_moveTitle(sectionLabel()),
    m_moveText(plainLabel()), m_move(new PrimaryButton), m_tabs(new QuietTabs)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new QWidget;
    outer->addWidget(scrolledIfSmall(page));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::group, 12, space::group, 0);
    column->setSpacing(space::related);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::related);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    head->addWidget(m_menu, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *below = new QHBoxLayout;
    below->addWidget(m_subtitle, 1);
    below->addWidget(m_saved);
    m_saved->setWordWrap(false);
    column->addLayout(below);
    column->addWidget(m_banner);

    auto *exampleRow = new QHBoxLayout(m_exampleBar);
    exampleRow->setContentsMargins(0, 0, 0, 0);
    exampleRow->addWidget(m_exampleText, 1);
    exampleRow->addWidget(m_removeExample);
    column->addWidget(m_exampleBar);

    auto *moveRow = new QHBoxLayout;
    auto *moveWords = new QVBoxLayout;
    moveWords->setSpacing(2);
    moveWords->addWidget(m_moveTitle);
    moveWords->addWidget(m_moveText);
    moveRow->addLayout(moveWords, 1);
    moveRow->addWidget(m_move, 0, Qt::AlignVCenter);
    m_card->body()->setContentsMargins(space::group, 12, 12, 12);
    m_card->body()->addLayout(moveRow);
    column->addWidget(m_card);
    column->addWidget(m_tabs, 1);

    m_tabs->setMinimumHeight(kLeastTabs);
    m_back->setObjectName(QStringLiteral("backToListButton"));
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setMinimumSize(space::target, space::target);
    m_back->hide();
    connect(m_back, &QAbstractButton::clicked, this, &ComplaintView::listRequested);
    m_move->setObjectName(QStringLiteral("moveButton"));
    m_tabs->setObjectName(QStringLiteral("complaintTabs"));
    m_menu->setObjectName(QStringLiteral("complaintMenuButton"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_removeExample->setObjectName(QStringLiteral("removeExampleButton"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));

    buildTabs();
    connect(m_move, &QAbstractButton::clicked, this, &ComplaintView::doMove);
    connect(m_removeExample, &QAbstractButton::clicked, this, &ComplaintView::removeExampleRequested);
    connect(m_banner, &Banner::actionTriggered, &session, &ComplaintSession::retrySave);
    connect(&session, &ComplaintSession::saveStateChanged, this, &ComplaintView::showSaveState);
    new EvidenceDropTarget(this, session);
    retranslate();
    refresh();
}

void ComplaintView::buildTabs()
{
    for (int tab = Timeline; tab <= Details; ++tab) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(page, {});
    }
    fillTab(Timeline);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        session().flush();
        fillTab(tab);
    });
}

/// A tab is made when somebody looks at it: the window opens sooner for it.
void ComplaintView::fillTab(int tab)
{
    QLayout *column = m_tabs->widget(tab)->layout();
    if (column->count() > 0)
        return;
    switch (tab) {
    case Timeline: column->addWidget(new TimelineView(session())); break;
    case EvidenceTab:
        column->setContentsMargins(0, space::related + 4, 0, 0);
        column->addWidget(scrolledIfSmall(new EvidenceBoard(session(), nullptr)));
        break;
    case Steps: column->addWidget(new StepsView(session(), nullptr)); break;
    case Letters: {
        auto *letters = new LetterView(session(), nullptr);
        connect(letters, &LetterView::goToPage, this, &ComplaintView::wizardRequested);
        column->addWidget(scrolledIfSmall(letters));
        break;
    }
    case Details: {
        auto *page = new PageColumn(nullptr, 720);
        WizardPages pages;
        pages.suggestAnswerBy = &suggestedAnswerBy;
        for (const PageSpec &spec : pageTable()) {
            if (spec.room == PageSpec::Room::Column)
                page->body()->addWidget(spec.make(session(), pages, nullptr));
        }
        page->body()->addStretch(1);
        column->addWidget(page);
        break;
    }
    }
}

void ComplaintView::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void ComplaintView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

int ComplaintView::currentTab() const
{
    return m_tabs->currentIndex();
}

void ComplaintView::retranslate()
{
    m_tabs->setTabText(Timeline, tr("Timeline"));
    m_tabs->setTabText(Steps, tr("Steps"));
    m_tabs->setTabText(Details, tr("Details"));
    m_removeExample->setText(tr("Remove the example"));
    m_exampleText->setText(tr("This is an example. Look around and try things; nothing in it is real."));
    m_back->setIcon(uiIcon(QStringLiteral("arrow-left"), palette()));
    nameIconButton(m_back, tr("Back to the complaints"));
    m_menu->setIcon(uiIcon(QStringLiteral("more"), palette()));
    m_menu->setAccessibleName(tr("More about this complaint"));
    m_menu->setToolTip(tr("More about this complaint"));
    QMenu *menu = m_menu->menu();
    menu->clear();
    menu->addAction(uiIcon(QStringLiteral("edit"), palette()), tr("Rename…"), this, &ComplaintView::rename);
    menu->addAction(uiIcon(QStringLiteral("steps"), palette()), tr("Go through the questions"), this,
        [this] { emit wizardRequested(QStringLiteral("wallet")); });
    menu->addAction(uiIcon(QStringLiteral("copy"), palette()), tr("Duplicate"), this, &ComplaintView::duplicateRequested);
    menu->addSeparator();
    menu->addAction(uiIcon(QStringLiteral("trash"), palette()), tr("Move to trash"), this, &ComplaintView::trashRequested);
}

void ComplaintView::refresh()
{
    const Complaint &c = complaint();
    m_title->setText(complaintTitle(c, guide(), language()));
    QStringList parts{c.number, walletName(c.wallet, c.walletName, guide(), language())};
    for (const Money &sum : disputedAmounts(c))
        parts << moneyForTable(sum);
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    const Standing &now = session().standing();
    m_pill->setState(toneOf(now.status), statusText(now.status, now.day, context().today(), language()));
    m_exampleBar->setVisible(c.isExample);
    m_tabs->setTabText(EvidenceTab, c.evidence.isEmpty() ? tr("Evidence") : tr("Evidence %1").arg(c.evidence.size()));
    m_tabs->setTabText(Letters, c.letters.isEmpty() ? tr("Letters") : tr("Letters %1").arg(c.letters.size()));
    showMove();
    showSaveState();
}

void ComplaintView::showMove()
{
    const NextMove &move = session().standing().move;
    m_moveCode = move.code;
    const DaySource source = daySource(complaint(), session().standing());
    const QString day = relativeDay(move.day, context().today(), language());
    QString title = tr("What to do now");
    QString text;
    QString button;
    Tone tone = Tone::MyMove;
    if (move.code == QLatin1String("continue")) {
        QStringList missing;
        for (const Page page : missingForLetter(session().standing()))
            missing << PageTexts::missing(page);
        text = missing.isEmpty() ? tr("Go on with the questions.")
                                 : tr("Still missing for a letter: %1.").arg(missing.join(tr(", ")));
        button = tr("Continue");
    } else if (move.code == QLatin1String("export")) {
        text = tr("Your answers are enough for a letter. Read it, then export it as PDF.");
        button = tr("Read the letter");
    } else if (move.code == QLatin1String("send")) {
        text = tr("The letter is exported but not marked as handed in. Hand it in yourself; nothing is sent automatically.");
        button = tr("How to hand it in");
    } else if (move.code == QLatin1String("wait")) {
        tone = Tone::Waiting;
        text = !move.day.isValid()     ? tr("It is handed in. Keep everything they send you.")
            : source == DaySource::Law ? tr("Their answer is due by %1. Until then, keep everything they send you.").arg(day)
            : source == DaySource::Ours
            ? tr("They have set no day. We suggest to follow up after %1; keep everything they send you.").arg(day)
            : tr("You asked for an answer by %1. Until then, keep everything they send you.").arg(day);
        button = tr("Record an answer");
    } else if (move.code == QLatin1String("follow-up")) {
        tone = Tone::Overdue;
        text = source == DaySource::Law
            ? tr("Their time to answer, until %1, is over without an answer on record. See which step comes next.").arg(day)
            : source == DaySource::Ours
            ? tr("No answer is on record, and it is past %1, our suggestion. See which step comes next.").arg(day)
            : tr("The day you asked for, %1, has passed without an answer on record. See which step comes next.").arg(day);
        button = tr("See the next step");
    } else if (move.code == QLatin1String("read-reply")) {
        text = tr("They answered. See which steps are open now.");
        button = tr("See the next step");
    } else if (move.code == QLatin1String("answer-offer")) {
        text = tr("They made an offer. Take your time to decide; record what you answer.");
        button = tr("See the steps");
    } else if (move.code == QLatin1String("confirm")) {
        text = tr("A refund is on record. Check your account yourself; close the complaint only when the money is there.");
        button = tr("Close the complaint");
    } else {
        tone = Tone::Done;
        title = tr("Settled");
        text = tr("This complaint is closed. Everything stays here for as long as you want.");
    }
    m_card->setTone(tone);
    m_moveTitle->setText(title);
    m_moveText->setText(text);
    m_move->setText(button);
    m_move->setVisible(!button.isEmpty());
}

void ComplaintView::doMove()
{
    if (m_moveCode == QLatin1String("continue"))
        emit wizardRequested({});
    else if (m_moveCode == QLatin1String("export") || m_moveCode == QLatin1String("send"))
        showTab(Letters);
    else
        showTab(Steps);
}

void ComplaintView::showSaveState()
{
    switch (session().saveState()) {
    case ComplaintSession::SaveState::Saved:
        m_saved->setText(session().savedAt() ? savedText(*session().savedAt(), context().today(), language()) : QString());
        m_banner->clear();
        break;
    case ComplaintSession::SaveState::Pending: m_saved->setText(tr("Saving…")); break;
    case ComplaintSession::SaveState::Failed:
        m_saved->setText(tr("Not saved"));
        m_banner->showMessage(Tone::Overdue,
            tr("Your last changes are not on the disk yet, but they are still here. %1").arg(errorText(session().saveError())),
            tr("Try again"));
        break;
    }
}

void ComplaintView::rename()
{
    const QString title = context().prompts.askText(
        this, tr("Rename the complaint"), tr("Title (leave empty for the automatic one)"), complaint().ownTitle);
    if (title.isNull())
        return;
    session().edit(tr("Rename"), [&title](Complaint &c) { c.ownTitle = title.trimmed(); });
}

} // namespace recourse::app
