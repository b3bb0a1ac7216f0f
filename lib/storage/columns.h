// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"
#include "complaint/complaint.h"
#include "storage/database.h"

#include <QVariantList>

#include <cstring>
#include <type_traits>

/// How one field of a value becomes columns: their names, their SQL values, and back; plus the visitors for complaintrows.h.
/// What cannot be read back becomes the empty value, and the digest then disagrees. For lib/storage only.
namespace recourse::rows {

// Values out: one QVariant per column.
void put(QVariantList &out, const QString &text);
void put(QVariantList &out, const QStringList &list);   ///< JSON array
void put(QVariantList &out, bool flag);
void put(QVariantList &out, int number);
void put(QVariantList &out, qint64 number);
void put(QVariantList &out, const PartialDate &date);   ///< yyyymmdd, zeros for what is not known
void put(QVariantList &out, const Instant &instant);
void put(QVariantList &out, const std::optional<Instant> &instant);
void put(QVariantList &out, const When &when);
void put(QVariantList &out, const std::optional<Money> &money);
void put(QVariantList &out, const Sha256 &sha256);
void put(QVariantList &out, ContactEntry::Direction direction);
void put(QVariantList &out, EventKind kind);
void put(QVariantList &out, std::optional<EventKind> kind);  ///< none: an empty text
void put(QVariantList &out, LetterType type);
void put(QVariantList &out, Recipient recipient);
void put(QVariantList &out, Verdict verdict);
void put(QVariantList &out, const QDate &date);               ///< as a PartialDate
void put(QVariantList &out, const QList<Letter::Exhibit> &list);     ///< JSON array of objects
void put(QVariantList &out, const QList<Letter::RuleValue> &list);
template<typename Tag>
void put(QVariantList &out, const Id<Tag> &id)
{
    out.append(id.isNull() ? QStringLiteral("") : id.toString());
}

// Values in: each takes its columns from `at` on and moves it forward.
void take(const Query &row, int &at, QString &text);
void take(const Query &row, int &at, QStringList &list);
void take(const Query &row, int &at, bool &flag);
void take(const Query &row, int &at, int &number);
void take(const Query &row, int &at, qint64 &number);
void take(const Query &row, int &at, PartialDate &date);
void take(const Query &row, int &at, Instant &instant);
void take(const Query &row, int &at, std::optional<Instant> &instant);
void take(const Query &row, int &at, When &when);
void take(const Query &row, int &at, std::optional<Money> &money);
void take(const Query &row, int &at, Sha256 &sha256);
void take(const Query &row, int &at, ContactEntry::Direction &direction);
void take(const Query &row, int &at, EventKind &kind);
void take(const Query &row, int &at, std::optional<EventKind> &kind);
void take(const Query &row, int &at, LetterType &type);
void take(const Query &row, int &at, Recipient &recipient);
void take(const Query &row, int &at, Verdict &verdict);
void take(const Query &row, int &at, QDate &date);
void take(const Query &row, int &at, QList<Letter::Exhibit> &list);
void take(const Query &row, int &at, QList<Letter::RuleValue> &list);
template<typename Tag>
void take(const Query &row, int &at, Id<Tag> &id)
{
    id = Id<Tag>::parse(row.text(at++)).value_or(Id<Tag>());
}

/// The endings of the columns a type needs; {""} for a type with one.
template<typename T>
QStringList endings(const T &)
{
    return {QString()};
}
inline QStringList endings(const Instant &) { return {QStringLiteral("_ms"), QStringLiteral("_offset")}; }
inline QStringList endings(const std::optional<Instant> &) { return endings(Instant()); }
inline QStringList endings(const When &)
{
    return {QStringLiteral("_date"), QStringLiteral("_ms"), QStringLiteral("_offset")};
}
inline QStringList endings(const std::optional<Money> &) { return {QStringLiteral("_minor"), QStringLiteral("_currency")}; }

/// Collects column names.
struct Names {
    QStringList names;
    template<typename T>
    void operator()(const char *name, const T &field)
    {
        const QStringList ends = endings(field);
        for (const QString &end : ends)
            names.append(QLatin1String(name) + end);
    }
};

/// Collects SQL values.
struct Values {
    QVariantList values;
    template<typename T>
    void operator()(const char *, const T &field)
    {
        put(values, field);
    }
};

/// Fills fields from the current row of a query.
struct Reader {
    const Query &row;
    int at = 0;
    template<typename T>
    void operator()(const char *, T &field)
    {
        take(row, at, field);
    }
};

/// Feeds a digest. Fields with their default value are left out, so that a column added later does not change old digests.
struct Hasher {
    Sha256Stream &stream;
    template<typename T>
    void operator()(const char *name, const T &field)
    {
        QVariantList values;
        QVariantList defaults;
        put(values, field);
        put(defaults, T{});
        // These two are always said: their first value is one among others, and it was a word of its own in the digests of old rows.
        constexpr bool always = std::is_same_v<T, EventKind> || std::is_same_v<T, LetterType>;
        if (!always && values == defaults)
            return;
        piece(QByteArrayView(name, qsizetype(std::strlen(name))));
        for (const QVariant &value : std::as_const(values))
            piece(value.isNull() ? QByteArray("\0", 1) : value.toString().toUtf8());
    }
    /// Length first, so that no two different values read the same.
    void piece(QByteArrayView bytes);
};

} // namespace recourse::rows
