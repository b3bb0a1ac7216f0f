// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefile.h"

#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace recourse {
namespace {

quint32 bigEndian(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

} // namespace

Result<StoreHeader> inspectStore(const QString &path, int newest)
{
    if (!QFileInfo(path).isFile())
        return {ErrorCode::NotReadable, {}, QStringLiteral("no database file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable, {}, file.errorString()};
    const qint64 size = file.size();
    if (size == 0)
        return StoreHeader{true, 0};
    const QByteArray head = file.read(100);
    const auto damaged = [](const QString &what) { return Error{ErrorCode::Damaged, {what}, {}}; };
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return damaged(QStringLiteral("header"));

    // A journal that waits to be rolled back may restore length and versions; SQLite decides then.
    const bool journalWaits = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    const quint32 application = bigEndian(head, 68);
    const int version = int(bigEndian(head, 60));
    if (application != storeApplicationId && !journalWaits)
        return damaged(QStringLiteral("foreign"));
    if (version > newest)
        return {ErrorCode::NewerVersion, {QString::number(version)}};
    const quint32 rawPageSize = (quint32(quint8(head[16])) << 8) | quint8(head[17]);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const bool countIsValid = bigEndian(head, 24) == bigEndian(head, 92);
    if (countIsValid && !journalWaits && size < pageSize * bigEndian(head, 28))
        return damaged(QStringLiteral("truncated"));
    return StoreHeader{false, version};
}

} // namespace recourse
