// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/session.h"
#include "app/evidence/transfer.h"
#include "casefile/intakejob.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace recourse::app {

/// Takes files, pictures and texts into a complaint: the originals into the vault by worker threads, then all rows with one edit (one
/// undo), then at once to the disk. One import runs at a time; what comes meanwhile waits its turn.
///
/// There is one importer per open complaint, found with of(); every place that takes drops or pastes uses it, and every place that
/// shows its state sees the same. Sources are never changed. What is asked for and not yet committed stands in a journal on the disk
/// (evidence/importjournal.h): when the program ends before, the next start can name it.
class EvidenceImporter final : public QObject
{
    Q_OBJECT
public:
    /// A file that was not taken, and why.
    struct Failure {
        QString name;   ///< visible name, safe to show
        Error error;
        QString sentence = {};  ///< instead of the error's
        bool operator==(const Failure &) const = default;
    };
    /// How an import ended.
    struct Report {
        QList<EvidenceId> added;
        QList<Failure> failures;
        int duplicates = 0;     ///< of the added: how many have the bytes of another exhibit of this complaint
        bool cancelled = false; ///< by the person; nothing was added
        int batches = 1;        ///< drops it speaks of: those that came while another one was under way are told together
        bool operator==(const Report &) const = default;
    };
    enum class Phase {
        Idle,
        Looking,    ///< counting what a folder holds
        Copying,
        Saving,     ///< in the vault and in the complaint, not yet committed
        NotSaved,   ///< the commit failed; the session tries again with the next change or retrySave()
        Saved,      ///< committed
    };

    static EvidenceImporter &of(ComplaintSession &session);
    ~EvidenceImporter() override;

    /// Files as they are. Folders are asked about first (Prompts), with what they hold; links in them are not followed, hidden files
    /// left out. `kind` is an evidence kind id that the rows get, may be empty. `window` is the parent of the question.
    void importPaths(const QStringList &paths, const QString &kind = {}, QWidget *window = nullptr);
    /// Takes anew what an earlier run did not finish. Items without a path are not taken.
    void resume(const ImportJournal &journal, QWidget *window = nullptr);
    /// Bytes from the clipboard.
    void importBytes(const QByteArray &bytes, const QString &proposedName, bool reencoded, const QString &kind = {});
    /// Whatever a drop or paste has; words are not taken but offered by textOffered(); what cannot be taken is answered by hint().
    /// `kind` as for importPaths().
    void take(const QMimeData *data, QWidget *window = nullptr, const QString &kind = {});
    /// A drop that only a move would give: answered by hint(), as the other program would delete its own.
    void refuseMove();
    /// Takes the text, or the picture that came with it, that was offered last.
    void takeOfferedText();
    void takeOfferedPicture();
    const QString &offeredText() const { return m_offeredText; }
    bool offersPicture() const { return !m_offeredPicture.bytes.isEmpty(); }

    void cancel();
    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase == Phase::Looking || m_phase == Phase::Copying || m_phase == Phase::Saving; }
    /// Visible names of what is asked for and not in the complaint yet.
    QStringList waiting() const;
    const Report &lastReport() const { return m_report; }
    int filesDone() const { return m_done; }
    int filesTotal() const { return m_total; }

signals:
    void phaseChanged();
    void progressed(int doneFiles, int totalFiles);
    /// The rows are in the complaint (or nothing was added); committed only once phase() is Saved.
    void finished(const recourse::app::EvidenceImporter::Report &report);
    void textOffered();
    /// What came cannot be taken this way; the sentence says how it can.
    void hint(const QString &sentence);

private:
    struct Job {
        IntakeSource source;
        QStringList addresses = {}; ///< came along and cannot be taken
        IntakeJob intake = {};
        QFuture<void> noted = {};   ///< the journal is written
    };
    explicit EvidenceImporter(ComplaintSession &session);
    void setPhase(Phase phase);
    void enqueue(Job job);
    void startNext();
    void takeFiles(const QStringList &paths, const QStringList &addresses, const QString &kind, QWidget *window);
    void lookInto(const QStringList &folders, const Job &files, QWidget *window);
    void forget(const Job &job);
    QString pastedName(const QString &words) const;
    void finishJob(const Job &job, const QList<Result<StoredBlob>> &results);
    void watchSave();

    ComplaintSession &m_session;
    Phase m_phase = Phase::Idle;
    Report m_report;
    QList<Job> m_queue;
    Job m_current;
    QString m_lookingInto;
    Report m_told;              ///< of the drops before, while others wait their turn; batches 0: none
    QList<Job> m_uncommitted;   ///< their rows are in the complaint and not yet on the disk
    QString m_offeredText;
    Transfer::Picture m_offeredPicture;
    QString m_offeredKind;
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::shared_ptr<std::atomic_bool> m_lookCancel;
    QFuture<void> m_running;
    bool m_working = false;
    int m_done = 0;
    int m_total = 0;
};

} // namespace recourse::app
