// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace recourse {

/// A UUID that names one kind of thing and does not convert to another kind's. Null until create() or parse().
template<typename Tag>
class Id
{
public:
    Id() = default;
    static Id create() { return Id(QUuid::createUuid()); }
    /// Accepts a UUID without braces, as toString() writes it; nothing else.
    static std::optional<Id> parse(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text.toLower())
            return std::nullopt;
        return Id(uuid);
    }
    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using ComplaintId = Id<struct ComplaintTag>;
using EvidenceId = Id<struct EvidenceTag>;
using FactId = Id<struct FactTag>;
using TransactionId = Id<struct TransactionTag>;
using ContactId = Id<struct ContactTag>;
using LetterId = Id<struct LetterTag>;
using StepId = Id<struct StepTag>;

} // namespace recourse
