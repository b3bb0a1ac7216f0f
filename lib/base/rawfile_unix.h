// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// What the Unix halves of rawfile and durablefile share; nobody else includes it.
namespace recourse::unix_ {

/// An errno of a failed write, sync or rename as an Error.
Error writeError(int code, const char *what);

/// Content of an open file or the entries of an open directory onto the disk.
Status syncHandle(int fd);

/// The umask before makeNewFilesPrivate(); -1 when that was not called.
int rememberedUmask();

} // namespace recourse::unix_
