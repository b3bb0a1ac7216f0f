// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedmoney.h"

#include "base/typedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace recourse {
namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// What a sign or a name beside a sum can mean.
const QHash<QString, QStringList> &marks()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> result;
        const auto put = [&](const char *names, const char *codes) {
            const QStringList list = QString::fromLatin1(codes).split(QLatin1Char(' '));
            for (const QString &name : QString::fromUtf8(names).split(QLatin1Char(' ')))
                result.insert(name, list);
        };
        put("¥", "CNY JPY");
        put("cn¥ rmb 人民币 人民幣 块 块钱 元钱 圆钱", "CNY");
        put("jp¥ 円 日元 日圆 日円", "JPY");
        put("$", "USD HKD SGD AUD CAD NZD TWD MOP");
        put("us$ 美元 美金 刀", "USD");
        put("hk$ 港元 港币 港幣 港纸", "HKD");
        put("s$ sg$ 新加坡元 新币 坡币", "SGD");
        put("nt$ ntd 台币 新台币 新臺幣 臺幣", "TWD");
        put("mop$ 澳门元 澳门币", "MOP");
        put("a$ au$ 澳元 澳币", "AUD");
        put("c$ ca$ 加元 加币", "CAD");
        put("nz$ 新西兰元 纽币", "NZD");
        put("£ 英镑", "GBP");
        put("€ 欧元", "EUR");
        put("₹ rs", "INR");
        put("₩ 韩元 韩币", "KRW");
        put("฿ 泰铢", "THB");
        put("₫ 越南盾", "VND");
        put("₱ 菲律宾比索", "PHP");
        put("₽ 卢布", "RUB");
        put("rm 马币 林吉特", "MYR");
        put("r$", "BRL");
        put("瑞士法郎 fr", "CHF");
        put("元 圆 元整 圆整 元正 圆正 元人民币", "CNY HKD SGD TWD MOP");
        return result;
    }();
    return all;
}

QString simplifiedMoneyWords(QString text)
{
    static const QString from = QStringLiteral("塊萬億圓壹贰貳叁參肆伍陆陸柒捌玖拾佰仟两兩幣鎊歐韓");
    static const QString to = QStringLiteral("块万亿圆一二二三三四五六六七八九十百千二二币镑欧韩");
    for (QChar &c : text) {
        if (const qsizetype i = from.indexOf(c); i >= 0)
            c = to[i];
    }
    return text;
}

/// "一千二百三十四", "十万零五百": a whole number in Chinese numerals, fully written; nothing for short forms such as "一百二".
std::optional<qint64> chineseNumber(const QString &text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    qint64 total = 0;       // of 万 and 亿
    qint64 section = 0;
    int digit = -1;
    qint64 lastUnit = 100'000'000'000;
    bool zero = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i] == QChar(u'〇') ? QChar(u'零') : text[i];
        if (const qsizetype at = digits.indexOf(c); at >= 0) {
            if (digit > 0 || (zero && at == 0))
                return std::nullopt;
            zero = at == 0;
            digit = at == 0 ? -1 : int(at);
            continue;
        }
        const qint64 unit = c == QChar(u'十') ? 10 : c == QChar(u'百') ? 100 : c == QChar(u'千') ? 1'000 : c == QChar(u'万') ? 10'000
            : c == QChar(u'亿') ? 100'000'000 : 0;
        if (unit == 0)
            return std::nullopt;
        if (unit < 10'000) {
            if (digit < 0 && !(unit == 10 && section == 0 && i == 0))
                return std::nullopt;
            if (unit >= lastUnit)
                return std::nullopt;
            section += (digit < 0 ? 1 : digit) * unit;
            lastUnit = unit;
        } else {
            section += digit < 0 ? 0 : digit;
            if (section == 0 || (total > 0 && total % unit != 0))
                return std::nullopt;
            total = unit == 10'000 ? total + section * unit : (total + section) * unit;
            section = 0;
            lastUnit = 100'000'000'000;
        }
        digit = -1;
        zero = false;
    }
    if (digit > 0) {
        // "一百二" leaves open whether 102 or 120 is meant; a single digit, or one behind ten or zero, does not.
        const QChar before = text.size() > 1 ? text[text.size() - 2] : QChar();
        if (before != QChar() && before != QChar(u'十') && before != QChar(u'零') && before != QChar(u'〇'))
            return std::nullopt;
        section += digit;
    }
    return text.isEmpty() || zero ? std::nullopt : std::optional<qint64>(total + section);
}

