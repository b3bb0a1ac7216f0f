// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/holds.h"

#include "escalation/planner.h"

#include <algorithm>

namespace recourse::escalation {

namespace {

using Kind = Condition::Kind;

Truth truth(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

Truth opposite(Truth value)
{
    return value == Truth::Unknown ? value : truth(value == Truth::No);
}

bool meets(const QStringList &told, const QStringList &wanted)
{
    return std::any_of(told.cbegin(), told.cend(), [&](const QString &value) { return wanted.contains(value); });
}

Truth oneOf(const QString &told, const QStringList &wanted)
{
    return told.isEmpty() ? Truth::Unknown : truth(wanted.contains(told));
}

Truth answered(const Condition &c, const Complaint &complaint)
{
    const Answer answer = complaint.answers.value(c.key);
    if (answer.unknown || answer.isEmpty())
        return Truth::Unknown;
    if (c.kind == Kind::Answered)
        return Truth::Yes;
    const QStringList told = answer.values.isEmpty() ? QStringList{answer.text.trimmed()} : answer.values;
    if (meets(told, c.values))
        return Truth::Yes;
    return meets(told, c.unclear) ? Truth::Unknown : Truth::No;
}

Truth subject(const Condition &c, const Complaint &complaint, const Catalogue &guide)
{
    if (!complaint.subjects.isEmpty())
        return truth(meets(complaint.subjects, c.values));
    // What a category is usually about says yes; it does not say what else this case is about.
    const Category *category = guide.category(complaint.category);
    return category && meets(category->subjects, c.values) ? Truth::Yes : Truth::Unknown;
}

Truth happened(const Condition &c, const Complaint &complaint)
{
    return truth(std::any_of(complaint.steps.cbegin(), complaint.steps.cend(), [&](const Step &step) {
        return std::any_of(step.events.cbegin(), step.events.cend(),
            [&](const Step::Event &event) { return !event.retracted && c.values.contains(codeOf(event.kind)); });
    }));
}

/// `depth` ends a circle of names, which the loader refuses in files but an overlay in memory might still hold.
Truth evaluate(const Condition &c, const Complaint &complaint, const Catalogue &guide, int depth)
{
    const auto part = [&](const Condition &inner) { return evaluate(inner, complaint, guide, depth + 1); };
    Truth result = Truth::Unknown;
    switch (c.kind) {
    case Kind::Always:
        return Truth::Yes;
    case Kind::All:
    case Kind::Any: {
        const Truth decides = c.kind == Kind::All ? Truth::No : Truth::Yes;
        result = opposite(decides);
        for (const Condition &inner : c.parts) {
            const Truth value = part(inner);
            if (value == decides)
                return value;
            if (value == Truth::Unknown)
                result = value;
        }
        return result;
    }
    case Kind::Not:
        return c.parts.empty() ? Truth::Unknown : opposite(part(c.parts.front()));
    case Kind::Holds: {
        const NamedCondition *named = depth < 32 ? guide.condition(c.key) : nullptr;
        result = named ? part(named->when) : Truth::Unknown;
        break;
    }
    case Kind::Answer:
    case Kind::Answered:
        result = answered(c, complaint);
        break;
    case Kind::Funding:
        result = complaint.funding.isEmpty() ? Truth::Unknown : truth(meets(complaint.funding, c.values));
        break;
    case Kind::Role:
        result = oneOf(complaint.role, c.values);
        break;
    case Kind::Place:
        result = oneOf(effectiveJurisdiction(complaint, guide), c.values);
        break;
    case Kind::Category:
        result = oneOf(complaint.category, c.values);
        break;
    case Kind::Subject:
        result = subject(c, complaint, guide);
        break;
    case Kind::Event:
        result = happened(c, complaint);
        break;
    case Kind::Transactions:
        result = complaint.transactions.isEmpty() ? Truth::Unknown : Truth::Yes;
        break;
    }
    return result == Truth::Unknown && c.untold ? truth(*c.untold) : result;
}

} // namespace

Truth holds(const Condition &condition, const Complaint &complaint, const Catalogue &guide)
{
    return evaluate(condition, complaint, guide, 0);
}

Truth holds(const QString &named, const Complaint &complaint, const Catalogue &guide)
{
    if (named.isEmpty() || named == QLatin1String("always"))
        return Truth::Yes;
    const NamedCondition *condition = guide.condition(named);
    return condition ? holds(condition->when, complaint, guide) : Truth::Unknown;
}

} // namespace recourse::escalation
