// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::rows {
namespace {

template<typename T, typename F>
void putArray(QVariantList &out, const QList<T> &list, F &&object)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(object(item));
    out.append(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QList<QJsonObject> objectsOf(const QString &json)
{
    QList<QJsonObject> objects;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

} // namespace

void put(QVariantList &out, const QString &text)
{
    const QString storable = storableText(text);
    out.append(storable.isNull() ? QStringLiteral("") : storable);
}

void put(QVariantList &out, const QStringList &list)
{
    QJsonArray array;
    for (const QString &item : list)
        array.append(storableText(item));
    out.append(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

void put(QVariantList &out, bool flag)
{
    out.append(qint64(flag));
}

void put(QVariantList &out, int number)
{
    out.append(qint64(number));
}

void put(QVariantList &out, qint64 number)
{
    out.append(number);
}

void put(QVariantList &out, const PartialDate &date)
{
    out.append(qint64(date.year) * 10'000 + date.month * 100 + date.day);
}

void put(QVariantList &out, const Instant &instant)
{
    out.append(instant.utcMs);
    out.append(qint64(instant.offsetMinutes));
}

void put(QVariantList &out, const std::optional<Instant> &instant)
{
    if (instant)
        put(out, *instant);
    else
        out << QVariant() << QVariant();
}

void put(QVariantList &out, const When &when)
{
    put(out, when.date);
    put(out, when.instant);
}

void put(QVariantList &out, const std::optional<Money> &money)
{
    if (!money) {
        out << QVariant() << QVariant();
        return;
    }
    out.append(money->minor);
    put(out, money->currency);
}

void put(QVariantList &out, const Sha256 &sha256)
{
    put(out, sha256.hex());
}

void put(QVariantList &out, ContactEntry::Direction direction)
{
    out.append(direction == ContactEntry::Direction::In ? QStringLiteral("in") : QStringLiteral("out"));
}

void put(QVariantList &out, EventKind kind)
{
    out.append(codeOf(kind));
}

void put(QVariantList &out, std::optional<EventKind> kind)
{
    out.append(kind ? codeOf(*kind) : QStringLiteral(""));
}

void put(QVariantList &out, LetterType type)
{
    out.append(codeOf(type));
}

void put(QVariantList &out, Recipient recipient)
{
    out.append(codeOf(recipient));
}

void put(QVariantList &out, Verdict verdict)
{
    out.append(codeOf(verdict));
}

void put(QVariantList &out, const QDate &date)
{
    put(out, PartialDate::of(date));
}

void put(QVariantList &out, const QList<Letter::Exhibit> &list)
{
    putArray(out, list, [](const Letter::Exhibit &exhibit) {
        return QJsonObject{{QStringLiteral("evidence"), exhibit.evidence.toString()}, {QStringLiteral("number"), exhibit.number}};
    });
}

void put(QVariantList &out, const QList<Letter::RuleValue> &list)
{
    putArray(out, list, [](const Letter::RuleValue &used) {
        return QJsonObject{{QStringLiteral("rule"), storableText(used.rule)}, {QStringLiteral("value"), storableText(used.value)},
            {QStringLiteral("asOf"), used.asOf.toString(Qt::ISODate)}};
    });
}

void take(const Query &row, int &at, QString &text)
{
    text = row.text(at++);
}

void take(const Query &row, int &at, QStringList &list)
{
    list.clear();
    const QJsonArray array = QJsonDocument::fromJson(row.text(at++).toUtf8()).array();
    for (const QJsonValue &item : array)
        list.append(item.toString());
}

void take(const Query &row, int &at, bool &flag)
{
    flag = row.integer(at++) != 0;
}

void take(const Query &row, int &at, int &number)
{
    number = int(row.integer(at++));
}

void take(const Query &row, int &at, qint64 &number)
{
    number = row.integer(at++);
}

void take(const Query &row, int &at, PartialDate &date)
{
    const qint64 number = row.integer(at++);
    date = {int(number / 10'000), int(number / 100 % 100), int(number % 100)};
}

void take(const Query &row, int &at, Instant &instant)
{
    instant.utcMs = row.integer(at++);
    instant.offsetMinutes = int(row.integer(at++));
}

void take(const Query &row, int &at, std::optional<Instant> &instant)
{
    instant.reset();
    if (row.isNull(at))
        at += 2;
    else
        take(row, at, instant.emplace());
}

void take(const Query &row, int &at, When &when)
{
    take(row, at, when.date);
    take(row, at, when.instant);
}

void take(const Query &row, int &at, std::optional<Money> &money)
{
    money.reset();
    if (row.isNull(at)) {
        at += 2;
        return;
    }
    money.emplace();
    money->minor = row.integer(at++);
    take(row, at, money->currency);
}

void take(const Query &row, int &at, Sha256 &sha256)
{
    sha256 = Sha256::parse(row.text(at++)).value_or(Sha256());
}

void take(const Query &row, int &at, ContactEntry::Direction &direction)
{
    direction = row.text(at++) == QLatin1String("in") ? ContactEntry::Direction::In : ContactEntry::Direction::Out;
}

void take(const Query &row, int &at, EventKind &kind)
{
    kind = eventKindFrom(row.text(at++)).value_or(EventKind::Note);
}

void take(const Query &row, int &at, std::optional<EventKind> &kind)
{
    kind = eventKindFrom(row.text(at++));
}

void take(const Query &row, int &at, LetterType &type)
{
    type = letterTypeFrom(row.text(at++)).value_or(LetterType::FirmComplaint);
}

void take(const Query &row, int &at, Recipient &recipient)
{
    recipient = recipientFrom(row.text(at++)).value_or(Recipient::Unknown);
}

void take(const Query &row, int &at, Verdict &verdict)
{
    verdict = verdictFrom(row.text(at++)).value_or(Verdict::Unsaid);
}

void take(const Query &row, int &at, QDate &date)
{
    PartialDate stored;
    take(row, at, stored);
    date = stored.date();
}

void take(const Query &row, int &at, QList<Letter::Exhibit> &list)
{
    list.clear();
    for (const QJsonObject &object : objectsOf(row.text(at++))) {
        list.append({EvidenceId::parse(object[QLatin1String("evidence")].toString()).value_or(EvidenceId()),
            object[QLatin1String("number")].toInt()});
    }
}

void take(const Query &row, int &at, QList<Letter::RuleValue> &list)
{
    list.clear();
    for (const QJsonObject &object : objectsOf(row.text(at++))) {
        list.append({object[QLatin1String("rule")].toString(), object[QLatin1String("value")].toString(),
            QDate::fromString(object[QLatin1String("asOf")].toString(), Qt::ISODate)});
    }
}

void Hasher::piece(QByteArrayView bytes)
{
    stream.add(QByteArray::number(bytes.size()) + ':');
    stream.add(bytes);
}

} // namespace recourse::rows
