// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/checkcondition.h"

#include <algorithm>

namespace recourse::guideimpl {

namespace {

using Kind = Condition::Kind;

bool offers(const Question &question, const QString &value)
{
    if (question.type == Question::Type::YesNo)
        return value == QLatin1String("yes") || value == QLatin1String("no");
    return std::any_of(question.options.cbegin(), question.options.cend(),
        [&](const Question::Option &option) { return option.value == value; });
}

void checkAnswer(const Tables &d, const Condition &c, const QString &member, const ReportProblem &report)
{
    const Question *question = d.questions.find(c.key);
    if (!question) {
        if (!c.key.isEmpty()) // an empty one was reported when it was read
            report(member + QStringLiteral(".answer"), "unresolved-id", c.key);
        return;
    }
    using T = Question::Type;
    if (question->type != T::YesNo && question->type != T::Choice && question->type != T::Multi) {
        report(member + QStringLiteral(".is"), "bad-value", c.values.join(QLatin1Char(' ')));
        return;
    }
    for (const QString &value : c.values + c.unclear) {
        if (!offers(*question, value))
            report(member + QStringLiteral(".is"), "unknown-value", value);
    }
}

bool leadsTo(const Tables &d, const Condition &c, const QString &id, QSet<QString> &seen)
{
    if (c.kind == Kind::Holds) {
        if (c.key == id)
            return true;
        if (seen.contains(c.key))
            return false;
        seen.insert(c.key);
        const NamedCondition *named = d.conditions.find(c.key);
        return named && leadsTo(d, named->when, id, seen);
    }
    return std::any_of(c.parts.begin(), c.parts.end(), [&](const Condition &part) { return leadsTo(d, part, id, seen); });
}

} // namespace

void checkCondition(const Tables &d, const Condition &c, const QString &member, const ReportProblem &report)
{
    switch (c.kind) {
    case Kind::Holds:
        if (!c.key.isEmpty() && !d.conditions.contains(c.key))
            report(member + QStringLiteral(".holds"), "unresolved-id", c.key);
        break;
    case Kind::Answer:
        checkAnswer(d, c, member, report);
        break;
    case Kind::Answered:
        if (!c.key.isEmpty() && !d.questions.contains(c.key))
            report(member + QStringLiteral(".answered"), "unresolved-id", c.key);
        break;
    case Kind::Category:
        for (const QString &id : c.values) {
            if (!d.categories.contains(id))
                report(member + QStringLiteral(".category"), "unresolved-id", id);
        }
        break;
    default:
        break;
    }
    const char *key = c.kind == Kind::All ? ".all" : c.kind == Kind::Any ? ".any" : ".not";
    for (std::size_t i = 0; i < c.parts.size(); ++i) {
        const QString index = c.kind == Kind::Not ? QString() : QStringLiteral("[%1]").arg(i);
        checkCondition(d, c.parts[i], member + QLatin1String(key) + index, report);
    }
}

void checkForCycle(const Tables &d, const NamedCondition &condition, const ReportProblem &report)
{
    QSet<QString> seen;
    if (leadsTo(d, condition.when, condition.id, seen))
        report(QStringLiteral("when"), "cycle", condition.id);
}

} // namespace recourse::guideimpl
