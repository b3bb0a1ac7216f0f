// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace recourse {

class Database;

/// What was altered outside this program, as codes of VerifyReport::problems: "complaint-changed NUMBER", "complaint-unreadable ID",
/// "custody-changed SEQ", "profile-changed". Reads every complaint. Fails when the database itself cannot be read.
Result<QStringList> alteredIn(Database &database);

} // namespace recourse
