// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "complaint/statusfacts.h"
#include "guide/catalogue.h"

#include <QHash>
#include <QString>

#include <functional>

namespace recourse {

/// What the screen calls the things a complaint names by an id, so that a search finds the words that are seen. Names are in the form of
/// searchKey().
struct SearchNames {
    QHash<QString, QString> wallets;
    QHash<QString, QString> categories;
    QHash<QString, QString> channels;
    /// The screen's word for where a complaint stands; called on the thread of the search. Null: statuses are not searched.
    std::function<QString(const StatusFacts &)> status;

    /// Names of the guide in a language.
    static SearchNames of(const Catalogue &guide, Language language);
};

} // namespace recourse
