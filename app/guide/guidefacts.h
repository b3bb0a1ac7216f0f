// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/sources.h"
#include "base/language.h"
#include "guide/catalogue.h"

#include <QDate>
#include <QList>
#include <QString>

namespace recourse::app {

/// One fact of the guide as the Guide area shows it, already in words.
struct GuideFact {
    QString label;      ///< may be empty
    QString text;
    bool isNumber = false;      ///< a phone number or address to copy
    QString contact;            ///< contact id, when it is one
    QString rule;               ///< rule id, when it is one
    Provenance provenance;      ///< no sources: the fact is the guide's own wording
    bool mayHaveChanged = false;
    bool own = false;           ///< a contact as the person corrected it
    QString note = {};          ///< below the text, smaller; may be empty
};

/// A page of the Guide area.
struct GuideEntry {
    enum class Kind { Wallet, Category, Channel, Rule, Right, Calendar };
    Kind kind = Kind::Wallet;
    QString id;
    QString title;
    QString subtitle;
    QString searchText;         ///< normalised, both languages
};

/// Every page in the order of the list: wallets, what can go wrong, channels, time limits, rights, calendars. With a place only
/// what holds there.
QList<GuideEntry> guideEntries(const Catalogue &guide, Language language, const QString &place = {});
/// What is on a page. Empty for an unknown id. Without a place each fact that is bound to one names it.
QList<GuideFact> guideFacts(const Catalogue &guide, const GuideEntry &entry, Language language, const QString &place = {});

} // namespace recourse::app
