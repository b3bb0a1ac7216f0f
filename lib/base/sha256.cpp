// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QRegularExpression>

// Its plain functions, not EVP: the first use of that reads OpenSSL's settings and loads its providers, two megabytes and some
// milliseconds of every start. Both run the same code underneath.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace recourse {

namespace {

void check(int done)
{
    if (done != 1)
        qFatal("libcrypto failed to hash");
}

} // namespace

struct Sha256Stream::Private {
    SHA256_CTX context;
};

Sha256Stream::Sha256Stream() : d(std::make_unique<Private>())
{
    check(SHA256_Init(&d->context));
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    check(SHA256_Update(&d->context, bytes.data(), size_t(bytes.size())));
}

Sha256 Sha256Stream::finish()
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    check(SHA256_Final(reinterpret_cast<unsigned char *>(digest.data()), &d->context));
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
