// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint/documentreader.h"

#include <QJsonDocument>

#include <cmath>

namespace recourse {

DocumentReader::DocumentReader(const QJsonObject &object, QString path, DocumentProblem &problem)
    : m_object(object), m_path(std::move(path)), m_problem(problem)
{
}

QString DocumentReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

void DocumentReader::refuse(const QString &key)
{
    m_problem.set(ErrorCode::BadInput, pathOf(key));
}

QJsonValue DocumentReader::value(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString DocumentReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        refuse(key);
    return found.toString();
}

QString DocumentReader::textIn(const QString &key, const std::function<bool(const QString &)> &known)
{
    const QString found = text(key);
    if (found.isEmpty() || known(found))
        return found;
    refuse(key);
    return {};
}

bool DocumentReader::boolean(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuse(key);
    return found.toBool();
}

int DocumentReader::number(const QString &key, int from, int to)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return 0;
    const double number = found.toDouble(NAN);
    if (!(number >= from && number <= to) || std::floor(number) != number) {
        refuse(key);
        return 0;
    }
    return int(number);
}

QStringList DocumentReader::texts(const QString &key, const std::function<bool(const QString &)> &known)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        refuse(key);
    QStringList result;
    const QJsonArray array = found.toArray();
    for (int i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || !known(array[i].toString()))
            refuse(QStringLiteral("%1[%2]").arg(key).arg(i));
        else
            result.append(array[i].toString());
    }
    return result;
}

PartialDate DocumentReader::date(const QString &key)
{
    const QString found = text(key);
    if (!has(key))
        return {};
    const std::optional<PartialDate> date = partialDateFromIso(found);
    if (!date)
        refuse(key);
    return date.value_or(PartialDate{});
}

When DocumentReader::when(const QString &key)
{
    const QString found = text(key);
    if (!has(key))
        return {};
    const std::optional<When> when = whenFromIso(found);
    if (!when)
        refuse(key);
    return when.value_or(When{});
}

std::optional<Money> DocumentReader::money(const QString &amountKey, const QString &currencyKey, bool mainland)
{
    const QString amount = text(amountKey);
    QString currency = text(currencyKey);
    if (has(currencyKey) && (!isCurrencyCode(currency) || !has(amountKey)))
        refuse(currencyKey);
    if (!has(amountKey))
        return std::nullopt;
    if (currency.isEmpty()) {
        if (!mainland)
            refuse(currencyKey); // a sum without its currency is a guess outside the mainland
        currency = QStringLiteral("CNY");
    }
    const ParsedMoney parsed = parseMoney(amount, currency);
    if (!parsed.money)
        refuse(amountKey);
    return parsed.money;
}

void DocumentReader::object(const QString &key, const std::function<void(DocumentReader &)> &read)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return;
    if (!found.isObject()) {
        refuse(key);
        return;
    }
    DocumentReader reader(found.toObject(), pathOf(key), m_problem);
    read(reader);
    reader.finish();
}

void DocumentReader::objects(const QString &key, const std::function<void(DocumentReader &)> &read)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return;
    if (!found.isArray()) {
        refuse(key);
        return;
    }
    const QJsonArray array = found.toArray();
    for (int i = 0; i < array.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!array[i].isObject()) {
            refuse(item);
            continue;
        }
        DocumentReader reader(array[i].toObject(), pathOf(item), m_problem);
        read(reader);
        reader.finish();
    }
}

void DocumentReader::finish()
{
    const QStringList all = m_object.keys();
    for (const QString &key : all) {
        if (!m_asked.contains(key))
            m_problem.set(ErrorCode::UnknownKey, pathOf(key));
    }
}

Result<QJsonObject> readDocument(const QByteArray &json)
{
    QByteArray bytes = json;
    if (bytes.startsWith("\xEF\xBB\xBF")) // editors on Windows write a byte order mark
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadInput, {}, QStringLiteral("not JSON at byte %1: %2").arg(error.offset).arg(error.errorString())};
    if (!document.isObject())
        return Error{ErrorCode::BadInput, {}, QStringLiteral("the document is not an object")};
    return document.object();
}

} // namespace recourse
