// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/overlay.h"

#include "guide/parse.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace recourse {
namespace {

using L = QLatin1String;

constexpr qsizetype kMaxList = 1024 * 1024;
constexpr int kWeekdaysOffOfAYear = 5;
constexpr int kNeighbourDays = 14;

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

Error refused(const char *code, const QString &where = {}, const QString &detail = {})
{
    return {ErrorCode::BadInput, {L(code), where, detail.left(120)}, {}};
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

Result<Calendar> readJsonList(const QByteArray &bytes, const Calendar &known)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return refused("bad-format", {}, error.error == QJsonParseError::NoError ? QString() : error.errorString());
    const QJsonObject object = document.object();
    const guideimpl::JsonPath root;
    guideimpl::ProblemSink sink;
    guideimpl::ObjectReader reader(object, root, sink);
    if (reader.number(L("format")) != 1)
        reader.problem(L("format"), "bad-value");
    Calendar calendar = guideimpl::parseCalendar(reader);
    reader.finish();
    const QList<GuideProblem> problems = sink.take();
    if (!problems.isEmpty())
        return refused("bad-format", problems.first().path, problems.first().detail);
    if (calendar.id != known.id)
        return refused("other-calendar", {}, calendar.id);
    return calendar;
}

Result<Calendar> readLines(const QString &text, const Calendar &known)
{
    Calendar result = known;
    result.off.clear();
    result.work.clear();
    QSet<QDate> seen;
    const QStringList lines = text.split(QLatin1Char('\n'));
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        line.replace(QChar(u'\t'), QLatin1Char(',')).replace(QChar(u';'), QLatin1Char(',')).replace(QChar(u'，'), QLatin1Char(','));
        const QString where = QString::number(i + 1);
        const QString date = line.section(QLatin1Char(','), 0, 0).trimmed();
        const QString kind = line.section(QLatin1Char(','), 1, 1).trimmed().toLower();
        QString name = line.section(QLatin1Char(','), 2).trimmed();
        const bool heading = first && (date.toLower() == L("date") || date == QStringLiteral("日期"));
        first = false;
        if (heading)
            continue;
        if (kind.isEmpty())
            return refused("bad-line", where, line);
        Calendar::Day day;
        day.date = guideimpl::strictDate(date);
        if (!day.date.isValid())
            return refused("bad-date", where, date);
        if (seen.contains(day.date))
            return refused("twice", where, date);
        seen.insert(day.date);
        const bool off = kind == L("off");
        if (!off && kind != L("work"))
            return refused("bad-kind", where, kind);
        if (!off && day.date.dayOfWeek() < Qt::Saturday)
            return refused("work-on-weekday", where, date);
        day.name = !name.isEmpty() ? LocalText{name, name}
            : off ? LocalText{QStringLiteral("放假"), QStringLiteral("Day off")}
                  : LocalText{QStringLiteral("调休上班"), QStringLiteral("Make-up working day")};
        (off ? result.off : result.work).append(day);
    }
    if (seen.isEmpty())
        return refused("empty");
    const auto byDate = [](const Calendar::Day &a, const Calendar::Day &b) { return a.date < b.date; };
    std::sort(result.off.begin(), result.off.end(), byDate);
    std::sort(result.work.begin(), result.work.end(), byDate);

    // A list of a few days must not make the rest of its year pass for announced.
    QMap<int, int> offInYear;
    for (const QDate &date : std::as_const(seen))
        offInYear[date.year()] += 0;
    for (const Calendar::Day &day : std::as_const(result.off))
        offInYear[day.date.year()] += day.date.dayOfWeek() < Qt::Saturday ? 1 : 0;
    int firstYear = 0;
    int lastYear = 0;
    for (auto it = offInYear.cbegin(); it != offInYear.cend(); ++it) {
        if (it.value() >= kWeekdaysOffOfAYear) {
            if (lastYear && it.key() != lastYear + 1)
                return refused("incomplete-year", QString::number(lastYear + 1));
            firstYear = firstYear ? firstYear : it.key();
            lastYear = it.key();
        }
    }
    if (!firstYear)
        return refused("incomplete-year", QString::number(offInYear.firstKey()));
    const auto [earliest, latest] = std::minmax_element(seen.cbegin(), seen.cend());
    const QDate from(firstYear, 1, 1);
    const QDate to(lastYear, 12, 31);
    if (*earliest < from.addDays(-kNeighbourDays))
        return refused("incomplete-year", QString::number(earliest->year()));
    if (*latest > to.addDays(kNeighbourDays))
        return refused("incomplete-year", QString::number(latest->year()));
    result.from = std::min(from, *earliest);
    result.to = std::max(to, *latest);
    return result;
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

Result<Calendar> readAnnounced(const QByteArray &bytes, const Calendar &known)
{
    if (bytes.size() > kMaxList)
        return {ErrorCode::TooLarge, {QString::number(kMaxList)}};
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return refused("not-text");
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return refused("empty");
    Result<Calendar> list
        = text.trimmed().startsWith(QLatin1Char('{')) ? readJsonList(text.toUtf8(), known) : readLines(text, known);
    if (list.ok() && !rangesAdjoin(known, *list))
        return refused("gap", known.from.toString(Qt::ISODate), known.to.toString(Qt::ISODate));
    return list;
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
