// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/window/testwindow.h"

#include "app/shell/lastwork.h"
#include "app/shell/mainwindow.h"
#include "app/text/translator.h"
#include "app/widgets/theme.h"
#include "testkit/examples.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTest>

namespace recourse::test {

TestWindow::TestWindow(Language language, const QString &dataDir, Instant now) :
    m_dataDir(dataDir.isEmpty() ? m_temporary.filePath(QStringLiteral("data")) : dataDir),
    m_clock(now == Instant{} ? noon(2026, 10, 12) : now)
{
    QDir().mkpath(m_dataDir);
    m_settings = std::make_unique<QSettings>(QDir(m_dataDir).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    static const Result<std::shared_ptr<const Catalogue>> guide = Catalogue::load();
    if (!guide.ok())
        qFatal("the shipped guide is not sound");
    app::installTranslators(*qApp, language);
    app::applyScreenFont(*qApp, language);
    app::applyAppearance(*qApp, app::Appearance::Light);
    m_storage = std::make_unique<StorageThread>();
    const Status opened = m_storage->open(m_dataDir, m_clock).result();
    if (!opened.ok())
        qFatal("the test's data folder cannot be opened: %s", qPrintable(opened.error().detail));
    m_context = std::make_unique<app::AppContext>(
        app::AppContext{m_clock, *m_storage, *guide, m_prompts, *m_settings, m_dataDir, language});
    m_window = std::make_unique<app::MainWindow>(*m_context);
    QObject::connect(m_window.get(), &app::MainWindow::closed, m_window.get(), [this] {
        m_lastWork = std::make_unique<app::LastWork>(*m_context);
        m_lastWork->begin();
    });
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qWarning("the window was not exposed");
}

TestWindow::~TestWindow()
{
    m_lastWork.reset();
    m_window.reset();
    m_storage.reset();
}

QWidget *TestWindow::findWidget(const QString &name)
{
    QElapsedTimer elapsed;
    elapsed.start();
    do {
        for (QWidget *widget : m_window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        QTest::qWait(20);
    } while (elapsed.elapsed() < 5'000);
    qWarning("no visible widget is called %s", qPrintable(name));
    return nullptr;
}

bool TestWindow::close()
{
    if (m_window->close())
        return true;
    // It waits for a save, or asks.
    return QTest::qWaitFor([this] { return !m_window->isVisible(); }, 3'000);
}

} // namespace recourse::test
