// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typedwhen.h"

#include "base/typeddate.h"
#include "base/typedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace recourse {
namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

/// A time of day as typed. Two of them when "3点" may be before or after noon.
struct Clocks {
    QList<QTime> times;
    bool given = false;     ///< something that looks like a time stood there
};

/// The hour of the day for an hour and a word for its part of the day; -1 when they contradict each other.
int hourOf(int hour, const QString &part)
{
    const QString p = part.toLower().remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    const bool morning = p == QLatin1String("am") || p == QStringLiteral("上午") || p == QStringLiteral("早上") || p == QStringLiteral("早晨")
        || p == QStringLiteral("清晨") || p == QStringLiteral("凌晨") || p == QStringLiteral("早");
    const bool evening = p == QStringLiteral("晚上") || p == QStringLiteral("夜里") || p == QStringLiteral("夜间") || p == QStringLiteral("晚")
        || p == QStringLiteral("深夜") || p == QStringLiteral("半夜") || p == QStringLiteral("傍晚");
    if (morning) {
        if (hour == 12)
            return p == QLatin1String("am") || p == QStringLiteral("凌晨") ? 0 : p == QStringLiteral("上午") ? 12 : -1;
        return hour < 12 ? hour : -1;
    }
    if (p == QStringLiteral("中午"))
        return hour >= 11 && hour <= 14 ? hour : hour >= 1 && hour <= 2 ? hour + 12 : -1;
    if (evening) // twelve at night is the end of this day or the beginning of it; one to four belong to the next
        return hour >= 5 && hour <= 11 ? hour + 12 : hour >= 17 && hour <= 23 ? hour : -1;
    // PM, 下午
    return hour >= 1 && hour <= 11 ? hour + 12 : hour >= 12 && hour <= 23 ? hour : -1;
}

/// Takes the time of day out of the text.
Clocks takeClock(QString &s)
{
    static const QString part = QStringLiteral("(上午|下午|早上|早晨|清晨|凌晨|中午|午后|傍晚|晚上|夜里|夜间|深夜|半夜|a\\.?m\\.?|p\\.?m\\.?)");
    static const QRegularExpression digital = pattern(qPrintable(QStringLiteral(
        "(?:\\bat |,|T)?\\s*%1?\\s*(?<![0-9:.])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,3})[0-9]*)?)?(?![0-9:])\\s*%1?").arg(part)));
    static const QRegularExpression chinese = pattern(qPrintable(QStringLiteral(
        "%1?\\s*(?<![0-9])([0-9]{1,2}) ?([点时])(?:钟|整)?(?: ?(半|[123]刻|[0-9]{1,2} ?分?)(?: ?([0-9]{1,2}) ?秒)?)?").arg(part)));
    static const QRegularExpression english
        = pattern("(?:\\bat |,)?\\s*(?<![0-9:.])([0-9]{1,2})(?:[.]([0-9]{2}))?\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'clock\\b)(?: in the (morning|afternoon|evening))?");
    Clocks result;
    const auto cut = [&](const QRegularExpressionMatch &match) {
        result.given = true;
        s = (s.left(match.capturedStart()) + QLatin1Char(' ') + s.mid(match.capturedEnd())).simplified();
    };
    if (const auto match = digital.match(s); match.hasMatch()) {
        const QString before = match.captured(1);
        const QString after = match.captured(6);
        int hour = match.captured(2).toInt();
        const QString half = before.isEmpty() ? after : before;
        if (!before.isEmpty() && !after.isEmpty())
            hour = -1;
        else if (!half.isEmpty())
            hour = hourOf(hour, half);
        const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt(), match.captured(5).leftJustified(3, QLatin1Char('0')).toInt());
        if (hour >= 0 && time.isValid())
            result.times = {time};
        cut(match);
        return result;
    }
    if (const auto match = chinese.match(s); match.hasMatch()) {
        const int hour = match.captured(2).toInt();
        const QString rest = match.captured(4);
        const int minute = rest == QStringLiteral("半")     ? 30
            : rest.endsWith(QStringLiteral("刻")) ? rest.at(0).digitValue() * 15
                                                  : QString(rest).remove(QChar(u'分')).trimmed().toInt();
        const int second = match.captured(5).toInt();
        QList<int> hours;
        if (!match.captured(1).isEmpty())
            hours = {hourOf(hour, match.captured(1))};
        else if (match.captured(3) == QStringLiteral("点") && hour >= 1 && hour <= 11)
            hours = {hour, hour + 12}; // spoken time counts to twelve
        else
            hours = {hour};
        for (const int h : hours) {
            if (const QTime time(h, minute, second); h >= 0 && time.isValid())
                result.times.append(time);
        }
        cut(match);
        return result;
    }
    if (const auto match = english.match(s); match.hasMatch()) {
        const int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        QList<int> hours;
        if (match.captured(3).startsWith(QLatin1Char('o'), Qt::CaseInsensitive)) {
            const QString in = match.captured(4).toLower();
            hours = in.isEmpty() ? QList<int>{hour, hour + 12}
                                 : QList<int>{hourOf(hour, in == QLatin1String("morning") ? QStringLiteral("am") : QStringLiteral("pm"))};
            if (hour > 12 || (in.isEmpty() && hour == 12))
                hours = {};
        } else if (hour >= 1) {
            hours = {hourOf(hour, match.captured(3))};
        }
        for (const int h : hours) {
            if (const QTime time(h, minute); h >= 0 && time.isValid())
                result.times.append(time);
        }
        cut(match);
    }
    return result;
}

