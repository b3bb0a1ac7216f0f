// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composerplan.h"

#include "complaint/whereabouts.h"

#include <algorithm>

namespace recourse::composer {

namespace {

bool isOneOf(const QString &id, std::initializer_list<const char *> ids)
{
    return std::any_of(ids.begin(), ids.end(), [&id](const char *other) { return id == QLatin1String(other); });
}

QString readerWord(Reader reader)
{
    switch (reader) {
    case Reader::Institution: return QStringLiteral("institution");
    case Reader::Bank: return QStringLiteral("bank");
    case Reader::Merchant: return QStringLiteral("merchant");
    case Reader::Body: break;
    }
    return QStringLiteral("body"); // bodies know the law; no basis names them
}

bool subjectFits(const QString &subject, Reader reader)
{
    const bool card = subject == QLatin1String("card") || subject == QLatin1String("credit-line");
    switch (reader) {
    case Reader::Bank:
        return card;
    case Reader::Merchant:
        return subject == QLatin1String("merchant");
    default:
        return !card && subject != QLatin1String("merchant") && subject != QLatin1String("crime");
    }
}

} // namespace

QString walletNameOf(const Complaint &complaint, const Catalogue &guide, Language language)
{
    if (const Wallet *wallet = guide.wallet(complaint.wallet))
        return wallet->name.in(language);
    if (const QString own = complaint.walletName.trimmed(); !own.isEmpty())
        return own;
    return complaint.entity.name.trimmed();
}

QString confirmedEntityName(const Complaint &complaint, const Catalogue &guide, Language language)
{
    if (const QString own = complaint.entity.name.trimmed(); !own.isEmpty())
        return complaint.entity.confirmed ? own : QString();
    const Wallet *wallet = guide.wallet(complaint.wallet);
    const Entity *entity = wallet ? guide.entity(wallet->entities.value(placeOf(complaint, guide).code)) : nullptr;
    return entity && !entity->toBeConfirmed ? entity->name.in(language) : QString();
}

namespace {

/// Whether the payment's own words say that the balance paid it, and not a card.
bool fromBalance(const Transaction &transaction)
{
    static const QStringList names{QStringLiteral("零钱"), QStringLiteral("余额"), QStringLiteral("balance")};
    return std::any_of(names.cbegin(), names.cend(),
        [&](const QString &name) { return transaction.method.contains(name, Qt::CaseInsensitive); });
}

QList<Money> summed(const QList<Transaction> &transactions)
{
    Complaint only;
    only.transactions = transactions;
    return disputedAmounts(only);
}

/// The payments a bank's card made, when the list tells them from others; else all.
QList<Transaction> paymentsOf(const CaseFacts &facts, Reader reader)
{
    if (reader != Reader::Bank)
        return facts.complaint.transactions;
    QList<Transaction> card;
    for (const Transaction &transaction : facts.complaint.transactions) {
        if (!fromBalance(transaction))
            card.append(transaction);
    }
    return card.isEmpty() ? facts.complaint.transactions : card;
}

} // namespace

std::optional<Money> amountFrom(const CaseFacts &facts, const Demand &demand, Reader reader)
{
    if (!demand.amount)
        return std::nullopt;
    const QList<Money> all = summed(facts.complaint.transactions);
    const QList<Money> theirs = summed(paymentsOf(facts, reader));
    return all.size() == 1 && theirs.size() == 1 && all.first() == *demand.amount ? theirs.first() : demand.amount;
}

QList<Money> inDispute(const CaseFacts &facts, Reader reader)
{
    for (const Demand &demand : facts.complaint.demands) {
        const DemandKind *kind = facts.guide.demand(demand.kind);
        const auto amount = kind && kind->asksBack ? amountFrom(facts, demand, reader) : std::nullopt;
        if (amount)
            return {*amount};
    }
    return summed(paymentsOf(facts, reader));
}

const LocalText &issueFor(const Category &category, const CaseFacts &facts)
{
    for (const Category::Issue &issue : category.issues) {
        if (facts.condition(issue.when) == escalation::Truth::Yes)
            return issue.text;
    }
    return category.issue;
}

QList<const LegalBasis *> fittingBases(const Complaint &complaint, const Catalogue &guide, Reader reader)
{
    QList<const LegalBasis *> result;
    const Category *category = guide.category(complaint.category);
    if (!category || reader == Reader::Body)
        return result;
    const QString word = readerWord(reader);
    const CaseFacts facts(complaint, guide, {});
    for (const QString &id : category->bases.value(facts.place.code)) {
        const LegalBasis *basis = guide.legalBasis(id);
        // Cited only where it is known to fit: a right that may not exist is not claimed.
        if (basis && basis->provenance.confidence == Confidence::High && basis->binds.contains(word)
            && facts.condition(basis->when) == escalation::Truth::Yes)
            result.append(basis);
        if (result.size() == 2)
            break;
    }
    return result;
}

const Channel *nextBodyAfter(const Complaint &complaint, const Catalogue &guide, Reader reader)
{
    const Ladder *ladder = guide.ladder(complaint.category, placeOf(complaint, guide).code);
    if (!ladder)
        return nullptr;
    const CaseFacts facts(complaint, guide, {});
    for (const Ladder::Step &step : ladder->steps) {
        const Channel *channel = guide.channel(step.channel);
        const bool body = channel
            && isOneOf(channel->kind, {"regulator", "mediation", "association"}) && channel->id != QLatin1String("CH-MED");
        const QString subject = step.subject.isEmpty() ? facts.subjects.value(0) : step.subject;
        if (body && subjectFits(subject, reader) && facts.condition(step.when) == escalation::Truth::Yes)
            return channel;
    }
    return nullptr;
}

} // namespace recourse::composer
