// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"

#include "app/complaint/complaintlist.h"
#include "app/complaint/deliver.h"
#include "app/complaint/session.h"
#include "app/example/example.h"
#include "app/shell/startpage.h"
#include "app/text/sentences.h"
#include "casefile/storagethread.h"

#include <QSplitter>
#include <QStackedWidget>

/// The window without a complaint of one's own: the example, and the way to the trash.
namespace recourse::app {

void MainWindow::createExample()
{
    m_start->setExampleBusy(true);
    const Language language = m_context.language;
    deliver(m_context.storage.run([language](CaseFile &file) { return createExampleComplaint(file, language); }), this,
        [this](const Result<ComplaintId> &created) {
            m_start->setExampleBusy(false);
            if (!created.ok()) {
                showFailure(errorText(created.error()));
                return;
            }
            m_opened = true;
            m_list->reload();
            openComplaint(*created);
        });
}

void MainWindow::showTrashWay()
{
    deliver(m_context.storage.run([](CaseFile &file) { return file.list({}, true); }), this,
        [this](const Result<QList<ComplaintSummary>> &trashed) {
            if (trashed.ok() && !trashed->isEmpty() && !m_session && m_screens->currentWidget() == m_start)
                showScreen(m_splitter);
        });
}

} // namespace recourse::app
