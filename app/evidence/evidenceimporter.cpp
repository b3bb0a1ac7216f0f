// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceimporter.h"

#include "app/complaint/appcontext.h"
#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "base/names.h"
#include "base/nativepath.h"
#include "evidence/folderwalk.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace recourse::app {
namespace {

constexpr int kFolderLimit = 2'000;
constexpr int kNamesShown = 8;

QString lastName(const QString &path)
{
    return visibleName(readableFileName(path));
}

/// The first of many names, and how many more there are.
QString someNames(QStringList names)
{
    const int more = int(names.size()) - kNamesShown;
    if (more > 0) {
        names = names.mid(0, kNamesShown);
        names.append(EvidenceImporter::tr("… and %n more", nullptr, more));
    }
    return names.join(QLatin1Char('\n'));
}

} // namespace

EvidenceImporter &EvidenceImporter::of(ComplaintSession &session)
{
    if (auto *existing = session.findChild<EvidenceImporter *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    return *new EvidenceImporter(session);
}

EvidenceImporter::EvidenceImporter(ComplaintSession &session) :
    QObject(&session), m_session(session), m_told{{}, {}, 0, false, 0},
    m_cancel(std::make_shared<std::atomic_bool>(false))
{
    connect(&session, &ComplaintSession::saveStateChanged, this, &EvidenceImporter::watchSave);
}

EvidenceImporter::~EvidenceImporter()
{
    // The journals stay: what is not in now is named at the next start.
    m_cancel->store(true);
    if (m_lookCancel)
        m_lookCancel->store(true);
    m_running.waitForFinished();
}

void EvidenceImporter::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged();
}

void EvidenceImporter::importPaths(const QStringList &paths, const QString &kind, QWidget *window)
{
    takeFiles(paths, {}, kind, window);
}

void EvidenceImporter::takeFiles(const QStringList &paths, const QStringList &addresses, const QString &kind, QWidget *window)
{
    QStringList folders;
    Job files{{{}, {}, {}, kind}, addresses};
    for (const QString &path : paths)
        (kindOfPath(path) == PathKind::Folder ? folders : files.source.paths).append(path);
    if (!folders.isEmpty())
        lookInto(folders, files, window);
    else if (!files.source.paths.isEmpty())
        enqueue(files);
}

void EvidenceImporter::resume(const ImportJournal &journal, QWidget *window)
{
    QStringList paths;
    for (const ImportJournal::Item &item : journal.items) {
        if (!item.path.isEmpty())
            paths.append(item.path);
    }
    takeFiles(paths, {}, journal.kind, window);
}

void EvidenceImporter::lookInto(const QStringList &folders, const Job &files, QWidget *window)
{
    if (!m_working)
        setPhase(Phase::Looking);
    m_lookingInto = lastName(folders.first());
    const QPointer<QWidget> parent(window);
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    m_lookCancel = cancel;
    inBackground(this, [folders, cancel] { return filesBelow(folders, kFolderLimit, *cancel); },
        [this, folder = m_lookingInto, files, parent, cancel](const FolderContent &content) {
            m_lookingInto.clear();
            if (m_phase == Phase::Looking)
                setPhase(Phase::Idle);
            if (cancel->load())
                return;
            QStringList leftOut;
            for (const QString &name : content.leftOut)
                leftOut.append(visibleName(name));
            const QString without = leftOut.isEmpty() ? QString()
                : tr("%n hidden file(s), link(s) or folder(s) that cannot be opened are left out:", nullptr, int(leftOut.size()))
                    + QLatin1Char('\n') + someNames(leftOut);
            if (content.tooMany) {
                emit hint(tr("The folder “%1” holds more than %2 files. Choose the files that matter and drop those.")
                              .arg(folder).arg(kFolderLimit));
            } else if (content.files.isEmpty()) {
                emit hint(tr("The folder “%1” holds no files to add.").arg(folder)
                    + (without.isEmpty() ? QString() : QLatin1Char('\n') + without));
            } else {
                QStringList names;
                for (const QString &path : content.files)
                    names.append(lastName(path));
                const int count = int(content.files.size());
                const QString title = tr("Add %n file(s) from the folder “%1”?", nullptr, count).arg(folder);
                QString text = tr("%1 altogether, folders inside it included. The originals stay where they are.")
                                   .arg(fileSize(content.bytes))
                    + QStringLiteral("\n\n") + someNames(names);
                if (!without.isEmpty())
                    text += QStringLiteral("\n\n") + without;
                if (m_session.context().prompts.confirm(parent, title, text, tr("Add %n file(s)", nullptr, count))) {
                    Job all = files;
                    all.source.paths += content.files;
                    enqueue(all);
                    return;
                }
            }
            if (!files.source.paths.isEmpty())
                enqueue(files);
        });
}

