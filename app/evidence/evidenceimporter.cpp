// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceimporter.h"

#include "app/complaint/appcontext.h"
#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "base/names.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kFolderLimit = 2'000;
constexpr int kNamesShown = 8;

struct FolderContent {
    QStringList files;
    qint64 bytes = 0;
    bool tooMany = false;
};

FolderContent filesBelow(const QStringList &folders, const std::atomic_bool &cancel)
{
    FolderContent content;
    for (const QString &folder : folders) {
        QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext() && !cancel.load()) {
            const QString path = walk.next();
            const QString name = walk.fileName();
            if (name == QLatin1String("Thumbs.db") || name == QLatin1String("desktop.ini"))
                continue;
            if (content.files.size() == kFolderLimit) {
                content.tooMany = true;
                return content;
            }
            content.files.append(path);
            content.bytes += walk.fileInfo().size();
        }
    }
    std::sort(content.files.begin(), content.files.end());
    return content;
}

QString lastName(const QString &path)
{
    const QString clean = path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path;
    return visibleName(QFileInfo(clean).fileName());
}

} // namespace

EvidenceImporter &EvidenceImporter::of(ComplaintSession &session)
{
    if (auto *existing = session.findChild<EvidenceImporter *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    return *new EvidenceImporter(session);
}

EvidenceImporter::EvidenceImporter(ComplaintSession &session) :
    QObject(&session), m_session(session), m_vault(session.context().dataDir),
    m_cancel(std::make_shared<std::atomic_bool>(false))
{
    connect(&session, &ComplaintSession::saveStateChanged, this, &EvidenceImporter::watchSave);
}

EvidenceImporter::~EvidenceImporter()
{
    cancel();
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
    QStringList folders;
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        (info.isDir() && !info.isSymLink() ? folders : files).append(path);
    }
    if (!folders.isEmpty())
        lookInto(folders, files, kind, window);
    else if (!files.isEmpty())
        enqueue({files, {}, {}, kind, false});
}

void EvidenceImporter::lookInto(const QStringList &folders, const QStringList &files, const QString &kind, QWidget *window)
{
    if (!m_working)
        setPhase(Phase::Looking);
    const QPointer<QWidget> parent(window);
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    m_lookCancel = cancel;
    inBackground(this, [folders, cancel] { return filesBelow(folders, *cancel); },
        [this, folders, files, kind, parent, cancel](const FolderContent &content) {
            if (m_phase == Phase::Looking)
                setPhase(Phase::Idle);
            if (cancel->load())
                return;
            const QString folder = lastName(folders.first());
            if (content.tooMany) {
                emit hint(tr("The folder “%1” holds more than %2 files. Choose the files that matter and drop those.")
                              .arg(folder).arg(kFolderLimit));
            } else if (content.files.isEmpty()) {
                emit hint(tr("The folder “%1” holds no files to add.").arg(folder));
            } else {
                QStringList names;
                for (int i = 0; i < qMin<int>(kNamesShown, int(content.files.size())); ++i)
                    names.append(lastName(content.files[i]));
                if (content.files.size() > kNamesShown)
                    names.append(tr("… and %n more", nullptr, int(content.files.size()) - kNamesShown));
                const int count = int(content.files.size());
                const QString title = tr("Add %n file(s) from the folder “%1”?", nullptr, count).arg(folder);
                const QString text = tr("%1 altogether, folders inside it included. The originals stay where they are.")
                                         .arg(fileSize(content.bytes))
                    + QStringLiteral("\n\n") + names.join(QLatin1Char('\n'));
                if (m_session.context().prompts.confirm(parent, title, text, tr("Add %n file(s)", nullptr, count))) {
                    enqueue({files + content.files, {}, {}, kind, false});
                    return;
                }
            }
            if (!files.isEmpty())
                enqueue({files, {}, {}, kind, false});
        });
}

void EvidenceImporter::importBytes(const QByteArray &bytes, const QString &proposedName, bool reencoded, const QString &kind)
{
    enqueue({{}, bytes, proposedName, kind, reencoded});
}

