// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile_p.h"
#include "escalation/standing.h"
#include "guide/overlay.h"

#include <QFileInfo>

namespace recourse {
namespace {

/// Goes up when standing() reads the same complaint differently than before: then every kept status is made anew.
constexpr int kReading = 2;

/// The program's own guide, read once; with a person's overlay it is read for that folder.
Result<std::shared_ptr<const Catalogue>> guideOf(const QString &overlayPath)
{
    if (QFileInfo::exists(overlayPath)) {
        const Result<OverlaidCatalogue> read
            = Catalogue::loadWithOverlay(QStringLiteral(":/guide"), QStringLiteral(":/calendars"), overlayPath);
        if (!read)
            return read.error();
        return read->catalogue;
    }
    static const Result<std::shared_ptr<const Catalogue>> shipped = Catalogue::load();
    return shipped;
}

} // namespace

const Catalogue &CaseFile::guide() const
{
    return *d->guide;
}

Status CaseFile::setGuide(std::shared_ptr<const Catalogue> guide)
{
    if (!guide) {
        auto read = guideOf(d->file(overlayFileName()));
        if (!read)
            return read.error();
        guide = *read;
    }
    d->guide = std::move(guide);
    return renewStatuses();
}

Status CaseFile::renewStatuses()
{
    ComplaintStore store(*d->database);
    const QString key = QStringLiteral("%1 %2").arg(kReading).arg(d->guide->fingerprint());
    const Result<QString> kept = store.statusKey();
    if (!kept)
        return kept.error();
    d->unwritten.clear();
    if (*kept == key)
        return {};
    const Result<QList<ComplaintId>> all = store.all();
    if (!all)
        return all.error();
    QHash<ComplaintId, StatusFacts> statuses;
    for (const ComplaintId &id : *all) {
        // Unchecked: a complaint whose rows were altered has a line in the list too.
        const Result<Complaint> complaint = store.loadUnchecked(id);
        if (!complaint)
            continue; // the list shows it as it was; whoever opens it is told
        statuses.insert(id, standing(*complaint, *d->guide, d->clock.today()).facts);
    }
    // A folder that cannot be written must open all the same; the next start tries again.
    if (isReadOnly() || !store.setStatus(statuses, key))
        d->unwritten = std::move(statuses);
    return {};
}

} // namespace recourse
