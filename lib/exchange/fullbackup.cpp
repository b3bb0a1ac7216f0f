// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fullbackup.h"

#include "base/module.h"

#include <QFile>

namespace recourse {
namespace {

const QString moduleName = QStringLiteral("zip");

} // namespace

Status writeFullBackup(const QString &target, const QList<BackupFile> &files, const BackupLabel &label, Progress *progress)
{
    const auto zip = module<ZipModule>(moduleName);
    return zip ? (*zip)->write(target, files, label, progress) : Status(zip.error());
}

bool looksLikeFullBackup(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

Result<QList<BackupFile>> unpackFullBackup(const QString &path, const QString &intoDir, Progress *progress)
{
    const auto zip = module<ZipModule>(moduleName);
    return zip ? (*zip)->unpack(path, intoDir, progress) : Result<QList<BackupFile>>(zip.error());
}

} // namespace recourse