void EvidenceImporter::take(const QMimeData *data, QWidget *window)
{
    const Transfer transfer = readTransfer(data);
    const QString when = m_session.context().clock.now().toDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    switch (transfer.kind) {
    case Transfer::Kind::Files:
        importPaths(transfer.paths, {}, window);
        break;
    case Transfer::Kind::Bytes:
    case Transfer::Kind::Reencoded:
        importBytes(transfer.bytes, tr("Pasted %1").arg(when) + transfer.suffix, transfer.kind == Transfer::Kind::Reencoded);
        break;
    case Transfer::Kind::Text:
        m_offeredText = transfer.bytes;
        emit textOffered();
        break;
    case Transfer::Kind::Promise:
        emit hint(tr("This attachment is still inside the other program. Save it to a folder first, then drop the file here."));
        break;
    case Transfer::Kind::Nothing:
        emit hint(tr("The clipboard holds nothing that can be evidence. Copy a picture, a file or a text first."));
        break;
    }
}

void EvidenceImporter::takeOfferedText()
{
    if (m_offeredText.isEmpty())
        return;
    const QString when = m_session.context().clock.now().toDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    importBytes(m_offeredText, tr("Copied text %1").arg(when) + QStringLiteral(".txt"), false);
    m_offeredText.clear();
}

void EvidenceImporter::cancel()
{
    m_queue.clear();
    m_cancel->store(true);
    if (m_lookCancel)
        m_lookCancel->store(true);
}

void EvidenceImporter::enqueue(const Job &job)
{
    m_queue.append(job);
    startNext();
}

void EvidenceImporter::startNext()
{
    if (m_working || m_queue.isEmpty())
        return;
    const Job job = m_queue.takeFirst();
    m_working = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_done = 0;
    m_total = job.paths.isEmpty() ? 1 : int(job.paths.size());
    setPhase(Phase::Copying);
    emit progressed(0, m_total);

    const Instant now = m_session.context().clock.now();
    // The destructor waits for this work, so progress may be posted to the importer while it runs.
    const auto work = [this, vault = m_vault, job, now, cancel = m_cancel]() -> QList<Result<StoredBlob>> {
        Vault target = vault;
        if (const Status ready = target.prepare(); !ready.ok())
            return QList<Result<StoredBlob>>(qMax(1, int(job.paths.size())), Result<StoredBlob>(ready.error()));
        if (job.paths.isEmpty())
            return {target.importBytes(job.bytes, job.name, now)};
        return target.importFiles(job.paths, now, 2, cancel.get(), [this](int done, int total) {
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
    Report report;
    QList<Evidence> rows;
    const Instant now = m_session.context().clock.now();
    for (int i = 0; i < results.size(); ++i) {
        const Result<StoredBlob> &result = results[i];
        if (!result.ok()) {
            if (result.error().code == ErrorCode::Cancelled)
                report.cancelled = true;
            else
                report.failures.append({job.paths.isEmpty() ? visibleName(job.name) : lastName(job.paths[i]), result.error()});
            continue;
        }
        Evidence row;
        row.id = EvidenceId::create();
        row.sha256 = result->sha256;
        row.size = result->size;
        row.fileName = result->fileName;
        row.mime = result->mime;
        row.kind = job.kind;
        row.addedAt = now;
        row.reencoded = job.reencoded;
        rows.append(row);
        report.added.append(row.id);
    }
    if (!rows.isEmpty()) {
        const QString act = tr("Add %n exhibit(s)", nullptr, int(rows.size()));
        m_session.edit(act, [&rows](Complaint &complaint) { complaint.evidence.append(rows); });
        for (const Evidence &row : std::as_const(rows))
            report.duplicates += duplicateOfExhibit(m_session.complaint(), row.id) ? 1 : 0;
    }
    m_report = report;
    setPhase(rows.isEmpty() ? Phase::Idle : Phase::Saving);
    emit finished(report);
    if (!rows.isEmpty()) {
        m_session.flush();
        watchSave();
    }
    startNext();
}

void EvidenceImporter::watchSave()
{
    if (m_phase != Phase::Saving && m_phase != Phase::NotSaved)
        return;
    if (m_session.saveState() == ComplaintSession::SaveState::Saved)
        setPhase(Phase::Saved);
    else if (m_session.saveState() == ComplaintSession::SaveState::Failed)
        setPhase(Phase::NotSaved);
}

} // namespace recourse::app
