// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/overlay.h"
#include "guide/parse.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

/// Lists of announced days as people bring them: of our own format, or lines from a sheet or an editor.
namespace recourse {
namespace {

using L = QLatin1String;

constexpr qsizetype kMaxList = 1024 * 1024;
constexpr int kWeekdaysOffOfAYear = 5;
constexpr int kNeighbourDays = 14;

Error refused(const char *code, const QString &where = {}, const QString &detail = {})
{
    return {ErrorCode::BadInput, {L(code), where, detail.left(120)}, {}};
}

/// Text of the bytes: UTF-16 by its mark, UTF-8, else GB18030 (Excel in Chinese). Nothing when it is none of them.
std::optional<QString> textOf(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    static const QByteArrayList bytewise{"UTF-8", "GB18030"};
    static const QByteArrayList wideOnly{"UTF-16"};
    for (const QByteArray &encoding : wide ? wideOnly : bytewise) {
        QStringDecoder decoder(encoding);
        if (!decoder.isValid())
            continue; // built without ICU
        QString text = decoder(bytes);
        if (decoder.hasError() || text.contains(QChar(u'\0')) || text.contains(QChar::ReplacementCharacter))
            continue;
        if (text.startsWith(QChar(0xfeff)))
            text.remove(0, 1);
        return text;
    }
    return std::nullopt;
}

/// Full-width digits and signs as the plain ones, outer quotes and spaces gone.
QString plain(const QString &field)
{
    QString text = field.normalized(QString::NormalizationForm_KC).trimmed();
    if (text.size() > 1 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
        text = text.mid(1, text.size() - 2).replace(L("\"\""), L("\"")).trimmed();
    return text;
}

/// The fields of a line: commas, semicolons or tabs, the first of them that the line has; quoted ones may hold them.
QStringList fieldsOf(QString line)
{
    line.replace(QChar(u'\uFF0C'), QLatin1Char(',')).replace(QChar(u'\uFF1B'), QLatin1Char(';'));
    const QChar mark = line.contains(QLatin1Char('\t')) ? QLatin1Char('\t')
        : line.contains(QLatin1Char(';')) && !line.section(QLatin1Char(';'), 0, 0).contains(QLatin1Char(',')) ? QLatin1Char(';')
                                                                                                             : QLatin1Char(',');
    QStringList fields;
    QString field;
    bool quoted = false;
    for (const QChar c : std::as_const(line)) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (c == mark && !quoted) {
            fields << plain(field);
            field.clear();
        } else {
            field += c;
        }
    }
    fields << plain(field);
    return fields;
}

/// A day with its year first, whatever stands between, or with the month in words. Day and month as bare numbers are two-fold
/// and not read.
QDate dayOf(QString text)
{
    static const QRegularExpression weekday(QStringLiteral("\\s*[(]?(?:星期|周|週)[一二三四五六日天][)]?\\z"));
    text.remove(weekday);
    static const QRegularExpression yearFirst(
        QStringLiteral("\\A([0-9]{4})(?:[-/.年]\\s*)([0-9]{1,2})(?:[-/.月]\\s*)([0-9]{1,2})日?(?:\\s+0{1,2}:00(?::00)?)?\\z"));
    static const QRegularExpression bare(QStringLiteral("\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"));
    for (const QRegularExpression *form : {&yearFirst, &bare}) {
        const QRegularExpressionMatch match = form->match(text);
        if (match.hasMatch())
            return guideimpl::strictDate(QStringLiteral("%1-%2-%3")
                                             .arg(match.captured(1))
                                             .arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'))
                                             .arg(match.captured(3).toInt(), 2, 10, QLatin1Char('0')));
    }
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const char *form : {"d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d-MMM-yyyy"}) {
        const QDate day = english.toDate(text, L(form));
        if (day.isValid())
            return guideimpl::strictDate(day.toString(Qt::ISODate));
    }
    return {};
}

enum class Kind { None, Off, Work };

Kind kindOf(const QString &field)
{
    static const QStringList off{QStringLiteral("off"), QStringLiteral("day off"), QStringLiteral("holiday"), QStringLiteral("rest"),
        QStringLiteral("放假"), QStringLiteral("休"), QStringLiteral("休息"), QStringLiteral("假"), QStringLiteral("假日"),
        QStringLiteral("节假日"), QStringLiteral("放假日")};
    static const QStringList work{QStringLiteral("work"), QStringLiteral("working day"), QStringLiteral("make-up"),
        QStringLiteral("上班"), QStringLiteral("班"), QStringLiteral("补班"), QStringLiteral("调休上班"), QStringLiteral("工作"),
        QStringLiteral("工作日"), QStringLiteral("上班日")};
    const QString word = field.toLower();
    return off.contains(word) ? Kind::Off : work.contains(word) ? Kind::Work : Kind::None;
}

Result<Calendar> readJsonList(const QByteArray &bytes, const Calendar &known)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isArray())
        return refused("foreign-json");
    if (!document.isObject())
        return refused("bad-format", {}, error.error == QJsonParseError::NoError ? QString() : error.errorString());
    const QJsonObject object = document.object();
    // Another program's file; a slip in one of ours is named with its place.
    if (!object.contains(L("format")) && !object.contains(L("off")))
        return refused("foreign-json");
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

