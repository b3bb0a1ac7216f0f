// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profilestore.h"

#include "storage/columns.h"
#include "storage/complaintrows.h"

namespace recourse {
namespace {

/// In `meta`, like the head of the custody log, so that a row that is gone is noticed too. Empty: from before there were digests.
const QString digestKey = QStringLiteral("profile-digest");

QString digestOf(const Complainant &complainant)
{
    Sha256Stream stream;
    rows::Hasher hasher{stream};
    hasher.piece("RECOURSE-PROFILE-1");
    rows::describe(hasher, complainant);
    return stream.finish().hex();
}

} // namespace

Result<Complainant> ProfileStore::load()
{
    Result<Complainant> complainant = row();
    if (!complainant)
        return complainant;
    const Result<QString> digest = readMeta(m_database, digestKey);
    if (!digest)
        return digest.error();
    if (!digest->isEmpty() && *digest != digestOf(*complainant))
        return {ErrorCode::Damaged, {QStringLiteral("profile")}};
    return complainant;
}

Status ProfileStore::seal()
{
    const Result<QString> digest = readMeta(m_database, digestKey);
    if (!digest)
        return digest.error();
    if (!digest->isEmpty())
        return {};
    const Result<Complainant> complainant = row();
    if (!complainant)
        return complainant.error();
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (Status done = writeMeta(*transaction, digestKey, digestOf(*complainant)); !done)
        return done;
    return transaction->commit();
}

Result<Complainant> ProfileStore::row()
{
    Query query(m_database, QStringLiteral("SELECT name, phone, email, address, id_type, id_number FROM profile"));
    static_cast<void>(query.run());
    Complainant complainant;
    if (query.next()) {
        rows::Reader reader{query};
        rows::describe(reader, complainant);
    }
    if (!query.status())
        return query.status().error();
    return complainant;
}

Status ProfileStore::save(const Complainant &complainant)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (Status done = m_database.execute(QStringLiteral("DELETE FROM profile")); !done)
        return done;
    if (!complainant.isEmpty()) {
        rows::Values values;
        rows::describe(values, complainant);
        Query insert(m_database,
            QStringLiteral("INSERT INTO profile (only_row, name, phone, email, address, id_type, id_number) "
                           "VALUES (1, ?, ?, ?, ?, ?, ?)"));
        for (const QVariant &value : std::as_const(values.values))
            insert.bind(value);
        if (Status done = insert.run(); !done)
            return done;
    }
    // Of what a later load will give back, which for odd characters is not what was given.
    const Result<Complainant> kept = row();
    if (!kept)
        return kept.error();
    if (Status done = writeMeta(*transaction, digestKey, digestOf(*kept)); !done)
        return done;
    if (Status done = countChange(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace recourse
