// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/overlay.h"

#include "guide/parse.h"

#include <QJsonDocument>

#include <algorithm>

namespace recourse {
namespace {

using L = QLatin1String;

QJsonObject json(const LocalText &text)
{
    return {{L("zh_CN"), text.zh}, {L("en"), text.en}};
}

void put(QJsonObject &object, const Provenance &provenance)
{
    object.insert(L("sources"), QJsonArray::fromStringList(provenance.sources));
    object.insert(L("confidence"), provenance.confidence == Confidence::High ? L("high") : L("medium"));
    if (provenance.asOf.isValid())
        object.insert(L("asOf"), provenance.asOf.toString(Qt::ISODate));
    if (provenance.recheck.isValid())
        object.insert(L("recheck"), provenance.recheck.toString(Qt::ISODate));
}

/// Puts an object in place of the one with its id, or at the end. A null object only takes the old one out.
void replace(QJsonObject &overlay, L collection, const QString &id, const QJsonObject &object)
{
    QJsonArray kept;
    const QJsonArray before = overlay.value(collection).toArray();
    for (const QJsonValue &item : before) {
        if (item.toObject().value(L("id")).toString() != id)
            kept.append(item);
    }
    if (!object.isEmpty())
        kept.append(object);
    overlay.insert(L("format"), 1);
    if (kept.isEmpty())
        overlay.remove(collection);
    else
        overlay.insert(collection, kept);
}

L kindWord(Contact::Kind kind)
{
    switch (kind) {
    case Contact::Kind::Phone: return L("phone");
    case Contact::Kind::Web: return L("web");
    case Contact::Kind::Email: return L("email");
    case Contact::Kind::Place: return L("place");
    case Contact::Kind::InApp: break;
    }
    return L("in-app");
}

void putText(QJsonObject &object, L key, const LocalText &before, const QString &now, Language language)
{
    const QString text = now.trimmed();
    if (!text.isEmpty())
        object.insert(key, json(text == before.in(language).trimmed() ? before : LocalText{text, text}));
}

QJsonObject json(const Calendar &calendar)
{
    const auto days = [](const QList<Calendar::Day> &list) {
        QJsonArray array;
        for (const Calendar::Day &day : list)
            array.append(QJsonObject{{L("date"), day.date.toString(Qt::ISODate)}, {L("name"), json(day.name)}});
        return array;
    };
    QJsonObject object{{L("id"), calendar.id}, {L("name"), json(calendar.name)}, {L("official"), calendar.official},
        {L("from"), calendar.from.toString(Qt::ISODate)}, {L("to"), calendar.to.toString(Qt::ISODate)},
        {L("off"), days(calendar.off)}, {L("work"), days(calendar.work)}};
    put(object, calendar.provenance);
    return object;
}

} // namespace

QString ownSourceId(const QString &contact)
{
    return QStringLiteral("SRC-OWN-") + contact;
}

QJsonObject withCorrection(const QJsonObject &overlay, const Contact &contact, const FactCorrection &correction)
{
    const QString source = ownSourceId(contact.id);
    const QString on = correction.on.toString(Qt::ISODate);
    const QString reason = correction.reason.trimmed();
    QJsonObject object{{L("id"), contact.id}, {L("kind"), kindWord(contact.kind)}, {L("who"), json(contact.who)},
        {L("sources"), QJsonArray{source}}, {L("confidence"), L("medium")}, {L("asOf"), on}};
    if (const QString value = correction.value.trimmed(); !value.isEmpty())
        object.insert(L("value"), value);
    if (!contact.jurisdictions.isEmpty())
        object.insert(L("jurisdictions"), QJsonArray::fromStringList(contact.jurisdictions));
    if (!contact.parts.isEmpty())
        object.insert(L("parts"), QJsonArray::fromStringList(contact.parts));
    if (contact.freezes)
        object.insert(L("freezes"), true);
    putText(object, L("path"), contact.path, correction.path, correction.language);
    putText(object, L("note"), contact.note, correction.note, correction.language);
    QJsonObject result = overlay;
    replace(result, L("contacts"), contact.id, object);
    replace(result, L("sources"), source, {{L("id"), source}, {L("title"), json(LocalText{reason, reason})}, {L("asOf"), on}});
    return result;
}

QJsonObject withoutCorrection(const QJsonObject &overlay, const QString &contact)
{
    QJsonObject result = overlay;
    replace(result, L("contacts"), contact, {});
    replace(result, L("sources"), ownSourceId(contact), {});
    return result;
}

QJsonObject withAnnouncedList(const QJsonObject &overlay, const Calendar &known, const Calendar &announced, const QString &fileName,
    QDate on)
{
    // One source per last year, so that a second year's list keeps the first one's.
    const QString source = QStringLiteral("SRC-OWN-CAL-%1-%2").arg(known.id).arg(announced.to.year());
    Calendar list = announced;
    list.provenance.sources = {source};
    list.provenance.confidence = Confidence::Medium;
    list.provenance.asOf = on;
    list.provenance.recheck = {};
    const QJsonArray stored = overlay.value(L("calendars")).toArray();
    for (const QJsonValue &item : stored) {
        const QJsonObject object = item.toObject();
        if (object.value(L("id")).toString() != known.id)
            continue;
        const guideimpl::JsonPath root;
        guideimpl::ProblemSink sink;
        guideimpl::ObjectReader reader(object, root, sink);
        const Calendar before = guideimpl::parseCalendar(reader);
        const QStringList sources = before.provenance.sources;
        // Lists with days between them become one with the days in force between.
        const Provenance provenance = list.provenance;
        list = withAnnounced(rangesAdjoin(before, list) ? before : known, list);
        list.provenance = provenance;
        for (const QString &id : sources) {
            if (!list.provenance.sources.contains(id))
                list.provenance.sources.append(id);
        }
    }
    QJsonObject result = overlay;
    replace(result, L("calendars"), known.id, json(list));
    replace(result, L("sources"), source,
        {{L("id"), source},
            {L("title"), json(LocalText{QStringLiteral("您导入的名单：%1").arg(fileName), QStringLiteral("List you imported: %1").arg(fileName)})},
            {L("asOf"), on.toString(Qt::ISODate)}});
    return result;
}

QByteArray overlayBytes(const QJsonObject &overlay)
{
    return QJsonDocument(overlay).toJson(QJsonDocument::Indented);
}

} // namespace recourse
