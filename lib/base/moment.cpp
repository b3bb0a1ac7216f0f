// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <QLocale>
#include <QRegularExpression>

namespace recourse {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::optional<PartialDate> checked(int year, int month, int day)
{
    if (year < kFirstYear || year > kLastYear || month < 0 || month > 12)
        return std::nullopt;
    if (day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate{year, month, day};
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
