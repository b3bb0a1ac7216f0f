// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casefile/casefile.h"
#include "evidence/vault.h"

namespace recourse {

/// A backup to a file under way: a copy of the database as it was when it began, and the evidence that copy names. It needs no open
/// CaseFile, so it may be written in a thread of its own while the person goes on working; the data folder must stay where it is.
class BackupJob
{
public:
    ~BackupJob();
    BackupJob(const BackupJob &) = delete;
    BackupJob &operator=(const BackupJob &) = delete;

    /// Writes database and evidence into one file, replacing it in one step, and reads it back. What is damaged or gone is left out and
    /// named in `missing`. Fails as writeFullBackup() does; then `target` is as it was.
    Result<BackupInfo> write(const QString &target, Progress *progress = nullptr) const;

private:
    friend class CaseFile;
    explicit BackupJob(const QString &dataDir) : m_vault(dataDir) {}
    Vault m_vault;
    BackupInfo m_info;
    QString m_database;     ///< in staging/, removed with the job
    QString m_overlay;      ///< empty when there is none
    QList<Sha256> m_blobs;
    Instant m_madeAt;
    int m_version = 0;
};

} // namespace recourse
