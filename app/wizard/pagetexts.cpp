// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pagetexts.h"

#include "app/wizard/pagetable.h"

namespace recourse::app {

QString PageTexts::title(Page page)
{
    return pageText(pageSpec(page).title);
}

QString PageTexts::subline(Page page)
{
    return pageText(pageSpec(page).subline);
}

QString PageTexts::missing(Page page)
{
    const char *missing = pageSpec(page).missing;
    return missing ? pageText(missing) : title(page);
}

} // namespace recourse::app
