// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace recourse {
namespace {

constexpr qint64 kMaxWhole = 999'999'999'999;

QString toAscii(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            out += QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x3000) || c == QChar(0x00A0))
            out += QLatin1Char(' ');
        else if (c == QChar(0x2212))
            out += QLatin1Char('-');
        else if (c == QChar(0xFFE5))
            out += QChar(0x00A5);
        else if (c == QChar(0xFFE1))
            out += QChar(0x00A3);
        else
            out += c;
    }
    return out.trimmed();
}

QString grouped(const QString &digits)
{
    QString out = digits;
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        out.insert(i, QLatin1Char(','));
    return out;
}

QString decimal(const Money &money, bool thousands)
{
    const int places = currencyDigits(money.currency);
    const bool negative = money.minor < 0;
    QString digits = QString::number(money.minor).mid(negative ? 1 : 0);
    digits = digits.rightJustified(places + 1, QLatin1Char('0'));
    QString whole = digits.left(digits.size() - places);
    if (thousands)
        whole = grouped(whole);
    QString out = negative ? QStringLiteral("-") + whole : whole;
    if (places > 0)
        out += QLatin1Char('.') + digits.right(places);
    return out;
}

QString symbol(const QString &currency)
{
    if (currency == QLatin1String("CNY"))
        return QStringLiteral("¥");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    return {};
}

QString chineseName(const QString &currency)
{
    if (currency == QLatin1String("CNY"))
        return QStringLiteral("元");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("美元");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("英镑");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("欧元");
    if (currency == QLatin1String("HKD"))
        return QStringLiteral("港元");
    if (currency == QLatin1String("SGD"))
        return QStringLiteral("新加坡元");
    return {};
}

/// Whether a sign or word beside an amount can mean this currency: "$10" is not ten yuan.
bool canMean(const QString &mark, const QString &currency)
{
    static const QHash<QString, QStringList> shared{
        {QStringLiteral("¥"), {QStringLiteral("CNY"), QStringLiteral("JPY")}},
        {QStringLiteral("$"),
            {QStringLiteral("USD"), QStringLiteral("HKD"), QStringLiteral("SGD"), QStringLiteral("AUD"), QStringLiteral("CAD"),
                QStringLiteral("NZD"), QStringLiteral("TWD"), QStringLiteral("MOP")}},
        {QStringLiteral("£"), {QStringLiteral("GBP")}},
        {QStringLiteral("€"), {QStringLiteral("EUR")}},
        {QStringLiteral("RMB"), {QStringLiteral("CNY")}},
    };
    static const QStringList yuan{
        QStringLiteral("CNY"), QStringLiteral("HKD"), QStringLiteral("SGD"), QStringLiteral("TWD"), QStringLiteral("MOP")};
    if (mark == QStringLiteral("元") || mark == QStringLiteral("块") || mark == QStringLiteral("圆"))
        return yuan.contains(currency);
    return mark == currency || shared.value(mark).contains(currency);
}

} // namespace

int currencyDigits(const QString &currency)
{
    return currency == QLatin1String("JPY") || currency == QLatin1String("KRW") ? 0 : 2;
}

bool isCurrencyCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
    return code.match(text).hasMatch();
}

ParsedMoney parseMoney(const QString &text, const QString &currency)
{
    QString s = toAscii(text);
    if (s.isEmpty())
        return {std::nullopt, MoneyProblem::Empty};
    static const QRegularExpression prefix(QStringLiteral("\\A([¥$£€]|[A-Z]{3})\\s*"));
    static const QRegularExpression suffix(QStringLiteral("\\s*(元|块|圆|[A-Z]{3})\\z"));
    for (const QRegularExpression *beside : {&prefix, &suffix}) {
        const QRegularExpressionMatch mark = beside->match(s);
        if (mark.hasMatch() && !canMean(mark.captured(1), currency))
            return {std::nullopt, MoneyProblem::NotANumber};
        s.remove(*beside);
    }
    if (s.startsWith(QLatin1Char('-')))
        return {std::nullopt, MoneyProblem::Negative};
    static const QRegularExpression number(
        QStringLiteral("\\A([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?\\z"));
    const QRegularExpressionMatch match = number.match(s);
    if (!match.hasMatch())
        return {std::nullopt, MoneyProblem::NotANumber};
    const int places = currencyDigits(currency);
    QString fraction = match.captured(2);
    while (fraction.size() > places && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > places)
        return {std::nullopt, MoneyProblem::TooPrecise};
    const QString whole = match.captured(1).remove(QLatin1Char(','));
    if (whole.size() > 18 || whole.toLongLong() > kMaxWhole)
        return {std::nullopt, MoneyProblem::TooLarge};
    qint64 minor = whole.toLongLong();
    for (int i = 0; i < places; ++i)
        minor = minor * 10 + (i < fraction.size() ? fraction.at(i).digitValue() : 0);
    return {Money{minor, currency}, MoneyProblem::None};
}

QString moneyToDecimal(const Money &money)
{
    return decimal(money, false);
}

QString moneyForTable(const Money &money)
{
    const QString sign = symbol(money.currency);
    return sign.isEmpty() ? money.currency + QChar(0x00A0) + decimal(money, true) : sign + decimal(money, true);
}

QString moneyForProse(const Money &money, Language language)
{
    if (language == Language::ZhCn) {
        const QString name = chineseName(money.currency);
        return name.isEmpty() ? money.currency + QChar(0x00A0) + decimal(money, true) : decimal(money, true) + name;
    }
    if (money.currency == QLatin1String("CNY"))
        return QStringLiteral("CNY") + QChar(0x00A0) + decimal(money, true);
    return moneyForTable(money);
}

} // namespace recourse
