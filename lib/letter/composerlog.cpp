// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/composervalues.h"

namespace recourse::composer {

QList<ContactEntry> tellableContacts(const Complaint &complaint)
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

bool isTheirs(const QString &channel, const Catalogue &guide, Reader reader, const QString &letterChannel)
{
    const Channel *known = guide.channel(channel);
    const QString kind = known ? known->kind : QString();
    const bool platform = channel == QLatin1String("CH-PLATFORM");
    const bool bank = reader == Reader::Bank || letterChannel == QLatin1String("CH-12378");
    if (channel.isEmpty())
        return true;
    if (reader == Reader::Merchant || letterChannel == QLatin1String("CH-12315"))
        return kind == QLatin1String("merchant") || platform;
    if (kind == QLatin1String("issuer"))
        return bank;
    return kind == QLatin1String("firm") && !platform && channel != QLatin1String("CH-INSURER");
}

PartialDate firstRaisedOn(const Complaint &complaint, const Catalogue &guide, Reader reader, const QString &letterChannel)
{
    const auto theirs = [&](const QString &channel) { return isTheirs(channel, guide, reader, letterChannel); };
    PartialDate first;
    const auto consider = [&first](const PartialDate &date) {
        if (!date.isNull() && (first.isNull() || date.earliest() < first.earliest()))
            first = date;
    };
    for (const ContactEntry &entry : tellableContacts(complaint)) {
        if (entry.direction == ContactEntry::Direction::Out && theirs(entry.channel))
            consider(entry.at.date);
    }
    for (const Letter &letter : complaint.letters) {
        if (letter.sentAt && theirs(letter.channel))
            consider(PartialDate::of(letter.sentAt->localDate()));
    }
    for (const Step &step : complaint.steps) {
        for (const Step::Event &event : step.events) {
            if (event.kind == QLatin1String("sent") && !event.retracted && theirs(step.channel))
                consider(event.at.date);
        }
    }
    return first;
}

} // namespace recourse::composer
