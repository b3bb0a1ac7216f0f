// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "escalation/planner.h"
#include "guide/catalogue.h"
#include "testkit/examples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace recourse::bench {

namespace {

bool parseAll()
{
    int files = 0;
    for (const QString &root : {QStringLiteral(":/guide"), QStringLiteral(":/calendars")}) {
        QDirIterator it(root, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly) || QJsonDocument::fromJson(file.readAll()).isNull())
                return false;
            ++files;
        }
    }
    return files > 0;
}

} // namespace

Findings measureGuide(const Setup &setup)
{
    Findings found;
    const auto guide = Catalogue::load();
    if (!guide) {
        found.missing << QStringLiteral("guide: it does not load");
        return found;
    }
    // One plan per category and place, again and again until there are a thousand.
    QList<Complaint> complaints;
    for (const Ladder &ladder : (*guide)->ladders()) {
        Complaint complaint = test::refundComplaint();
        complaint.category = ladder.category;
        complaint.jurisdiction = ladder.jurisdiction;
        complaints.append(complaint);
    }
    const auto plans = [&]() -> std::optional<double> {
        return milliseconds([&] {
            qsizetype steps = 0;
            for (int i = 0; i < 1000; ++i)
                steps += planSteps(complaints.at(i % complaints.size()), **guide, QDate(2026, 10, 22).addDays(i % 90)).size();
            return steps > 0;
        });
    };
    const auto times = inTurn(setup.rounds,
        {[] { return milliseconds([] { return Catalogue::load().ok(); }); }, [] { return milliseconds(parseAll); }, plans});
    if (!times) {
        found.missing << QStringLiteral("guide: a file could not be parsed");
        return found;
    }
    found.rows << compare(QStringLiteral("loading and checking the whole guide"), QStringLiteral("ms"), times->at(0),
        QStringLiteral("QJsonDocument, same files"), times->at(1), 3);
    found.notes << QStringLiteral("1,000 plans: %1 ms").arg(median(times->at(2)), 0, 'f', 1);
    return found;
}

} // namespace recourse::bench
