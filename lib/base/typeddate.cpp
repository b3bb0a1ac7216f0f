// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typeddate.h"

#include "base/typedtext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace recourse {
namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

/// The month of an English name or its short form of three letters and more; 0 for another word.
int englishMonth(const QString &name)
{
    const QString given = name.toLower();
    for (int month = 1; month <= 12; ++month) {
        const QString full = QLocale(QLocale::English).monthName(month).toLower();
        if (given.size() >= 3 && (full.startsWith(given) || (month == 9 && given == QLatin1String("sept"))))
            return month;
    }
    return 0;
}

int weekdayOf(const QString &word)
{
    static const QString chinese = QStringLiteral("一二三四五六日");
    if (word == QStringLiteral("天"))
        return 7;
    if (word.size() == 1)
        return int(chinese.indexOf(word)) + 1;
    for (int day = 1; day <= 7; ++day) {
        if (QLocale(QLocale::English).dayName(day).startsWith(word.left(3), Qt::CaseInsensitive))
            return day;
    }
    return 0;
}

class Reader
{
public:
    explicit Reader(const TypedContext &context) :
        c(context), base(context.toCome && context.from.isValid() ? context.from : context.today)
    {
    }

    QList<PartialDate> read(QString s)
    {
        static const QRegularExpression before = pattern("\\A(?:于|在|on\\s+|the\\s+(?=[0-9]))");
        static const QRegularExpression until = pattern("\\A(?:by|before|until|no later than|最晚|最迟|截至|截止到?)\\s*");
        static const QRegularExpression end = pattern("\\s*(?:之前|以前|前|为止|内|at the latest)\\z");
        static const QRegularExpression ago = pattern("天前\\z");
        s.remove(before);
        if (c.toCome) {
            s.remove(until);
            if (!ago.match(s).hasMatch())
                s.remove(end);
        }
        s = s.trimmed();
        relative(s);
        if (found.isEmpty())
            relativeWeekday(s);
        if (found.isEmpty()) {
            // A weekday beside a date must fit it; it also tells the year of a date without one.
            static const QRegularExpression weekday = pattern(
                "[(]?\\s*(?:星期|周|礼拜)([一二三四五六日天])\\s*[)]?,?|[(]?\\b(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|urday|s)?\\b\\.?[)]?,?");
            if (const auto match = weekday.match(s); match.hasMatch()) {
                m_weekday = weekdayOf(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
                s = (s.left(match.capturedStart()) + QLatin1Char(' ') + s.mid(match.capturedEnd())).simplified();
            }
            absolute(s);
        }
        if (m_weekday > 0)
            found.removeIf([this](const PartialDate &date) { return !date.isFull() || date.date().dayOfWeek() != m_weekday; });
        return found;
    }

private:
    const TypedContext &c;
    const QDate base;           ///< the day relative words count from
    QList<PartialDate> found;
    int m_weekday = 0;

    void add(int year, int month, int day)
    {
        const bool good = year >= 1900 && year <= 2199 && month >= 0 && month <= 12 && (day == 0 || QDate::isValid(year, month, day));
        if (good && !found.contains(PartialDate{year, month, day}))
            found.append({year, month, day});
    }
    void add(QDate date) { add(date.year(), date.month(), date.day()); }
    /// A word such as "tomorrow" counts from the day it was said, or from today: both, when they differ.
    void addFrom(int days)
    {
        add(base.addDays(days));
        if (c.today.isValid() && base != c.today)
            add(c.today.addDays(days));
    }

    void relative(QString &s)
    {
        if (!base.isValid())
            return;
        static const QHash<QString, int> days{{QStringLiteral("大前天"), -3}, {QStringLiteral("前天"), -2}, {QStringLiteral("前日"), -2},
            {QStringLiteral("昨天"), -1}, {QStringLiteral("昨日"), -1}, {QStringLiteral("昨晚"), -1}, {QStringLiteral("昨夜"), -1},
            {QStringLiteral("昨早"), -1}, {QStringLiteral("今天"), 0}, {QStringLiteral("今日"), 0}, {QStringLiteral("今晚"), 0},
            {QStringLiteral("今早"), 0}, {QStringLiteral("今晨"), 0}, {QStringLiteral("明天"), 1}, {QStringLiteral("明日"), 1},
            {QStringLiteral("明早"), 1}, {QStringLiteral("明晚"), 1}, {QStringLiteral("后天"), 2}, {QStringLiteral("大后天"), 3},
            {QStringLiteral("the day before yesterday"), -2}, {QStringLiteral("day before yesterday"), -2}, {QStringLiteral("yesterday"), -1},
            {QStringLiteral("last night"), -1}, {QStringLiteral("yesterday morning"), -1}, {QStringLiteral("yesterday afternoon"), -1},
            {QStringLiteral("yesterday evening"), -1}, {QStringLiteral("today"), 0}, {QStringLiteral("tonight"), 0},
            {QStringLiteral("this morning"), 0}, {QStringLiteral("this afternoon"), 0}, {QStringLiteral("this evening"), 0},
            {QStringLiteral("tomorrow"), 1}, {QStringLiteral("the day after tomorrow"), 2}, {QStringLiteral("day after tomorrow"), 2}};
        if (const auto it = days.constFind(s.toLower()); it != days.cend()) {
            addFrom(*it);
            return;
        }
        static const QRegularExpression ago = pattern("\\A([0-9]{1,3}|a|one|two|three|four|five|six|seven)\\s*(?:天前|(days?) ago)\\z");
        if (const auto match = ago.match(s); match.hasMatch()) {
            static const QStringList words{QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                QStringLiteral("four"), QStringLiteral("five"), QStringLiteral("six"), QStringLiteral("seven")};
            const qsizetype word = words.indexOf(match.captured(1).toLower());
            addFrom(-(word >= 0 ? std::max(1, int(word)) : match.captured(1).toInt()));
            return;
        }
        static const QRegularExpression month = pattern(
            "\\A(?:(上上|上|这|本|当|下)个?月|(last|this|next) month)(?:的)?\\s*(?:([0-9]{1,2})\\s*[日号]?)?\\z");
        if (const auto match = month.match(s); match.hasMatch()) {
            const QString word = match.captured(1) + match.captured(2).toLower();
            const int by = word == QStringLiteral("上上") ? -2 : word == QStringLiteral("上") || word == QLatin1String("last") ? -1
                : word == QStringLiteral("下") || word == QLatin1String("next") ? 1 : 0;
            const QDate first = QDate(base.year(), base.month(), 1).addMonths(by);
            add(first.year(), first.month(), match.captured(3).toInt());
            return;
        }
        static const QRegularExpression monthEnd = pattern("\\A(?:本|这个|当)?月底\\z|\\A(?:the )?end of (?:the|this) month\\z");
        if (c.toCome && monthEnd.match(s).hasMatch()) {
            add(QDate(base.year(), base.month(), base.daysInMonth()));
            return;
        }
        static const QRegularExpression day = pattern("\\A([0-9]{1,2})(?:日|号|st|nd|rd|th)\\z");
        if (const auto match = day.match(s); match.hasMatch()) {
            // The last or the next month that has this day and where it is not on the wrong side of today.
            for (int i = 0; i < 3; ++i) {
                const QDate first = QDate(base.year(), base.month(), 1).addMonths(c.toCome ? i : -i);
                const QDate date(first.year(), first.month(), match.captured(1).toInt());
                if (date.isValid() && (c.toCome ? date >= base : date <= base)) {
                    add(date);
                    return;
                }
            }
            return;
        }
        static const QRegularExpression year = pattern("\\A(前年|去年|今年|本年|明年|last year|this year)(?:的)?\\s*(.*)\\z");
        if (const auto match = year.match(s); match.hasMatch()) {
            const QString word = match.captured(1).toLower();
            const int by = word == QStringLiteral("前年") ? -2 : word == QStringLiteral("去年") || word == QLatin1String("last year") ? -1
                : word == QStringLiteral("明年") ? 1 : 0;
            s = QStringLiteral("%1年%2").arg(base.year() + by).arg(match.captured(2));
        }
    }

    void relativeWeekday(const QString &s)
    {
        if (!base.isValid())
            return;
        static const QRegularExpression chinese = pattern("\\A(上上|上|这|本|下下|下)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])\\z");
        static const QRegularExpression english
            = pattern("\\A(?:(last|this|next|on)\\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\\z");
        const QDate monday = base.addDays(1 - base.dayOfWeek());
        const auto nearest = [&](int day) {
            const int back = (base.dayOfWeek() - day + 7) % 7;
            add(c.toCome ? base.addDays((7 - back) % 7) : base.addDays(-back));
        };
        if (const auto match = chinese.match(s); match.hasMatch()) {
            const int day = weekdayOf(match.captured(2));
            const QString word = match.captured(1);
            if (word.isEmpty())
                nearest(day);
            else
                add(monday.addDays(day - 1 + (word == QStringLiteral("上上") ? -14 : word == QStringLiteral("上") ? -7
                            : word == QStringLiteral("下") ? 7 : word == QStringLiteral("下下") ? 14 : 0)));
        } else if (const auto words = english.match(s); words.hasMatch()) {
            const int day = weekdayOf(words.captured(2));
            const QString word = words.captured(1).toLower();
            const int back = (base.dayOfWeek() - day + 6) % 7 + 1; // 1 to 7 days
            if (word == QLatin1String("last")) {
                // The nearest one, or the one of last week: people mean either.
                add(base.addDays(-back));
                add(monday.addDays(day - 8));
            } else if (word == QLatin1String("next")) {
                add(base.addDays((day - base.dayOfWeek() + 6) % 7 + 1));
                add(monday.addDays(day + 6));
            } else if (word == QLatin1String("this")) {
                add(monday.addDays(day - 1));
            } else {
                nearest(day);
            }
        }
    }

    /// A day and a month without a year: the last one, or for a deadline the next one.
    void addYearless(int month, int day)
    {
        if (!base.isValid() || month < 1 || month > 12 || day < 0 || day > 31)
            return;
        for (int i = 0; i <= 8; ++i) {
            const int year = base.year() + (c.toCome ? i : -i);
            const QDate date(year, month, day == 0 ? 1 : day);
            const bool rightSide = c.toCome ? date >= base : date <= base;
            if (!date.isValid() || !rightSide || (m_weekday > 0 && date.dayOfWeek() != m_weekday))
                continue;
            add(year, month, day);
            return;
        }
    }

    /// A numeric date in the order of the place; the other order counts when only it is possible, or when the place does not decide.
    template<typename Add>
    void ordered(int first, int second, bool yearless, Add addReading)
    {
        const auto possible = [](int month, int day) { return month >= 1 && month <= 12 && day >= 1 && day <= 31 && QDate::isValid(2024, month, day); };
        const bool monthFirst = possible(first, second);
        const bool dayFirst = possible(second, first);
        const bool wantsMonth = c.order == DayOrder::MonthFirst || (yearless && c.order == DayOrder::YearFirst);
        const bool wantsDay = c.order == DayOrder::DayFirst;
        if (monthFirst && !(wantsDay && dayFirst))
            addReading(first, second);
        if (dayFirst && !(wantsMonth && monthFirst))
            addReading(second, first);
    }

    void absolute(const QString &s)
    {
        static const QRegularExpression compact = pattern("\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z");
        static const QRegularExpression numeric
            = pattern("\\A([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})(?:\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?|\\s*月)?\\z");
        static const QRegularExpression yearOnly = pattern("\\A([0-9]{4})\\s*年?\\z");
        static const QRegularExpression yearLast = pattern("\\A([0-9]{1,2})\\s*([-/.])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})\\z");
        static const QRegularExpression shortYear = pattern("\\A([0-9]{1,2})\\s*([-/.])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{1,2})\\z");
        static const QRegularExpression monthDay = pattern("\\A([0-9]{1,2})\\s*月\\s*(?:([0-9]{1,2})\\s*[日号]?)?\\z");
        static const QRegularExpression twoNumbers = pattern("\\A([0-9]{1,2})\\s*[-/.]\\s*([0-9]{1,2})\\z");
        static const QRegularExpression dayFirst
            = pattern("\\A(?:([0-9]{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s/,-]*)?([a-z]{3,9})\\.?[\\s/,-]*(?:([0-9]{4}))?\\z");
        static const QRegularExpression monthFirst
            = pattern("\\A([a-z]{3,9})\\.?[\\s/-]*([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])[\\s,/-]*(?:([0-9]{4}))?\\z");
        static const QRegularExpression yearMonth = pattern("\\A([0-9]{4})[\\s/,-]*([a-z]{3,9})\\.?[\\s/-]*([0-9]{1,2})?\\z");
        const auto number = [](const QRegularExpressionMatch &match, int i) { return match.captured(i).toInt(); };
        const auto zero = [&](const QRegularExpressionMatch &match, int i) { return !match.captured(i).isEmpty() && match.captured(i).toInt() == 0; };

        for (const QRegularExpression *form : {&compact, &numeric}) {
            if (const auto match = form->match(s); match.hasMatch()) {
                if (number(match, 2) > 0 && !zero(match, 3))
                    add(number(match, 1), number(match, 2), number(match, 3));
                return;
            }
        }
        if (const auto match = yearOnly.match(s); match.hasMatch()) {
            add(number(match, 1), 0, 0);
        } else if (const auto last = yearLast.match(s); last.hasMatch()) {
            ordered(number(last, 1), number(last, 3), false, [&](int month, int day) { add(number(last, 4), month, day); });
        } else if (const auto two = shortYear.match(s); two.hasMatch() && base.isValid() && c.order != DayOrder::Unknown) {
            // Years of the last ten and of the next: "26-10-08" begins with its year, "3/11/26" ends with it.
            const auto near = [&](int year, int month, int day) {
                if (year >= base.year() - 10 && year <= base.year() + 1)
                    add(year, month, day);
            };
            if (two.captured(1).size() == 2 && QDate::isValid(2000 + number(two, 1), number(two, 3), number(two, 4)))
                near(2000 + number(two, 1), number(two, 3), number(two, 4));
            if (two.captured(4).size() == 2 && (c.order != DayOrder::YearFirst || found.isEmpty()))
                ordered(number(two, 1), number(two, 3), false, [&](int month, int day) { near(2000 + number(two, 4), month, day); });
        } else if (const auto md = monthDay.match(s); md.hasMatch()) {
            if (!zero(md, 2) && !(c.toCome && md.captured(2).isEmpty()))
                addYearless(number(md, 1), number(md, 2));
        } else if (const auto pair = twoNumbers.match(s); pair.hasMatch()) {
            ordered(number(pair, 1), number(pair, 2), true, [&](int month, int day) { addYearless(month, day); });
        } else if (const auto name = monthFirst.match(s); name.hasMatch() && englishMonth(name.captured(1)) > 0) {
            if (zero(name, 2))
                return;
            if (name.captured(3).isEmpty())
                addYearless(englishMonth(name.captured(1)), number(name, 2));
            else
                add(number(name, 3), englishMonth(name.captured(1)), number(name, 2));
        } else if (const auto day = dayFirst.match(s); day.hasMatch() && englishMonth(day.captured(2)) > 0) {
            if (zero(day, 1))
                return;
            if (day.captured(3).isEmpty() && !day.captured(1).isEmpty())
                addYearless(englishMonth(day.captured(2)), number(day, 1));
            else if (!day.captured(3).isEmpty())
                add(number(day, 3), englishMonth(day.captured(2)), number(day, 1));
        } else if (const auto ym = yearMonth.match(s); ym.hasMatch() && englishMonth(ym.captured(2)) > 0 && !zero(ym, 3)) {
            add(number(ym, 1), englishMonth(ym.captured(2)), number(ym, 3));
        }
    }
};

} // namespace

