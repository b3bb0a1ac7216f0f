// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QString>

#include <optional>

namespace recourse {

/// An amount as integer minor units with its ISO 4217 currency. Never a floating-point number.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("CNY");
    bool operator==(const Money &) const = default;
};

/// Digits after the decimal point of a currency we know (CNY 2, JPY 0); 2 for any other three-letter code.
int currencyDigits(const QString &currency);

/// True for three capital ASCII letters.
bool isCurrencyCode(const QString &text);

enum class MoneyProblem {
    None,
    Empty,
    NotANumber,    ///< "1e9", "十块", two decimal points, or the sign of another currency
    Negative,      ///< amounts of a complaint are never below zero
    TooPrecise,    ///< more decimals than the currency has, e.g. "0.001"
    TooLarge,      ///< 1,000,000,000,000 and more
};

/// What a person typed, read strictly: ASCII or full-width digits, optional thousands separators in the right places
/// ("1,234.5", "１，２３４．５"), optional ¥ ￥ $ £ € before and 元 or 块 after, or the
/// code on either side, as long as it can mean `currency` ("$10" is not ten yuan). Nothing is rounded or guessed.
struct ParsedMoney {
    std::optional<Money> money;
    MoneyProblem problem = MoneyProblem::Empty;
};
ParsedMoney parseMoney(const QString &text, const QString &currency);

/// "128.00": plain digits and a point, the form of files and of the command line.
QString moneyToDecimal(const Money &money);

/// For tables: "¥128.00", "$1,234.50", "CHF 10.00".
QString moneyForTable(const Money &money);

/// For running text: zh "1,128.00元" (CNY) or "10.00美元"/"CHF 10.00"; en "CNY 128.00", "$10.00".
QString moneyForProse(const Money &money, Language language);

} // namespace recourse
