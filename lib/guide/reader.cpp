// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/reader.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace recourse::guideimpl {

namespace {

constexpr qsizetype maxProblems = 1000;
constexpr qsizetype maxDetail = 120;

bool contains(Words words, const QString &text)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return text == word; });
}

} // namespace

QString JsonPath::toString() const
{
    if (index >= 0)
        return (parent ? parent->toString() : QString()) + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
    const QString before = parent ? parent->toString() : QString();
    if (before.isEmpty())
        return key;
    return key.isEmpty() ? before : before + QLatin1Char('.') + key;
}

void ProblemSink::add(const QString &path, const QString &id, const char *code, const QString &detail)
{
    if (m_problems.size() < maxProblems)
        m_problems.append({m_file, path, id, QLatin1String(code), detail.left(maxDetail)});
}

bool isJurisdiction(const QString &text)
{
    using L = QLatin1String;
    return contains({L("CN"), L("US"), L("UK"), L("EU"), L("HK"), L("SG"), L("other")}, text);
}

QDate strictDate(const QString &text)
{
    if (text.size() != 10)
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text || date.year() < 1900 || date.year() > 2199)
        return {};
    return date;
}

bool isHttpsUrl(const QString &text)
{
    if (!text.startsWith(QLatin1String("https://")) || text.contains(QLatin1Char(' ')) || text.contains(QLatin1String("...")))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isPlainId(const QString &text)
{
    if (text.isEmpty() || text.size() > 64)
        return false;
    const auto alnum = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return alnum(text.front()) && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return alnum(c) || c == u'-' || c == u'_' || c == u'.';
    });
}

ObjectReader::ObjectReader(const QJsonObject &object, const JsonPath &path, ProblemSink &sink, const QString &id) :
    m_object(object), m_path(path), m_sink(sink), m_id(id)
{
}

void ObjectReader::problem(QLatin1String key, const char *code, const QString &detail)
{
    m_sink.add(JsonPath{&m_path, key}.toString(), m_id, code, detail);
}

void ObjectReader::problemHere(const char *code, const QString &detail)
{
    m_sink.add(m_path.toString(), m_id, code, detail);
}

QString ObjectReader::describe(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void ObjectReader::reportUnknown(const JsonPath &path, const QString &key)
{
    const QString before = path.toString();
    m_sink.add(before.isEmpty() ? key.left(maxDetail) : before + QLatin1Char('.') + key.left(maxDetail), m_id, "unknown-key", key);
}

QJsonValue ObjectReader::take(QLatin1String key)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined())
        ++m_present;
    return value;
}

QJsonValue ObjectReader::require(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        problem(key, "missing-key");
    return value;
}

QString ObjectReader::readId(QLatin1String key)
{
    const QString id = text(key);
    if (!id.isEmpty() && !isPlainId(id)) {
        problem(key, "bad-value", id);
        return {};
    }
    m_id = id;
    return id;
}

QString ObjectReader::text(QLatin1String key)
{
    const QJsonValue value = require(key);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        problem(key, "wrong-type", describe(value));
        return {};
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        problem(key, "bad-value", text);
    return text;
}

QString ObjectReader::optionalText(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        problem(key, "wrong-type", describe(value));
    return value.toString();
}

QString ObjectReader::word(QLatin1String key, Words allowed)
{
    const QString word = text(key);
    if (!word.isEmpty() && !contains(allowed, word))
        problem(key, "unknown-value", word);
    return word;
}

QString ObjectReader::jurisdiction(QLatin1String key, bool orAny)
{
    const QString value = text(key);
    if (!value.isEmpty() && !isJurisdiction(value) && !(orAny && value == QLatin1String("any")))
        problem(key, "unknown-value", value);
    return value;
}

LocalText ObjectReader::localOf(const QJsonValue &value, const JsonPath &path)
{
    if (!value.isObject()) {
        m_sink.add(path.toString(), m_id, "wrong-type", describe(value));
        return {};
    }
    const QJsonObject object = value.toObject();
    LocalText result;
    int present = 0;
    const auto read = [&](QLatin1String language, QString &into) {
        const QJsonValue text = object.value(language);
        if (!text.isUndefined())
            ++present;
        if (!text.isUndefined() && !text.isString()) {
            m_sink.add(JsonPath{&path, language}.toString(), m_id, "wrong-type", describe(text));
            return;
        }
        into = text.toString();
        if (into.trimmed().isEmpty())
            m_sink.add(JsonPath{&path, language}.toString(), m_id, "missing-language", language);
    };
    read(QLatin1String("zh_CN"), result.zh);
    read(QLatin1String("en"), result.en);
    if (present != object.size()) {
        for (const QString &name : object.keys()) {
            if (name != QLatin1String("zh_CN") && name != QLatin1String("en"))
                reportUnknown(path, name);
        }
    }
    return result;
}