QString simplifiedTimeWords(const QString &text)
{
    static const QString from = QStringLiteral("號點時後週禮個鐘");
    static const QString to = QStringLiteral("号点时后周礼个钟");
    QString out = text;
    for (QChar &c : out) {
        if (const qsizetype i = from.indexOf(c); i >= 0)
            c = to[i];
    }
    return out;
}

std::optional<HalfOfDay> halfOfDayWord(const QString &text)
{
    static const QRegularExpression evening = pattern("[昨今明](?:晚|夜)|当晚|last night|tonight|this evening|yesterday evening");
    static const QRegularExpression morning = pattern("[昨今明](?:早|晨)|this morning|yesterday morning");
    if (evening.match(text).hasMatch())
        return HalfOfDay::Evening;
    return morning.match(text).hasMatch() ? std::optional(HalfOfDay::Morning) : std::nullopt;
}

QList<PartialDate> readTypedDates(QString text, const TypedContext &context)
{
    return Reader(context).read(std::move(text));
}

std::optional<PartialDate> parseTypedDate(const QString &text)
{
    const QList<PartialDate> read = readTypedDates(withoutChineseNumerals(simplifiedTimeWords(plainTyped(text))), {});
    return read.size() == 1 ? std::optional(read.first()) : std::nullopt;
}

} // namespace recourse
