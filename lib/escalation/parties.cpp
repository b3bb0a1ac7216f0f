// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation/casefacts.h"

#include <algorithm>

/// Who is turned to, and about what.
namespace recourse::escalation {

namespace {

using L = QLatin1String;

} // namespace

bool CaseFacts::isFirm(const Channel &channel)
{
    // A platform hears merchant disputes, and an insurer is a firm but not the one complained about.
    return channel.recipient == Recipient::Wallet && channel.subjects.contains(L("payment-account"));
}

Recipient CaseFacts::recipientBy(const QString &channel) const
{
    const Channel *known = guide.channel(channel);
    if (!known || (known->recipient == Recipient::Wallet && addressIssuer))
        return Recipient::Unknown;
    return known->recipient;
}

bool CaseFacts::decides(const Channel &channel)
{
    return channel.kind != L("police") && channel.kind != L("reporting") && channel.kind != L("media");
}

QString CaseFacts::subjectFor(const Channel &channel) const
{
    const bool direct = channel.kind == L("firm") || channel.kind == L("issuer") || channel.kind == L("merchant");
    // The ladder names the subject a step is about; one the person narrowed the case to comes first.
    QStringList wanted;
    if (const Ladder *ladder = guide.ladder(complaint.category, jurisdiction)) {
        for (const Ladder::Step &rung : ladder->steps) {
            if (rung.channel == channel.id && !rung.subject.isEmpty())
                wanted.append(rung.subject);
        }
    }
    if (direct && addressIssuer && channel.subjects.contains(L("card")))
        wanted.prepend(QStringLiteral("card"));
    for (const QString &subject : wanted) {
        if (complaint.subjects.isEmpty() || complaint.subjects.contains(subject) || subject == L("crime"))
            return subject;
    }
    for (const QString &subject : subjects) {
        if (channel.subjects.contains(subject))
            return subject;
    }
    return wanted.isEmpty() ? channel.subjects.value(0) : wanted.first();
}

Reader CaseFacts::readerOf(const QString &channel) const
{
    const Channel *known = guide.channel(channel);
    const QString kind = known ? known->kind : QString();
    if (kind == L("regulator") || kind == L("police"))
        return Reader::Body;
    if (kind == L("merchant"))
        return Reader::Merchant;
    if (kind == L("issuer"))
        return Reader::Bank;
    const Wallet *wallet = guide.wallet(complaint.wallet);
    if (wallet && wallet->addressIssuer && wallet->issuerIn.contains(place.code)) {
        const auto funded = [&](L how) { return complaint.funding.contains(how); };
        const bool ownMoney = !complaint.funding.isEmpty() && !funded(L("debit-card")) && !funded(L("credit-card"))
            && !funded(L("credit-line"));
        return ownMoney ? Reader::Institution : Reader::Bank;
    }
    return Reader::Institution;
}

QString CaseFacts::merchant() const
{
    for (const Transaction &transaction : complaint.transactions) {
        if (const QString payee = transaction.payee.trimmed(); !payee.isEmpty())
            return payee;
    }
    return {};
}

QList<ContactEntry> CaseFacts::tellableContacts() const
{
    QList<ContactEntry> result;
    for (const ContactEntry &entry : complaint.contacts) {
        const bool known = !entry.at.isNull() || !entry.channel.isEmpty() || !entry.agent.trimmed().isEmpty()
            || !entry.ticket.trimmed().isEmpty() || !entry.asked.trimmed().isEmpty() || !entry.answer.trimmed().isEmpty()
            || !entry.promise.trimmed().isEmpty() || !entry.promiseDue.isNull();
        if (known && !entry.retracted)
            result.append(entry);
    }
    return result;
}

Recipient CaseFacts::partyOf(const QString &channel) const
{
    const Channel *known = guide.channel(channel);
    const QString kind = known ? known->kind : QString();
    if (kind == L("issuer"))
        return Recipient::Bank;
    if (kind == L("merchant"))
        return Recipient::Merchant;
    if (kind == L("police"))
        return Recipient::Police;
    if (kind == L("regulator") || kind == L("association") || kind == L("mediation") || kind == L("reporting"))
        return Recipient::Body;
    if (known && known->recipient == Recipient::Platform)
        return Recipient::Platform;
    if (!channel.isEmpty() && (kind != L("firm") || known->recipient != Recipient::Wallet))
        return Recipient::Unknown;
    // A contact without a channel was with the company complained about: that is what the log asks about.
    if (!addressIssuer)
        return Recipient::Wallet;
    if (known && known->takesLetters())
        return readerOf(channel) == Reader::Bank ? Recipient::Bank : Recipient::Wallet;
    return Recipient::Unknown;
}

Recipient CaseFacts::partyOf(const ContactEntry &entry) const
{
    return entry.recipient == Recipient::Unknown ? partyOf(entry.channel) : entry.recipient;
}

Recipient CaseFacts::partyBehind(Reader reader, const QString &letterChannel) const
{
    switch (reader) {
    case Reader::Institution: return Recipient::Wallet;
    case Reader::Bank: return Recipient::Bank;
    case Reader::Merchant: return Recipient::Merchant;
    case Reader::Body: break;
    }
    if (letterChannel == L("CH-12315"))
        return merchant().isEmpty() ? Recipient::Wallet : Recipient::Merchant;
    const bool issuerCase = letterChannel == L("CH-12378") || readerOf(QStringLiteral("CH-LET")) == Reader::Bank;
    return issuerCase && !complaint.issuer.trimmed().isEmpty() ? Recipient::Bank : Recipient::Wallet;
}

} // namespace recourse::escalation
