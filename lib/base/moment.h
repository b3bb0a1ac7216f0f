// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace recourse {

/// A day, or only a month or year when the person knows no more. Never an invented day.
struct PartialDate {
    int year = 0;   ///< 0 = not known at all
    int month = 0;  ///< 0 = not known
    int day = 0;    ///< 0 = not known

    static PartialDate of(const QDate &date);
    bool isNull() const { return year == 0; }
    bool isFull() const { return day != 0; }
    /// The day when it is fully known; a null QDate otherwise.
    QDate date() const;
    /// First day it can mean; for sorting only.
    QDate earliest() const;
    bool operator==(const PartialDate &) const = default;
};

/// "2026-10-08", "2026-10" or "2026", the form of files. Impossible days and years outside 1900–2199 give nothing.
std::optional<PartialDate> partialDateFromIso(const QString &text);
QString partialDateToIso(const PartialDate &date);

/// What a person typed, when it says the whole date by itself: ISO, 2026/10/8, 2026年10月8日, 20261008, "8 October 2026", full-width
/// digits, a weekday that fits. What needs today or a place (10/8/2026, yesterday) gives nothing here: see readTypedWhen().
std::optional<PartialDate> parseTypedDate(const QString &text);

/// For letters and screens: zh "2026年10月8日"/"2026年10月", en "8 October 2026"/"October 2026".
QString dateForProse(const PartialDate &date, Language language);
QString dateForProse(const QDate &date, Language language);

/// A moment: UTC milliseconds and the offset of the place it was noted in. Order is by the moment only.
struct Instant {
    qint64 utcMs = 0;
    int offsetMinutes = 0;

    static Instant fromDateTime(const QDateTime &dateTime);
    /// Reads ISO 8601 with an offset or Z ("2026-10-12T10:00:00+08:00"); without an offset, or outside the years
    /// 1900–2199, nothing.
    static std::optional<Instant> fromIso(const QString &text);
    QString toIso() const;
    QDateTime toDateTime() const; ///< in its own offset
    QDate localDate() const;      ///< the day at the noted offset
    bool operator==(const Instant &) const = default;
    friend bool operator<(const Instant &a, const Instant &b) { return a.utcMs < b.utcMs; }
};

/// For letters and screens, in the instant's own offset: zh "2026年10月8日 20:15", en "8 October 2026, 20:15".
QString instantForProse(const Instant &instant, Language language);

/// A transaction or contact time as people know it: a day, a minute, or not at all.
struct When {
    PartialDate date;
    std::optional<Instant> instant; ///< when the time of day is known; date is then its local day
    bool isNull() const { return date.isNull(); }
    bool operator==(const When &) const = default;
};
QString whenForProse(const When &when, Language language);
/// ISO of the instant when known, else of the date; fromIso accepts both.
QString whenToIso(const When &when);
std::optional<When> whenFromIso(const QString &text);

/// The source of "now". Injected, so that a test or --now decides what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    QDate today() const { return now().localDate(); }
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

/// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advanceDays(int days) { m_now.utcMs += qint64(days) * 86'400'000; }

private:
    Instant m_now;
};

} // namespace recourse
