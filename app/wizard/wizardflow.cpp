// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/wizardflow.h"

#include "app/wizard/pagetable.h"

namespace recourse::app {

QString pageId(Page page)
{
    return QLatin1String(pageSpec(page).id);
}

std::optional<Page> pageFromId(const QString &id)
{
    for (const PageSpec &spec : pageTable()) {
        if (id == QLatin1String(spec.id))
            return spec.page;
    }
    return std::nullopt;
}

QList<Page> wizardPages(bool withWhere)
{
    QList<Page> pages;
    for (const PageSpec &spec : pageTable()) {
        if (withWhere || spec.page != Page::Where)
            pages.append(spec.page);
    }
    return pages;
}

PageState pageState(const Complaint &complaint, const Standing &standing, Page page)
{
    return pageSpec(page).state(complaint, standing);
}

QList<Page> missingForLetter(const Standing &standing)
{
    QList<Page> missing;
    for (const QString &id : standing.missing) {
        if (const std::optional<Page> page = pageFromId(id))
            missing.append(*page);
    }
    return missing;
}

bool lettersPossible(const Standing &standing)
{
    return standing.missing.isEmpty();
}

} // namespace recourse::app
