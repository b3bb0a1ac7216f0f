// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"

namespace recourse {

class Database;

/// Copies the database into a new file (VACUUM INTO), notes in it the time and what of the database was altered outside this program, syncs
/// and checks it. On failure nothing is left at `target`.
Result<BackupInfo> copyDatabase(Database &database, const QString &target, Instant now);

/// Opens a copy without changing it. `thorough`: integrity, every complaint's digest and the custody chain as well, less what the copy
/// itself names as altered.
/// Fails with Damaged (args: "backup", what), NewerVersion or NotReadable.
Result<BackupInfo> inspectBackup(const QString &path, bool thorough);

/// Which backups may go: kept are those of the last 24 hours, the newest of each of 7 days and of each of 4 weeks, and all of an older
/// schema. Nothing may go when the newest holds less than 70 % of the complaints of any other. When it holds altered parts, the newest that
/// holds none stays.
QList<BackupInfo> expendable(const QList<BackupInfo> &newestFirst, int schemaVersion);

/// "store-20261012-120000-v1.db", in the offset of `now`.
QString backupName(Instant now, int schemaVersion);

} // namespace recourse