/// Takes a zone that stands behind a time. A name that several zones share gives nothing and makes the text unreadable.
std::optional<int> takeZone(QString &s, bool &shared)
{
    static const QRegularExpression offset = pattern(
        "(?:(?<=:[0-9]{2}|:[0-9]{2} |[.][0-9]{3}|[ap]m )|\\s*\\(?(?:UTC|GMT)\\s*)([+-])([0-9]{1,2})(?::?([0-9]{2}))?\\)?\\z|(?<=:[0-9]{2}|[.][0-9]{3}) ?Z\\z");
    static const QRegularExpression name
        = pattern("\\s*\\(?\\b(UTC|GMT|BST|EST|EDT|CDT|MST|MDT|PST|PDT|CET|CEST|HKT|SGT|CST|IST)\\)?\\z|\\s*[(]?(北京时间|中国标准时间)[)]?");
    static const QRegularExpression time = pattern("[0-9][:点时][0-9]{0,2}|[0-9] ?[ap]\\.?m");
    if (!time.match(s).hasMatch())
        return std::nullopt;
    if (const auto match = name.match(s); match.hasMatch()) {
        const QString word = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1).toUpper();
        static const QHash<QString, int> known{{QStringLiteral("UTC"), 0}, {QStringLiteral("GMT"), 0}, {QStringLiteral("BST"), 60},
            {QStringLiteral("EST"), -300}, {QStringLiteral("EDT"), -240}, {QStringLiteral("CDT"), -300}, {QStringLiteral("MST"), -420},
            {QStringLiteral("MDT"), -360}, {QStringLiteral("PST"), -480}, {QStringLiteral("PDT"), -420}, {QStringLiteral("CET"), 60},
            {QStringLiteral("CEST"), 120}, {QStringLiteral("HKT"), 480}, {QStringLiteral("SGT"), 480}, {QStringLiteral("北京时间"), 480},
            {QStringLiteral("中国标准时间"), 480}};
        s.remove(match.capturedStart(), match.capturedLength());
        shared = !known.contains(word);
        return shared ? std::nullopt : std::optional<int>(known.value(word));
    }
    if (const auto match = offset.match(s); match.hasMatch()) {
        if (match.captured(1).isEmpty()) { // Z
            s.truncate(match.capturedStart());
            return 0;
        }
        const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        s.truncate(match.capturedStart());
        shared = minutes > 14 * 60 || match.captured(3).toInt() > 59;
        return shared ? std::nullopt : std::optional<int>(match.captured(1) == QLatin1String("-") ? -minutes : minutes);
    }
    return std::nullopt;
}

When joined(const PartialDate &date, const QTime &time, const TypedContext &context, std::optional<int> offset)
{
    const QDateTime local = offset ? QDateTime(date.date(), time, Qt::OffsetFromUTC, *offset * 60) : QDateTime(date.date(), time, context.zone);
    if (!local.isValid() || local.time() != time)
        return {}; // an hour that the clocks skip
    return {date, Instant::fromDateTime(local)};
}

} // namespace

