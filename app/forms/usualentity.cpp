// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/usualentity.h"

namespace recourse::app {

QString usualEntity(const Catalogue &guide, const QString &wallet, const QString &jurisdiction)
{
    const Wallet *known = guide.wallet(wallet);
    if (!known)
        return {};
    const Entity *entity = guide.entity(known->entities.value(jurisdiction));
    // "The card issuer" is a role; its name is asked for.
    return entity && entity->kind != QLatin1String("card-issuer") ? entity->name.in(Language::ZhCn) : QString();
}

} // namespace recourse::app
