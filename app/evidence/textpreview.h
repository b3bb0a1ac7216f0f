// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse::app {

/// The beginning of a text file, as text.
struct TextPreview {
    QString text;
    bool cut = false; ///< there is more than the limit
    bool operator==(const TextPreview &) const = default;
};

/// Reads at most `limit` bytes: UTF-16 by its mark, else UTF-8, else GB18030 (the Chinese bills), else byte by byte. Blocking.
/// Fails with NotReadable.
Result<TextPreview> readTextPreview(const QString &path, qint64 limit = 1 << 20);

} // namespace recourse::app
