// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "guide/clocks.h"

#include <QJsonArray>

namespace recourse::cli {

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject dueObject(const DueResult &result, Language language)
{
    QJsonObject object{{QStringLiteral("certainty"), certaintyName(result.certainty)}};
    if (result.due.isValid())
        object.insert(QStringLiteral("due"), iso(result.due));
    if (result.dueInstant)
        object.insert(QStringLiteral("dueInstant"), result.dueInstant->toIso());
    if (!result.askFor.isEmpty())
        object.insert(QStringLiteral("askFor"), result.askFor);
    if (result.rolledFrom.isValid())
        object.insert(QStringLiteral("rolledFrom"), iso(result.rolledFrom));
    if (result.answerMayComeOn.isValid())
        object.insert(QStringLiteral("answerMayComeOn"), iso(result.answerMayComeOn));
    if (result.extensionDue.isValid()) {
        object.insert(QStringLiteral("extensionDue"), iso(result.extensionDue));
        object.insert(QStringLiteral("extensionCertainty"), certaintyName(result.extensionCertainty));
    }
    if (result.earliest.isValid() && result.latest.isValid()) {
        object.insert(QStringLiteral("earliest"), iso(result.earliest));
        object.insert(QStringLiteral("latest"), iso(result.latest));
    }
    QJsonArray counted;
    for (const CountedDay &day : result.counted) {
        counted.append(QJsonObject{{QStringLiteral("date"), iso(day.date)},
            {QStringLiteral("why"), day.makeUp ? QStringLiteral("make-up") : QStringLiteral("working")},
            {QStringLiteral("provisional"), day.provisional}});
    }
    QJsonArray skipped;
    for (const SkippedDay &day : result.skipped) {
        QJsonObject entry{{QStringLiteral("date"), iso(day.date)},
            {QStringLiteral("why"), day.why == DayKind::Holiday ? QStringLiteral("holiday") : QStringLiteral("weekend")},
            {QStringLiteral("provisional"), day.provisional}};
        if (!day.name.isEmpty())
            entry.insert(QStringLiteral("name"), day.name.in(language));
        skipped.append(entry);
    }
    object.insert(QStringLiteral("counted"), counted);
    object.insert(QStringLiteral("skipped"), skipped);
    return object;
}

Reply byRule(const Invocation &call, const Arguments &args)
{
    const QString id = args.value(QStringLiteral("rule"));
    const auto start = whenFromIso(args.value(QStringLiteral("start")));
    if (!start)
        return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("start")}, {}});
    const auto result = computeDue(*call.guide, id, start, call.clock.today(), {}, args.value(QStringLiteral("calendar")));
    if (!result)
        return Reply::refused(result.error());
    QJsonObject object = dueObject(*result, call.language);
    object.insert(QStringLiteral("rule"), id);
    object.insert(QStringLiteral("overdue"), result->overdue);
    return Reply::done(object);
}

Reply byCount(const Invocation &call, const Arguments &args)
{
    const QDate from = QDate::fromString(args.value(QStringLiteral("from")), Qt::ISODate);
    if (!from.isValid())
        return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("from")}, {}});
    bool isNumber = false;
    const int number = args.value(QStringLiteral("add")).toInt(&isNumber);
    if (!isNumber)
        return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("add")}, {}});
    const QString unitName = args.value(QStringLiteral("unit"));
    CountUnit unit = CountUnit::Calendar;
    if (unitName == QLatin1String("working"))
        unit = CountUnit::Working;
    else if (unitName == QLatin1String("business"))
        unit = CountUnit::Business;
    else if (unitName != QLatin1String("calendar"))
        return Reply::refused(Error{ErrorCode::BadInput, {QStringLiteral("unit")}, {}});
    const QString calendarId = args.has(QStringLiteral("calendar")) ? args.value(QStringLiteral("calendar"))
        : unit == CountUnit::Business ? QStringLiteral("WEEKDAYS") : QStringLiteral("CN");
    const Calendar *calendar = call.guide->calendar(calendarId);
    if (!calendar)
        return Reply::refused(Error{ErrorCode::NotFound, {calendarId}, {}});
    const auto result = addDays(from, number, unit, calendar);
    return result ? Reply::done(dueObject(*result, call.language)) : Reply::refused(result.error());
}

} // namespace

Reply countDays(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {QStringLiteral("from"), QStringLiteral("add"), QStringLiteral("unit"),
        QStringLiteral("calendar"), QStringLiteral("rule"), QStringLiteral("start")}, {}, 0, 0);
    if (!args)
        return Reply::wrongCall({});
    const bool rule = args->has(QStringLiteral("rule")) && args->has(QStringLiteral("start"));
    const bool count = args->has(QStringLiteral("from")) && args->has(QStringLiteral("add")) && args->has(QStringLiteral("unit"));
    const int others = int(args->options.size()) - (args->has(QStringLiteral("calendar")) ? 1 : 0);
    if (rule && others == 2)
        return byRule(call, *args);
    return count && others == 3 ? byCount(call, *args) : Reply::wrongCall({});
}

} // namespace recourse::cli
