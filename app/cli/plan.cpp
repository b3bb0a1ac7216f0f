// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/text/sentences.h"
#include "escalation/standing.h"

#include <QJsonArray>

namespace recourse::cli {

namespace {

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, QDate date)
{
    if (date.isValid())
        object.insert(QLatin1String(key), date.toString(Qt::ISODate));
}

QJsonObject stepObject(const PlannedStep &step, const Invocation &call)
{
    QJsonObject object{{QStringLiteral("channel"), step.channel}, {QStringLiteral("state"), planStateName(step.state)},
        {QStringLiteral("name"), app::channelName(step.channel, *call.guide, call.language)},
        {QStringLiteral("recommended"), step.recommended}};
    put(object, "subject", step.subject);
    put(object, "opensOn", step.opensOn);
    put(object, "dueOn", step.dueOn);
    put(object, "extensionDue", step.extensionDue);
    put(object, "closesOn", step.closesOn);
    object.insert(QStringLiteral("certainty"), certaintyName(step.certainty));
    put(object, "rule", step.rule);
    put(object, "basis", step.basis);
    put(object, "askFor", step.askFor);
    put(object, "reason", step.reason);
    put(object, "onlyIf", step.onlyIf);
    put(object, "explain", step.why.in(call.language));
    if (step.overdue)
        object.insert(QStringLiteral("overdue"), true);
    if (step.parallel)
        object.insert(QStringLiteral("parallel"), true);
    return object;
}

} // namespace

Reply showPlan(const Invocation &call)
{
    const auto args = readArguments(call.arguments, {}, {}, 1, 1);
    if (!args)
        return Reply::wrongCall({});
    return withComplaint(call, args->words.first(), [&](CaseFile &, Complaint &complaint) {
        QJsonArray steps;
        QJsonArray guards;
        for (const PlannedStep &step : standing(complaint, *call.guide, call.clock.today()).plan) {
            steps.append(stepObject(step, call));
            for (const GuardWarning &warning : step.guards) {
                QJsonObject object{{QStringLiteral("code"), warning.code}, {QStringLiteral("channel"), warning.channel},
                    {QStringLiteral("text"), warning.text.in(call.language)}};
                put(object, "other", warning.other);
                put(object, "subject", warning.subject);
                guards.append(object);
            }
        }
        return Reply::done({{QStringLiteral("steps"), steps}, {QStringLiteral("guards"), guards}});
    });
}

} // namespace recourse::cli
