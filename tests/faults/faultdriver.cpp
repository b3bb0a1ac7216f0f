// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// faultdriver one|batch DATADIR FILE...: imports and prints "ACK <sha256>" for each file after the vault reported it as stored.
#include "base/durablefile.h"
#include "evidence/vault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace recourse;

namespace {

bool acknowledge(const Result<StoredBlob> &blob)
{
    if (!blob)
        return false;
    std::printf("ACK %s\n", qPrintable(blob->sha256.hex()));
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    makeNewFilesPrivate();
    const QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() < 3)
        return 2;
    const QString mode = arguments.takeFirst();
    Vault vault(arguments.takeFirst());
    const Instant now = SystemClock().now();
    if (!vault.prepare())
        return 1;
    bool good = true;
    if (mode == QLatin1String("batch")) {
        for (const Result<StoredBlob> &blob : vault.importFiles(arguments, now))
            good = acknowledge(blob) && good;
    } else {
        for (const QString &file : arguments)
            good = acknowledge(vault.importFile(file, now)) && good;
    }
    return good ? 0 : 1;
}
