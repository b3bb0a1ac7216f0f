// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/importkeeper.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/evidence/evidenceimporter.h"
#include "app/evidence/importnotice.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"
#include "casefile/intake.h"
#include "casefile/storagethread.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kNamesShown = 6;

QString listed(QStringList names)
{
    const int more = int(names.size()) - kNamesShown;
    if (more > 0) {
        names = names.mid(0, kNamesShown);
        names.append(ImportKeeper::tr("… and %n more", nullptr, more));
    }
    return names.join(QLatin1Char('\n'));
}

QStringList waitingFor(ComplaintSession &session)
{
    return EvidenceImporter::of(session).waiting();
}

} // namespace

ImportKeeper::ImportKeeper(const AppContext &context, QVBoxLayout *column, QWidget *window) :
    QObject(window), m_context(context), m_window(window), m_banner(new Banner)
{
    m_banner->setObjectName(QStringLiteral("importsBanner"));
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (!m_asking || m_unfinished.empty())
            return;
        m_wanted = true;
        emit resumeWanted(m_unfinished.front().complaint.id);
    });
    // Closing the message is an answer too: it was read.
    connect(m_banner->findChild<QAbstractButton *>(QStringLiteral("bannerCloseButton")), &QAbstractButton::clicked, this,
        &ImportKeeper::forgetFirst);
}

ImportKeeper::~ImportKeeper() = default;

QStringList ImportKeeper::waiting(ComplaintSession *open) const
{
    QStringList names;
    if (open)
        names += waitingFor(*open);
    for (const auto &session : m_kept)
        names += waitingFor(*session);
    return names;
}

bool ImportKeeper::agreesToClose(ComplaintSession *open)
{
    const QStringList names = waiting(open);
    if (names.isEmpty())
        return true;
    return m_context.prompts.confirm(m_window, tr("Close while files are being added?"),
        tr("%n file(s) are still being copied:", nullptr, int(names.size())) + QLatin1Char('\n') + listed(names)
            + QStringLiteral("\n\n")
            + tr(
                "If you close now they are not added. Your own files stay as they are, and the next start says which are missing."),
        tr("Close without them"));
}

bool ImportKeeper::saveKept(int timeoutMs)
{
    // Waiting lets events in, which must not end what is waited for.
    const QScopedValueRollback<bool> waiting(m_saving, true);
    for (const auto &session : m_kept) {
        if (session->isSaved())
            continue;
        session->retrySave();
        if (session->flushAndWait(timeoutMs))
            continue;
        const bool lose = m_context.prompts.confirm(m_window, tr("Leave without saving?"),
            tr("Files that were added to “%1” could not be saved with it. %2")
                .arg(complaintTitle(session->complaint(), *m_context.guide, m_context.language), errorText(session->saveError())),
            tr("Leave anyway"));
        if (!lose)
            return false;
        session->abandon();
    }
    return true;
}

void ImportKeeper::leave(std::unique_ptr<ComplaintSession> session)
{
    if (!session || waitingFor(*session).isEmpty())
        return;
    EvidenceImporter &importer = EvidenceImporter::of(*session);
    connect(&importer, &EvidenceImporter::finished, this, &ImportKeeper::settle, Qt::QueuedConnection);
    connect(&importer, &EvidenceImporter::phaseChanged, this, &ImportKeeper::settle, Qt::QueuedConnection);
    m_kept.push_back(std::move(session));
}

/// Lets those go whose files are in, and says how it ended.
void ImportKeeper::settle()
{
    if (m_saving)
        return;
    for (size_t i = 0; i < m_kept.size();) {
        EvidenceImporter &importer = EvidenceImporter::of(*m_kept[i]);
        const bool done = importer.waiting().isEmpty() && !importer.isBusy();
        if (!done) {
            ++i;
            continue;
        }
        const bool saved = importer.phase() == EvidenceImporter::Phase::Saved;
        const QString title = complaintTitle(m_kept[i]->complaint(), *m_context.guide, m_context.language);
        const QString how = importer.phase() == EvidenceImporter::Phase::NotSaved
            ? tr("Not saved yet: %1").arg(errorText(m_kept[i]->saveError()))
            : reportText(importer.lastReport(), saved);
        // What cannot be saved stays here; the next change of the disk's mind, opening the complaint or closing the window ends
        // that.
        if (m_kept[i]->isSaved())
            m_kept.erase(m_kept.begin() + qsizetype(i));
        else
            ++i;
        if (!how.isEmpty())
            say(tr("“%1”: %2").arg(title, how));
    }
}

std::unique_ptr<ComplaintSession> ImportKeeper::takeBack(const ComplaintId &id)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&id](const auto &kept) { return kept->complaint().id == id; });
    if (found == m_kept.end())
        return nullptr;
    std::unique_ptr<ComplaintSession> session = std::move(*found);
    m_kept.erase(found);
    EvidenceImporter::of(*session).disconnect(this);
    return session;
}

void ImportKeeper::drop(const ComplaintId &id)
{
    const std::unique_ptr<ComplaintSession> session = takeBack(id);
    if (!session)
        return;
    const QStringList names = waitingFor(*session);
    EvidenceImporter::of(*session).cancel();
    if (!names.isEmpty())
        say(tr("%n file(s) were not added, as the complaint is in the trash or deleted:", nullptr, int(names.size()))
            + QLatin1Char('\n') + listed(names));
}

void ImportKeeper::speakOfUnfinished()
{
    deliver(m_context.storage.run([](CaseFile &file) -> Result<QList<UnfinishedImport>> { return unfinishedImports(file); }),
        this, [this](const Result<QList<UnfinishedImport>> &found) {
            if (!found.ok())
                return;
            m_unfinished.assign(found->cbegin(), found->cend());
            showNext();
        });
}

void ImportKeeper::showNext()
{
    m_asking = false;
    if (m_unfinished.empty()) {
        m_banner->clear();
        return;
    }
    const UnfinishedImport &first = m_unfinished.front();
    QStringList names;
    bool onDisk = false;
    for (const ImportJournal::Item &item : first.journal.items) {
        names.append(visibleName(item.name));
        onDisk = onDisk || !item.path.isEmpty();
    }
    const QString title = complaintTitle(first.complaint, *m_context.guide, m_context.language);
    m_banner->showMessage(Tone::Overdue,
        tr("The program ended before %n file(s) were in. They are not part of “%1”:", nullptr, int(names.size())).arg(title)
            + QLatin1Char('\n') + listed(names),
        onDisk ? tr("Add them now") : QString());
    m_asking = true;
}

void ImportKeeper::forgetFirst()
{
    if (!m_asking || m_unfinished.empty())
        return;
    const QString id = m_unfinished.front().journal.id;
    m_unfinished.erase(m_unfinished.begin());
    // Left behind, it would be spoken of once more; nothing is lost by that.
    deliver(m_context.storage.run([id](CaseFile &file) { return forgetUnfinished(file, id); }), this, [](const Status &) {});
    showNext();
}

void ImportKeeper::resume(ComplaintSession *session)
{
    if (!session || !m_wanted || m_unfinished.empty() || session->complaint().id != m_unfinished.front().complaint.id)
        return;
    m_wanted = false;
    const ImportJournal journal = m_unfinished.front().journal;
    EvidenceImporter::of(*session).resume(journal, m_window);
    forgetFirst();
}

void ImportKeeper::say(const QString &text)
{
    if (m_asking)
        return; // what an earlier run left is still to be answered; this one is seen in its complaint
    m_banner->showMessage(Tone::Waiting, text);
}

} // namespace recourse::app
