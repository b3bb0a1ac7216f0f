// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/altered.h"

#include "storage/complaintstore.h"
#include "storage/custodylog.h"
#include "storage/database.h"
#include "storage/profilestore.h"

namespace recourse {

Result<QStringList> alteredIn(Database &database)
{
    QStringList altered;
    ComplaintStore store(database);
    const Result<QList<ComplaintId>> ids = store.all();
    if (!ids)
        return ids.error();
    for (const ComplaintId &id : *ids) {
        const Result<Complaint> loaded = store.load(id);
        if (loaded)
            continue;
        const Error &error = loaded.error();
        altered << (error.code == ErrorCode::Damaged && error.args.value(0) == QLatin1String("complaint")
                ? QStringLiteral("complaint-changed ") + error.args.value(1)
                : QStringLiteral("complaint-unreadable ") + id.toString());
    }
    if (const Status chain = CustodyLog(database).check(); !chain) {
        if (chain.error().code != ErrorCode::Damaged)
            return chain.error();
        altered << QStringLiteral("custody-changed ") + chain.error().args.value(1);
    }
    if (!ProfileStore(database).load())
        altered << QStringLiteral("profile-changed");
    return altered;
}

} // namespace recourse
