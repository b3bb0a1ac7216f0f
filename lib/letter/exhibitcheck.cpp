// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pages.h"

namespace recourse {

QList<Finding> checkExhibits(const Complaint &complaint, const LetterDocument &letter, const ExhibitSource &exhibits)
{
    QList<Finding> found;
    for (const LetterBlock &block : letter.blocks) {
        const Evidence *evidence = block.kind == LetterBlock::Kind::Exhibit ? findEvidence(complaint, block.evidence) : nullptr;
        if (!evidence)
            continue;
        const Look look = exhibits.look(*evidence);
        for (const Lack lack : look.lacks) {
            found.append({QStringLiteral("E%1").arg(int(lack) + 1, 2, 10, QLatin1Char('0')), Severity::Warn, block.id,
                QStringLiteral("evidence"),
                {QString::number(exhibitNumber(complaint, evidence->id)), lackCode(lack), evidence->mime,
                    QString::number(look.pages.size()), QString::number(look.saidPages), QString::number(look.inside)}});
        }
    }
    return found;
}

} // namespace recourse
