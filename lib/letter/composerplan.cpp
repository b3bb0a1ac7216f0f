// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composerplan.h"

#include <algorithm>

namespace recourse::composer {

namespace {

QString answerText(const Complaint &complaint, const char *question)
{
    const Answer answer = complaint.answers.value(QString::fromLatin1(question));
    return answer.unknown ? QString() : answer.text.trimmed();
}

bool fundedBy(const Complaint &complaint, const char *funding)
{
    return complaint.funding.contains(QString::fromLatin1(funding));
}

bool isOneOf(const QString &id, std::initializer_list<const char *> ids)
{
    return std::any_of(ids.begin(), ids.end(), [&id](const char *other) { return id == QLatin1String(other); });
}

/// Some rules bind only one kind of company; the guide's scope notes say so in words.
bool bindsReader(const QString &id, Reader reader)
{
    if (id.startsWith(QLatin1String("LB-CN-NB")) || id.startsWith(QLatin1String("LB-CN-NP")))
        return reader == Reader::Institution;
    if (isOneOf(id, {"LB-CN-EC59-63", "LB-CN-OPR", "LB-CN-CP44", "LB-CN-CP23", "LB-CN-CP25", "LB-CN-CP48-52", "LB-CN-CR10",
                "LB-CN-OT18"}))
        return reader == Reader::Merchant || (reader == Reader::Institution && id == QLatin1String("LB-CN-CR10"));
    if (isOneOf(id, {"LB-CN-EC53", "LB-CN-EC54", "LB-CN-EC55", "LB-CN-EC56", "LB-CN-EC57"}))
        return reader == Reader::Institution || reader == Reader::Bank;
    if (isOneOf(id, {"LB-US-Z13", "LB-US-Z12", "LB-UK-S75"}))
        return reader == Reader::Bank;
    if (id.startsWith(QLatin1String("LB-CN-BC")))
        return reader != Reader::Merchant;
    return true;
}

/// Rules that are good to know but not to be written to a firm in this case.
bool fitsStory(const QString &id, const Complaint &c)
{
    // A claim against the person who received the money; limits on one's own claim; the other side's ground; multiple damages;
    // rules for courts and for other letters; rules that need a saved promise or a sign of a system fault.
    if (isOneOf(id, {"LB-CN-CC985", "LB-CN-BC13", "LB-CN-AF18", "LB-CN-CP55", "LB-CN-CP46", "LB-CN-CR46", "LB-CN-CC188-195",
                "LB-CN-CC1024", "LB-CN-EV", "LB-CN-CPL", "LB-CN-ORDER5-43", "LB-CN-BC10", "LB-CN-NP25"}))
        return false;
    const QString restrictedBy = answerText(c, "C07-Q3");
    if (id == QLatin1String("LB-CN-AF32"))
        return restrictedBy.isEmpty() || restrictedBy == QLatin1String("fraud-control") || restrictedBy == QLatin1String("not-told");
    if (id == QLatin1String("LB-CN-NB27"))
        return restrictedBy != QLatin1String("police-or-court");
    // A payment one made oneself, to a deceiver or to the wrong person, is not an error of the institution.
    if (id == QLatin1String("LB-US-E11")) {
        return !isOneOf(c.category, {"C05", "C09"})
            && (c.category != QLatin1String("C08") || answerText(c, "C08-Q3") == QLatin1String("system"));
    }
    if (id == QLatin1String("LB-US-E6"))
        return c.category != QLatin1String("C09");
    return true;
}

bool stepApplies(const Complaint &c, const QString &when)
{
    if (when.isEmpty() || when == QLatin1String("always"))
        return true;
    if (when == QLatin1String("card-debit"))
        return fundedBy(c, "debit-card");
    if (when == QLatin1String("card-credit"))
        return fundedBy(c, "credit-card");
    if (when == QLatin1String("credit-line") || when == QLatin1String("fund"))
        return c.funding.contains(when);
    if (when == QLatin1String("not-purchase"))
        return !isOnlinePurchase(c);
    return scopeIsMet(c, when);
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

Reader readerOf(const Complaint &complaint, const Catalogue &guide, const QString &channel)
{
    const Channel *known = guide.channel(channel);
    const QString kind = known ? known->kind : QString();
    if (kind == QLatin1String("regulator"))
        return Reader::Body;
    if (channel == QLatin1String("CH-MERCHANT"))
        return Reader::Merchant;
    if (channel == QLatin1String("CH-ISSUER"))
        return Reader::Bank;
    const Wallet *wallet = guide.wallet(complaint.wallet);
    if (wallet && wallet->addressIssuer && wallet->issuerIn.contains(complaint.jurisdiction)) {
        const bool ownMoney = !complaint.funding.isEmpty() && !fundedBy(complaint, "debit-card")
            && !fundedBy(complaint, "credit-card") && !fundedBy(complaint, "credit-line");
        return ownMoney ? Reader::Institution : Reader::Bank;
    }
    return Reader::Institution;
}

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
    const Entity *entity = wallet ? guide.entity(wallet->entities.value(complaint.jurisdiction)) : nullptr;
    return entity && !entity->toBeConfirmed ? entity->name.in(language) : QString();
}

QString merchantOf(const Complaint &complaint)
{
    for (const Transaction &transaction : complaint.transactions) {
        if (const QString payee = transaction.payee.trimmed(); !payee.isEmpty())
            return payee;
    }
    return {};
}

bool isOnlinePurchase(const Complaint &c)
{
    // Money between people, top-ups and withdrawals are never purchases, whatever numbers their bill shows.
    if (isOneOf(c.category, {"C08", "C09"}) || answerText(c, "C02-Q7") == QLatin1String("transfer")
        || answerText(c, "C02-Q1") == QLatin1String("top-up-withdrawal") || answerText(c, "C02-Q8") == QLatin1String("no"))
        return false;
    return answerText(c, "C02-Q8") == QLatin1String("yes") || !answerText(c, "C12-Q6").isEmpty()
        || std::any_of(c.transactions.begin(), c.transactions.end(),
            [](const Transaction &transaction) { return !transaction.merchantOrderId.trimmed().isEmpty(); });
}

bool scopeIsMet(const Complaint &c, const QString &scope)
{
    if (scope == QLatin1String("any"))
        return true;
    if (scope == QLatin1String("purchase"))
        return isOnlinePurchase(c);
    if (scope == QLatin1String("bank-card"))
        return fundedBy(c, "debit-card") || fundedBy(c, "credit-card");
    if (scope == QLatin1String("credit-card"))
        return fundedBy(c, "credit-card");
    if (scope == QLatin1String("debit"))
        return fundedBy(c, "balance") || fundedBy(c, "debit-card");
    if (scope == QLatin1String("auto-renewal"))
        return c.category == QLatin1String("C06");
    if (scope == QLatin1String("restriction"))
        return c.category == QLatin1String("C07");
    if (scope == QLatin1String("unauthorised")) {
        return c.category == QLatin1String("C01")
            || (c.category == QLatin1String("C06") && answerText(c, "C06-Q3") == QLatin1String("never"));
    }
    return false;
}

QList<const LegalBasis *> fittingBases(const Complaint &complaint, const Catalogue &guide, Reader reader)
{
    QList<const LegalBasis *> result;
    const Category *category = guide.category(complaint.category);
    if (!category || reader == Reader::Body)
        return result;
    for (const QString &id : category->bases.value(complaint.jurisdiction)) {
        const LegalBasis *basis = guide.legalBasis(id);
        // Article 57 speaks of payments the user did not authorise, so it needs that as well as the purchase.
        const bool unauthorised = id != QLatin1String("LB-CN-EC57") || scopeIsMet(complaint, QStringLiteral("unauthorised"));
        if (basis && basis->provenance.confidence == Confidence::High && scopeIsMet(complaint, basis->scope) && unauthorised
            && bindsReader(id, reader) && fitsStory(id, complaint))
            result.append(basis);
        if (result.size() == 2)
            break;
    }
    return result;
}

const Channel *nextBodyAfter(const Complaint &complaint, const Catalogue &guide, Reader reader)
{
    const Ladder *ladder = guide.ladder(complaint.category, complaint.jurisdiction);
    if (!ladder)
        return nullptr;
    for (const Ladder::Step &step : ladder->steps) {
        const Channel *channel = guide.channel(step.channel);
        const bool body = channel
            && isOneOf(channel->kind, {"regulator", "mediation", "association"}) && channel->id != QLatin1String("CH-MED");
        const Category *category = guide.category(complaint.category);
        const QString subject = !step.subject.isEmpty() ? step.subject
            : !complaint.subjects.isEmpty()             ? complaint.subjects.first()
            : category                                  ? category->subjects.value(0)
                                                        : QString();
        if (body && subjectFits(subject, reader) && stepApplies(complaint, step.when))
            return channel;
    }
    return nullptr;
}

} // namespace recourse::composer
