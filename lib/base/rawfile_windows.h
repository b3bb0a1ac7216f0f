// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

/// What the Windows halves of rawfile and durablefile share; nobody else includes it.
namespace recourse::windows_ {

/// A GetLastError() of a failed write, flush or move as an Error.
Error writeError(unsigned long code, const char *what);

/// The path with the \\?\ prefix that lifts the 260-character limit.
std::wstring longPath(const QString &path);

} // namespace recourse::windows_
