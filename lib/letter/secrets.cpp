// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/secrets.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace recourse::checker {

namespace {

/// First digits and lengths as the card schemes publish them (ISO/IEC 7812 issuer ranges).
struct IssuerRange {
    int from;
    int to;         ///< same number of digits as `from`
    int shortest;
    int longest;
};

// The domestic debit cards of the large Chinese banks that are older than the range 62 stand beside the schemes.
constexpr IssuerRange kRanges[] = {
    {4, 4, 16, 16},             // Visa; 13 digits have not been issued for decades and are how waybills look
    {436742, 436742, 19, 19},   // China Construction Bank
    {456351, 456351, 19, 19},   // Bank of China
    {405512, 405512, 17, 17},   // Bank of Communications
    {601428, 601428, 17, 17},   // Bank of Communications
    {601382, 601382, 19, 19},   // Bank of China
    {9558, 9558, 16, 19},       // Industrial and Commercial Bank of China
    {51, 55, 16, 16},           // Mastercard
    {2221, 2720, 16, 16},       // Mastercard
    {34, 34, 15, 15},           // American Express
    {37, 37, 15, 15},
    {36, 36, 14, 14},           // Diners Club
    {300, 305, 14, 14},
    {300, 305, 16, 16},
    {38, 39, 16, 16},
    {3528, 3589, 16, 16},       // JCB
    {6011, 6011, 16, 16},       // Discover
    {644, 659, 16, 16},
    {62, 62, 16, 19},           // UnionPay
    {8100, 8171, 16, 19},       // UnionPay
    {60, 60, 16, 16},           // RuPay
    {81, 82, 16, 16},
    {508, 508, 16, 16},
    {5018, 5018, 16, 19},       // Maestro
    {5020, 5020, 16, 19},
    {5038, 5038, 16, 19},
    {6304, 6304, 16, 19},
    {6759, 6763, 16, 19},
    {2200, 2204, 16, 16},       // Mir
};

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isIdentityNumber(const QString &digits)
{
    if (digits.size() != 18 || !QDate(digits.mid(6, 4).toInt(), digits.mid(10, 2).toInt(), digits.mid(12, 2).toInt()).isValid())
        return false;
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += digits[i].digitValue() * weights[i];
    return (12 - sum % 11) % 11 == digits[17].digitValue();
}

/// Whether groups are how a card number is printed or copied.
bool isCardShape(const QStringList &groups)
{
    if (groups.size() == 1)
        return true;
    if (groups.size() == 2)
        return groups[0].size() == 6 && groups[1].size() >= 8;
    if (groups.size() == 3 && groups[0].size() == 4 && groups[1].size() == 6)
        return groups[2].size() == 5 || groups[2].size() == 4;
    return groups.size() >= 4 && std::all_of(groups.begin(), groups.end() - 1, [](const QString &g) { return g.size() == 4; })
        && groups.last().size() <= 4;
}

/// The words before a number call it something else, and no word for a card stands between.
bool isNamedOtherwise(const QString &before)
{
    static const QRegularExpression label(
        QStringLiteral("(?:IMEI[12]?|MEID|ICCID|EID|SN|序列号|串号|设备号|订单|单号|运单|快递|物流|包裹|流水|凭证|商户|工单|受理|报案|立案|案件|回执|合同|保单|发票|"
                       "\\b(?:order|tracking|shipment|parcel|waybill|consignment|reference|ref|ticket|case|invoice|serial|transaction|claim|policy)\\b)"
                       "[^，。；,;\\n]{0,14}$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression card(QStringLiteral("卡|\\b(?:cards?|visa|mastercard|amex|pan)\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression simCard(QStringLiteral("(?:电话|手机|SIM|流量|上网)卡|卡(?:槽|托)"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = label.match(before);
    return match.hasMatch() && !card.match(match.captured().remove(simCard)).hasMatch();
}

} // namespace

QString asciiDigits(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isDigit())
            result += QChar(char16_t(u'0' + c.digitValue()));
    }
    return result;
}

bool isCardNumber(const QString &digits)
{
    const bool issued = std::any_of(std::begin(kRanges), std::end(kRanges), [&](const IssuerRange &range) {
        const QString from = QString::number(range.from);
        const int first = digits.left(from.size()).toInt();
        return digits.size() >= range.shortest && digits.size() <= range.longest && first >= range.from && first <= range.to;
    });
    return issued && passesLuhn(digits) && !isIdentityNumber(digits);
}

QStringList cardNumbersIn(const QString &text, const QStringList &knownNumbers)
{
    // Characters that cannot be seen part no digits.
    static const QRegularExpression unseen(QStringLiteral("[\\x{200b}-\\x{200f}\\x{2060}\\x{feff}\\x{00ad}]"));
    static const QRegularExpression runs(QStringLiteral("(?<![\\d])\\d(?:[\\s\\x{2010}-\\x{2015}\\x{2212}\\x{ff0d}.·•_*/-]{0,2}\\d){13,}(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(QStringLiteral("\\D+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString seen = QString(text).remove(unseen);
    QStringList result;
    for (auto it = runs.globalMatch(seen); it.hasNext();) {
        const QRegularExpressionMatch run = it.next();
        if (run.captured().contains(QLatin1Char('\n')))
            continue;
        if (isNamedOtherwise(seen.left(run.capturedStart()).right(40)))
            continue;
        QStringList groups;
        for (const QString &group : run.captured().split(between, Qt::SkipEmptyParts))
            groups.append(asciiDigits(group));
        // A card number may have a hotline before it and a date or a check code behind it, so it starts or ends with the run, or is
        // one whole group of it.
        const auto look = [&](qsizetype first, qsizetype count) {
            const QStringList part = groups.mid(first, count);
            const QString digits = part.join(QString());
            const bool known = std::any_of(knownNumbers.begin(), knownNumbers.end(),
                [&digits](const QString &number) { return number.contains(digits); });
            const bool card = digits.size() >= 14 && digits.size() <= 19 && isCardShape(part) && !known && isCardNumber(digits);
            if (card && !result.contains(digits))
                result.append(digits);
            return card;
        };
        bool found = false;
        for (qsizetype i = 0; i < groups.size() && !found; ++i) {
            found = look(i, 1) || look(0, i + 1) || look(i, groups.size() - i);
        }
    }
    return result;
}

bool isServiceNumber(const QRegularExpressionMatch &hit)
{
    // Hotlines of operators, banks and authorities. A code may look like one, so "验证码是95188" stays a code.
    static const QRegularExpression service(QStringLiteral("\\A(?:100(?:10|86|00|11|99)|95[0-9]{3}|96[0-9]{3}|12[0-9]{3}|110|119|120|122)\\z"));
    static const QRegularExpression says(QStringLiteral("[是为:：=]|\\b(?:was|is)\\b"), QRegularExpression::CaseInsensitiveOption);
    return service.match(hit.captured(QStringLiteral("code"))).hasMatch() && !says.match(hit.captured(QStringLiteral("joint"))).hasMatch();
}

} // namespace recourse::checker
