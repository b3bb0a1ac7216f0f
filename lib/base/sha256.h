// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace recourse {

/// The SHA-256 of some bytes, as 64 lower-case hex digits.
class Sha256
{
public:
    Sha256() = default;
    static std::optional<Sha256> parse(const QString &hex);
    static Sha256 of(QByteArrayView bytes);
    QString hex() const { return m_hex; }
    /// For indexes on paper: the first 16 digits in groups of four.
    QString shortForm() const;
    bool isNull() const { return m_hex.isEmpty(); }
    bool operator==(const Sha256 &) const = default;

private:
    friend class Sha256Stream;
    QString m_hex;
};

/// SHA-256 over a stream of pieces, by OpenSSL (ten times QCryptographicHash's speed).
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream &) = delete;
    Sha256Stream &operator=(const Sha256Stream &) = delete;
    void add(QByteArrayView bytes);
    /// Ends the stream; may be called once.
    Sha256 finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace recourse
