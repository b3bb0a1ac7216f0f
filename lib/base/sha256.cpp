// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <openssl/evp.h>

#include <utility>

namespace recourse {

namespace {

/// Up to here Qt's own, slower code is the quicker one: the first use of libcrypto takes milliseconds and megabytes, which a start can
/// do without.
constexpr qsizetype kSmall = 64 * 1024;

void check(int done)
{
    if (done != 1)
        qFatal("libcrypto failed to hash");
}

} // namespace

struct Sha256Stream::Private {
    QByteArray small;
    EVP_MD_CTX *context = nullptr;
    ~Private() { EVP_MD_CTX_free(context); }

    void update(QByteArrayView bytes) { check(EVP_DigestUpdate(context, bytes.data(), size_t(bytes.size()))); }
};

Sha256Stream::Sha256Stream() : d(std::make_unique<Private>()) {}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    if (!d->context && d->small.size() + bytes.size() <= kSmall) {
        d->small.append(bytes);
        return;
    }
    if (!d->context) {
        d->context = EVP_MD_CTX_new();
        check(EVP_DigestInit_ex(d->context, EVP_sha256(), nullptr));
        d->update(std::exchange(d->small, QByteArray()));
    }
    d->update(bytes);
}

Sha256 Sha256Stream::finish()
{
    QByteArray digest;
    if (d->context) {
        digest.resize(EVP_MD_get_size(EVP_sha256()));
        check(EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char *>(digest.data()), nullptr));
    } else {
        digest = QCryptographicHash::hash(d->small, QCryptographicHash::Sha256);
    }
    Sha256 result;
    result.m_hex = QString::fromLatin1(digest.toHex());
    return result;
}

std::optional<Sha256> Sha256::parse(const QString &hex)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (!form.match(hex).hasMatch())
        return std::nullopt;
    Sha256 result;
    result.m_hex = hex;
    return result;
}

Sha256 Sha256::of(QByteArrayView bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

QString Sha256::shortForm() const
{
    if (m_hex.isEmpty())
        return {};
    return QStringLiteral("%1 %2 %3 %4").arg(m_hex.mid(0, 4), m_hex.mid(4, 4), m_hex.mid(8, 4), m_hex.mid(12, 4));
}

} // namespace recourse
