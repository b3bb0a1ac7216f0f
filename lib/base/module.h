// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace recourse {

/// A part of the program that brings large libraries along lies in a file of its own and is loaded when it is first used: a start pays
/// for none of it, in time or in memory.
///
/// Gives what RECOURSE_MODULE exports in recourse-<name>, which is sought in $RECOURSE_MODULES, beside this program, where it is
/// installed, and in a macOS bundle. Loaded once and kept. Thread-safe. Fails with PartMissing (args[0]: the file) when it is in none of
/// them, cannot be loaded or is of another version.
Result<const void *> loadModule(const QString &name);

/// The same as what it is: a table of functions that the caller and the module both include the header of.
template<typename Table>
Result<const Table *> module(const QString &name)
{
    const Result<const void *> loaded = loadModule(name);
    if (!loaded)
        return loaded.error();
    return static_cast<const Table *>(*loaded);
}

} // namespace recourse

/// In one source file of a module: offers `table` to programs that were built with it.
#define RECOURSE_MODULE(table) \
    extern "C" Q_DECL_EXPORT const void *recourse_module(const char *version) \
    { \
        return qstrcmp(version, RECOURSE_VERSION) == 0 ? &(table) : nullptr; \
    }
