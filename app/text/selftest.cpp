// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/selftest.h"

#include "base/durablefile.h"
#include "base/module.h"
#include "evidence/workerclient.h"
#include "guide/catalogue.h"
#include "letter/pages.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QTranslator>

#include <cstdio>

namespace recourse::app {

namespace {

SelftestCheck translations()
{
    QStringList missing;
    for (const QString &code : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        QTranslator translator;
        if (!translator.load(QStringLiteral(":/i18n/recourse_%1.qm").arg(code)))
            missing.append(code);
    }
    return {QStringLiteral("translations"), missing.isEmpty(), true, missing.join(u' ')};
}

SelftestCheck guide()
{
    const auto loaded = Catalogue::load();
    return {QStringLiteral("guide"), loaded.ok(), true,
        loaded ? QStringLiteral("%1 rules").arg((*loaded)->rules().size()) : loaded.error().args.value(0)};
}

SelftestCheck templates()
{
    QStringList missing;
    for (const QString &code : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        if (QDir(QStringLiteral(":/letters/") + code).isEmpty())
            missing.append(code);
    }
    return {QStringLiteral("letter-templates"), missing.isEmpty(), true, missing.join(u' ')};
}

SelftestCheck dataFolder(const QString &dataDir)
{
    SelftestCheck check{QStringLiteral("data-folder"), false, true, {}};
    if (const Status made = makePrivateDir(dataDir); !made) {
        check.detail = errorName(made.error().code);
        return check;
    }
    const QString probe = QDir(dataDir).filePath(QStringLiteral(".selftest"));
    const Status written = writeFileDurably(probe, "recourse", FileAccess::Private);
    check.ok = written.ok() && QFile::remove(probe);
    if (!written)
        check.detail = errorName(written.error().code);
    return check;
}

SelftestCheck modulePresent(const QString &name)
{
    const auto loaded = loadModule(name);
    return {QLatin1String("module-") + name, loaded.ok(), true, loaded ? QString() : loaded.error().args.value(0)};
}

} // namespace

QList<SelftestCheck> selftest(const QString &dataDir)
{
    const bool driver = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
    const auto font = chineseFontFamily();
    const QString worker = findWorkerProgram();
    return {
        {QStringLiteral("database-driver"), driver, true,
            driver ? QStringLiteral("QSQLITE") : QStringLiteral("libqt6sql6-sqlite")},
        translations(),
        {QStringLiteral("chinese-font"), font.has_value(), true, font.value_or(QStringLiteral("fonts-noto-cjk"))},
        guide(),
        templates(),
        dataFolder(dataDir),
        modulePresent(QStringLiteral("pdf")),
        modulePresent(QStringLiteral("zip")),
        {QStringLiteral("worker"), !worker.isEmpty(), false, {}},
    };
}

int runSelftest(const QString &dataDir)
{
    bool sound = true;
    for (const SelftestCheck &check : selftest(dataDir)) {
        const char *verdict = check.ok ? "ok" : check.required ? "MISSING" : "absent";
        std::printf("%-8s %s%s%s\n", verdict, qUtf8Printable(check.name), check.detail.isEmpty() ? "" : ": ",
            qUtf8Printable(check.detail));
        sound = sound && (check.ok || !check.required);
    }
    return sound ? 0 : 1;
}

} // namespace recourse::app
