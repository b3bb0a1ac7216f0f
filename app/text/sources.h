// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "guide/catalogue.h"
#include "guide/place.h"

#include <QDate>
#include <QString>

/// Where a fact comes from, of which day it is, and how a contact is shown: the same words on every page.
namespace recourse::app {

/// "Source: … · as of 22 October 2026", or that the source bears no date; and, where it applies, "check before use".
struct SourceLine {
    QString text;
    bool stale = false;         ///< older than 180 days, or past its recheck day
    QString url;                ///< https, only where the guide has one
};
/// With a place only the sources that speak of it; empty when none does.
SourceLine sourceLine(
    const Provenance &provenance, const Catalogue &guide, QDate today, Language language, const Place *place = nullptr);

/// The number, the address, or where to tap.
QString contactValue(const Contact &contact, Language language);
/// Below a contact: "may have changed · check before use · as of … · source".
QString contactCaption(const Contact &contact, const Catalogue &guide, QDate today, Language language);

/// What stands where the wallet's own contacts would, when there is none for the place, or no place yet. `wallet` may be null.
QString noContactText(const Wallet *wallet, const Place &place, Language language);

} // namespace recourse::app
