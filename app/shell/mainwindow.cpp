// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/complaint/deliver.h"
#include "app/complaint/complaintlist.h"
#include "app/complaint/complaintmodel.h"
#include "app/complaint/session.h"
#include "app/evidence/evidenceboard.h"
#include "app/evidence/evidencedroptarget.h"
#include "app/evidence/importkeeper.h"
#include "app/letter/letterview.h"
#include "app/shell/areas.h"
#include "app/shell/complaintview.h"
#include "app/shell/settingskeys.h"
#include "app/shell/startpage.h"
#include "app/steps/stepsview.h"
#include "app/text/sentences.h"
#include "app/text/translator.h"
#include "app/text/usualentity.h"
#include "app/widgets/composing.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/wheel.h"
#include "app/wizard/wizardview.h"
#include "casefile/storagethread.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::app {

MainWindow::MainWindow(AppContext &context, QWidget *parent) :
    QMainWindow(parent), m_context(context), m_rail(new QWidget), m_banner(new Banner), m_areas(new QStackedWidget),
    m_screens(new QStackedWidget), m_start(new StartPage(context)), m_urgent(nullptr), m_splitter(new QSplitter(Qt::Horizontal)),
    m_list(new ComplaintList(context)), m_content(new QStackedWidget), m_nothing(new QWidget)
{
    ComposingText::watch();
    setObjectName(QStringLiteral("mainWindow"));
    keepWheelFromChoices(*qApp);
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildRail();
    row->addWidget(m_rail);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    row->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_banner);
    m_imports = new ImportKeeper(context, right, this);
    right->addWidget(m_areas, 1);
    row->addLayout(right, 1);
    setCentralWidget(central);
    buildScreens();
    connectList();
    connect(m_imports, &ImportKeeper::resumeWanted, this, [this](const ComplaintId &id) {
        if (m_session && m_session->complaint().id == id)
            m_imports->resume(m_session.get());
        else
            openComplaint(id);
    });

    buildMenus();
    retranslate();
    chooseSize();
    if (const QByteArray state = context.settings.value(settings::splitter).toByteArray(); !state.isEmpty())
        m_splitter->restoreState(state);
    showArea(area::complaints);
    m_list->reload();
    sayHowItOpened();
    watchTheDay();
}

void MainWindow::buildRail()
{
    auto *column = new QVBoxLayout(m_rail);
    column->setContentsMargins(6, 12, 6, 12);
    column->setSpacing(4);
    column->addStretch(1);
    for (const AreaSpec &spec : areas()) {
        auto *button = new RailButton(spec.icon);
        button->setObjectName(spec.id + QStringLiteral("AreaButton"));
        connect(button, &QAbstractButton::clicked, this, [this, id = spec.id] {
            if (id == area::complaints && m_areas->currentWidget() == m_screens && m_screens->currentWidget() == m_splitter)
                showList(); // asked for once more
            showArea(id);
        });
        m_railButtons.insert(spec.id, button);
        if (spec.atTheFoot)
            column->addWidget(button);
        else
            column->insertWidget(column->count() - 1, button); // before the stretch
    }
}

void MainWindow::buildScreens()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(260);
    m_splitter->setSizes({330, 900});
    m_content->addWidget(m_nothing);
    m_screens->addWidget(m_start);
    m_screens->addWidget(m_splitter);
    connect(m_start, &StartPage::urgentRequested, this, &MainWindow::showUrgent);
    connect(m_start, &StartPage::problemRequested, this, [this] { startComplaint(); });
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::createExample);
    connect(m_start, &StartPage::restoreRequested, this, [this] { showArea(area::settings); });
}

void MainWindow::connectList()
{
    connect(m_list, &ComplaintList::newRequested, this, [this] { showScreen(m_start); });
    connect(m_list, &ComplaintList::opened, this, [this](const ComplaintId &id) {
        if (!m_session || m_session->complaint().id != id)
            openComplaint(id);
    });
    connect(m_list, &ComplaintList::activated, this, [this] {
        m_listAlone = false;
        arrangeColumns();
    });
    connect(m_context.guideNotice.get(), &GuideNotice::changed, m_list, [this] {
        m_list->reload(); // names and statuses may be others
    });
    m_list->settleFirst([this](const ComplaintId &id, const std::function<void()> &then) {
        if (m_session && m_session->complaint().id == id)
            whenLeft(then);
        else
            then();
    });
    connect(m_list, &ComplaintList::trashed, this, [this](const ComplaintId &id) {
        if (m_session && m_session->complaint().id == id)
            dropSession();
        m_imports->drop(id);
    });
    connect(m_list, &ComplaintList::duplicated, this, [this](const ComplaintId &id) { openComplaint(id); });
    connect(m_list, &ComplaintList::loaded, this, &MainWindow::listLoaded);
}

