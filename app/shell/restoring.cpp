// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/complaint/complaintlist.h"
#include "app/complaint/deliver.h"
#include "app/complaint/session.h"
#include "app/evidence/importkeeper.h"
#include "app/guide/guideoverlay.h"
#include "app/shell/longwork.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settingspage.h"
#include "app/text/alteredtext.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "casefile/storagethread.h"

namespace recourse::app {

void MainWindow::restoreFrom(const QString &backupPath)
{
    if (!m_context.prompts.confirm(this, tr("Restore this backup?"),
            tr("Everything goes back to how it was in the backup. What you have now is moved aside and kept in the data folder."),
            tr("Restore")))
        return;
    if (!m_imports->waiting(m_session.get()).isEmpty()) {
        showFailure(tr("Files are still being added. Wait until they are in, then restore the backup."));
        return;
    }
    whenLeft([this, backupPath] {
        dropSession();
        deliver(m_context.storage.close(), this, [this, backupPath](const Status &) { // closing does not fail
            longWork(this, tr("Checking and restoring the backup…"),
                [dataDir = m_context.dataDir, backupPath, clock = FixedClock(m_context.clock.now())](Progress &progress) {
                    return CaseFile::restoreBackup(dataDir, backupPath, clock, &progress);
                },
                [this](const Result<BackupInfo> &restored) { openRestored(restored); });
        });
    });
}

/// The folder may have come with another guide file. It is read first, so that the folder is opened with the guide in force.
void MainWindow::openRestored(const Result<BackupInfo> &restored)
{
    inBackground(
        this, [dataDir = m_context.dataDir] { return guideOf(dataDir); },
        [this, restored](const LoadedGuide &loaded) {
            if (loaded.guide)
                m_context.useGuide(loaded.guide, loaded.problems);
            deliver(m_context.storage.open(m_context.dataDir, m_context.clock, m_context.guide), this,
                [this, restored](const Status &opened) { sayRestored(restored, opened); });
        });
}

void MainWindow::sayRestored(const Result<BackupInfo> &restored, const Status &opened)
{
    if (!restored.ok())
        showFailure(errorText(restored.error()));
    else if (!opened.ok())
        showFailure(errorText(opened.error()));
    else if (!restored->altered.isEmpty())
        showFailure(tr("The backup is restored. What was there before is kept in the folder “aside”.") + QLatin1Char('\n')
            + alteredText(restored->altered));
    else
        m_banner->showMessage(Tone::Done, tr("The backup is restored. What was there before is kept in the folder “aside”."));
    if (!restored.ok() && opened.ok())
        sayHowItOpened();
    m_opened = false;
    m_list->reload();
    if (auto *settings = findChild<SettingsPage *>())
        settings->reload();
}

} // namespace recourse::app
