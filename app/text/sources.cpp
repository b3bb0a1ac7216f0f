// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sources.h"

#include "app/text/sentences.h"

#include <QCoreApplication>

namespace recourse::app {

namespace {

constexpr int kStaleAfterDays = 180;

QString say(const char *text)
{
    return QCoreApplication::translate("Sources", text);
}

/// The day of the fact, else of the newest dated source; null when nothing bears a date.
QDate dayOf(const Provenance &provenance, const Catalogue &guide)
{
    QDate day = provenance.asOf;
    for (const QString &id : provenance.sources) {
        const Source *source = guide.source(id);
        if (source && !provenance.asOf.isValid() && source->asOf.isValid() && (!day.isValid() || source->asOf > day))
            day = source->asOf;
    }
    return day;
}

bool isStale(const Provenance &provenance, QDate day, QDate today)
{
    const QDate known = day.isValid() ? day : guideCollectedOn();
    return known.daysTo(today) > kStaleAfterDays || (provenance.recheck.isValid() && provenance.recheck < today);
}

QString dayText(QDate day, Language language)
{
    if (day.isValid())
        return say(QT_TRANSLATE_NOOP("Sources", "as of %1")).arg(dateForProse(day, language));
    return say(QT_TRANSLATE_NOOP("Sources", "source undated; collected %1, not opened"))
        .arg(dateForProse(guideCollectedOn(), language));
}

QString titlesOf(const Provenance &provenance, const Catalogue &guide, Language language)
{
    QStringList titles;
    for (const QString &id : provenance.sources) {
        if (const Source *source = guide.source(id))
            titles << source->title.in(language);
    }
    return say(QT_TRANSLATE_NOOP("Sources", "Source: %1"))
        .arg(titles.join(language == Language::ZhCn ? QStringLiteral("；") : QStringLiteral("; ")));
}

} // namespace

SourceLine sourceLine(const Provenance &all, const Catalogue &guide, QDate today, Language language, const Place *place)
{
    SourceLine line;
    Provenance provenance = all;
    if (place) {
        provenance.sources.removeIf([&](const QString &id) {
            const Source *source = guide.source(id);
            return !source || !holdsIn(source->jurisdictions, *place);
        });
    }
    if (provenance.sources.isEmpty())
        return line;
    for (const QString &id : provenance.sources) {
        const Source *source = guide.source(id);
        if (source && line.url.isEmpty())
            line.url = source->url;
    }
    const QDate day = dayOf(provenance, guide);
    line.stale = isStale(provenance, day, today);
    QStringList parts{titlesOf(provenance, guide, language), dayText(day, language)};
    if (line.stale || provenance.confidence == Confidence::Medium)
        parts << say(QT_TRANSLATE_NOOP("Sources", "check before use"));
    line.text = parts.join(QStringLiteral(" · "));
    return line;
}

QString contactValue(const Contact &contact, Language language)
{
    return contact.value.isEmpty() ? contact.path.in(language) : contact.value;
}

QString contactCaption(const Contact &contact, const Catalogue &guide, QDate today, Language language)
{
    QStringList parts;
    if (contact.mayHaveChanged)
        parts << say(QT_TRANSLATE_NOOP("Sources", "may have changed"));
    parts << sourceLine(contact.provenance, guide, today, language).text;
    return parts.join(QStringLiteral(" · "));
}

QString noContactText(const Wallet *wallet, const Place &place, Language language)
{
    if (place.code.isEmpty())
        return say(QT_TRANSLATE_NOOP("Sources", "Say where your account is; the numbers to call then appear here."));
    if (!wallet)
        return say(QT_TRANSLATE_NOOP("Sources", "Use the help inside the wallet's own app, or the number on your card."));
    return say(
        QT_TRANSLATE_NOOP("Sources",
            "No contact of %1 could be verified for this place (%2). Use the help inside its own app, or the number on your card."))
        .arg(wallet->name.in(language), jurisdictionName(place.code));
}

} // namespace recourse::app
