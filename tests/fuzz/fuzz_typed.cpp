// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into date, amount and name fields: never a crash, and what was read has one form that reads back as the same value.
#include "base/moment.h"
#include "base/money.h"
#include "base/names.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace recourse;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto date = parseTypedDate(text)) {
        if (partialDateFromIso(partialDateToIso(*date)) != *date)
            std::abort();
    }
    const ParsedMoney money = parseMoney(text, QStringLiteral("CNY"));
    if (money.money && parseMoney(moneyToDecimal(*money.money), QStringLiteral("CNY")).money != money.money)
        std::abort();
    if (safeFileName(text).toUtf8().size() > 120 || safeFileName(text).isEmpty())
        std::abort();
    (void)visibleName(text);
    (void)searchKey(text);
    (void)Instant::fromIso(text);
    return 0;
}
