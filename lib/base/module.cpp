// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLibrary>
#include <QMutex>

namespace recourse {
namespace {

#if defined(Q_OS_WIN)
constexpr auto kSuffix = ".dll";
#else
constexpr auto kSuffix = ".so"; // of loadable modules on macOS too
#endif

QString find(const QString &file)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {qEnvironmentVariable("RECOURSE_MODULES"), here,
             here + QStringLiteral("/../" RECOURSE_MODULE_PATH), here + QStringLiteral("/" RECOURSE_MODULE_PATH),
             here + QStringLiteral("/../PlugIns")}) {
        const QFileInfo info(folder + QLatin1Char('/') + file);
        if (!folder.isEmpty() && info.isFile())
            return info.absoluteFilePath();
    }
    return {};
}

const void *load(const QString &file)
{
    const QString path = find(file);
    if (path.isEmpty())
        return nullptr;
    using Entry = const void *(*)(const char *);
    const auto entry = reinterpret_cast<Entry>(QLibrary::resolve(path, "recourse_module"));
    return entry ? entry(RECOURSE_VERSION) : nullptr;
}

} // namespace

Result<const void *> loadModule(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, const void *> loaded;
    const QString file = QLatin1String("recourse-") + name + QLatin1String(kSuffix);
    const QMutexLocker lock(&mutex);
    const void *&table = loaded[name];
    if (!table)
        table = load(file);
    if (!table)
        return {ErrorCode::PartMissing, {file}};
    return table;
}

} // namespace recourse
