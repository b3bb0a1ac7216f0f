// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "guide/calendar.h"
#include "guide/types.h"

#include <QByteArray>
#include <QJsonObject>

/// What a person lays over the guide, as the document that is stored (see Catalogue::loadWithOverlay). Every change takes a document
/// and gives a new one; whether it fits the guide is for Catalogue::withOverlay to say.
namespace recourse {

/// Name of the file in the data folder.
inline QString overlayFileName() { return QStringLiteral("guide-overlay.json"); }

/// A contact as the person found it.
struct FactCorrection {
    QString value;      ///< number or address
    QString path;       ///< where to tap, in the language of the screen
    QString note;       ///< in the language of the screen
    QString reason;     ///< where they have it from
    Language language = Language::ZhCn;
    QDate on;           ///< the day they say so
};

/// Id of the source that holds the person's own words about a contact: "SRC-OWN-" and the contact's id.
QString ownSourceId(const QString &contact);

/// The overlay with this correction instead of any earlier one of the same contact. A text they left as it was stays in both
/// languages; one they changed counts in both. `contact` is the one in force.
QJsonObject withCorrection(const QJsonObject &overlay, const Contact &contact, const FactCorrection &correction);
QJsonObject withoutCorrection(const QJsonObject &overlay, const QString &contact);

/// A list of announced days in a file of the calendar format or as lines "day, off or work, name" in UTF-8, UTF-16 or GB18030, parted
/// by commas, semicolons or tabs; the day has its year first or its month in words; off and work also as 放假 and 上班. Blank lines,
/// lines beginning with # and a heading line are passed over. Such lines speak for whole years: each year needs at least five weekdays
/// off, and single days just before or after count with them. `known` is the calendar in force, whose days must adjoin.
/// Fails with TooLarge (arg 0: bytes allowed) or BadInput (args: code, where, detail); codes: not-text, workbook, ics, foreign-json, empty, bad-line, bad-date,
/// bad-kind, twice, work-on-weekday, incomplete-year, gap, other-calendar, bad-format.
Result<Calendar> readAnnounced(const QByteArray &bytes, const Calendar &known);

/// The overlay with the announced days; earlier imports of the same calendar stay where the new list is silent. `fileName` becomes
/// the title of the source.
QJsonObject withAnnouncedList(const QJsonObject &overlay, const Calendar &known, const Calendar &announced, const QString &fileName,
    QDate on);

/// Bytes as they are stored.
QByteArray overlayBytes(const QJsonObject &overlay);

} // namespace recourse
