// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/areas.h"

#include "app/guide/guidearea.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settingspage.h"

namespace recourse::app {
namespace {

QWidget *makeSettings(MainWindow &window, AppContext &context)
{
    auto *page = new SettingsPage(context);
    QObject::connect(page, &SettingsPage::languageChosen, &window, &MainWindow::chooseLanguage);
    QObject::connect(page, &SettingsPage::appearanceChosen, &window, &MainWindow::chooseAppearance);
    QObject::connect(page, &SettingsPage::restoreChosen, &window, &MainWindow::restoreFrom);
    return page;
}

} // namespace

const QList<AreaSpec> &areas()
{
    static const QList<AreaSpec> all{
        {area::complaints, QStringLiteral("complaints"), [] { return MainWindow::tr("Complaints"); },
            [] { return MainWindow::tr("&Complaints"); }, false,
            [](MainWindow &window, AppContext &) { return window.complaintsArea(); }},
        {QStringLiteral("guide"), QStringLiteral("guide"), [] { return MainWindow::tr("Guide"); },
            [] { return MainWindow::tr("&Guide"); }, false,
            [](MainWindow &, AppContext &context) -> QWidget * { return new GuideArea(context); }},
        {area::settings, QStringLiteral("settings"), [] { return MainWindow::tr("Settings"); },
            [] { return MainWindow::tr("S&ettings"); }, true, &makeSettings},
    };
    return all;
}

} // namespace recourse::app
