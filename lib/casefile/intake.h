// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "evidence/importjournal.h"

namespace recourse {

/// A file that was not taken, and why.
struct RefusedFile {
    QString path;
    Error error;
    bool operator==(const RefusedFile &) const = default;
};

/// What became of files that were to be attached, each list in the order they were given.
struct AttachReport {
    QList<Evidence> added;
    QList<RefusedFile> refused;
    bool operator==(const AttachReport &) const = default;
};

/// Takes all files that can be taken, with one commit; the others do not stop them. Facts that named exhibits before they came get them.
/// Fails, with nothing added, when the complaint cannot be read or saved.
Result<AttachReport> attachFiles(CaseFile &file, const ComplaintId &id, const QStringList &paths, const QString &kind,
    const QString &title, Instant now);

/// Files that an earlier run began to take into a complaint and that are not in it.
struct UnfinishedImport {
    Complaint complaint;
    ImportJournal journal;  ///< its items: only those that are missing
    bool operator==(const UnfinishedImport &) const = default;
};

/// Call when no import is running. Journals whose files are all in, or whose complaint is gone, are removed on the way.
QList<UnfinishedImport> unfinishedImports(CaseFile &file);

/// They have been spoken of, or are being taken anew.
Status forgetUnfinished(CaseFile &file, const QString &journalId);

} // namespace recourse
