// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "complaint/complaint.h"
#include "evidence/vault.h"
#include "guide/catalogue.h"
#include "storage/complaintstore.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace recourse {

class BackupJob;
class Database;
struct Progress;

/// A verified copy. Those of the data folder hold the database (the evidence beside it never changes); one written to a place the
/// person chose is full: database and evidence in one file.
struct BackupInfo {
    QString path;
    Instant madeAt;
    int complaints = 0;
    qint64 size = 0;
    QStringList missing;    ///< full ones: digests of evidence that was missing or damaged and is not in it
    /// Codes of VerifyReport: what had been altered outside this program when the backup was made. It is in it as it was found.
    QStringList altered = {};
    bool operator==(const BackupInfo &) const = default;
};

/// What verify() found. verdict: INTACT, INCOMPLETE (something is missing), CHANGED (bytes differ), NOT-READABLE.
struct VerifyReport {
    QString verdict;
    /// "code argument": database-damaged; complaint-changed NUMBER; profile-changed; custody-changed SEQ; blob-missing, blob-changed, blob-unreadable
    /// SHA256. And, which is no harm and leaves the verdict: blob-unused SHA256, blob-held SHA256.
    QStringList problems;
    int complaints = 0;
    int blobs = 0;              ///< that rows name
    int blobsHeld = 0;          ///< that no row names, and undo or an import under way needs
    int blobsUnused = 0;        ///< that no row names and nobody in this program needs; backups may
    bool operator==(const VerifyReport &) const = default;
};

/// One data folder, open: its complaints, kept details, evidence, backups and checks (what is done to a complaint itself is in acts.h).
/// Blocking; lives in the storage thread of the window or in the main thread of the CLI.
///
/// Opening takes the folder's lock: a second one fails with InUse and changes nothing. A newer database fails with NewerVersion
/// (arg 0: its version), a damaged one with Damaged (arg 0: "header", "truncated", "foreign", "missing" or "database"), both untouched.
class CaseFile
{
public:
    /// `guide` is the one by which cases are read; without one, the program's own with the overlay of this folder. What is kept for the
    /// list by an older program or another guide is made anew.
    static Result<std::unique_ptr<CaseFile>> open(
        const QString &dataDir, const Clock &clock, std::shared_ptr<const Catalogue> guide = {});
    ~CaseFile();

    /// Whether the folder cannot be written; reading and exporting still work.
    bool isReadOnly() const;
    /// Whether opening brought a restore to its end that had been broken off.
    bool finishedRestore() const;
    const QString &dataDir() const;
    const Clock &clock() const;
    Vault &vault();
    const Catalogue &guide() const;
    /// The guide changed: what is kept for the list is made anew.
    Status setGuide(std::shared_ptr<const Catalogue> guide);

    Result<QList<ComplaintSummary>> list(const QString &find = {}, bool trashed = false, const SearchNames &names = {});
    /// Damaged (args: "complaint", number) when its rows were altered from outside; loadUnchecked() shows them all the same.
    Result<Complaint> load(const ComplaintId &id);
    Result<Complaint> loadUnchecked(const ComplaintId &id);
    Result<ComplaintId> resolve(const QString &idOrNumber);
    /// Creates an empty complaint with id, number and times; it is on the disk when this returns.
    Result<Complaint> create(const Complaint &initial = {});
    /// Commits the whole value and sets changedAt to now; returns it as saved.
    Result<Complaint> save(Complaint complaint);
    /// A copy with new ids, without letters, steps and sent marks; shares the blobs.
    Result<Complaint> duplicate(const ComplaintId &id);
    Status trash(const ComplaintId &id);
    Status restoreFromTrash(const ComplaintId &id);
    /// Backs up first; then rows and unshared blobs are gone, free pages wiped. A blob that undo of another complaint may still need
    /// waits for sweepUnused(). The backups still hold its rows until they are rotated
    /// out, and a flash drive may keep remnants: say so.
    Status removeForGood(const ComplaintId &id);

    /// Imports a file and commits its row; for the CLI and tests. The window imports through vault() in a worker and then save()s.
    Result<Evidence> attach(const ComplaintId &id, const QString &path, const QString &kind, const QString &title);

    /// Empty when none is kept. Damaged (args: "profile") when it was altered from outside: then it fills no letter.
    Result<Complainant> profile();
    Status saveProfile(const Complainant &complainant); ///< replaces what is kept; an empty one forgets it

    /// The database into backups/, with the usual rotation (7 days, 4 weeks; never when complaints vanished, and the last one without
    /// altered parts stays). Verified by reading it back. What was altered outside this program does not stop it: it goes in as it is and
    /// is named.
    Result<BackupInfo> backupNow();
    /// Begins a backup of database and evidence into one file: what has to be done here is, the long part is BackupJob::write().
    Result<std::shared_ptr<const BackupJob>> beginBackup();
    /// Backs up when something changed since the newest backup; nothing when not. Call after opening, once a day, and on quit.
    Result<std::optional<BackupInfo>> backupIfDue();
    QList<BackupInfo> backups() const;                      ///< newest first, of this folder; unreadable ones are left out
    static QList<BackupInfo> backupsOf(const QString &dataDir);
    /// Puts a backup of either kind in place after checking all of it; the present database moves to aside/ first, evidence that is
    /// not in the backup stays. Static: for a folder that is closed, and works when its database is damaged. Fails with InUse, Damaged
    /// (args: "backup", what), NewerVersion, DiskFull …; then the folder is as it was, or the next open() finishes what was begun. The
    /// same holds when it is killed.
    /// Can be cancelled while it unpacks and checks. Parts that the backup itself names as altered come back as they are in it, and are
    /// named in what is returned.
    static Result<BackupInfo> restoreBackup(
        const QString &dataDir, const QString &backupPath, const Clock &clock, Progress *progress = nullptr);

    /// Removes evidence that nothing needs any more: no row, no undo, no import under way or broken off, no backup and no database that was
    /// moved aside. While one of these cannot be read, nothing is removed. Returns how many. Call after opening.
    Result<int> sweepUnused();

    /// Rows against digests, rows against evidence, the custody chain, the file itself. `full` re-hashes all evidence; otherwise the
    /// first 256 MB of it, and sizes.
    Result<VerifyReport> verify(bool full);

private:
    Status renewStatuses();
    CaseFile();
    struct Private;
    std::unique_ptr<Private> d;
};

/// "AppLocalDataLocation" of the desktop, or `--data DIR`.
QString defaultDataDir();

} // namespace recourse
