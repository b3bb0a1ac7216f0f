// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/whereabouts.h"

#include "guide/catalogue.h"

namespace recourse {

Place placeOf(const Complaint &complaint, const Catalogue &guide)
{
    Place place;
    place.code = placeCode(guide.wallet(complaint.wallet), complaint.jurisdiction);
    if (const Question *question = partQuestion(guide, place.code))
        place.part = complaint.answers.value(question->id).text;
    return place;
}

QString usualCurrency(const Complaint &complaint, const Catalogue &guide)
{
    QString currency;
    for (const Transaction &transaction : complaint.transactions) {
        if (!transaction.amount)
            continue;
        if (!currency.isEmpty() && currency != transaction.amount->currency)
            return currencyOf(placeOf(complaint, guide).code);
        currency = transaction.amount->currency;
    }
    return currency.isEmpty() ? currencyOf(placeOf(complaint, guide).code) : currency;
}

} // namespace recourse
