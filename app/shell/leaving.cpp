// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an open complaint, a data folder and the window itself are left: only when all is saved, or the person was told that it
// cannot be and chose. And the backup of each day.
#include "app/shell/mainwindow.h"

#include "app/complaint/complaintlist.h"
#include "app/complaint/deliver.h"
#include "app/complaint/session.h"
#include "app/evidence/importkeeper.h"
#include "app/shell/complaintview.h"
#include "app/shell/settingskeys.h"
#include "app/text/alteredtext.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "app/wizard/wizardview.h"
#include "casefile/storagethread.h"

#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace recourse::app {
namespace {

/// Most saves are done in a few milliseconds; then the window closes at once.
constexpr int kShortWaitMs = 300;
constexpr int kDayLookMs = 60'000;
constexpr int kFirstBackupMs = 20'000;

} // namespace

void MainWindow::whenLeft(std::function<void()> then)
{
    m_afterLeaving = std::move(then);
    if (m_leaving)
        return; // the answer is on its way, and the newest wish counts
    if (!m_session) {
        std::exchange(m_afterLeaving, nullptr)();
        return;
    }
    m_leaving = true;
    m_session->whenSaved([this](bool saved) {
        m_leaving = false;
        const auto go = std::exchange(m_afterLeaving, nullptr);
        if (!saved && !agreesToLose()) {
            m_list->select(m_session->complaint().id);
            return;
        }
        if (!saved)
            m_session->abandon();
        go();
    });
}

bool MainWindow::agreesToLose()
{
    return m_context.prompts.confirm(this, tr("Leave without saving?"),
        tr("Your last changes could not be written to the disk. They are still here; if you leave now they are lost. %1")
            .arg(errorText(m_session->saveError())),
        tr("Leave anyway"));
}

void MainWindow::dropSession()
{
    delete m_wizard;
    m_wizard = nullptr;
    delete m_view;
    m_view = nullptr;
    m_imports->leave(std::move(m_session));
    m_session.reset();
    m_content->setCurrentWidget(m_nothing);
    arrangeColumns();
    buildMenus();
}

void MainWindow::sayHowItOpened()
{
    struct Seen {
        bool readOnly;
        bool finishedRestore;
    };
    const auto look = [](CaseFile &file) -> Result<Seen> { return Seen{file.isReadOnly(), file.finishedRestore()}; };
    deliver(m_context.storage.run(look), this, [this](const Result<Seen> &seen) {
        if (seen.ok() && seen->readOnly)
            m_banner->showMessage(Tone::Overdue,
                tr("The data folder cannot be written to. You can read and export everything, but changes cannot be saved."));
        else if (seen.ok() && seen->finishedRestore)
            m_banner->showMessage(Tone::Done,
                tr("A restore that had been broken off is finished now. What was there before is kept in the folder “aside”."));
    });
}

void MainWindow::watchTheDay()
{
    m_backupDay = m_context.today();
    auto *day = new QTimer(this);
    day->setObjectName(QStringLiteral("dayTimer"));
    connect(day, &QTimer::timeout, this, [this] {
        if (m_context.today() != std::exchange(m_backupDay, m_context.today()))
            backUp();
    });
    day->start(kDayLookMs);
    // What the last end of the program did not back up, because it was killed or the disk was full.
    QTimer::singleShot(kFirstBackupMs, this, [this] {
        backUp();
        deliver(m_context.storage.run([](CaseFile &file) { return file.sweepUnused(); }), this, [](const Result<int> &) {
            // What could not be removed does no harm; `verify` counts it, and the next start tries again.
        });
    });
}

void MainWindow::backUp()
{
    if (m_closing)
        return;
    if (m_session)
        m_session->saveNow(); // nobody left a field: what is being composed goes on
    deliver(m_context.storage.run([](CaseFile &file) { return file.backupIfDue(); }), this,
        [this](const Result<std::optional<BackupInfo>> &done) {
        if (!done.ok())
            showFailure(
                tr("Your complaints are saved, but their daily backup could not be made. %1").arg(errorText(done.error())));
        else if (*done && !(*done)->altered.isEmpty())
            showFailure(tr("Today’s backup is made. %1").arg(alteredText((*done)->altered)));
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && (!m_imports->agreesToClose(m_session.get()) || !m_imports->saveKept(kShortWaitMs))) {
        event->ignore();
        return;
    }
    // While another wish to leave waits for its answer, that answer may end the session: nothing must wait inside it.
    const bool unsaved = m_session && !m_session->isSaved();
    if (!m_closing && unsaved && (m_leaving || !m_session->flushAndWait(kShortWaitMs))) {
        event->ignore();
        whenLeft([this] {
            m_closing = true;
            // Later: while the event of one close is handled, another one does nothing.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_closing = true;
    m_context.settings.setValue(settings::geometry, saveGeometry());
    m_context.settings.setValue(settings::splitter, m_splitter->saveState());
    event->accept();
    emit closed();
}

} // namespace recourse::app
