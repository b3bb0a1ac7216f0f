// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/place.h"

#include "guide/catalogue.h"

#include <utility>

namespace recourse {

namespace {

using L = QLatin1String;

QList<const Contact *> chosen(QList<const Contact *> contacts, Purpose purpose)
{
    if (purpose == Purpose::Writing)
        contacts.removeIf([](const Contact *contact) { return contact->freezes; });
    return contacts;
}

} // namespace

bool holdsIn(const QStringList &jurisdictions, const Place &place)
{
    return jurisdictions.isEmpty() || jurisdictions.contains(place.code);
}

bool holdsIn(const QString &jurisdiction, const Place &place)
{
    return jurisdiction == L("any") || (!jurisdiction.isEmpty() && jurisdiction == place.code);
}

QString placeCode(const Wallet *wallet, const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    return wallet && wallet->jurisdictions.size() == 1 ? wallet->jurisdictions.first() : QString();
}

QList<const Contact *> contactsIn(const Catalogue &guide, const QStringList &ids, const Place &place)
{
    QList<const Contact *> contacts;
    for (const QString &id : ids) {
        const Contact *contact = guide.contact(id);
        if (!contact || contacts.contains(contact) || !holdsIn(contact->jurisdictions, place))
            continue;
        if (contact->parts.isEmpty() || place.part.isEmpty() || contact->parts.contains(place.part))
            contacts.append(contact);
    }
    return contacts;
}

QList<const Contact *> walletContacts(const Catalogue &guide, const Wallet *wallet, const Place &place, Purpose purpose)
{
    return wallet ? chosen(contactsIn(guide, wallet->contacts, place), purpose) : QList<const Contact *>();
}

QList<const Contact *> channelContacts(
    const Catalogue &guide, const Channel *channel, const Wallet *wallet, const Place &place, Purpose purpose)
{
    QStringList ids;
    if (wallet && (!channel || channel->kind == L("firm")))
        ids = wallet->contacts;
    if (channel)
        ids += channel->contacts;
    return chosen(contactsIn(guide, ids, place), purpose);
}

QString textIn(const QList<PlacedText> &texts, const Place &place, Language language)
{
    QStringList sentences;
    for (const PlacedText &text : texts) {
        if (holdsIn(text.jurisdictions, place))
            sentences << text.text.in(language);
    }
    return sentences.join(language == Language::ZhCn ? QString() : QStringLiteral(" "));
}

LocalText withPlaced(const LocalText &general, const QList<PlacedText> &added, const Place &place)
{
    QList<PlacedText> all = added;
    if (!general.isEmpty())
        all.prepend(PlacedText{general, {}});
    return {textIn(all, place, Language::ZhCn), textIn(all, place, Language::En)};
}

QString currencyOf(const QString &placeCode)
{
    static const std::pair<L, L> currencies[]
        = {{L("CN"), L("CNY")}, {L("US"), L("USD")}, {L("UK"), L("GBP")}, {L("EU"), L("EUR")}, {L("HK"), L("HKD")}, {L("SG"), L("SGD")}};
    for (const auto &[code, currency] : currencies) {
        if (placeCode == code)
            return currency;
    }
    return {};
}

const Question *partQuestion(const Catalogue &guide, const QString &placeCode)
{
    if (placeCode.isEmpty())
        return nullptr;
    for (const Calendar &calendar : guide.calendars()) {
        if (calendar.jurisdiction == placeCode && !calendar.question.isEmpty())
            return guide.question(calendar.question);
    }
    return nullptr;
}

const Calendar *calendarOf(const Catalogue &guide, const Place &place)
{
    const Calendar *first = nullptr;
    for (const Calendar &calendar : guide.calendars()) {
        if (place.code.isEmpty() || calendar.jurisdiction != place.code)
            continue;
        if (!first)
            first = &calendar;
        if (!place.part.isEmpty() && calendar.answer == place.part)
            return &calendar;
    }
    return first ? first : guide.calendar(QStringLiteral("WEEKDAYS"));
}

} // namespace recourse
