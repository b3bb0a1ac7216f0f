// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidefacts.h"

#include "app/text/sentences.h"
#include "base/searchkey.h"

#include <QCoreApplication>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GuideArea", text);
}

GuideEntry entry(GuideEntry::Kind kind, const QString &id, const LocalText &title, const QString &subtitle, Language language,
    const QString &more)
{
    GuideEntry result;
    result.kind = kind;
    result.id = id;
    result.title = title.in(language);
    result.subtitle = subtitle;
    result.searchText = searchKey(QStringList{title.zh, title.en, subtitle, id, more}.join(QLatin1Char('\n')));
    return result;
}

void addText(
    QList<GuideFact> &facts, const QString &label, const LocalText &text, const Provenance &provenance, Language language)
{
    if (!text.isEmpty())
        facts.append(GuideFact{label, text.in(language), false, {}, {}, provenance, false, false});
}

QString placeNames(const QStringList &places)
{
    QStringList names;
    for (const QString &place : places)
        names << jurisdictionName(place);
    return names.join(QStringLiteral(" · "));
}

/// The label, and the places it is bound to where the page is about more than one.
QString placed(const QString &label, const QStringList &places, const QString &chosen)
{
    if (places.isEmpty() || !chosen.isEmpty())
        return label;
    return label.isEmpty() ? placeNames(places) : say(QT_TRANSLATE_NOOP("GuideArea", "%1 (%2)")).arg(label, placeNames(places));
}

void addPlaced(QList<GuideFact> &facts, const QString &label, const QList<PlacedText> &texts, const QString &place,
    const Provenance &provenance, Language language)
{
    for (const PlacedText &text : texts) {
        if (place.isEmpty() || holdsIn(text.jurisdictions, Place{place, {}}))
            addText(facts, placed(label, text.jurisdictions, place), text.text, provenance, language);
    }
}

/// `names`: whether a contact says which place it serves; the page of a channel says it once for all.
void addContacts(QList<GuideFact> &facts, const QStringList &ids, const Catalogue &guide, Language language, const QString &place,
    bool names)
{
    QList<const Contact *> contacts;
    if (place.isEmpty()) {
        for (const QString &id : ids) {
            if (const Contact *contact = guide.contact(id))
                contacts << contact;
        }
    } else {
        contacts = contactsIn(guide, ids, Place{place, {}});
    }
    for (const Contact *contact : std::as_const(contacts)) {
        const QString &id = contact->id;
        GuideFact fact;
        fact.label = names ? placed(contact->who.in(language), contact->jurisdictions, place) : contact->who.in(language);
        fact.text = contactValue(*contact, language);
        if (!contact->note.isEmpty())
            fact.note = contact->note.in(language);
        fact.isNumber = !contact->value.isEmpty();
        fact.contact = id;
        fact.provenance = contact->provenance;
        fact.mayHaveChanged = contact->mayHaveChanged;
        fact.own = guide.isOverlay(QStringLiteral("contacts"), id);
        facts.append(fact);
    }
}

constexpr int kYearsAhead = 2;

/// "1 October 2026 – 7 October 2026  National Day", a line for each run of days with one name.
QString dayLines(const QList<Calendar::Day> &days, int year, Language language, int &count)
{
    QStringList lines;
    count = 0;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype last = i;
        while (last + 1 < days.size() && days.at(last + 1).date == days.at(last).date.addDays(1)
               && days.at(last + 1).date.year() == year && days.at(last + 1).name == days.at(i).name)
            ++last;
        if (days.at(i).date.year() == year) {
            QString line = dateForProse(days.at(i).date, language);
            if (last > i)
                line += QStringLiteral(" – ") + dateForProse(days.at(last).date, language);
            lines << line + QStringLiteral("  ") + days.at(i).name.in(language);
            count += int(last - i) + 1;
        }
        i = last + 1;
    }
    return lines.join(QLatin1Char('\n'));
}

