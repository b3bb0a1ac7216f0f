// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/intake.h"

#include "casefile/intakejob.h"

namespace recourse {

Result<AttachReport> attachFiles(CaseFile &file, const ComplaintId &id, const QStringList &paths, const QString &kind,
    const QString &title, Instant now)
{
    Result<Complaint> complaint = file.load(id);
    if (!complaint)
        return complaint.error();
    AttachReport report;
    IntakeSource source{paths, {}, {}, kind};
    source.title = title;
    const IntakeJob job(file.dataDir(), id, source, now);
    const QList<Result<StoredBlob>> blobs = job.copy();
    for (qsizetype i = 0; i < blobs.size(); ++i) {
        if (!blobs.at(i))
            report.refused.append({paths.at(i), blobs.at(i).error()});
    }
    report.added = job.addTo(*complaint, blobs, now);
    if (report.added.isEmpty())
        return report;
    if (const auto saved = file.save(*complaint); !saved)
        return saved.error();
    return report;
}

QList<UnfinishedImport> unfinishedImports(CaseFile &file)
{
    QList<UnfinishedImport> unfinished;
    for (ImportJournal journal : journalsOf(file.dataDir())) {
        const Result<Complaint> complaint = file.loadUnchecked(journal.complaint);
        if (!complaint && complaint.error().code != ErrorCode::NotFound)
            continue; // another time
        if (complaint)
            journal.items.removeIf([&](const ImportJournal::Item &item) { return findEvidence(*complaint, item.id) != nullptr; });
        if (complaint && !journal.items.isEmpty())
            unfinished.append({*complaint, journal});
        else
            (void)removeJournal(file.dataDir(), journal.id); // if it stays, it is looked at again at the next start
    }
    return unfinished;
}

Status forgetUnfinished(CaseFile &file, const QString &journalId)
{
    return removeJournal(file.dataDir(), journalId);
}

} // namespace recourse