LocalText ObjectReader::local(QLatin1String key)
{
    const QJsonValue value = require(key);
    return value.isUndefined() ? LocalText() : localOf(value, JsonPath{&m_path, key});
}

LocalText ObjectReader::optionalLocal(QLatin1String key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? LocalText() : localOf(value, JsonPath{&m_path, key});
}

bool ObjectReader::flag(QLatin1String key, bool fallback)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isBool())
        problem(key, "wrong-type", describe(value));
    return value.toBool(fallback);
}

std::optional<int> ObjectReader::number(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        problem(key, "wrong-type", describe(value));
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (number != std::floor(number) || std::abs(number) > 1e6) {
        problem(key, "bad-value", describe(value));
        return std::nullopt;
    }
    return int(number);
}

QDate ObjectReader::date(QLatin1String key)
{
    if (m_object.contains(key))
        return optionalDate(key);
    require(key);
    return {};
}

QDate ObjectReader::optionalDate(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        problem(key, "wrong-type", describe(value));
        return {};
    }
    const QDate date = strictDate(value.toString());
    if (date.isNull())
        problem(key, "bad-date", value.toString());
    return date;
}

QString ObjectReader::optionalUrl(QLatin1String key)
{
    const QString url = optionalText(key);
    if (!url.isEmpty() && !isHttpsUrl(url)) {
        problem(key, "bad-url", url);
        return {};
    }
    return url;
}

QStringList ObjectReader::list(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        problem(key, "wrong-type", describe(value));
        return {};
    }
    QStringList result;
    QSet<QString> seen;
    const QJsonArray array = value.toArray();
    const JsonPath arrayPath{&m_path, key};
    result.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue item = array.at(i);
        const QString text = item.toString();
        const char *code = !item.isString() ? "wrong-type"
            : text.trimmed().isEmpty()      ? "bad-value"
            : seen.contains(text)           ? "duplicate-id"
                                            : nullptr;
        if (code) {
            m_sink.add(JsonPath{&arrayPath, {}, int(i)}.toString(), m_id, code, describe(item));
            continue;
        }
        seen.insert(text);
        result.append(text);
    }
    return result;
}

QStringList ObjectReader::ids(QLatin1String key)
{
    return list(key);
}

QStringList ObjectReader::words(QLatin1String key, Words allowed)
{
    const QStringList result = list(key);
    for (const QString &word : result) {
        if (!contains(allowed, word))
            problem(key, "unknown-value", word);
    }
    return result;
}

QStringList ObjectReader::jurisdictions(QLatin1String key)
{
    const QStringList result = list(key);
    for (const QString &word : result) {
        if (!isJurisdiction(word))
            problem(key, "unknown-value", word);
    }
    return result;
}

QList<PlacedText> ObjectReader::placed(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        problem(key, "wrong-type", describe(value));
    const QJsonArray array = value.toArray();
    const JsonPath arrayPath{&m_path, key};
    QList<PlacedText> result;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonPath itemPath{&arrayPath, {}, int(i)};
        PlacedText placed;
        QJsonObject text = array.at(i).toObject();
        if (array.at(i).isObject()) {
            ObjectReader item(text, itemPath, m_sink, m_id);
            placed.jurisdictions = item.jurisdictions(QLatin1String("jurisdictions"));
        }
        text.remove(QLatin1String("jurisdictions"));
        placed.text = localOf(array.at(i).isObject() ? QJsonValue(text) : array.at(i), itemPath);
        result.append(placed);
    }
    return result;
}

Provenance ObjectReader::provenance()
{
    Provenance result;
    result.sources = list(QLatin1String("sources"));
    if (result.sources.isEmpty())
        problem(QLatin1String("sources"), "missing-source");
    const QString confidence = word(QLatin1String("confidence"), {QLatin1String("high"), QLatin1String("medium")});
    result.confidence = confidence == QLatin1String("high") ? Confidence::High : Confidence::Medium;
    result.asOf = optionalDate(QLatin1String("asOf"));
    result.recheck = optionalDate(QLatin1String("recheck"));
    return result;
}

void ObjectReader::finish()
{
    if (m_present == m_object.size())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (std::none_of(m_known.cbegin(), m_known.cend(), [&](QLatin1String known) { return key == known; }))
            reportUnknown(m_path, key);
    }
}

} // namespace recourse::guideimpl
