// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/eventtext.h"

#include <QCoreApplication>

#include <iterator>

namespace recourse::app {

namespace {

struct EventWord {
    EventKind kind;
    const char *text;
    bool forwarding = false; ///< happens only where a complaint is passed on
    bool recordable = true;
};

constexpr EventWord kEvents[] = {
    {EventKind::Sent, QT_TRANSLATE_NOOP("EventText", "I handed it in")},
    {EventKind::Received, QT_TRANSLATE_NOOP("EventText", "They received it")},
    {EventKind::Accepted, QT_TRANSLATE_NOOP("EventText", "They accepted it"), true},
    {EventKind::Forwarded, QT_TRANSLATE_NOOP("EventText", "They forwarded it to the company"), true},
    {EventKind::InstitutionReceived, QT_TRANSLATE_NOOP("EventText", "The company received it from them"), true},
    {EventKind::Reply, QT_TRANSLATE_NOOP("EventText", "They answered")},
    {EventKind::Offer, QT_TRANSLATE_NOOP("EventText", "They made an offer")},
    {EventKind::Refund, QT_TRANSLATE_NOOP("EventText", "Money came back")},
    {EventKind::Outcome, QT_TRANSLATE_NOOP("EventText", "It is settled")},
    {EventKind::Withdrawn, QT_TRANSLATE_NOOP("EventText", "I withdrew it")},
    {EventKind::Note, QT_TRANSLATE_NOOP("EventText", "Note"), false, false},
};
static_assert(std::size(kEvents) == kEventKinds, "every kind of event has its words");

} // namespace

QString eventText(EventKind kind)
{
    for (const EventWord &word : kEvents) {
        if (word.kind == kind)
            return QCoreApplication::translate("EventText", word.text);
    }
    return {};
}

QList<EventKind> recordableEvents(bool forwards)
{
    QList<EventKind> kinds;
    for (const EventWord &word : kEvents) {
        if (word.recordable && (forwards || !word.forwarding))
            kinds.append(word.kind);
    }
    return kinds;
}

} // namespace recourse::app
