// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into date, amount and name fields: never a crash, and what was read has one form that reads back as the same value.
#include "base/moment.h"
#include "base/money.h"
#include "base/names.h"
#include "base/typedwhen.h"
#include "base/typedmoney.h"
#include "base/searchkey.h"

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
    const TypedMoney typed = readTypedMoney(text, QStringLiteral("CNY"));
    if (typed.money && readTypedMoney(moneyToDecimal(*typed.money), typed.money->currency).money != typed.money)
        std::abort();
    for (const DayOrder order : {DayOrder::Unknown, DayOrder::DayFirst, DayOrder::MonthFirst, DayOrder::YearFirst}) {
        const TypedContext context{QDate(2026, 11, 25), order, QTimeZone(8 * 3600), size % 2 == 1, {}};
        const TypedWhen when = readTypedWhen(text, context);
        if (!when.value.isNull() && (!when.choices.isEmpty() || whenFromIso(whenToIso(when.value)) != when.value))
            std::abort();
        // What the field shows for a day means that day again, wherever it stands.
        if (when.value.date.isFull() && !when.value.instant
            && readTypedWhen(dateForProse(when.value.date, Language::ZhCn), context).value.date != when.value.date)
            std::abort();
    }
    if (const auto term = readTypedTerm(text); term && (term->count < 1 || term->count > 1000))
        std::abort();
    (void)searchWords(text);
    if (safeFileName(text).toUtf8().size() > 120 || safeFileName(text).isEmpty())
        std::abort();
    (void)visibleName(text);
    (void)Instant::fromIso(text);
    return 0;
}
