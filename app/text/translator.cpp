// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace recourse::app {

namespace {

const QString kOwner = QStringLiteral("recourse-translator");

void install(QCoreApplication &application, std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(kOwner);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool installTranslators(QCoreApplication &application, Language language)
{
    const QList<QTranslator *> former = application.findChildren<QTranslator *>(kOwner, Qt::FindDirectChildrenOnly);
    const QString code = languageCode(language);

    auto ofQt = std::make_unique<QTranslator>();
    const QString qtName = QStringLiteral("qtbase_") + code;
    if (ofQt->load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        || ofQt->load(qtName, QCoreApplication::applicationDirPath() + QStringLiteral("/translations")))
        install(application, std::move(ofQt));

    auto ours = std::make_unique<QTranslator>();
    const bool found = ours->load(QStringLiteral(":/i18n/recourse_%1.qm").arg(code));
    if (found)
        install(application, std::move(ours));
    qDeleteAll(former); // the new ones are in force already: no moment in between shows a mixture
    return found;
}

Language systemLanguage()
{
    return QLocale::system().uiLanguages().value(0).startsWith(QLatin1String("zh")) ? Language::ZhCn : Language::En;
}

} // namespace recourse::app
