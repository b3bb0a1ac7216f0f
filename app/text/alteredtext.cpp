// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/alteredtext.h"

#include <QCoreApplication>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AlteredText", text);
}

QString part(const QString &code)
{
    const QString what = code.section(QLatin1Char(' '), 0, 0);
    if (what == QLatin1String("complaint-changed"))
        return say(QT_TRANSLATE_NOOP("AlteredText", "complaint %1")).arg(code.section(QLatin1Char(' '), 1));
    if (what == QLatin1String("complaint-unreadable"))
        return say(QT_TRANSLATE_NOOP("AlteredText", "a complaint that cannot be read"));
    if (what == QLatin1String("custody-changed"))
        return say(QT_TRANSLATE_NOOP("AlteredText", "the record of what was done with evidence"));
    return say(QT_TRANSLATE_NOOP("AlteredText", "your kept details"));
}

} // namespace

QString alteredText(const QStringList &codes)
{
    if (codes.isEmpty())
        return {};
    QStringList parts;
    for (const QString &code : codes)
        parts << part(code);
    parts.removeDuplicates();
    return say(QT_TRANSLATE_NOOP("AlteredText",
                   "Altered outside this program and kept exactly as found: %1. An older backup may still hold it "
                   "as you wrote it."))
        .arg(parts.join(say(QT_TRANSLATE_NOOP("AlteredText", ", "))));
}

} // namespace recourse::app