TypedWhen readTypedWhen(const QString &text, const TypedContext &context)
{
    if (text.size() > 200)
        return {};
    QString s = withoutChineseNumerals(simplifiedTimeWords(plainTyped(text)));
    if (s.isEmpty())
        return {};
    bool sharedZone = false;
    const std::optional<int> offset = takeZone(s, sharedZone);
    const Clocks clocks = takeClock(s);
    if (sharedZone || (clocks.given && (clocks.times.isEmpty() || !context.zone.isValid())))
        return {};
    // "昨晚8点" has its part of the day in the word for the day.
    QList<QTime> times = clocks.times;
    if (const auto half = halfOfDayWord(s); clocks.given && half) {
        for (QTime &t : times) {
            if (*half == HalfOfDay::Evening && t.hour() >= 5 && t.hour() <= 11)
                t = t.addSecs(12 * 3600);
        }
        if (times.size() == 2 && times[0] == times[1])
            times.removeLast();
        times.removeIf([&](const QTime &t) { return *half == HalfOfDay::Morning ? t.hour() > 12 : t.hour() < 17; });
        if (times.isEmpty())
            return {};
    }
    const QList<PartialDate> dates = readTypedDates(s, context);
    TypedWhen result;
    for (const PartialDate &date : dates) {
        if (!clocks.given) {
            result.choices.append(When{date, std::nullopt});
            continue;
        }
        for (const QTime &time : times) {
            const When when = date.isFull() ? joined(date, time, context, offset) : When{};
            if (!when.isNull())
                result.choices.append(when);
        }
    }
    if (result.choices.size() == 1)
        return {result.choices.first(), {}};
    return result.choices.size() > 4 ? TypedWhen{} : result;
}

std::optional<TypedTerm> readTypedTerm(const QString &text)
{
    if (text.size() > 200)
        return std::nullopt;
    QString s = withoutChineseNumerals(simplifiedTimeWords(plainTyped(text))).toLower();
    static const QHash<QString, int> words{{QStringLiteral("a"), 1}, {QStringLiteral("an"), 1}, {QStringLiteral("one"), 1}, {QStringLiteral("two"), 2},
        {QStringLiteral("three"), 3}, {QStringLiteral("four"), 4}, {QStringLiteral("five"), 5}, {QStringLiteral("six"), 6},
        {QStringLiteral("seven"), 7}, {QStringLiteral("eight"), 8}, {QStringLiteral("nine"), 9}, {QStringLiteral("ten"), 10},
        {QStringLiteral("fourteen"), 14}, {QStringLiteral("fifteen"), 15}, {QStringLiteral("thirty"), 30}};
    static const QRegularExpression chinese = pattern(
        "\\A(?:大?约|最[多长晚迟]|预计|将?在?|承诺)?\\s*([0-9]{1,4})(?:\\s*(?:-|~|至|到)\\s*([0-9]{1,4}))?\\s*(?:个)?\\s*(工作日|交易日|自然日|天|日|小时|钟头|周|星期|礼拜)(?:以?之?内|之?后|以?前)?"
        "(?:处理|答复|回复|到账|退款|解决|完成|给答复)?\\z");
    static const QRegularExpression english = pattern(
        "\\A(?:within|in|after|up to|no later than|at most|over)?\\s*(?:the next )?([0-9]{1,4}|[a-z]+)(?:\\s*(?:-|~|to)\\s*([0-9]{1,4}))?\\s*"
        "(working days?|business days?|bank(?:ing)? days?|calendar days?|days?|hours?|hrs?|h|weeks?)(?: time)?\\z");
    for (const QRegularExpression *form : {&chinese, &english}) {
        const QRegularExpressionMatch match = form->match(s);
        if (!match.hasMatch())
            continue;
        const auto number = [&](const QString &word) {
            bool digits = false;
            const int value = word.toInt(&digits);
            return digits ? value : words.value(word);
        };
        int count = number(match.captured(1));
        if (!match.captured(2).isEmpty() && number(match.captured(2)) < count)
            return std::nullopt;
        count = std::max(count, number(match.captured(2)));
        const QString unit = match.captured(3);
        if (unit == QStringLiteral("日") && !s.contains(QRegularExpression(QStringLiteral("日(?:以?之?内|之?后)"))))
            return std::nullopt; // a day of the month
        TypedTerm term{count, TypedTerm::Unit::Days};
        if (unit == QStringLiteral("工作日") || unit == QStringLiteral("交易日") || unit.startsWith(QLatin1String("work"))
            || unit.startsWith(QLatin1String("busi")) || unit.startsWith(QLatin1String("bank")))
            term.unit = TypedTerm::Unit::WorkingDays;
        else if (unit == QStringLiteral("小时") || unit == QStringLiteral("钟头") || unit.startsWith(QLatin1Char('h')))
            term.unit = TypedTerm::Unit::Hours;
        else if (unit == QStringLiteral("周") || unit == QStringLiteral("星期") || unit == QStringLiteral("礼拜") || unit.startsWith(QLatin1String("week")))
            term.count *= 7;
        return term.count >= 1 && term.count <= 1000 ? std::optional<TypedTerm>(term) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace recourse
