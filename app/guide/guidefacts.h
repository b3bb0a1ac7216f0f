// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Every page in the order of the list: wallets, what can go wrong, channels, time limits, rights, calendars.
QList<GuideEntry> guideEntries(const Catalogue &guide, Language language);
/// What is on a page. Empty for an unknown id.
QList<GuideFact> guideFacts(const Catalogue &guide, const GuideEntry &entry, Language language);

/// "Source: …, as of 22 November 2026" and, where it applies, "check before use".
struct SourceLine {
    QString text;
    bool stale = false;         ///< older than 180 days, or past its recheck day
    QString url;                ///< https, only where the guide has one
};
SourceLine sourceLine(const Provenance &provenance, const Catalogue &guide, QDate today, Language language);

} // namespace recourse::app
