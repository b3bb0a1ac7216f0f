// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profilestore.h"

#include "storage/columns.h"
#include "storage/complaintrows.h"

namespace recourse {

Result<Complainant> ProfileStore::load()
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
    if (Status done = countChange(*transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace recourse
