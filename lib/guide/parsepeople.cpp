// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/parse.h"

namespace recourse::guideimpl {

namespace {

using L = QLatin1String;

Contact::Kind contactKind(const QString &word)
{
    return word == L("phone") ? Contact::Kind::Phone
        : word == L("web")    ? Contact::Kind::Web
        : word == L("email")  ? Contact::Kind::Email
        : word == L("place")  ? Contact::Kind::Place
                              : Contact::Kind::InApp;
}

} // namespace

Contact parseContact(ObjectReader &o)
{
    Contact c;
    c.id = o.readId();
    c.kind = contactKind(o.word(L("kind"), {L("phone"), L("in-app"), L("web"), L("email"), L("place")}));
    c.who = o.local(L("who"));
    c.value = o.optionalText(L("value"));
    c.path = o.optionalLocal(L("path"));
    c.note = o.optionalLocal(L("note"));
    c.mayHaveChanged = o.flag(L("mayHaveChanged"));
    c.freezes = o.flag(L("freezes"));
    c.jurisdictions = o.jurisdictions(L("jurisdictions"));
    c.parts = o.ids(L("parts"));
    if (!c.parts.isEmpty() && c.jurisdictions.size() != 1)
        o.problem(L("parts"), "bad-value", c.jurisdictions.join(QLatin1Char(',')));
    c.provenance = o.provenance();
    if (c.kind == Contact::Kind::InApp ? c.path.isEmpty() && c.value.isEmpty() : c.value.isEmpty())
        o.problem(c.kind == Contact::Kind::InApp ? L("path") : L("value"), "missing-key");
    // Sites are often known by their bare name; a full address must be a safe one.
    if (c.value.contains(L("://")) && !isHttpsUrl(c.value))
        o.problem(L("value"), "bad-url", c.value);
    return c;
}

Entity parseEntity(ObjectReader &o)
{
    Entity e;
    e.id = o.readId();
    e.name = o.local(L("name"));
    e.formerly = o.optionalLocal(L("formerly"));
    e.kind = o.word(L("kind"), {L("payment-institution"), L("bank"), L("card-issuer"), L("platform"), L("foreign-company")});
    e.domicile = o.optionalLocal(L("domicile"));
    e.branch = o.optionalLocal(L("branch"));
    e.toBeConfirmed = o.flag(L("toBeConfirmed"), true);
    e.provenance = o.provenance();
    return e;
}

Wallet parseWallet(ObjectReader &o)
{
    Wallet w;
    w.id = o.readId();
    w.name = o.local(L("name"));
    w.aliases = o.ids(L("aliases"));
    w.jurisdictions = o.jurisdictions(L("jurisdictions"));
    if (w.jurisdictions.isEmpty())
        o.problem(L("jurisdictions"), "missing-key");
    o.members(L("entities"), [&](const QString &jurisdiction, const QJsonValue &value) {
        if (!isJurisdiction(jurisdiction))
            o.problem(L("entities"), "unknown-value", jurisdiction);
        if (!value.isString())
            o.problem(L("entities"), "wrong-type", jurisdiction);
        w.entities.insert(jurisdiction, value.toString());
    });
    w.addressIssuer = o.flag(L("addressIssuer"));
    w.issuerIn = o.jurisdictions(L("issuerIn"));
    if (w.addressIssuer != !w.issuerIn.isEmpty())
        o.problem(L("issuerIn"), "bad-value", QStringLiteral("addressIssuer"));
    w.contacts = o.ids(L("contacts"));
    w.funding = o.words(L("funding"),
        {L("balance"), L("debit-card"), L("credit-card"), L("credit-line"), L("gift-card"), L("fund")});
    w.notes = o.placed(L("notes"));
    if (const LocalText everywhere = o.optionalLocal(L("note")); !everywhere.isEmpty())
        w.notes.prepend(PlacedText{everywhere, {}});
    return w;
}

Calendar parseCalendar(ObjectReader &o)
{
    Calendar c;
    c.id = o.readId();
    c.name = o.local(L("name"));
    c.official = o.flag(L("official"));
    if (const QString place = o.optionalText(L("jurisdiction")); !place.isEmpty()) {
        c.jurisdiction = place;
        if (!isJurisdiction(place))
            o.problem(L("jurisdiction"), "unknown-value", place);
    }
    c.question = o.optionalText(L("question"));
    c.answer = o.optionalText(L("answer"));
    if (c.question.isEmpty() != c.answer.isEmpty() || (!c.question.isEmpty() && c.jurisdiction.isEmpty()))
        o.problem(L("question"), "bad-value", c.question);
    c.from = o.date(L("from"));
    c.to = o.date(L("to"));
    if (c.from.isValid() && c.to.isValid() && c.from > c.to)
        o.problem(L("to"), "bad-value", c.to.toString(Qt::ISODate));
    const auto readDays = [&](L key, QList<Calendar::Day> &days, bool makeUp, bool anyYear = false) {
        o.each(key, [&](ObjectReader &item) {
            Calendar::Day day;
            day.date = item.date(L("date"));
            day.name = item.local(L("name"));
            if (!day.date.isValid())
                return;
            const bool weekend = day.date.dayOfWeek() >= Qt::Saturday;
            if ((!anyYear && (day.date < c.from || day.date > c.to)) || (makeUp && !weekend))
                item.problem(L("date"), "bad-value", day.date.toString(Qt::ISODate));
            days.append(day);
        });
        std::stable_sort(days.begin(), days.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    };
    readDays(L("off"), c.off, false);
    readDays(L("work"), c.work, true);
    readDays(L("statutory"), c.statutory, false, true);
    const auto again = std::adjacent_find(c.statutory.cbegin(), c.statutory.cend(),
        [](const Calendar::Day &a, const Calendar::Day &b) { return a.date == b.date; });
    if (again != c.statutory.cend())
        o.problem(L("statutory"), "duplicate-id", again->date.toString(Qt::ISODate));
    QList<QDate> all;
    for (const QList<Calendar::Day> *days : {&c.off, &c.work}) {
        for (const Calendar::Day &day : *days)
            all.append(day.date);
    }
    std::sort(all.begin(), all.end());
    const auto twice = std::adjacent_find(all.cbegin(), all.cend());
    if (twice != all.cend())
        o.problem(L("off"), "duplicate-id", twice->toString(Qt::ISODate));
    c.provenance = o.provenance();
    return c;
}

} // namespace recourse::guideimpl
