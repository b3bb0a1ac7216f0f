// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/types.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace recourse {

class Catalogue;
struct Calendar;

/// What holds where the account is, and nothing else: the one place that decides which contacts, texts, currency and working days
/// a person is shown. An unknown place holds only what holds everywhere; nothing is guessed for it.
struct Place {
    QString code;   ///< CN US UK EU HK SG other; empty = not known
    QString part;   ///< the answer that names a part of it (Calendar::answer); empty = not known or not asked
    bool operator==(const Place &) const = default;
};

/// Whether something with this list of jurisdictions holds in the place; an empty list holds everywhere.
bool holdsIn(const QStringList &jurisdictions, const Place &place);
/// The same for the jurisdiction of a channel, rule or basis; "any" holds everywhere.
bool holdsIn(const QString &jurisdiction, const Place &place);

/// The place asked for, or, when nothing was asked, the only one the wallet is used in. Empty: ask.
QString placeCode(const Wallet *wallet, const QString &asked);

/// The contacts with these ids that serve the place, in order, each once.
QList<const Contact *> contactsIn(const Catalogue &guide, const QStringList &ids, const Place &place);

/// What the contacts are wanted for.
enum class Purpose {
    StopLoss, ///< ways to freeze come too
    Writing,  ///< to ask, complain or hand in: without the ways to freeze
};
/// How to reach the wallet itself there. Empty where none is verified.
QList<const Contact *> walletContacts(const Catalogue &guide, const Wallet *wallet, const Place &place, Purpose purpose);
/// How to reach a channel there; of the wallet's own company (kind "firm") the wallet's ways come first.
QList<const Contact *> channelContacts(
    const Catalogue &guide, const Channel *channel, const Wallet *wallet, const Place &place, Purpose purpose);

/// The sentences that hold there, joined as the language joins sentences.
QString textIn(const QList<PlacedText> &texts, const Place &place, Language language);
/// `general` and what is added to it there.
LocalText withPlaced(const LocalText &general, const QList<PlacedText> &added, const Place &place);

/// ISO code of the money of the place; empty where it has no single one or is not known.
QString currencyOf(const QString &placeCode);

/// The question that tells which part of the place it is, when its parts have calendars of their own; else null.
const Question *partQuestion(const Catalogue &guide, const QString &placeCode);
/// Working days of the place: of its part where that is known, else the one most of it uses. Null when the guide has none.
const Calendar *calendarOf(const Catalogue &guide, const Place &place);

} // namespace recourse
