// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// First bytes of any file: its type is named or not, within the table, without a crash.
#include "evidence/filetype.h"

#include <QByteArrayView>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString mime = recourse::mimeFromContent(QByteArrayView(data, qsizetype(size)));
    if (mime.isEmpty() || !mime.contains(QLatin1Char('/')))
        std::abort();
    return 0;
}
