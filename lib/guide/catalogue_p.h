// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/catalogue.h"

#include <QHash>
#include <QSet>

/// Internal to lib/guide: how the catalogue keeps its objects.
namespace recourse::guideimpl {

/// Where an object stands, for problems found after reading.
struct Origin {
    int file = 0;       ///< index into Tables::files
    int index = 0;      ///< place in its collection there
};

inline const QString &keyOf(const auto &object) { return object.id; }
inline QString keyOf(const Ladder &ladder) { return ladder.category + QLatin1Char('/') + ladder.jurisdiction; }

/// The objects of one kind in file order, found by id.
template<typename T>
struct Collection {
    QList<T> items;
    QList<Origin> origins;
    QHash<QString, qsizetype> index;

    const T *find(const QString &id) const
    {
        const auto it = index.constFind(id);
        return it == index.cend() ? nullptr : &items.at(*it);
    }
    bool contains(const QString &id) const { return index.contains(id); }
    void append(T item, Origin origin)
    {
        index.insert(keyOf(item), items.size());
        items.append(std::move(item));
        origins.append(origin);
    }
    void replace(T item, Origin origin)
    {
        const qsizetype at = index.value(keyOf(item));
        items[at] = std::move(item);
        origins[at] = origin;
    }
};

struct Tables {
    QStringList files;
    Collection<Source> sources;
    Collection<Contact> contacts;
    Collection<Entity> entities;
    Collection<Wallet> wallets;
    Collection<Question> questions;
    Collection<EvidenceKind> evidenceKinds;
    Collection<FirstAction> firstActions;
    Collection<DemandKind> demands;
    Collection<NamedCondition> conditions;
    Collection<LegalBasis> legalBases;
    Collection<Category> categories;
    Collection<Rule> rules;
    Collection<Channel> channels;
    Collection<Ladder> ladders;
    Collection<Calendar> calendars;
    QSet<QString> overlaid; ///< "kind id"
    QString fingerprint;
};

} // namespace recourse::guideimpl
