// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/takenback.h"

#include <algorithm>

namespace recourse {
namespace {

template<typename List, typename Key>
auto findById(List &list, const Key &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const auto &item) { return item.id == id; });
}

bool hasWords(const ContactEntry &entry)
{
    ContactEntry empty;
    empty.id = entry.id;
    empty.retracted = entry.retracted;
    return entry != empty;
}

bool sameEvent(Step::Event a, const Step::Event &b)
{
    a.retracted = b.retracted;
    return a == b;
}

void keepEvents(QList<Step::Event> &to, const QList<Step::Event> &from)
{
    QList<Step::Event> known = to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const auto same = std::find_if(known.begin(), known.end(), [&](const Step::Event &event) { return sameEvent(event, from.at(i)); });
        if (same != known.end()) {
            known.erase(same);
            continue;
        }
        Step::Event kept = from.at(i);
        kept.retracted = true;
        to.insert(std::min(i, to.size()), kept);
    }
}

} // namespace

void keepLetters(Complaint &to, const Complaint &from)
{
    const QList<Letter> known = std::exchange(to.letters, from.letters);
    for (Letter &letter : to.letters) {
        if (const auto was = findById(known, letter.id); was != known.end())
            letter.sentAt = was->sentAt;
    }
}

void keepLogged(Complaint &to, const Complaint &from, const QList<ContactEntry> &logged)
{
    for (qsizetype i = 0; i < from.contacts.size(); ++i) {
        ContactEntry entry = from.contacts.at(i);
        if (findById(to.contacts, entry.id) != to.contacts.end())
            continue;
        if (const auto words = findById(logged, entry.id); !hasWords(entry) && words != logged.end())
            entry = *words;
        if (!hasWords(entry))
            continue;
        entry.retracted = true;
        to.contacts.insert(std::min(i, to.contacts.size()), entry);
    }
    for (qsizetype i = 0; i < from.steps.size(); ++i) {
        const Step &step = from.steps.at(i);
        if (const auto known = findById(to.steps, step.id); known != to.steps.end()) {
            keepEvents(known->events, step.events);
        } else if (!step.events.isEmpty()) {
            Step kept = step;
            kept.events.clear();
            keepEvents(kept.events, step.events);
            to.steps.insert(std::min(i, to.steps.size()), kept);
        }
    }
}

} // namespace recourse