void EvidenceImporter::importBytes(const QByteArray &bytes, const QString &proposedName, bool reencoded, const QString &kind)
{
    enqueue({{{}, bytes, proposedName, kind, {}, reencoded}});
}

QString EvidenceImporter::pastedName(const QString &words) const
{
    return words.arg(m_session.context().clock.now().toDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
}

void EvidenceImporter::take(const QMimeData *data, QWidget *window, const QString &kind)
{
    const Transfer transfer = readTransfer(data);
    switch (transfer.kind) {
    case Transfer::Kind::Files:
        takeFiles(transfer.paths, transfer.addresses, kind, window);
        break;
    case Transfer::Kind::Picture:
        importBytes(transfer.picture.bytes, pastedName(tr("Pasted %1")) + transfer.picture.suffix, transfer.picture.reencoded, kind);
        break;
    case Transfer::Kind::Text:
        m_offeredText = transfer.text;
        m_offeredPicture = transfer.picture;
        m_offeredKind = kind;
        emit textOffered();
        break;
    case Transfer::Kind::Promise:
        emit hint(tr("This attachment is still inside the other program. Save it to a folder first, then drop the file here."));
        break;
    case Transfer::Kind::WebPicture:
        emit hint(tr("This picture is still in the web, and this program fetches nothing. Save the picture first, then drop the file here."));
        break;
    case Transfer::Kind::Nothing:
        emit hint(tr("There is nothing here that can be evidence. Copy or drag a picture, a file or a text."));
        break;
    }
}

void EvidenceImporter::refuseMove()
{
    emit hint(tr("The other program offers to move this, and moving would take it away there. Hold Ctrl while you drag, or use “Add files…”."));
}

void EvidenceImporter::takeOfferedText()
{
    if (m_offeredText.isEmpty())
        return;
    importBytes(m_offeredText.toUtf8(), pastedName(tr("Copied text %1")) + QStringLiteral(".txt"), false, m_offeredKind);
    m_offeredText.clear();
}

void EvidenceImporter::takeOfferedPicture()
{
    const Transfer::Picture picture = std::exchange(m_offeredPicture, {});
    if (!picture.bytes.isEmpty())
        importBytes(picture.bytes, pastedName(tr("Pasted %1")) + picture.suffix, picture.reencoded, m_offeredKind);
}

void EvidenceImporter::cancel()
{
    for (const Job &job : std::as_const(m_queue))
        forget(job);
    m_queue.clear();
    m_cancel->store(true);
    if (m_lookCancel)
        m_lookCancel->store(true);
}

QStringList EvidenceImporter::waiting() const
{
    QStringList names;
    if (!m_lookingInto.isEmpty())
        names.append(m_lookingInto);
    QList<Job> jobs = m_queue;
    if (m_working)
        jobs.prepend(m_current);
    for (const Job &job : std::as_const(jobs)) {
        for (const ImportJournal::Item &item : job.intake.journal().items)
            names.append(visibleName(item.name));
    }
    return names;
}

void EvidenceImporter::enqueue(Job job)
{
    const AppContext &context = m_session.context();
    job.intake = IntakeJob(context.dataDir, m_session.complaint().id, job.source, context.clock.now());
    // A journal that cannot be written stops nothing: the import tells by itself what is wrong with the disk.
    job.noted = QtConcurrent::run([intake = job.intake] { (void)intake.note(); });
    m_queue.append(job);
    startNext();
}

/// Its files are in and committed, or the person knows what became of them.
void EvidenceImporter::forget(const Job &job)
{
    // Left behind, it would be looked at once more at the next start, and its files found.
    (void)QtConcurrent::run([intake = job.intake, noted = job.noted]() mutable {
        noted.waitForFinished();
        (void)intake.forget();
    });
}

void EvidenceImporter::startNext()
{
    if (m_working || m_queue.isEmpty())
        return;
    const Job job = m_queue.takeFirst();
    m_working = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_done = 0;
    m_total = job.source.count();
    setPhase(Phase::Copying);
    emit progressed(0, m_total);

    // The destructor waits for this work, so progress may be posted to the importer while it runs.
    m_current = job;
    const auto work = [this, job, cancel = m_cancel] {
        QFuture<void>(job.noted).waitForFinished();
        return job.intake.copy(cancel.get(), [this](int done, int total) {
            QMetaObject::invokeMethod(this, [this, done, total] {
                m_done = done;
                emit progressed(done, total);
            }, Qt::QueuedConnection);
        });
    };
    m_running = QFuture<void>(inBackground(this, work,
        [this, job](const QList<Result<StoredBlob>> &results) { finishJob(job, results); }));
}

void EvidenceImporter::finishJob(const Job &job, const QList<Result<StoredBlob>> &results)
{
    m_working = false;
    m_current = {};
    Report report;
    for (int i = 0; i < results.size(); ++i) {
        const Result<StoredBlob> &result = results[i];
        if (result.ok())
            report.added.append(job.intake.journal().items[i].id);
        else if (result.error().code == ErrorCode::Cancelled)
            report.cancelled = true;
        else
            report.failures.append({visibleName(job.intake.journal().items[i].name), result.error()});
    }
    const bool some = !report.added.isEmpty();
    for (const QString &address : job.addresses)
        report.failures.append({visibleName(address), Error{ErrorCode::Unsupported, {}, {}},
            tr("an address, not a file of this computer. Nothing is fetched; save it first, then drop the file.")});
    if (some) {
        m_uncommitted.append(job);
        const Instant now = m_session.context().clock.now();
        const QString act = tr("Add %n exhibit(s)", nullptr, int(report.added.size()));
        m_session.edit(act, [&](Complaint &complaint) { job.intake.addTo(complaint, results, now); });
        for (const EvidenceId &id : std::as_const(report.added))
            report.duplicates += duplicateOfExhibit(m_session.complaint(), id) ? 1 : 0;
    } else {
        forget(job);
    }
    if (m_told.batches > 0) {
        report.added = m_told.added + report.added;
        report.failures = m_told.failures + report.failures;
        report.duplicates += m_told.duplicates;
        report.batches += m_told.batches;
    }
    m_told = m_queue.isEmpty() ? Report{{}, {}, 0, false, 0} : report;
    m_report = report;
    setPhase(some ? Phase::Saving : Phase::Idle);
    emit finished(report);
    if (some) {
        m_session.saveNow();
        watchSave();
    }
    startNext();
}

void EvidenceImporter::watchSave()
{
    if (m_session.saveState() == ComplaintSession::SaveState::Saved) {
        for (const Job &job : std::as_const(m_uncommitted))
            forget(job);
        m_uncommitted.clear();
    }
    if (m_phase != Phase::Saving && m_phase != Phase::NotSaved)
        return;
    if (m_session.saveState() == ComplaintSession::SaveState::Saved)
        setPhase(Phase::Saved);
    else if (m_session.saveState() == ComplaintSession::SaveState::Failed)
        setPhase(Phase::NotSaved);
}

} // namespace recourse::app
