// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "escalation/standing.h"

#include <QList>
#include <QString>

#include <optional>

/// The pages of the wizard by their stored ids, how far each is, and which a first letter still lacks: plain functions of the
/// complaint and its standing. How a page looks is in pagetable.h.
namespace recourse::app {

enum class Page { WalletPlace, Problem, Happened, Contacts, Evidence, Wanted, You, Where, Letter };

/// "wallet", "problem", "happened", "contacts", "evidence", "wanted", "you", "where", "letter": the values of Complaint::page,
/// Finding::page and LetterBlock::origin.
QString pageId(Page page);
std::optional<Page> pageFromId(const QString &id);

/// In reading order; without Where when there is no page for it.
QList<Page> wizardPages(bool withWhere);

enum class PageState {
    Empty,
    Started, ///< something is there
    Enough,  ///< nothing more is needed on this page
};
PageState pageState(const Complaint &complaint, const Standing &standing, Page page);

/// The pages with what a first letter still lacks, in their order.
QList<Page> missingForLetter(const Standing &standing);
/// None is missing: a first letter can be written.
bool lettersPossible(const Standing &standing);

} // namespace recourse::app
