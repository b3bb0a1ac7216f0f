// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#include "base/sha256.h"

#include <QDir>
#include <QFileInfo>

namespace recourse::app {

QString instanceName(const QString &dataDir)
{
    const QFileInfo folder(dataDir);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    return QStringLiteral("recourse-") + Sha256::of(path.toUtf8()).hex().left(24);
}

} // namespace recourse::app
