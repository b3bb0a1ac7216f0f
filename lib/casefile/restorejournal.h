// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse {

/// Puts a checked, unpacked backup into a data folder whole or not at all, over any kill, power cut or failing write: the intent is a
/// file (`restore.json`) that is there before the first file is moved and goes after the last. Whoever takes the folder's lock
/// finishes what it says before the database is opened. Every step may be done again.
class RestoreJournal
{
public:
    /// `staged` is the name of a folder in staging/ that holds store.db, perhaps guide-overlay.json and blobs/; `aside` is the name of
    /// the folder in aside/ where what is replaced goes.
    RestoreJournal(const QString &dataDir, const QString &staged, const QString &aside);

    /// The switch. On failure what was moved is moved back and the folder is as it was; when even that fails, the intent stays, and
    /// finishPending() brings the folder to the restored state. Fails with DiskFull, ReadOnly, WriteFailed or NotReadable.
    Status carryOut() const;

    /// Finishes a restore that was broken off; true when there was one. A failure leaves the intent: the folder must not be opened.
    /// Call with the folder's lock held and before anything looks at the database.
    static Result<bool> finishPending(const QString &dataDir);
    /// Whether a restore waits to be finished.
    static bool isPending(const QString &dataDir);

private:
    Status forward() const;
    Status back() const;
    Status placeBlobs() const;
    Status swapIn(const QString &name) const;
    Status swapOut(const QString &name) const;
    Status setAside(const QString &path) const;
    bool isNothingStaged() const;
    bool end() const;

    QString m_root;
    QString m_stagedName;
    QString m_asideName;
    QString m_staged;           ///< path of the unpacked backup
    QString m_aside;            ///< path of what was replaced
    bool m_withOverlay;         ///< the backup brings one; known only before the first move
};

} // namespace recourse
