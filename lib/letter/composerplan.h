// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

#include <QList>
#include <QSet>
#include <QString>

/// What a letter may say, decided before a word is written: to whom it goes, which rules fit, who comes next. Internal.
namespace recourse::composer {

/// Who reads the letter.
enum class Reader { Institution, Bank, Merchant, Body };

/// Reader of a letter through a channel; Institution turns into Bank where the wallet holds no money itself.
Reader readerOf(const Complaint &complaint, const Catalogue &guide, const QString &channel);

/// Wallet name in the letter's language; empty when it is not known.
QString walletNameOf(const Complaint &complaint, const Catalogue &guide, Language language);

/// Legal name, only when it is certain; else empty.
QString confirmedEntityName(const Complaint &complaint, const Catalogue &guide, Language language);

/// The merchant of the dispute, from the transactions; else empty.
QString merchantOf(const Complaint &complaint);

/// At most two rules of high confidence that fit category, place, story and reader, most fitting first.
QList<const LegalBasis *> fittingBases(const Complaint &complaint, const Catalogue &guide, Reader reader);

/// The first outside body of the recommended order after a letter to this reader; null when the guide names none.
const Channel *nextBodyAfter(const Complaint &complaint, const Catalogue &guide, Reader reader);

} // namespace recourse::composer
