// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/catalogue.h"

#include <QList>

namespace recourse::app {

/// One kind of proof and where the complaint stands with it.
struct EvidenceNeed {
    enum class State {
        Have,      ///< at least one exhibit of this kind
        Missing,   ///< asked for and not there yet
        NotNeeded, ///< the category does not ask for it, or it cannot exist yet
    };
    QString kind;           ///< evidence kind id
    QString grade;          ///< required, strong, helpful; empty when the category does not ask for it
    State state = State::Missing;
    QList<int> exhibits;    ///< numbers of the exhibits of this kind
    bool operator==(const EvidenceNeed &) const = default;
};

/// What to bring for a complaint: the category's kinds, the required ones first, each grade in the guide's order; then kinds that
/// are there although not asked for. Without a category: only what is there.
/// A record of a contact is not needed while no contact is noted, an authorisation not while the person acts for themselves.
QList<EvidenceNeed> evidenceNeeds(const Complaint &complaint, const Catalogue &guide);

} // namespace recourse::app
