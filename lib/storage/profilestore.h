// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"

namespace recourse {

class Database;

/// The person's own details, kept only when they asked for it, with a digest like that of a complaint.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database) : m_database(database) {}

    /// Empty when none is kept. Damaged (args: "profile") when what is there does not match its digest.
    Result<Complainant> load();
    /// Replaces what was kept; an empty one removes it.
    Status save(const Complainant &complainant);
    /// Gives a profile of a version without digests its digest; does nothing when it has one.
    Status seal();

private:
    Result<Complainant> row();
    Database &m_database;
};

} // namespace recourse
