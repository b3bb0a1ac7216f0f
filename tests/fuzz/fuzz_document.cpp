// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint document from a stranger: whatever the bytes, it is read or refused, and what was read can be searched and printed.
#include "complaint/document.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const auto guide = recourse::Catalogue::load();
    if (!guide.ok())
        std::abort();
    const auto parsed = recourse::parseComplaintDocument(bytes, **guide);
    if (parsed.ok() && !recourse::searchText(*parsed).isNull())
        (void)recourse::complaintDocument(*parsed);
    return 0;
}
