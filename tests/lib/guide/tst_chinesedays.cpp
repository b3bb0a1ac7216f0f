// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue.h"
#include "guide/clocks.h"

#include <QLibrary>
#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace recourse;

namespace {

/// The sky, as far as the Chinese calendar needs it: J. Meeus, Astronomical Algorithms, chapters 25 and 49. Good to a minute for the
/// moon and to a quarter of an hour for the sun.
constexpr double kDeltaT = 71.0 / 86'400; ///< seconds between the even time of the sky and that of clocks, in these years
constexpr double kChina = 8.0 / 24;

double rad(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double julianDay(QDate day)
{
    return double(day.toJulianDay()) - 0.5;
}

QDate chinaDay(double skyTime)
{
    return QDate::fromJulianDay(qint64(std::floor(skyTime - kDeltaT + kChina + 0.5)));
}

double newMoon(double k)
{
    const double t = k / 1236.85;
    double jde = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t * t * t;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double m = rad(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    const double n = rad(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    const double f = rad(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    const double o = rad(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    jde += -0.40720 * std::sin(n) + 0.17241 * e * std::sin(m) + 0.01608 * std::sin(2 * n) + 0.01039 * std::sin(2 * f)
        + 0.00739 * e * std::sin(n - m) - 0.00514 * e * std::sin(n + m) + 0.00208 * e * e * std::sin(2 * m)
        - 0.00111 * std::sin(n - 2 * f) - 0.00057 * std::sin(n + 2 * f) + 0.00056 * e * std::sin(2 * n + m)
        - 0.00042 * std::sin(3 * n) + 0.00042 * e * std::sin(m + 2 * f) + 0.00038 * e * std::sin(m - 2 * f)
        - 0.00024 * e * std::sin(2 * n - m) - 0.00017 * std::sin(o) - 0.00007 * std::sin(n + 2 * m) + 0.00004 * std::sin(2 * n - 2 * f)
        + 0.00004 * std::sin(3 * m) + 0.00003 * std::sin(n + m - 2 * f) + 0.00003 * std::sin(2 * n + 2 * f)
        - 0.00003 * std::sin(n + m + 2 * f) + 0.00003 * std::sin(n - m + 2 * f) - 0.00002 * std::sin(n - m - 2 * f)
        - 0.00002 * std::sin(3 * n + m) + 0.00002 * std::sin(4 * n);
    constexpr std::array<std::array<double, 3>, 14> planets{{{299.77, 0.107408, 0.000325}, {251.88, 0.016321, 0.000165},
        {251.83, 26.651886, 0.000164}, {349.42, 36.412478, 0.000126}, {84.66, 18.206239, 0.000110}, {141.74, 53.303771, 0.000062},
        {207.14, 2.453732, 0.000060}, {154.84, 7.306860, 0.000056}, {34.52, 27.261239, 0.000047}, {207.19, 0.121824, 0.000042},
        {291.34, 1.844379, 0.000040}, {161.72, 24.198154, 0.000037}, {239.56, 25.513099, 0.000035}, {331.55, 3.592518, 0.000023}}};
    for (std::size_t i = 0; i < planets.size(); ++i)
        jde += planets[i][2] * std::sin(rad(planets[i][0] + planets[i][1] * k - (i == 0 ? 0.009173 * t * t : 0)));
    return jde;
}

double sunLongitude(double jde)
{
    const double t = (jde - 2451545.0) / 36525;
    const double m = rad(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    const double c = (1.914602 - 0.004817 * t) * std::sin(m) + (0.019993 - 0.000101 * t) * std::sin(2 * m) + 0.000289 * std::sin(3 * m);
    const double apparent
        = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + c - 0.00569 - 0.00478 * std::sin(rad(125.04 - 1934.136 * t));
    return std::fmod(std::fmod(apparent, 360) + 360, 360);
}

/// When the sun stands there, near that day.
double sunAt(double longitude, QDate near)
{
    double low = julianDay(near) - 20;
    double high = low + 40;
    const auto ahead = [&](double jde) { return std::fmod(sunLongitude(jde) - longitude + 540, 360) - 180; };
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (ahead(middle) < 0 ? low : high) = middle;
    }
    return low;
}

/// Number of the new moon that begins the month of the winter solstice, the eleventh.
double solsticeMoon(int year)
{
    const QDate solstice = chinaDay(sunAt(270, QDate(year, 12, 21)));
    double k = std::floor((year + 0.97 - 2000) * 12.3685) + 2;
    while (chinaDay(newMoon(k)) > solstice)
        --k;
    return k;
}

/// Whether the month of this new moon has one of the twelve principal terms, every thirty degrees of the sun.
bool hasTerm(double k)
{
    const auto sector = [](QDate day) { return std::floor(sunLongitude(julianDay(day) - kChina + kDeltaT) / 30); };
    return sector(chinaDay(newMoon(k))) != sector(chinaDay(newMoon(k + 1)));
}

/// First day of a month (1 to 10) of the Chinese year that begins in this one. Months are counted from solstice to solstice; where
/// there are thirteen, the first without a principal term is a leap month.
QDate monthStart(int month, int year)
{
    double k = solsticeMoon(year - 1);
    bool leapToCome = std::lround(solsticeMoon(year) - k) == 13;
    for (int number = 11; number != month + 12; ++number) {
        ++k;
        if (leapToCome && !hasTerm(k)) {
            leapToCome = false;
            ++k;
        }
    }
    return chinaDay(newMoon(k));
}

const Calendar &cn()
{
    static const auto guide = Catalogue::load();
    return *(*guide)->calendar(QStringLiteral("CN"));
}

QDate first(int year, const char *name)
{
    for (const Calendar::Day &day : cn().statutory) {
        if (day.date.year() == year && day.name.en.contains(QLatin1String(name)) )
            return day.date;
    }
    return {};
}

void years()
{
    QTest::addColumn<int>("year");
    for (int year = 2025; year <= 2035; ++year)
        QTest::addRow("%d", year) << year;
}

} // namespace

/// The days the Chinese law itself makes holidays, in years no notice has been published for.
class tst_chinesedays : public QObject
{
    Q_OBJECT
private slots:
    void statutoryDays_data() { years(); }
    void statutoryDays()
    {
        QFETCH(int, year);
        int days = 0;
        QMap<QString, int> ofName;
        for (const Calendar::Day &day : cn().statutory) {
            if (day.date.year() != year)
                continue;
            for (const QString &name : day.name.zh.split(QStringLiteral("、"))) {
                ++ofName[name];
                ++days;
            }
        }
        QCOMPARE(days, 13);
        QCOMPARE(ofName.value(QStringLiteral("元旦")), 1);
        QCOMPARE(ofName.value(QStringLiteral("春节")), 4);
        QCOMPARE(ofName.value(QStringLiteral("清明节")), 1);
        QCOMPARE(ofName.value(QStringLiteral("劳动节")), 2);
        QCOMPARE(ofName.value(QStringLiteral("端午节")), 1);
        QCOMPARE(ofName.value(QStringLiteral("中秋节")), 1);
        QCOMPARE(ofName.value(QStringLiteral("国庆节")), 3);
    }

    void moonAndSun_data() { years(); }
    void moonAndSun()
    {
        QFETCH(int, year);
        QCOMPARE(first(year, "Spring Festival").addDays(1), monthStart(1, year));
        QCOMPARE(first(year, "Qingming"), chinaDay(sunAt(15, QDate(year, 4, 5))));
        QCOMPARE(first(year, "Dragon Boat"), monthStart(5, year).addDays(4));
        QCOMPARE(first(year, "Mid-Autumn"), monthStart(8, year).addDays(14));
    }

    /// A second opinion, from the calendar of ICU. It reckons the moon to some minutes only and so misses the two new moons that
    /// fall next to midnight in China: 6 February 2027 at 23:56 and 3 February 2030 at 0:07.
    void icuAgrees_data() { years(); }
    void icuAgrees()
    {
        QFETCH(int, year);
        using Open = void *(*)(const char16_t *, qint32, const char *, int, int *);
        using SetMillis = void (*)(void *, double, int *);
        using Get = qint32 (*)(void *, int, int *);
        using Close = void (*)(void *);
        Open open = nullptr;
        SetMillis setMillis = nullptr;
        Get get = nullptr;
        Close close = nullptr;
        for (int version = 90; version > 60 && !open; --version) {
            QLibrary icu(QStringLiteral("icui18n"), version);
            const auto resolve = [&](const char *name) { return icu.resolve(qPrintable(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(version))); };
            open = reinterpret_cast<Open>(resolve("ucal_open"));
            setMillis = reinterpret_cast<SetMillis>(resolve("ucal_setMillis"));
            get = reinterpret_cast<Get>(resolve("ucal_get"));
            close = reinterpret_cast<Close>(resolve("ucal_close"));
        }
        if (!open || !setMillis || !get || !close)
            QSKIP("ICU is not there");
        int error = 0;
        void *calendar = open(u"Asia/Shanghai", -1, "zh_CN@calendar=chinese", 0, &error);
        QVERIFY(calendar && error <= 0);
        const auto lunar = [&](QDate day) {
            setMillis(calendar, double(QDateTime(day, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch()), &error);
            return std::pair(get(calendar, 2, &error) + 1, get(calendar, 5, &error)); // UCAL_MONTH, UCAL_DATE
        };
        const bool besideMidnight = year == 2027 || year == 2030;
        if (!besideMidnight)
            QCOMPARE(lunar(first(year, "Spring Festival").addDays(1)), std::pair(1, 1));
        QCOMPARE(lunar(first(year, "Dragon Boat")), std::pair(5, 5));
        QCOMPARE(lunar(first(year, "Mid-Autumn")), std::pair(8, 15));
        close(calendar);
    }

    /// Take a year whose notice is known, forget the notice, and see whether the range holds what the notice says.
    void forgottenNotice_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("count");
        for (int year : {2025, 2026}) {
            for (int count : {1, 3, 5, 7, 15, 30})
                QTest::addRow("%d, %d working days", year, count) << year << count;
        }
    }
    void forgottenNotice()
    {
        QFETCH(int, year);
        QFETCH(int, count);
        Calendar forgotten = cn();
        const auto drop = [&](QList<Calendar::Day> &days) {
            days.removeIf([&](const Calendar::Day &day) { return day.date.year() >= year; });
        };
        drop(forgotten.off);
        drop(forgotten.work);
        forgotten.to = QDate(year - 1, 12, 31);
        for (QDate start(year, 1, 1); start <= QDate(year, 10, 31); start = start.addDays(1)) {
            const auto known = addDays(start, count, CountUnit::Working, &cn());
            const auto guess = addDays(start, count, CountUnit::Working, &forgotten);
            QVERIFY(known.ok() && guess.ok());
            const QDate earliest = guess->earliest.isValid() ? guess->earliest : guess->due;
            const QDate latest = guess->latest.isValid() ? guess->latest : guess->due;
            QVERIFY2(earliest <= known->due && known->due <= latest,
                qPrintable(QStringLiteral("from %1: %2, said between %3 and %4")
                               .arg(start.toString(Qt::ISODate), known->due.toString(Qt::ISODate), earliest.toString(Qt::ISODate),
                                   latest.toString(Qt::ISODate))));
            QVERIFY(earliest <= guess->due && guess->due <= latest);
            QCOMPARE(guess->certainty, Certainty::Provisional);
        }
    }

    void neverOverdueWhileProvisional()
    {
        const auto guide = Catalogue::load();
        const When start{PartialDate::of(QDate(2026, 12, 25)), {}};
        const auto due = computeDue(**guide, QStringLiteral("CN-L-PBC-7"), start, QDate(2027, 3, 1));
        QVERIFY(due.ok());
        QCOMPARE(due->due, QDate(2027, 1, 6)); // 28-31(4), New Year's Day off, 4 5 6(7)
        QCOMPARE(due->certainty, Certainty::Provisional);
        QVERIFY(!due->overdue);
        QVERIFY(due->earliest < due->due && due->due < due->latest);
    }

    void weekendsAreMadeUpFor()
    {
        const auto at = [](int month, int day) { return dayInfo(cn(), QDate(2027, month, day)); };
        QCOMPARE(at(5, 1).kind, DayKind::Holiday); // a Saturday
        QCOMPARE(at(5, 3).kind, DayKind::Holiday); // Monday and Tuesday stand for it and the Sunday
        QCOMPARE(at(5, 4).kind, DayKind::Holiday);
        QCOMPARE(at(5, 5).kind, DayKind::Working);
        QVERIFY(!at(5, 5).known);
        QCOMPARE(at(2, 5).kind, DayKind::Holiday); // the eve
        QCOMPARE(at(2, 4).kind, DayKind::Working);
        QCOMPARE(at(2, 10).kind, DayKind::Holiday);
        QCOMPARE(at(2, 11).kind, DayKind::Working);
        QCOMPARE(at(7, 5).kind, DayKind::Working);
    }
};

QTEST_GUILESS_MAIN(tst_chinesedays)
#include "tst_chinesedays.moc"
