// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/wizardflow.h"

#include <algorithm>
#include <array>

namespace recourse::app {
namespace {

constexpr std::array<std::pair<Page, const char *>, 9> kPages{{{Page::WalletPlace, "wallet"}, {Page::Problem, "problem"},
    {Page::Happened, "happened"}, {Page::Contacts, "contacts"}, {Page::Evidence, "evidence"}, {Page::Wanted, "wanted"},
    {Page::You, "you"}, {Page::Where, "where"}, {Page::Letter, "letter"}}};

bool filled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

PageState stateOf(bool enough, bool started)
{
    return enough ? PageState::Enough : started ? PageState::Started : PageState::Empty;
}

} // namespace

QString pageId(Page page)
{
    for (const auto &entry : kPages) {
        if (entry.first == page)
            return QLatin1String(entry.second);
    }
    return {};
}

std::optional<Page> pageFromId(const QString &id)
{
    for (const auto &entry : kPages) {
        if (id == QLatin1String(entry.second))
            return entry.first;
    }
    return std::nullopt;
}

QList<Page> wizardPages(bool withWhere)
{
    QList<Page> pages;
    for (const auto &entry : kPages) {
        if (withWhere || entry.first != Page::Where)
            pages.append(entry.first);
    }
    return pages;
}

PageState pageState(const Complaint &c, const Standing &standing, Page page)
{
    const auto known = [&](Page asked) { return !standing.missing.contains(pageId(asked)); };
    switch (page) {
    case Page::WalletPlace:
        return stateOf(known(page) && !c.jurisdiction.isEmpty(),
            !c.wallet.isEmpty() || !c.jurisdiction.isEmpty() || filled(c.entity.name) || !c.funding.isEmpty());
    case Page::Problem: return stateOf(!c.category.isEmpty(), false);
    case Page::Happened:
        return stateOf(hasStory(c), // the kind of problem is enough for a letter; the page stays open until the story is told
            !c.facts.isEmpty() || !c.transactions.isEmpty() || !c.occurredOn.isNull() || !c.noticedOn.isNull());
    case Page::Contacts: {
        const bool any = std::any_of(c.contacts.cbegin(), c.contacts.cend(), [](const ContactEntry &entry) {
            return !entry.retracted && (!entry.channel.isEmpty() || !entry.at.isNull() || filled(entry.answer));
        });
        return stateOf(any, !c.contacts.isEmpty());
    }
    case Page::Evidence: return stateOf(!c.evidence.isEmpty(), false);
    case Page::Wanted: return stateOf(known(page), !c.demands.isEmpty() || !c.answerBy.isNull());
    case Page::You: {
        const Complainant &who = c.complainant;
        return stateOf(filled(who.name) && (filled(who.phone) || filled(who.email) || filled(who.address)), !who.isEmpty());
    }
    case Page::Where: return stateOf(!c.steps.isEmpty(), false);
    case Page::Letter: return stateOf(!c.letters.isEmpty(), !c.letterEdits.isEmpty());
    }
    return PageState::Empty;
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
