// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// A foreign name made safe to show: control characters and bidi overrides appear as ⟨U+202E⟩, the length is kept.
QString visibleName(const QString &name);

/// A proposal for a file name from free text: no separators, no reserved Windows names or characters, no leading dot or dash,
/// no trailing dot or space, at most `maxBytes` bytes of UTF-8; never empty ("Recourse" if nothing is left).
QString safeFileName(const QString &text, int maxBytes = 120);

} // namespace recourse
