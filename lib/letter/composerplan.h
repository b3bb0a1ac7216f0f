// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escalation/casefacts.h"
#include "letter/letter.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/// What a letter may say, decided before a word is written: to whom it goes, which rules fit, who comes next. Internal.
namespace recourse::composer {

using escalation::CaseFacts;
using escalation::Reader;

inline Reader readerOf(const Complaint &complaint, const Catalogue &guide, const QString &channel)
{
    return CaseFacts(complaint, guide, {}).readerOf(channel);
}

/// Wallet name in the letter's language; empty when it is not known.
QString walletNameOf(const Complaint &complaint, const Catalogue &guide, Language language);

/// Legal name, only when it is certain; else empty.
QString confirmedEntityName(const Complaint &complaint, const Catalogue &guide, Language language);

/// The money in dispute with this reader, per currency: what is asked back, else the payments. A wish for goodwill or compensation
/// is no disputed money; a bank is asked only about what was taken from its card. Empty when it is not known.
QList<Money> inDispute(const CaseFacts &facts, Reader reader);
/// What a demand asks of this reader: the person's amount, or for a bank the part of it that its card paid where the amount is the sum of
/// all payments. Null when the person gave none.
std::optional<Money> amountFrom(const CaseFacts &facts, const Demand &demand, Reader reader);

/// What the letter is about, as far as the answers say it: never more than the person said.
const LocalText &issueFor(const Category &category, const CaseFacts &facts);

/// At most two rules of high confidence that fit category, place, story and reader, most fitting first.
QList<const LegalBasis *> fittingBases(const Complaint &complaint, const Catalogue &guide, Reader reader);

/// The first outside body of the recommended order after a letter to this reader; null when the guide names none.
const Channel *nextBodyAfter(const Complaint &complaint, const Catalogue &guide, Reader reader);

} // namespace recourse::composer
