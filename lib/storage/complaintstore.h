// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "base/result.h"
#include "complaint/complaint.h"
#include "complaint/statusfacts.h"
#include "complaint/searchnames.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace recourse {

class Database;
class WriteTransaction;

/// A line of the list of complaints.
struct ComplaintSummary {
    ComplaintId id;
    QString number;
    QString title;              ///< own title; empty: the reader derives one from wallet and category
    QString wallet;
    QString walletName;
    QString category;
    QString jurisdiction;
    std::optional<Money> amount;///< largest disputed sum
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> trashedAt;
    QString page;
    bool isExample = false;
    bool wizardDone = false;
    int evidenceCount = 0;
    StatusFacts status;         ///< as it was handed to save() or setStatus()
    bool operator==(const ComplaintSummary &) const = default;
};

/// Complaints in and out as values. Belongs to the thread of its database.
///
/// A save writes the whole value in one transaction and returns only after the commit; a failed save changes nothing.
class ComplaintStore
{
public:
    explicit ComplaintStore(Database &database);

    /// Inserts or replaces. Gives a new complaint its number (year of createdAt and a running number that is never used twice).
    /// Returns the number. Fails with BadInput when the number belongs to another complaint. Logs custody events, dated changedAt,
    /// for evidence that appeared or went and letters that were exported or marked as sent. `status` is kept for the list as it is.
    /// A letter that was sent is insert-only: a value in which it is changed or missing, its mark aside, is refused with BadInput
    /// (args: "letter", its id), and the database itself refuses it too.
    Result<QString> save(const Complaint &complaint, const StatusFacts &status);
    /// Says once, of contacts that were logged before anybody asked, who they were with; those for whom `known` cannot tell stay Unknown.
    /// Everything else of the complaints stays as it is. Does nothing from its second call on.
    Status fillRecipients(const std::function<Recipient(const Complaint &, const ContactEntry &)> &known);
    /// Replaces what is kept for the list, of many complaints in one commit; the complaints themselves and their digests stay.
    Status setStatus(const QHash<ComplaintId, StatusFacts> &status, const QString &key);
    /// The key given to the last setStatus(); empty: there was none.
    Result<QString> statusKey();
    /// Fails with NotFound, or with Damaged (args: "complaint", number) when its rows do not match their digest: then nothing of it
    /// can be trusted to be what was written. Offer a backup; loadUnchecked() shows what is there.
    Result<Complaint> load(const ComplaintId &id);
    /// What the rows hold, whether or not the digest agrees; to look at and to copy from.
    Result<Complaint> loadUnchecked(const ComplaintId &id);
    /// Newest change first. Every word of `find` has to be in searchText(), or in what the screen calls the wallet, the kind of problem, the
    /// status or a channel used (Chinese of one and two characters included). The first search after an update of the program
    /// makes the texts of older complaints anew.
    /// `unwritten`: what counts instead of what is stored, in the lines and for the search.
    Result<QList<ComplaintSummary>> list(const QString &find = {}, bool trashed = false, const SearchNames &names = {},
        const QHash<ComplaintId, StatusFacts> &unwritten = {});
    /// Full id, or a number such as "2026-0001".
    Result<ComplaintId> resolve(const QString &idOrNumber);
    /// Removes every row of it (custody keeps commitments only). Returns the blobs it has or
    /// had and nothing refers to any more.
    Result<QList<Sha256>> removeForGood(const ComplaintId &id, Instant at);
    /// Every blob some complaint refers to, as evidence or as a letter, in the order of their names.
    Result<QList<Sha256>> referencedBlobs();
    /// Ids of all complaints, trashed ones included.
    Result<QList<ComplaintId>> all();

private:
    Status renewSearchTexts();
    Status saveRows(WriteTransaction &transaction, const Complaint &complaint, const StatusFacts &status);
    Status logChanges(WriteTransaction &transaction, const Complaint &before, const Complaint &after);
    Result<QString> nextNumber(WriteTransaction &transaction, int year);
    Database &m_database;
};

/// SHA-256 over everything in a complaint, as the store keeps it beside the rows.
Sha256 complaintDigest(const Complaint &complaint);

} // namespace recourse
