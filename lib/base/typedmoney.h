// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QList>

namespace recourse {

/// What a person typed or copied as a sum, as people and wallets write it: "-128.00" and "(128.00)" of a bill are what was paid, 128.00;
/// "US$10", "¥1,234.5", "1.234,50 €", "12,50", "1 234.50", "₹1,23,456.00", "rmb 12", "128元整", "3块5", "1.2万元", "人民币128元", "一百二十八元". A sign or a
/// name says the currency, also another one than `currency` when it can mean only one. Nothing is rounded or guessed.
struct TypedMoney {
    std::optional<Money> money;
    MoneyProblem problem = MoneyProblem::Empty;
};
TypedMoney readTypedMoney(const QString &text, const QString &currency);

} // namespace recourse