/// Whether the days make whole years, and from when to when they speak.
Result<Calendar> asWholeYears(Calendar result, const QSet<QDate> &seen)
{
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


Result<Calendar> readLines(const QString &text, const Calendar &known)
{
    Calendar result = known;
    result.off.clear();
    result.work.clear();
    QSet<QDate> seen;
    const QStringList lines = text.split(QLatin1Char('\n'));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QString where = QString::number(i + 1);
        QStringList fields = fieldsOf(line);
        const bool heading = first && fields.size() > 1 && !fields.first().contains(digit);
        first = false;
        if (heading || std::all_of(fields.cbegin(), fields.cend(), [](const QString &field) { return field.isEmpty(); }))
            continue; // a sheet may end in lines of empty cells
        if (fields.first().isEmpty() || fields.value(1).isEmpty())
            return refused("bad-line", where, line);
        Calendar::Day day;
        day.date = dayOf(fields.first());
        if (!day.date.isValid()) // a sentence is not a date that went wrong
            return fields.first().at(0).isDigit() ? refused("bad-date", where, fields.first()) : refused("bad-line", where, line);
        if (seen.contains(day.date))
            return refused("twice", where, fields.first());
        seen.insert(day.date);
        // Kind and name may have changed places.
        if (kindOf(fields.at(1)) == Kind::None && kindOf(fields.value(2)) != Kind::None)
            fields.swapItemsAt(1, 2);
        const Kind kind = kindOf(fields.at(1));
        if (kind == Kind::None)
            return refused("bad-kind", where, fields.at(1));
        const bool off = kind == Kind::Off;
        if (!off && day.date.dayOfWeek() < Qt::Saturday)
            return refused("work-on-weekday", where, fields.first());
        const QString name = fields.mid(2).join(QLatin1Char(' ')).trimmed();
        day.name = !name.isEmpty() ? LocalText{name, name}
            : off ? LocalText{QStringLiteral("放假"), QStringLiteral("Day off")}
                  : LocalText{QStringLiteral("调休上班"), QStringLiteral("Make-up working day")};
        (off ? result.off : result.work).append(day);
    }
    if (seen.isEmpty())
        return refused("empty");
    return asWholeYears(std::move(result), seen);
}

} // namespace

Result<Calendar> readAnnounced(const QByteArray &bytes, const Calendar &known)
{
    if (bytes.size() > kMaxList)
        return {ErrorCode::TooLarge, {QString::number(kMaxList)}};
    if (bytes.startsWith("PK\x03\x04"))
        return refused("workbook");
    const std::optional<QString> decoded = textOf(bytes);
    if (!decoded)
        return refused("not-text");
    QString text = *decoded;
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QString begin = text.trimmed();
    if (begin.isEmpty())
        return refused("empty");
    if (begin.startsWith(L("BEGIN:VCALENDAR"), Qt::CaseInsensitive))
        return refused("ics");
    Result<Calendar> list = begin.startsWith(QLatin1Char('{')) || begin.startsWith(QLatin1Char('[')) ? readJsonList(text.toUtf8(), known)
                                                                                                    : readLines(text, known);
    if (list.ok() && !rangesAdjoin(known, *list))
        return refused("gap", known.from.toString(Qt::ISODate), known.to.toString(Qt::ISODate));
    return list;
}

} // namespace recourse
