// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/catalogue_p.h"

namespace recourse {

Catalogue::Catalogue() : d(std::make_unique<guideimpl::Tables>()) {}
Catalogue::~Catalogue() = default;

const Source *Catalogue::source(const QString &id) const { return d->sources.find(id); }
const Contact *Catalogue::contact(const QString &id) const { return d->contacts.find(id); }
const Entity *Catalogue::entity(const QString &id) const { return d->entities.find(id); }
const Wallet *Catalogue::wallet(const QString &id) const { return d->wallets.find(id); }
const Question *Catalogue::question(const QString &id) const { return d->questions.find(id); }
const EvidenceKind *Catalogue::evidenceKind(const QString &id) const { return d->evidenceKinds.find(id); }
const FirstAction *Catalogue::action(const QString &id) const { return d->firstActions.find(id); }
const DemandKind *Catalogue::demand(const QString &id) const { return d->demands.find(id); }
const NamedCondition *Catalogue::condition(const QString &id) const { return d->conditions.find(id); }
const LegalBasis *Catalogue::legalBasis(const QString &id) const { return d->legalBases.find(id); }
const Category *Catalogue::category(const QString &id) const { return d->categories.find(id); }
const Rule *Catalogue::rule(const QString &id) const { return d->rules.find(id); }
const Channel *Catalogue::channel(const QString &id) const { return d->channels.find(id); }
const Calendar *Catalogue::calendar(const QString &id) const { return d->calendars.find(id); }

const Ladder *Catalogue::ladder(const QString &category, const QString &jurisdiction) const
{
    return d->ladders.find(category + QLatin1Char('/') + jurisdiction);
}

const QString &Catalogue::fingerprint() const { return d->fingerprint; }
const QList<Source> &Catalogue::sources() const { return d->sources.items; }
const QList<Contact> &Catalogue::contacts() const { return d->contacts.items; }
const QList<Entity> &Catalogue::entities() const { return d->entities.items; }
const QList<Wallet> &Catalogue::wallets() const { return d->wallets.items; }
const QList<Question> &Catalogue::questions() const { return d->questions.items; }
const QList<EvidenceKind> &Catalogue::evidenceKinds() const { return d->evidenceKinds.items; }
const QList<FirstAction> &Catalogue::actions() const { return d->firstActions.items; }
const QList<DemandKind> &Catalogue::demands() const { return d->demands.items; }
const QList<NamedCondition> &Catalogue::conditions() const { return d->conditions.items; }
const QList<LegalBasis> &Catalogue::legalBases() const { return d->legalBases.items; }
const QList<Category> &Catalogue::categories() const { return d->categories.items; }
const QList<Rule> &Catalogue::rules() const { return d->rules.items; }
const QList<Channel> &Catalogue::channels() const { return d->channels.items; }
const QList<Ladder> &Catalogue::ladders() const { return d->ladders.items; }
const QList<Calendar> &Catalogue::calendars() const { return d->calendars.items; }

bool Catalogue::isOverlay(const QString &kind, const QString &id) const
{
    return d->overlaid.contains(kind + QLatin1Char(' ') + id);
}

QMap<QString, qsizetype> Catalogue::counts() const
{
    return {{QStringLiteral("sources"), d->sources.items.size()}, {QStringLiteral("contacts"), d->contacts.items.size()},
        {QStringLiteral("entities"), d->entities.items.size()}, {QStringLiteral("wallets"), d->wallets.items.size()},
        {QStringLiteral("questions"), d->questions.items.size()},
        {QStringLiteral("evidenceKinds"), d->evidenceKinds.items.size()},
        {QStringLiteral("firstActions"), d->firstActions.items.size()}, {QStringLiteral("demands"), d->demands.items.size()},
        {QStringLiteral("conditions"), d->conditions.items.size()},
        {QStringLiteral("legalBases"), d->legalBases.items.size()}, {QStringLiteral("categories"), d->categories.items.size()},
        {QStringLiteral("rules"), d->rules.items.size()}, {QStringLiteral("channels"), d->channels.items.size()},
        {QStringLiteral("ladders"), d->ladders.items.size()}, {QStringLiteral("calendars"), d->calendars.items.size()}};
}

QList<const Question *> Catalogue::questionsFor(const QString &category, const QString &jurisdiction) const
{
    QList<const Question *> result;
    const Category *found = this->category(category);
    if (!found)
        return result;
    for (const QString &id : found->questions) {
        const Question *question = this->question(id);
        if (question && (question->jurisdictions.isEmpty() || question->jurisdictions.contains(jurisdiction)))
            result.append(question);
    }
    return result;
}

} // namespace recourse
