// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <QLocale>
#include <QRegularExpression>

namespace recourse {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

QString halfWidth(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
    return out.trimmed();
}

std::optional<PartialDate> checked(int year, int month, int day)
{
    if (year < kFirstYear || year > kLastYear || month < 0 || month > 12)
        return std::nullopt;
    if (day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate{year, month, day};
}

int englishMonth(const QString &name)
{
    const QString lower = name.left(3).toLower();
    static const QStringList months{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
        QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"),
        QStringLiteral("aug"), QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"),
        QStringLiteral("dec")};
    const qsizetype index = months.indexOf(lower);
    if (index < 0)
        return 0;
    const QString full = QLocale(QLocale::English).monthName(int(index) + 1).toLower();
    const QString given = name.toLower();
    return full.startsWith(given) || (index == 8 && given == QLatin1String("sept")) ? int(index) + 1 : 0;
}

} // namespace

PartialDate PartialDate::of(const QDate &date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

QDate PartialDate::date() const
{
    return isFull() ? QDate(year, month, day) : QDate();
}

QDate PartialDate::earliest() const
{
    return isNull() ? QDate() : QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

std::optional<PartialDate> partialDateFromIso(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if ((!match.captured(2).isEmpty() && month == 0) || (!match.captured(3).isEmpty() && day == 0))
        return std::nullopt;
    return checked(match.captured(1).toInt(), month, day);
}

QString partialDateToIso(const PartialDate &date)
{
    if (date.isNull())
        return {};
    QString out = QStringLiteral("%1").arg(date.year, 4, 10, QLatin1Char('0'));
    if (date.month != 0)
        out += QStringLiteral("-%1").arg(date.month, 2, 10, QLatin1Char('0'));
    if (date.day != 0)
        out += QStringLiteral("-%1").arg(date.day, 2, 10, QLatin1Char('0'));
    return out;
}

std::optional<PartialDate> parseTypedDate(const QString &text)
{
    const QString s = halfWidth(text);
    static const QRegularExpression compact(QStringLiteral("\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"));
    static const QRegularExpression numeric(
        QStringLiteral("\\A([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})(?:\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?|\\s*月)?\\z"));
    static const QRegularExpression yearOnly(QStringLiteral("\\A([0-9]{4})\\s*年?\\z"));
    static const QRegularExpression dayFirst(
        QStringLiteral("\\A(?:([0-9]{1,2})(?:st|nd|rd|th)?\\s+)?([A-Za-z]{3,9})\\.?,?\\s+([0-9]{4})\\z"));
    static const QRegularExpression monthFirst(
        QStringLiteral("\\A([A-Za-z]{3,9})\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([0-9]{4})\\z"));
    for (const QRegularExpression *pattern : {&compact, &numeric}) {
        const QRegularExpressionMatch match = pattern->match(s);
        if (!match.hasMatch())
            continue;
        const int month = match.captured(2).toInt();
        const int day = match.captured(3).toInt();
        if (month == 0 || (!match.captured(3).isEmpty() && day == 0))
            return std::nullopt;
        return checked(match.captured(1).toInt(), month, day);
    }
    if (const auto match = yearOnly.match(s); match.hasMatch())
        return checked(match.captured(1).toInt(), 0, 0);
    if (const auto match = monthFirst.match(s); match.hasMatch() && englishMonth(match.captured(1)) > 0)
        return match.captured(2).toInt() == 0
            ? std::nullopt
            : checked(match.captured(3).toInt(), englishMonth(match.captured(1)), match.captured(2).toInt());
    if (const auto match = dayFirst.match(s); match.hasMatch() && englishMonth(match.captured(2)) > 0) {
        if (!match.captured(1).isEmpty() && match.captured(1).toInt() == 0)
            return std::nullopt;
        return checked(match.captured(3).toInt(), englishMonth(match.captured(2)), match.captured(1).toInt());
    }
    return std::nullopt;
}

QString dateForProse(const PartialDate &date, Language language)
{
    if (date.isNull())
        return {};
    if (language == Language::ZhCn) {
        QString out = QStringLiteral("%1年").arg(date.year);
        if (date.month != 0)
            out += QStringLiteral("%1月").arg(date.month);
        if (date.day != 0)
            out += QStringLiteral("%1日").arg(date.day);
        return out;
    }
    if (date.month == 0)
        return QString::number(date.year);
    const QString month = QLocale(QLocale::English).monthName(date.month);
    return date.day == 0 ? QStringLiteral("%1 %2").arg(month).arg(date.year)
                         : QStringLiteral("%1 %2 %3").arg(date.day).arg(month).arg(date.year);
}

QString dateForProse(const QDate &date, Language language)
{
    return dateForProse(PartialDate::of(date), language);
}

Instant Instant::fromDateTime(const QDateTime &dateTime)
{
    return {dateTime.toMSecsSinceEpoch(), dateTime.offsetFromUtc() / 60};
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,3})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDateTime dateTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!dateTime.isValid() || dateTime.date().year() < kFirstYear || dateTime.date().year() > kLastYear)
        return std::nullopt;
    return fromDateTime(dateTime);
}

QDateTime Instant::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, offsetMinutes * 60);
}

QString Instant::toIso() const
{
    const QDateTime local = toDateTime();
    const int offset = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    const QString zone = QStringLiteral("%1%2:%3")
                             .arg(offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                             .arg(offset / 60, 2, 10, QLatin1Char('0'))
                             .arg(offset % 60, 2, 10, QLatin1Char('0'));
    const QString form = utcMs % 1000 == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm:ss")
                                           : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz");
    return local.toString(form) + zone;
}

QDate Instant::localDate() const
{
    return toDateTime().date();
}

QString instantForProse(const Instant &instant, Language language)
{
    const QString time = instant.toDateTime().toString(QStringLiteral("HH:mm"));
    const QString date = dateForProse(instant.localDate(), language);
    return language == Language::ZhCn ? date + QLatin1Char(' ') + time : date + QStringLiteral(", ") + time;
}

QString whenForProse(const When &when, Language language)
{
    return when.instant ? instantForProse(*when.instant, language) : dateForProse(when.date, language);
}

QString whenToIso(const When &when)
{
    return when.instant ? when.instant->toIso() : partialDateToIso(when.date);
}

std::optional<When> whenFromIso(const QString &text)
{
    if (const auto instant = Instant::fromIso(text))
        return When{PartialDate::of(instant->localDate()), instant};
    if (const auto date = partialDateFromIso(text))
        return When{*date, std::nullopt};
    return std::nullopt;
}

Instant SystemClock::now() const
{
    return Instant::fromDateTime(QDateTime::currentDateTime());
}

} // namespace recourse
