// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>
#include <initializer_list>
#include <optional>

/// Internal to lib/guide: reads one JSON object key by key and reports everything that is not as it should be.
namespace recourse::guideimpl {

/// Where we are in a file. Lives on the stack; turned into text only for a problem.
struct JsonPath {
    const JsonPath *parent = nullptr;
    QLatin1String key;
    int index = -1;
    QString toString() const;
};

/// Collects problems; stops collecting after a thousand, a hostile file must not fill the memory.
class ProblemSink
{
public:
    void setFile(const QString &file) { m_file = file; }
    const QString &file() const { return m_file; }
    void add(const QString &path, const QString &id, const char *code, const QString &detail = {});
    bool isEmpty() const { return m_problems.isEmpty(); }
    QList<GuideProblem> take() { return std::move(m_problems); }

private:
    QString m_file;
    QList<GuideProblem> m_problems;
};

using Words = std::initializer_list<QLatin1String>;

/// "CN", "US", "UK", "EU", "HK", "SG", "other".
bool isJurisdiction(const QString &text);
/// A day of 1900–2199 as "YYYY-MM-DD"; null for anything else.
QDate strictDate(const QString &text);
/// https with a host and without user data.
bool isHttpsUrl(const QString &text);
/// Letters, digits, "-", "_", ".", at most 64, begins with a letter or digit.
bool isPlainId(const QString &text);

class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, const JsonPath &path, ProblemSink &sink, const QString &id = {});

    /// The object's own id: required, checked for its form, named in later problems.
    QString readId(QLatin1String key = QLatin1String("id"));

    QString text(QLatin1String key);                 ///< required, not empty
    QString optionalText(QLatin1String key);
    QString word(QLatin1String key, Words allowed);  ///< required, one of
    QString jurisdiction(QLatin1String key, bool orAny = false);
    LocalText local(QLatin1String key);              ///< required, both languages
    LocalText optionalLocal(QLatin1String key);
    bool flag(QLatin1String key, bool fallback = false);
    std::optional<int> number(QLatin1String key);
    QDate date(QLatin1String key);                   ///< required
    QDate optionalDate(QLatin1String key);
    QString optionalUrl(QLatin1String key);
    QStringList ids(QLatin1String key);              ///< optional list of texts, no empty one, no repetition
    QStringList words(QLatin1String key, Words allowed);
    QStringList jurisdictions(QLatin1String key);
    QList<PlacedText> placed(QLatin1String key);     ///< optional list of texts in both languages, each with "jurisdictions" or not
    Provenance provenance();

    /// Calls f(ObjectReader &) for each object of an optional array.
    template<typename F>
    void each(QLatin1String key, F f);
    bool has(QLatin1String key) const { return m_object.contains(key); }
    /// Calls f(ObjectReader &) for an optional object.
    template<typename F>
    void child(QLatin1String key, F f);
    /// Calls f(key, value) for each member of an optional object; value may be of any type.
    template<typename F>
    void members(QLatin1String key, F f);

    /// Reports keys nobody asked for. Call last.
    void finish();

    void problem(QLatin1String key, const char *code, const QString &detail = {});
    void problemHere(const char *code, const QString &detail = {});
    const JsonPath &path() const { return m_path; }
    ProblemSink &sink() { return m_sink; }
    const QString &id() const { return m_id; }
    void setId(const QString &id) { m_id = id; }     ///< for objects named by more than one key

private:
    QJsonValue take(QLatin1String key);
    QJsonValue require(QLatin1String key);
    LocalText localOf(const QJsonValue &value, const JsonPath &path);
    QStringList list(QLatin1String key);
    void reportUnknown(const JsonPath &path, const QString &key);
    static QString describe(const QJsonValue &value);

    const QJsonObject &m_object;
    const JsonPath &m_path;
    ProblemSink &m_sink;
    QString m_id;
    QVarLengthArray<QLatin1String, 24> m_known;
    qsizetype m_present = 0;
};

template<typename F>
void ObjectReader::each(QLatin1String key, F f)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        problem(key, "wrong-type", QStringLiteral("array"));
        return;
    }
    const JsonPath arrayPath{&m_path, key};
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonPath itemPath{&arrayPath, {}, int(i)};
        const QJsonValue item = array.at(i);
        if (!item.isObject()) {
            m_sink.add(itemPath.toString(), m_id, "wrong-type", QStringLiteral("object"));
            continue;
        }
        const QJsonObject object = item.toObject();
        ObjectReader reader(object, itemPath, m_sink, m_id);
        f(reader);
        reader.finish();
    }
}

template<typename F>
void ObjectReader::child(QLatin1String key, F f)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        problem(key, "wrong-type", QStringLiteral("object"));
        return;
    }
    const JsonPath path{&m_path, key};
    const QJsonObject object = value.toObject();
    ObjectReader reader(object, path, m_sink, m_id);
    f(reader);
    reader.finish();
}

template<typename F>
void ObjectReader::members(QLatin1String key, F f)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject()) {
        problem(key, "wrong-type", QStringLiteral("object"));
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        f(it.key(), QJsonValue(it.value()));
}

} // namespace recourse::guideimpl
