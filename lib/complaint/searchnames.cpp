// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/searchnames.h"

#include "base/searchkey.h"

namespace recourse {

SearchNames SearchNames::of(const Catalogue &guide, Language language)
{
    SearchNames names;
    for (const Wallet &wallet : guide.wallets())
        names.wallets.insert(wallet.id, searchKey(wallet.name.in(language)));
    for (const Category &category : guide.categories())
        names.categories.insert(category.id, searchKey(category.name.in(language)));
    for (const Channel &channel : guide.channels())
        names.channels.insert(channel.id, searchKey(channel.name.in(language)));
    return names;
}

} // namespace recourse
