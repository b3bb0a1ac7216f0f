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
    return channel.kind == L("firm") && channel.id != L("CH-INSURER") && channel.subjects.contains(L("payment-account"));
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
    if (kind == L("regulator"))
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

bool CaseFacts::isTheirs(const QString &channel, Reader reader, const QString &letterChannel) const
{
    const Channel *known = guide.channel(channel);
    const QString kind = known ? known->kind : QString();
    const bool platform = channel == L("CH-PLATFORM");
    const bool bank = reader == Reader::Bank || letterChannel == L("CH-12378");
    if (channel.isEmpty())
        return true;
    if (reader == Reader::Merchant || letterChannel == L("CH-12315"))
        return kind == L("merchant") || platform;
    if (kind == L("issuer"))
        return bank;
    return kind == L("firm") && !platform && channel != L("CH-INSURER");
}

PartialDate CaseFacts::firstRaisedOn(Reader reader, const QString &letterChannel) const
{
    const auto theirs = [&](const QString &channel) { return isTheirs(channel, reader, letterChannel); };
    PartialDate first;
    const auto consider = [&first](const PartialDate &date) {
        if (!date.isNull() && (first.isNull() || date.earliest() < first.earliest()))
            first = date;
    };
    for (const ContactEntry &entry : tellableContacts()) {
        if (entry.direction == ContactEntry::Direction::Out && theirs(entry.channel))
            consider(entry.at.date);
    }
    for (const Letter &letter : complaint.letters) {
        if (letter.sentAt && theirs(letter.channel))
            consider(PartialDate::of(letter.sentAt->localDate()));
    }
    for (const Step &step : complaint.steps) {
        for (const Step::Event &event : step.events) {
            if (event.kind == L("sent") && !event.retracted && theirs(step.channel))
                consider(event.at.date);
        }
    }
    return first;
}

} // namespace recourse::escalation
