// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "complaint/complaint.h"
#include "evidence/vault.h"
#include "storage/complaintstore.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace recourse {

class Database;

/// A verified copy of the database.
struct BackupInfo {
    QString path;
    Instant madeAt;
    int complaints = 0;
    qint64 size = 0;
    bool operator==(const BackupInfo &) const = default;
};

/// What verify() found. verdict: INTACT, INCOMPLETE (something is missing), CHANGED (bytes differ), NOT-READABLE.
struct VerifyReport {
    QString verdict;
    QStringList problems;   ///< "code argument", e.g. "blob-missing <sha256>"
    int complaints = 0;
    int blobs = 0;
    bool operator==(const VerifyReport &) const = default;
};

/// All use cases over one data folder. Blocking; lives in the storage thread of the window or in the main thread of the CLI.
///
/// Opening takes the folder's lock: a second one fails with InUse and changes nothing. A newer database fails with NewerVersion,
/// a damaged one with Damaged (args: what is wrong), both untouched.
class CaseFile
{
public:
    static Result<std::unique_ptr<CaseFile>> open(const QString &dataDir, const Clock &clock);
    ~CaseFile();

    /// Whether the folder cannot be written; reading and exporting still work.
    bool isReadOnly() const;
    const QString &dataDir() const;
    Vault &vault();

    Result<QList<ComplaintSummary>> list(const QString &find = {}, bool trashed = false);
    Result<Complaint> load(const ComplaintId &id);
    Result<ComplaintId> resolve(const QString &idOrNumber);
    /// Creates an empty complaint with id, number and times; it is on the disk when this returns.
    Result<Complaint> create(const Complaint &initial = {});
    /// Commits the whole value and sets changedAt to now; returns it as saved.
    Result<Complaint> save(Complaint complaint);
    /// A copy with new ids, without letters, steps and sent marks; shares the blobs.
    Result<Complaint> duplicate(const ComplaintId &id);
    Status trash(const ComplaintId &id);
    Status restoreFromTrash(const ComplaintId &id);
    /// Backs up first; then rows and unshared blobs are gone, free pages wiped.
    Status removeForGood(const ComplaintId &id);

    /// Imports a file and commits its row; for the CLI and tests. The window imports through vault() in a worker and then save()s.
    Result<Evidence> attach(const ComplaintId &id, const QString &path, const QString &kind, const QString &title);

    Result<Complainant> profile();                     ///< empty when none is kept
    Status saveProfile(const Complainant &complainant); ///< an empty one forgets it

    Result<BackupInfo> backupNow(const QString &path = {}); ///< empty path: into backups/ with the usual rotation
    Status backupIfDue();                                   ///< daily, and on quit when something changed
    QList<BackupInfo> backups() const;                      ///< newest first, of this folder
    static QList<BackupInfo> backupsOf(const QString &dataDir);
    /// Replaces the database by a backup after checking it; the present one moves to aside/ first. Static: works on a closed
    /// folder whose database is damaged.
    static Status restoreBackup(const QString &dataDir, const QString &backupPath, const Clock &clock);

    Result<VerifyReport> verify(bool full);

private:
    CaseFile();
    struct Private;
    std::unique_ptr<Private> d;
};

/// "AppLocalDataLocation" of the desktop, or `--data DIR`.
QString defaultDataDir();

} // namespace recourse
