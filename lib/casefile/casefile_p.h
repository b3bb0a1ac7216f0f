// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/folderlock.h"
#include "storage/database.h"

#include <QHash>

namespace recourse {

/// What an open data folder consists of; shared by the .cpp files of CaseFile. The lock goes last.
struct CaseFile::Private {
    Private(QString dir, const Clock &time) : dataDir(std::move(dir)), clock(time), vault(dataDir) {}
    QString dataDir;
    const Clock &clock;
    FolderLock lock;
    Vault vault;
    std::unique_ptr<Database> database;
    bool finishedRestore = false;
    std::shared_ptr<const Catalogue> guide;
    QHash<ComplaintId, StatusFacts> unwritten; ///< what is kept for the list where the folder cannot be written

    QString file(const QString &name) const { return dataDir + QLatin1Char('/') + name; }
};

} // namespace recourse
