// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/intakejob.h"

#include "base/nativepath.h"
#include "casefile/acts.h"

namespace recourse {

IntakeJob::IntakeJob(const QString &dataDir, const ComplaintId &complaint, const IntakeSource &source, Instant now) :
    m_dataDir(dataDir), m_source(source), m_journal{newJournalId(), complaint, source.kind, now, {}}
{
    if (source.paths.isEmpty())
        m_journal.items.append({EvidenceId::create(), source.name, {}});
    for (const QString &path : source.paths)
        m_journal.items.append({EvidenceId::create(), readableFileName(path), path});
}

Status IntakeJob::note() const
{
    return writeJournal(m_dataDir, m_journal);
}

Status IntakeJob::forget() const
{
    return removeJournal(m_dataDir, m_journal.id);
}

QList<Result<StoredBlob>> IntakeJob::copy(const std::atomic_bool *cancel, const BatchProgress &progress) const
{
    Vault vault(m_dataDir);
    if (const Status ready = vault.prepare(); !ready)
        return QList<Result<StoredBlob>>(m_source.count(), Result<StoredBlob>(ready.error()));
    if (m_source.paths.isEmpty())
        return {vault.importBytes(m_source.bytes, m_source.name, m_journal.startedAt)};
    return vault.importFiles(m_source.paths, m_journal.startedAt, 2, cancel, progress);
}

QList<Evidence> IntakeJob::addTo(Complaint &complaint, const QList<Result<StoredBlob>> &results, Instant now) const
{
    QList<Evidence> added;
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (!results.at(i))
            continue;
        acts::addEvidence(complaint, *results.at(i), {m_journal.items.at(i).id, m_source.kind, m_source.title, m_source.reencoded}, now);
        added.append(complaint.evidence.last());
    }
    return added;
}

} // namespace recourse
