// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/eventtext.h"

#include <QCoreApplication>

namespace recourse::app {

namespace {

struct EventWord {
    const char *kind;
    const char *text;
    bool forwarding = false; ///< happens only where a complaint is passed on
};

constexpr EventWord kEvents[] = {
    {"sent", QT_TRANSLATE_NOOP("EventText", "I handed it in")},
    {"received", QT_TRANSLATE_NOOP("EventText", "They received it")},
    {"accepted", QT_TRANSLATE_NOOP("EventText", "They accepted it"), true},
    {"forwarded", QT_TRANSLATE_NOOP("EventText", "They forwarded it to the company"), true},
    {"institution-received", QT_TRANSLATE_NOOP("EventText", "The company received it from them"), true},
    {"reply", QT_TRANSLATE_NOOP("EventText", "They answered")},
    {"offer", QT_TRANSLATE_NOOP("EventText", "They made an offer")},
    {"refund", QT_TRANSLATE_NOOP("EventText", "Money came back")},
    {"outcome", QT_TRANSLATE_NOOP("EventText", "It is settled")},
    {"withdrawn", QT_TRANSLATE_NOOP("EventText", "I withdrew it")},
};

} // namespace

QString eventText(const QString &kind)
{
    for (const EventWord &word : kEvents) {
        if (kind == QLatin1String(word.kind))
            return QCoreApplication::translate("EventText", word.text);
    }
    return kind == QLatin1String("note") ? QCoreApplication::translate("EventText", "Note") : kind;
}

QStringList recordableEvents(bool forwards)
{
    QStringList kinds;
    for (const EventWord &word : kEvents) {
        if (forwards || !word.forwarding)
            kinds.append(QLatin1String(word.kind));
    }
    return kinds;
}

} // namespace recourse::app
