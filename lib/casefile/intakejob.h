// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "evidence/importjournal.h"
#include "evidence/vault.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace recourse {

/// What is to be taken into a complaint: files by their paths, or the bytes of one that came from the clipboard.
struct IntakeSource {
    QStringList paths;
    QByteArray bytes;           ///< where there is no path
    QString name;               ///< proposed for the bytes
    QString kind;               ///< evidence kind id the exhibits get; may be empty
    QString title = {};
    bool reencoded = false;     ///< the bytes were made by this program from a picture
    int count() const { return paths.isEmpty() ? 1 : int(paths.size()); }
};

/// Evidence on its way in: file → vault → row. It needs no open CaseFile; the long part may run in any thread while the person goes on
/// working; the data folder must stay where it is. Copyable: copies are the same import, with the same ids.
class IntakeJob
{
public:
    IntakeJob() = default;
    IntakeJob(const QString &dataDir, const ComplaintId &complaint, const IntakeSource &source, Instant now);

    const IntakeSource &source() const { return m_source; }
    /// The ids that the rows will have, in the order of the source.
    const ImportJournal &journal() const { return m_journal; }
    /// Puts the journal on the disk, so that an import that is broken off can be named at the next start; and takes it away.
    [[nodiscard]] Status note() const;
    [[nodiscard]] Status forget() const;
    /// Copies into the vault; one result for each, at its place: see Vault::importFiles(). After `cancel` all are Cancelled.
    QList<Result<StoredBlob>> copy(const std::atomic_bool *cancel = nullptr, const BatchProgress &progress = {}) const;
    /// Adds an exhibit for each that came in (acts::addEvidence); returns them. Pure.
    QList<Evidence> addTo(Complaint &complaint, const QList<Result<StoredBlob>> &results, Instant now) const;

private:
    QString m_dataDir;
    IntakeSource m_source;
    ImportJournal m_journal;
};

} // namespace recourse
