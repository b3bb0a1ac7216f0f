// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/intake.h"

#include "complaint/document.h"

namespace recourse {

Result<AttachReport> attachFiles(CaseFile &file, const ComplaintId &id, const QStringList &paths, const QString &kind,
    const QString &title, Instant now)
{
    Result<Complaint> complaint = file.load(id);
    if (!complaint)
        return complaint.error();
    AttachReport report;
    const QList<Result<StoredBlob>> blobs = file.vault().importFiles(paths, now);
    for (qsizetype i = 0; i < blobs.size(); ++i) {
        const Result<StoredBlob> &blob = blobs.at(i);
        if (!blob) {
            report.refused.append({paths.at(i), blob.error()});
            continue;
        }
        Evidence evidence;
        evidence.id = EvidenceId::create();
        evidence.sha256 = blob->sha256;
        evidence.size = blob->size;
        evidence.fileName = blob->fileName;
        evidence.mime = blob->mime;
        evidence.kind = kind;
        evidence.title = title;
        evidence.addedAt = now;
        report.added.append(evidence);
    }
    if (report.added.isEmpty())
        return report;
    complaint->evidence.append(report.added);
    resolvePendingExhibits(*complaint);
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
