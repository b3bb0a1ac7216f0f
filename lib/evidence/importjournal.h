// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace recourse {

/// What is about to be taken into a complaint, kept on the disk until its rows are, so that a program that ends in between can say at its
/// next start which files are not in. One file each in `imports/`.
struct ImportJournal {
    struct Item {
        EvidenceId id;  ///< that its row will have
        QString name;   ///< readable; make it visibleName() before it is shown
        QString path;   ///< as base/nativepath.h has it; empty for what came from the clipboard
        bool operator==(const Item &) const = default;
    };
    QString id;         ///< of this journal; plain letters and digits
    ComplaintId complaint;
    QString kind;       ///< evidence kind that the rows get; may be empty
    Instant startedAt;
    QList<Item> items;
    bool operator==(const ImportJournal &) const = default;
};

/// A name for a new journal.
QString newJournalId();

/// On the disk when it returns. Fails with DiskFull, ReadOnly or WriteFailed.
Status writeJournal(const QString &dataDir, const ImportJournal &journal);

/// A journal that is not there is fine. Fails with ReadOnly or WriteFailed.
Status removeJournal(const QString &dataDir, const QString &id);

/// All that can be read, the oldest first.
QList<ImportJournal> journalsOf(const QString &dataDir);

} // namespace recourse