void addCalendar(QList<GuideFact> &facts, const Calendar &calendar, Language language)
{
    facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Days known")),
        say(QT_TRANSLATE_NOOP("GuideArea", "%1 to %2"))
            .arg(dateForProse(calendar.from, language), dateForProse(calendar.to, language)),
        false, {}, {}, calendar.provenance, false, false});
    if (calendar.off.isEmpty() && calendar.work.isEmpty())
        return;
    for (int year = calendar.to.year() + 1; year <= calendar.to.year() + kYearsAhead; ++year) {
        int count = 0;
        const QString byLaw = dayLines(calendar.statutory, year, language, count);
        if (count)
            facts.append(GuideFact{
                say(QT_TRANSLATE_NOOP("GuideArea", "Days off by law in %1: %2. The swapped days are not in this program yet"))
                    .arg(year)
                    .arg(count),
                byLaw, false, {}, {}, {}, false, false});
    }
    for (int year = calendar.to.year(); year >= calendar.from.year(); --year) {
        int count = 0;
        const QString off = dayLines(calendar.off, year, language, count);
        if (count)
            facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Days off in %1: %2")).arg(year).arg(count), off, false, {},
                {}, {}, false, false});
        const QString work = dayLines(calendar.work, year, language, count);
        if (count)
            facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Make-up working days in %1: %2")).arg(year).arg(count),
                work, false, {}, {}, {}, false, false});
    }
}

void addRules(QList<GuideFact> &facts, const QStringList &ids, const Catalogue &guide, Language language, const QString &place)
{
    for (const QString &id : ids) {
        const Rule *rule = guide.rule(id);
        if (!rule || (!place.isEmpty() && !holdsIn(rule->jurisdiction, Place{place, {}})))
            continue;
        facts.append(
            GuideFact{rule->citation.in(language), rule->statement.in(language), false, {}, id, rule->provenance, false, false});
    }
}

void addWallet(QList<GuideFact> &facts, const Wallet &wallet, const Catalogue &guide, Language language, const QString &place)
{
    const Provenance own;
    addContacts(facts, wallet.contacts, guide, language, place, wallet.jurisdictions.size() > 1);
    for (auto it = wallet.entities.cbegin(); it != wallet.entities.cend(); ++it) {
        const Entity *entity = guide.entity(it.value());
        if (!entity || (!place.isEmpty() && it.key() != place))
            continue;
        QString text = entity->name.in(language);
        if (!entity->formerly.isEmpty())
            text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("GuideArea", "Formerly: %1")).arg(entity->formerly.in(language));
        if (entity->toBeConfirmed)
            text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("GuideArea", "To be confirmed by the company name on your bill."));
        facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Company to address (%1)")).arg(jurisdictionName(it.key())),
            text, false, {}, {}, entity->provenance, false, false});
        if (!entity->branch.isEmpty())
            facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Central bank branch that takes complaints about it")),
                entity->branch.in(language), false, {}, {}, entity->provenance, false, false});
    }
    addPlaced(facts, {}, wallet.notes, place, own, language);
    for (const EvidenceKind &kind : guide.evidenceKinds()) {
        for (const EvidenceKind::Where &where : kind.where) {
            if (where.wallet == wallet.id)
                facts.append(GuideFact{say(QT_TRANSLATE_NOOP("GuideArea", "Where to get it: %1")).arg(kind.name.in(language)),
                    where.path.in(language), false, {}, {}, where.provenance, true, false});
        }
    }
}

void addCategory(
    QList<GuideFact> &facts, const Category &category, const Catalogue &guide, Language language, const QString &place)
{
    const Provenance own;
    addText(facts, {}, category.hint, own, language);
    for (const QString &id : category.actions) {
        const FirstAction *action = guide.action(id);
        if (action && (place.isEmpty() || holdsIn(action->jurisdictions, Place{place, {}})))
            addText(facts, placed(action->when.in(language), action->jurisdictions, place), action->text, own, language);
    }
    addPlaced(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Take care")), category.traps, place, own, language);
}

void addChannel(QList<GuideFact> &facts, const Channel &channel, const Catalogue &guide, Language language, const QString &place)
{
    const Provenance &p = channel.provenance;
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Takes")), channel.takes, p, language);
    for (const Channel::Condition &condition : channel.preconditions)
        addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Needed first")), condition.text, p, language);
    for (const Channel::Condition &condition : channel.refuses)
        addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Refuses when")), condition.text, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Can do")), channel.will, p, language);
    addPlaced(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Can do")), channel.willThere, place, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Cannot do")), channel.willNot, p, language);
    addPlaced(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Cannot do")), channel.willNotThere, place, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Cost")), channel.cost, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Have at hand")), channel.needs, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Take care")), channel.warning, p, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Two bodies at once")), channel.guardText, p, language);
    addContacts(facts, channel.contacts, guide, language, place, channel.jurisdiction == QLatin1String("any"));
    addRules(facts, channel.rules, guide, language, place);
}