/// "3块5", "3元5角2分", "5毛", "一百二十八元五角": as a decimal number; the text itself when it is written otherwise.
QString withJiao(const QString &text)
{
    static const QRegularExpression form = pattern(QStringLiteral(
        "\\A(?:([0-9]+|[〇零一二三四五六七八九十百千万亿]+) ?([元块圆])(?:钱|整|正)?)?(?:零)?(?: ?([0-9]|[一二三四五六七八九]) ?([角毛])(?:钱|整|正)?)?(?: ?([0-9]|[一二三四五六七八九]) ?(分)?(?:钱|整|正)?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return text;
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const auto digit = [](const QString &word) { return word.isEmpty() ? 0 : word[0].isDigit() ? word[0].digitValue() : int(digits.indexOf(word[0])); };
    QString whole = match.captured(1).isEmpty() ? QStringLiteral("0") : match.captured(1);
    if (!whole[0].isDigit()) {
        const auto number = chineseNumber(whole);
        if (!number)
            return text;
        whole = QString::number(*number);
    }
    int jiao = digit(match.captured(3));
    int fen = digit(match.captured(5));
    const bool loose = !match.captured(5).isEmpty() && match.captured(6).isEmpty();
    if (loose) {
        // "3块5" is three and a half; a digit behind 角 is 分.
        if (match.captured(4).isEmpty()) {
            if (match.captured(2) != QStringLiteral("块"))
                return text;
            jiao = fen;
            fen = 0;
        }
    }
    if (match.captured(2).isEmpty() && match.captured(4).isEmpty() && match.captured(6).isEmpty())
        return text;
    return QStringLiteral("%1.%2%3元").arg(whole).arg(jiao).arg(fen);
}

/// The number without its grouping, with a point; empty when it is no number or can be two.
QString plainNumber(QString s, const QString &currency)
{
    static const QRegularExpression point = pattern(QStringLiteral("\\A(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]*)?\\z|\\A\\.[0-9]+\\z"));
    static const QRegularExpression spaced = pattern(QStringLiteral("\\A[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]{1,2})?\\z"));
    static const QRegularExpression comma = pattern(QStringLiteral("\\A(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+),[0-9]{1,2}\\z"));
    static const QRegularExpression dots = pattern(QStringLiteral("\\A[0-9]{1,3}(?:\\.[0-9]{3})+\\z"));
    static const QRegularExpression indian = pattern(QStringLiteral("\\A[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}(?:\\.[0-9]*)?\\z"));
    if (point.match(s).hasMatch()) {
        // One point and three digits are thousands in Europe; nobody has thousandths of a euro.
        const bool european = dots.match(s).hasMatch() && (currency == QLatin1String("EUR") || s.count(QLatin1Char('.')) > 1);
        s.remove(european ? QLatin1Char('.') : QLatin1Char(','));
        return s.startsWith(QLatin1Char('.')) ? QLatin1Char('0') + s : s.endsWith(QLatin1Char('.')) ? s.chopped(1) : s;
    }
    if (dots.match(s).hasMatch())
        return s.remove(QLatin1Char('.'));
    if (comma.match(s).hasMatch())
        return s.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    // "128 129" may be two sums; "1 234" and "128 129,00" are one.
    static const QRegularExpression pair = pattern(QStringLiteral("\\A[0-9]{3}(?:[ ][0-9]{3})+\\z"));
    const bool spaces = currency == QLatin1String("EUR") || currency == QLatin1String("CHF");
    if (spaced.match(s).hasMatch() && (spaces || !pair.match(s).hasMatch()))
        return s.remove(QLatin1Char(' ')).remove(QLatin1Char('\'')).replace(QLatin1Char(','), QLatin1Char('.'));
    if (currency == QLatin1String("INR") && indian.match(s).hasMatch())
        return s.remove(QLatin1Char(','));
    return {};
}

/// "1.2" and four places are "12000", without rounding.
QString shifted(const QString &number, int places)
{
    const qsizetype dot = number.indexOf(QLatin1Char('.'));
    QString whole = dot < 0 ? number : number.left(dot);
    QString fraction = dot < 0 ? QString() : number.mid(dot + 1);
    while (places-- > 0) {
        whole += fraction.isEmpty() ? QLatin1Char('0') : fraction[0];
        fraction.remove(0, 1);
    }
    return fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
}

} // namespace

TypedMoney readTypedMoney(const QString &text, const QString &currency)
{
    if (text.size() > 100)
        return {std::nullopt, MoneyProblem::NotANumber};
    QString s = simplifiedMoneyWords(plainTyped(text)).toLower();
    if (s.isEmpty())
        return {std::nullopt, text.trimmed().isEmpty() ? MoneyProblem::Empty : MoneyProblem::NotANumber};
    static const QRegularExpression total = pattern(QStringLiteral("\\A(?:共计?|合计|总计|总共|金额|付款金额|total|amount)\\s*:?\\s*"));
    static const QRegularExpression brackets = pattern(QStringLiteral("\\A\\((.*[0-9].*)\\)\\z"));
    static const QRegularExpression note = pattern(QStringLiteral("\\s*\\(([^()0-9]+)\\)\\z"));
    s.remove(total);
    if (const auto match = brackets.match(s); match.hasMatch())
        s = match.captured(1).trimmed();
    if (const auto match = note.match(s); match.hasMatch())
        s = s.left(match.capturedStart()) + QLatin1Char(' ') + match.captured(1).trimmed();

    // Marks may stand on either side, the sign before or behind the one in front.
    QStringList possible;
    bool marked = false;
    const auto narrow = [&](const QString &mark) {
        QStringList can = marks().value(mark);
        if (can.isEmpty() && mark.size() == 3 && isCurrencyCode(mark.toUpper()))
            can = {mark.toUpper()};
        if (can.isEmpty())
            return false;
        if (marked)
            possible.removeIf([&](const QString &code) { return !can.contains(code); });
        else
            possible = can;
        marked = true;
        return true;
    };
    static const QRegularExpression sign = pattern(QStringLiteral("\\A\\s*[+-]\\s*"));
    static const QRegularExpression before = pattern(QStringLiteral("\\A([^0-9\\s.,+\\-〇零一二三四五六七八九十百千万亿]+)\\s*"));
    static const QRegularExpression after = pattern(QStringLiteral("\\s*([^0-9\\s.,+\\-']+)\\z"));
    bool signSeen = sign.match(s).hasMatch();
    s.remove(sign);
    for (int i = 0; i < 2; ++i) {
        const QRegularExpressionMatch match = before.match(s);
        if (!match.hasMatch())
            break;
        if (!narrow(match.captured(1)))
            return {std::nullopt, MoneyProblem::NotANumber};
        s = s.mid(match.capturedEnd());
    }
    if (!signSeen)
        s.remove(sign);
    s = withJiao(s.trimmed());
    QString scale;
    if (const auto match = after.match(s); match.hasMatch()) {
        QString mark = match.captured(1);
        s.truncate(match.capturedStart());
        static const QRegularExpression scaled = pattern(QStringLiteral("\\A([千万亿])(.*)\\z"));
        static const QRegularExpression numeral = pattern(QStringLiteral("\\A([〇零一二三四五六七八九十百千万亿]+)(.*)\\z"));
        if (const auto own = numeral.match(mark); own.hasMatch() && s.isEmpty()) {
            const auto number = chineseNumber(own.captured(1));
            if (!number)
                return {std::nullopt, MoneyProblem::NotANumber};
            s = QString::number(*number);
            mark = own.captured(2);
        } else if (const auto big = scaled.match(mark); big.hasMatch()) {
            scale = big.captured(1);
            mark = big.captured(2);
        }
        if (!mark.isEmpty() && !narrow(mark)) {
            // "10 usd 元" and the like: two marks behind it.
            return {std::nullopt, MoneyProblem::NotANumber};
        }
        // "12 元 rmb" is read from the end.
        if (const auto second = after.match(s); second.hasMatch() && !mark.isEmpty()) {
            if (!narrow(second.captured(1)))
                return {std::nullopt, MoneyProblem::NotANumber};
            s.truncate(second.capturedStart());
        }
    }
    QString code = currency;
    if (marked) {
        if (possible.isEmpty() || (!possible.contains(currency) && possible.size() > 1))
            return {std::nullopt, MoneyProblem::NotANumber};
        code = possible.contains(currency) ? currency : possible.first();
    }
    QString number = plainNumber(s.trimmed(), code);
    if (number.isEmpty())
        return {std::nullopt, MoneyProblem::NotANumber};
    if (!scale.isEmpty())
        number = shifted(number, scale == QStringLiteral("千") ? 3 : scale == QStringLiteral("万") ? 4 : 8);
    const ParsedMoney parsed = parseMoney(number, code);
    return {parsed.money, parsed.problem};
}

} // namespace recourse
