// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse {

/// What the first hundred bytes of a database file say, read without SQLite and therefore without changing anything.
struct StoreHeader {
    bool isEmpty = false;   ///< zero bytes: nothing was ever stored
    int version = 0;        ///< user_version
    bool operator==(const StoreHeader &) const = default;
};

/// Looks before SQLite does: an old one must not convert, roll back or lock what it does not understand.
/// Fails with NotReadable (missing, no permission), Damaged (args: "header" not SQLite, "foreign" another program's database,
/// "truncated" shorter than it says) or NewerVersion (arg 0: its version). `newest`: the version this program knows.
///
/// Never call it while this process has the file open: closing it would drop SQLite's lock.
Result<StoreHeader> inspectStore(const QString &path, int newest);

} // namespace recourse
