// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/usualentity.h"

namespace recourse::app {

QString usualEntity(const Catalogue &guide, const QString &wallet, const QString &jurisdiction, Language language)
{
    const Wallet *known = guide.wallet(wallet);
    if (!known)
        return {};
    const Entity *entity = guide.entity(known->entities.value(jurisdiction));
    // "The card issuer" is a role; its name is asked for.
    return entity && entity->kind != QLatin1String("card-issuer") ? entity->name.in(language) : QString();
}

QString entityName(const Complaint &complaint, const Catalogue &guide, Language language)
{
    for (const Language other : {Language::ZhCn, Language::En}) {
        if (!complaint.entity.name.isEmpty()
            && complaint.entity.name == usualEntity(guide, complaint.wallet, complaint.jurisdiction, other))
            return usualEntity(guide, complaint.wallet, complaint.jurisdiction, language);
    }
    return complaint.entity.name;
}

} // namespace recourse::app
