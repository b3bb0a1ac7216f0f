// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/moment.h"
#include "base/result.h"
#include "base/sha256.h"

#include <QList>
#include <QString>

namespace recourse {

class Database;
class WriteTransaction;

/// One line of the custody log. Ids and digests, never words.
struct CustodyEntry {
    qint64 seq = 0;         ///< from 1, without gaps
    Instant at;
    QString kind;           ///< evidence-added, evidence-removed, letter-exported, letter-sent, letter-sent-taken-back, removed-for-good
    ComplaintId complaint;
    QString object;         ///< id of the evidence or letter; empty when it is the complaint
    Sha256 sha256;          ///< of the file it is about; null when there is none
    Sha256 previous;        ///< hash of the line before
    Sha256 hash;            ///< over this line and `previous`
    bool operator==(const CustodyEntry &) const = default;
};

/// The append-only log of what happened to evidence and letters. Each line holds the hash of the one before, so that a changed line
/// shows. That proves that nothing was altered by accident or by another hand that did not redo the chain, and no more.
class CustodyLog
{
public:
    explicit CustodyLog(Database &database) : m_database(database) {}

    /// Adds a line; seq, previous and hash of `entry` are filled in here.
    Status append(WriteTransaction &transaction, CustodyEntry entry);
    Result<QList<CustodyEntry>> entries(const ComplaintId &complaint);
    /// Re-computes the whole chain. Damaged (args: "custody", seq) at the first line that does not fit, or when the end is missing.
    Status check();

private:
    Database &m_database;
};

} // namespace recourse