void addRule(QList<GuideFact> &facts, const Rule &rule, const Catalogue &guide, Language language, const QString &place)
{
    addRules(facts, {rule.id}, guide, language, place);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Mind")), rule.note, rule.provenance, language);
}

void addRight(QList<GuideFact> &facts, const LegalBasis &basis, Language language)
{
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "In short")), basis.gist, basis.provenance, language);
    addText(facts, say(QT_TRANSLATE_NOOP("GuideArea", "Only where")), basis.scopeNote, basis.provenance, language);
}

} // namespace

QList<GuideEntry> guideEntries(const Catalogue &guide, Language language, const QString &place)
{
    const auto here = [&](const QString &jurisdiction) { return place.isEmpty() || holdsIn(jurisdiction, Place{place, {}}); };
    QList<GuideEntry> entries;
    for (const Wallet &wallet : guide.wallets()) {
        if (!place.isEmpty() && !wallet.jurisdictions.contains(place))
            continue;
        QStringList more = wallet.aliases;
        for (const QString &id : wallet.contacts) {
            if (const Contact *contact = guide.contact(id);
                contact && (place.isEmpty() || holdsIn(contact->jurisdictions, Place{place, {}})))
                more << contact->value << contact->who.zh << contact->who.en;
        }
        entries << entry(GuideEntry::Kind::Wallet, wallet.id, wallet.name,
            placeNames(place.isEmpty() ? wallet.jurisdictions : QStringList{place}), language, more.join(QLatin1Char(' ')));
    }
    for (const Category &category : guide.categories())
        entries << entry(GuideEntry::Kind::Category, category.id, category.name, category.hint.in(language), language,
            category.hint.zh + category.hint.en);
    for (const Channel &channel : guide.channels()) {
        if (!here(channel.jurisdiction))
            continue;
        const QString where = channel.jurisdiction == QLatin1String("any") ? say(QT_TRANSLATE_NOOP("GuideArea", "everywhere"))
                                                                           : jurisdictionName(channel.jurisdiction);
        entries << entry(
            GuideEntry::Kind::Channel, channel.id, channel.name, where, language, channel.takes.zh + channel.takes.en);
    }
    for (const Rule &rule : guide.rules()) {
        if (!here(rule.jurisdiction))
            continue;
        entries << entry(GuideEntry::Kind::Rule, rule.id, rule.statement, rule.citation.in(language), language,
            rule.citation.zh + rule.citation.en);
    }
    for (const LegalBasis &basis : guide.legalBases()) {
        if (!here(basis.jurisdiction))
            continue;
        entries << entry(GuideEntry::Kind::Right, basis.id, basis.cite, jurisdictionName(basis.jurisdiction), language,
            basis.gist.zh + basis.gist.en);
    }
    for (const Calendar &calendar : guide.calendars()) {
        if (!calendar.jurisdiction.isEmpty() && !here(calendar.jurisdiction))
            continue;
        entries << entry(GuideEntry::Kind::Calendar, calendar.id, calendar.name,
            say(QT_TRANSLATE_NOOP("GuideArea", "Which days count as working days")), language,
            QStringLiteral("holiday 节假日 放假 调休"));
    }
    return entries;
}

QList<GuideFact> guideFacts(const Catalogue &guide, const GuideEntry &entry, Language language, const QString &place)
{
    QList<GuideFact> facts;
    switch (entry.kind) {
    case GuideEntry::Kind::Wallet:
        if (const Wallet *wallet = guide.wallet(entry.id))
            addWallet(facts, *wallet, guide, language, place);
        break;
    case GuideEntry::Kind::Category:
        if (const Category *category = guide.category(entry.id))
            addCategory(facts, *category, guide, language, place);
        break;
    case GuideEntry::Kind::Channel:
        if (const Channel *channel = guide.channel(entry.id))
            addChannel(facts, *channel, guide, language, place);
        break;
    case GuideEntry::Kind::Rule:
        if (const Rule *rule = guide.rule(entry.id))
            addRule(facts, *rule, guide, language, place);
        break;
    case GuideEntry::Kind::Right:
        if (const LegalBasis *basis = guide.legalBasis(entry.id))
            addRight(facts, *basis, language);
        break;
    case GuideEntry::Kind::Calendar:
        if (const Calendar *calendar = guide.calendar(entry.id))
            addCalendar(facts, *calendar, language);
        break;
    }
    return facts;
}

} // namespace recourse::app