void MainWindow::listLoaded(int total)
{
    if (!m_opened) {
        m_opened = true;
        m_imports->speakOfUnfinished();
        if (m_session || !m_afterOpen.isNull())
            return; // one was asked for before the list was there
        showScreen(total == 0 ? static_cast<QWidget *>(m_start) : m_splitter);
        const auto last = ComplaintId::parse(m_context.settings.value(settings::lastComplaint).toString());
        if (total > 0 && last && m_list->model().rowOf(*last) >= 0)
            openComplaint(*last, m_context.settings.value(settings::inWizard, true).toBool());
        else if (total > 0)
            openComplaint(m_list->model().idAt(0));
        else
            showTrashWay();
    } else if (total == 0 && !m_session && m_doorsWhenEmpty && m_screens->currentWidget() == m_splitter) {
        showScreen(m_start);
    }
    m_doorsWhenEmpty = false;
}

MainWindow::~MainWindow()
{
    // The pages hold the session; children would outlive the members.
    hide();
    qDeleteAll(findChildren<WizardView *>());
    delete m_view;
}

QWidget *MainWindow::complaintsArea() const
{
    return m_screens;
}

void MainWindow::retranslate()
{
    setWindowTitle(m_context.language == Language::ZhCn ? QStringLiteral("有据 · Recourse") : QStringLiteral("Recourse · 有据"));
    for (const AreaSpec &spec : areas())
        m_railButtons.value(spec.id)->setText(spec.name());
    if (!m_nothing->layout()) {
        auto *column = new QVBoxLayout(m_nothing);
        auto *empty = new EmptyState;
        empty->setObjectName(QStringLiteral("nothingOpen"));
        column->addWidget(empty);
    }
    m_nothing->findChild<EmptyState *>()->setContent(QStringLiteral("complaints"), tr("Choose a complaint on the left."));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        buildMenus();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showArea(const QString &id)
{
    if (m_session)
        m_session->flush();
    QWidget *&page = m_areaPages[id];
    for (const AreaSpec &spec : areas()) {
        if (!page && spec.id == id) {
            page = spec.make(*this, m_context);
            m_areas->addWidget(page);
        }
    }
    m_areas->setCurrentWidget(page);
    m_railButtons.value(id)->setChecked(true);
    retranslate();
}

void MainWindow::showScreen(QWidget *screen)
{
    if (m_session)
        m_session->flush();
    showArea(area::complaints);
    m_screens->setCurrentWidget(screen);
    if (screen == m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showUrgent()
{
    if (!m_urgent) {
        m_urgent = new UrgentPage(m_context);
        m_screens->addWidget(m_urgent);
        connect(m_urgent, &UrgentPage::backRequested, this, [this] { showScreen(m_start); });
        connect(m_urgent, &UrgentPage::continueRequested, this, [this] {
            Complaint initial;
            initial.wallet = m_urgent->wallet();
            initial.category = m_urgent->category();
            initial.jurisdiction = m_urgent->jurisdiction();
            startComplaint(initial);
        });
    }
    showScreen(m_urgent);
}

void MainWindow::startComplaint(const Complaint &initial)
{
    whenLeft([this, initial] { createComplaint(initial); });
}

void MainWindow::createComplaint(Complaint wanted)
{
    // Who comes from the urgent page has said which wallet and what went wrong.
    const bool known = !wanted.wallet.isEmpty() && !wanted.jurisdiction.isEmpty() && !wanted.category.isEmpty();
    const QString page = pageId(known ? Page::Happened : Page::WalletPlace);
    if (wanted.entity.name.isEmpty())
        wanted.entity.name = usualEntity(*m_context.guide, wanted.wallet, wanted.jurisdiction, m_context.language);
    deliver(m_context.storage
        .run([wanted, page](CaseFile &file) -> Result<Complaint> {
            Complaint complaint = wanted;
            if (const Result<Complainant> profile = file.profile(); profile.ok())
                complaint.complainant = *profile;
            complaint.page = page;
            return file.create(complaint);
        }), this, [this](const Result<Complaint> &created) {
            if (!created.ok()) {
                showFailure(errorText(created.error()));
                return;
            }
            m_opened = true;
            whenLeft([this, created = *created] {
                setSession(created);
                showWizard(created.page);
                m_list->select(created.id);
                m_list->reload();
            });
        });
}

void MainWindow::openComplaint(const ComplaintId &id, bool inWizard)
{
    m_afterOpen = id;
    whenLeft([this, id, inWizard] {
        deliver(m_context.storage.run([id](CaseFile &file) { return file.load(id); }), this,
            [this, id, inWizard](const Result<Complaint> &loaded) {
                if (m_afterOpen != id)
                    return; // another one was chosen meanwhile
                if (loaded.ok())
                    whenLeft([this, loaded = *loaded, inWizard] { enter(loaded, inWizard); });
                else
                    showFailure(errorText(loaded.error()));
            });
    });
}

void MainWindow::enter(const Complaint &loaded, bool inWizard)
{
    // What was typed since it was read counts, should it be the same one.
    if (!m_session || m_session->complaint().id != loaded.id)
        setSession(loaded);
    m_imports->resume(m_session.get());
    m_list->select(loaded.id);
    if (inWizard && !loaded.page.isEmpty())
        showWizard({});
    else
        showComplaint();
}

void MainWindow::setSession(const Complaint &complaint)
{
    dropSession();
    m_session = m_imports->takeBack(complaint.id);
    if (!m_session)
        m_session = std::make_unique<ComplaintSession>(m_context, complaint);
    m_context.settings.setValue(settings::lastComplaint, complaint.id.toString());
    connect(m_session.get(), &ComplaintSession::saveStateChanged, this, [this] {
        if (m_session && m_session->saveState() == ComplaintSession::SaveState::Saved)
            m_list->reload();
    });
    buildMenus();
}

void MainWindow::showComplaint()
{
    if (!m_session)
        return;
    m_context.settings.setValue(settings::inWizard, false);
    delete m_wizard;
    m_wizard = nullptr;
    if (!m_view) {
        m_view = new ComplaintView(*m_session);
        m_content->addWidget(m_view);
        // Queued: each of them deletes the view, whose own button or menu is still at work.
        connect(m_view, &ComplaintView::wizardRequested, this, &MainWindow::showWizard, Qt::QueuedConnection);
        connect(m_view, &ComplaintView::duplicateRequested, m_list, &ComplaintList::duplicateSelected, Qt::QueuedConnection);
        connect(m_view, &ComplaintView::trashRequested, this, &MainWindow::trashCurrent, Qt::QueuedConnection);
        connect(m_view, &ComplaintView::removeExampleRequested, this, &MainWindow::removeExample, Qt::QueuedConnection);
        connect(m_view, &ComplaintView::listRequested, this, &MainWindow::showList);
    }
    m_content->setCurrentWidget(m_view);
    // Whoever walks through the list with the arrow keys stays in it.
    m_listAlone = m_list->isVisible() && m_list->isAncestorOf(QApplication::focusWidget());
    arrangeColumns();
    showScreen(m_splitter);
}

void MainWindow::showWizard(const QString &page)
{
    if (!m_session)
        return;
    delete m_view;
    m_view = nullptr;
    delete m_wizard;
    WizardPages pages;
    pages.evidence = [](ComplaintSession &session, QWidget *parent) { return new EvidenceBoard(session, parent); };
    pages.letter = [this](ComplaintSession &session, QWidget *parent) {
        auto *view = new LetterView(session, parent);
        connect(view, &LetterView::goToPage, this, [this](const QString &id) {
            if (m_wizard)
                m_wizard->goToId(id);
        });
        return view;
    };
    pages.steps = [](ComplaintSession &session, QWidget *parent) { return new StepsView(session, parent); };
    pages.suggestAnswerBy = &suggestedAnswerBy;
    const QString left = m_session->complaint().page;
    m_wizard = new WizardView(*m_session, pages);
    m_screens->addWidget(m_wizard);
    new EvidenceDropTarget(m_wizard, *m_session); // a screenshot dropped on any page is evidence
    connect(m_wizard, &WizardView::leaveRequested, this, &MainWindow::wizardLeft);
    connect(m_wizard, &WizardView::finished, this, &MainWindow::wizardLeft);
    const QList<Page> missing = missingForLetter(m_session->standing());
    if (!page.isEmpty())
        m_wizard->goToId(page);
    else if (left.isEmpty() && !missing.isEmpty())
        m_wizard->goTo(missing.first());
    m_context.settings.setValue(settings::inWizard, true);
    showScreen(m_wizard);
}

void MainWindow::wizardLeft()
{
    if (m_session)
        m_session->flush();
    WizardView *old = m_wizard;
    m_wizard = nullptr;
    showComplaint();
    if (old)
        old->deleteLater();
    m_list->reload();
}

void MainWindow::removeExample()
{
    if (!m_session || !m_session->complaint().isExample)
        return;
    const ComplaintId id = m_session->complaint().id;
    m_session->abandon(); // it is to go, with everything in it
    dropSession();
    m_imports->drop(id);
    deliver(m_context.storage.run([id](CaseFile &file) { return file.removeForGood(id); }), this, [this](const Status &removed) {
        if (!removed.ok())
            showFailure(errorText(removed.error()));
        m_doorsWhenEmpty = true;
        m_list->reload();
    });
}

void MainWindow::trashCurrent()
{
    m_list->trashSelected();
}

void MainWindow::chooseLanguage(Language language)
{
    if (language == m_context.language)
        return;
    m_context.language = language;
    m_context.settings.setValue(settings::language, languageCode(language));
    installTranslators(*qApp, language);
    applyScreenFont(*qApp, language);
}

void MainWindow::chooseAppearance(Appearance appearance)
{
    m_context.settings.setValue(settings::appearance, int(appearance));
    applyAppearance(*qApp, appearance);
}

void MainWindow::showFailure(const QString &text)
{
    m_banner->showMessage(Tone::Overdue, text);
}

void MainWindow::raiseFromOtherStart()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace recourse::app
