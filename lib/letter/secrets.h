// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpressionMatch>
#include <QString>
#include <QStringList>

/// Numbers in a text that should not leave the computer. Internal.
namespace recourse::checker {

/// Whether digits (ASCII) are the number of a payment card: a length and a range some issuer uses, and the check digit.
bool isCardNumber(const QString &digits);

/// Payment card numbers in a text, as ASCII digits. A number is one block of digits, or groups as they stand on a card (4-4-4-4,
/// 4-6-5, 6-13), so a hotline followed by a date is none. Left out: what is part of `knownNumbers`, identity numbers, and what the words before
/// it call something else (IMEI, ICCID, order, waybill, case number).
QStringList cardNumbersIn(const QString &text, const QStringList &knownNumbers);

/// Whether a hit of the "code" patterns (group "code", joined by group "joint") names a public service number: "OTP number 95188".
bool isServiceNumber(const QRegularExpressionMatch &hit);

/// The ASCII digits of a text, whatever script they are written in.
QString asciiDigits(const QString &text);

} // namespace recourse::checker
