// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidenceneeds.h"

#include <algorithm>

namespace recourse::app {
namespace {

QList<int> exhibitsOfKind(const Complaint &complaint, const QString &kind)
{
    QList<int> numbers;
    for (const Evidence &item : complaint.evidence) {
        if (item.kind == kind)
            numbers.append(exhibitNumber(complaint, item.id));
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Chat with support and written replies exist once there was a contact; a paper of authority once somebody acts for another.
bool cannotExistYet(const Complaint &complaint, const QString &kind)
{
    if (kind == QLatin1String("V07") || kind == QLatin1String("V08") || kind == QLatin1String("V09"))
        return complaint.contacts.isEmpty() && complaint.category != QLatin1String("C04")
            && complaint.category != QLatin1String("C08") && complaint.category != QLatin1String("C09");
    if (kind == QLatin1String("V16"))
        return complaint.role == QLatin1String("self") && complaint.category != QLatin1String("C13")
            && complaint.category != QLatin1String("C15");
    return false;
}

EvidenceNeed needOf(const Complaint &complaint, const QString &kind, const QString &grade)
{
    EvidenceNeed need{kind, grade, EvidenceNeed::State::Missing, exhibitsOfKind(complaint, kind)};
    if (!need.exhibits.isEmpty())
        need.state = EvidenceNeed::State::Have;
    else if (grade.isEmpty() || cannotExistYet(complaint, kind))
        need.state = EvidenceNeed::State::NotNeeded;
    return need;
}

} // namespace

QList<EvidenceNeed> evidenceNeeds(const Complaint &complaint, const Catalogue &guide)
{
    QList<EvidenceNeed> needs;
    const Category *category = guide.category(complaint.category);
    if (category) {
        for (const QLatin1String grade : {QLatin1String("required"), QLatin1String("strong"), QLatin1String("helpful")}) {
            for (const Category::Evidence &asked : category->evidence) {
                if (asked.grade == grade)
                    needs.append(needOf(complaint, asked.kind, asked.grade));
            }
        }
    }
    for (const EvidenceKind &kind : guide.evidenceKinds()) {
        const bool asked = std::any_of(
            needs.cbegin(), needs.cend(), [&kind](const EvidenceNeed &n) { return n.kind == kind.id; });
        if (asked)
            continue;
        const EvidenceNeed need = needOf(complaint, kind.id, {});
        if (need.state == EvidenceNeed::State::Have)
            needs.append(need);
    }
    return needs;
}

} // namespace recourse::app
