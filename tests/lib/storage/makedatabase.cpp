// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_database FILE: writes the database that tests/data/databases keeps for the present schema version. Run it once when a version
// lands; files of landed versions are never written again.
#include "storage/complaintstore.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/profilestore.h"
#include "testkit/oddcomplaint.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace recourse;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    if (path.isEmpty() || QFileInfo::exists(path)) {
        std::fputs("make_database FILE (must not exist)\n", stderr);
        return 2;
    }
    auto database = Database::open(path);
    if (!database || !Migrator().run(**database, [] { return Status(); }))
        return 1;
    ComplaintStore store(**database);
    Complaint plain;
    plain.id = *ComplaintId::parse(QStringLiteral("00000000-0000-4000-8000-000000000002"));
    plain.summary = QStringLiteral("商家同意退款，至今没有到账。");
    plain.createdAt = plain.changedAt = {1'790'000'000'000, 480};
    const Complaint odd = test::oddComplaint();
    if (!store.save(odd, {}) || !store.save(plain, {}) || !ProfileStore(**database).save(odd.complainant))
        return 1;
    return 0;
}
