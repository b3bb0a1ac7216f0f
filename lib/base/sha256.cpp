// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"

#include <QRegularExpression>

#include <openssl/evp.h>

namespace recourse {

struct Sha256Stream::Private {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~Private() { EVP_MD_CTX_free(context); }
};

Sha256Stream::Sha256Stream() : d(std::make_unique<Private>())
{
    if (EVP_DigestInit_ex(d->context, EVP_sha256(), nullptr) != 1)
        qFatal("libcrypto offers no SHA-256");
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(d->context, bytes.data(), size_t(bytes.size())) != 1)
        qFatal("libcrypto failed to hash");
}

Sha256 Sha256Stream::finish()
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (EVP_DigestFinal_ex(d->context, digest, &length) != 1)
        qFatal("libcrypto failed to finish a hash");
    Sha256 result;
    result.m_hex = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), int(length)).toHex());
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
