// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace recourse {

/// Whether the first picture in `bytes` is there to its end mark. Decoders fill what is missing with grey; a document that shows
/// half a screenshot as if it were whole would be wrong. Bytes after the end are allowed. Knows PNG, JPEG, GIF and WebP; false
/// for any other type.
bool imageIsComplete(QByteArrayView bytes, const QString &mime);

} // namespace recourse
