// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which blobs somebody in this program still needs although no row names them.
#include "evidence/vault.h"

#include <QHash>
#include <QMutex>
#include <QSet>

namespace recourse {
namespace {

struct Holds {
    QMutex mutex;
    QHash<QString, int> counted;
    QSet<QString> coming;
};

Holds &holds()
{
    static Holds all;
    return all;
}

QString keyOf(const QString &root, const Sha256 &sha256)
{
    return sha256.hex() + root;
}

} // namespace

void Vault::hold(const Sha256 &sha256) const
{
    const QMutexLocker locker(&holds().mutex);
    ++holds().counted[keyOf(m_root, sha256)];
}

void Vault::release(const Sha256 &sha256) const
{
    const QMutexLocker locker(&holds().mutex);
    const auto held = holds().counted.find(keyOf(m_root, sha256));
    if (held != holds().counted.end() && --*held <= 0)
        holds().counted.erase(held);
}

bool Vault::isHeld(const Sha256 &sha256) const
{
    const QMutexLocker locker(&holds().mutex);
    const QString key = keyOf(m_root, sha256);
    return holds().counted.contains(key) || holds().coming.contains(key);
}

Result<bool> Vault::removeUnlessHeld(const Sha256 &sha256)
{
    const QMutexLocker locker(&holds().mutex);
    const QString key = keyOf(m_root, sha256);
    if (holds().counted.contains(key) || holds().coming.contains(key))
        return false;
    if (Status removed = remove(sha256); !removed)
        return removed.error();
    return true;
}

void Vault::comes(const Sha256 &sha256) const
{
    const QMutexLocker locker(&holds().mutex);
    holds().coming.insert(keyOf(m_root, sha256));
}

void Vault::imported(const Sha256 &sha256) const
{
    const QMutexLocker locker(&holds().mutex);
    holds().coming.remove(keyOf(m_root, sha256));
}

} // namespace recourse
