// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"

namespace recourse {

class Database;

/// The person's own details, kept only when they asked for it.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database) : m_database(database) {}

    /// Empty when none is kept.
    Result<Complainant> load();
    /// Replaces what was kept; an empty one removes it.
    Status save(const Complainant &complainant);

private:
    Database &m_database;
};

} // namespace recourse
