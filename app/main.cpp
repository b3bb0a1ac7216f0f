// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/guide/guideoverlay.h"
#include "app/shell/lastwork.h"
#include "app/shell/mainwindow.h"
#include "app/shell/recoverywindow.h"
#include "app/shell/settingskeys.h"
#include "app/shell/singleinstance.h"
#include "app/text/selftest.h"
#include "app/text/sentences.h"
#include "app/text/translator.h"
#include "app/widgets/inbackground.h"
#include "app/widgets/prompts.h"
#include "app/widgets/theme.h"
#include "base/durablefile.h"
#include "casefile/storagethread.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QThread>

#include <cstdio>
#include <future>

using namespace recourse;
using namespace recourse::app;

namespace {

Language languageOf(const QString &asked, const QSettings &settings)
{
    if (const auto language = languageFromCode(asked))
        return *language;
    if (const auto language = languageFromCode(settings.value(settings::language).toString()))
        return *language;
    return QLocale::system().language() == QLocale::Chinese ? Language::ZhCn : Language::En;
}

/// Opens the folder and shows the window, or says why not; again after a restore.
class Start
{
public:
    Start(QApplication &application, AppContext &context, SingleInstance &instance) :
        m_application(application), m_context(context), m_instance(instance), m_lastWork(context)
    {
        QObject::connect(&m_instance, &SingleInstance::raiseRequested, &m_lastWork, [this] {
            if (m_lastWork.isRunning())
                m_lastWork.askForWindow();
            else if (m_window)
                m_window->raiseFromOtherStart();
        });
        QObject::connect(&m_lastWork, &LastWork::finished, &m_application, [this](bool windowWanted) {
            QApplication::setQuitOnLastWindowClosed(true);
            if (windowWanted)
                showWindow();
            else
                QCoreApplication::quit();
        });
    }

    /// Nothing waits for the disk: the window comes when the folder is open.
    void open()
    {
        deliver(m_context.storage.open(m_context.dataDir, m_context.clock, m_context.guide), &m_application,
            [this](const Status &opened) { opened.ok() ? showOpened() : showRecovery(opened.error()); });
    }

private:
    void showOpened()
    {
        m_instance.listen();
        showWindow();
        if (!m_note.isEmpty())
            m_window->showFailure(std::exchange(m_note, {}));
        if (m_recovery)
            m_recovery.release()->deleteLater();
    }

    void showRecovery(const Error &error)
    {
        if (error.code == ErrorCode::InUse && m_instance.raiseOther()) {
            QCoreApplication::quit();
            return;
        }
        auto window = std::make_unique<RecoveryWindow>(
            error, m_context.dataDir, m_context.language, m_context.clock, m_context.prompts);
        QObject::connect(
            window.get(), &RecoveryWindow::restored, &m_application,
            [this](const QString &note) {
                m_note = note;
                reopen();
            },
            Qt::QueuedConnection);
        window->show();
        std::swap(m_recovery, window); // the former goes when there is another
    }

    /// After a restore: the folder may have another guide file now.
    void reopen()
    {
        inBackground(
            &m_application, [dataDir = m_context.dataDir] { return guideOf(dataDir); },
            [this](const LoadedGuide &loaded) {
                if (loaded.guide)
                    m_context.useGuide(loaded.guide, loaded.problems);
                open();
            });
    }

    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(m_context);
        QObject::connect(m_window.get(), &MainWindow::closed, &m_lastWork, [this] {
            // The program stays for its last work, and answers to another start.
            QApplication::setQuitOnLastWindowClosed(false);
            m_lastWork.begin();
        });
        m_window->show();
    }

    QApplication &m_application;
    AppContext &m_context;
    SingleInstance &m_instance;
    LastWork m_lastWork;
    QString m_note; ///< about a restore, for the window that opens then
    std::unique_ptr<RecoveryWindow> m_recovery;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    makeNewFilesPrivate();
    qunsetenv("QT_IMAGEIO_MAXALLOC"); // it would override the limit against picture bombs
    // Han characters are drawn in their Chinese shapes on a system of another language too; its own fonts stay first.
    if (const QLocale system = QLocale::system();
        qEnvironmentVariableIsEmpty("FC_LANG") && system.language() != QLocale::Chinese) {
        const QString own = system.language() == QLocale::C ? QStringLiteral("en")
                                                            : system.name().section(QLatin1Char('_'), 0, 0);
        qputenv("FC_LANG", (own + QStringLiteral(":zh-cn")).toLatin1());
    }
    // The guide is read while Qt starts; both take about as long. Qt takes the first thread that asks for the main one.
    QThread::currentThread();
    auto guideLoad = std::async(std::launch::async, [] { return Catalogue::load(); });

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recourse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOURSE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.recourse_desktop.Recourse"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));

    QCommandLineParser parser;
    const QCommandLineOption dataOption(
        QStringLiteral("data"), QStringLiteral("Use the data folder DIR."), QStringLiteral("DIR"));
    const QCommandLineOption nowOption(
        QStringLiteral("now"), QStringLiteral("Take INSTANT (ISO 8601 with offset) for the present."), QStringLiteral("INSTANT"));
    const QCommandLineOption langOption(QStringLiteral("lang"), QStringLiteral("zh_CN or en."), QStringLiteral("LANG"));
    const QCommandLineOption selftestOption(
        QStringLiteral("selftest"), QStringLiteral("Check database driver, translations, fonts and data folder, then exit."));
    parser.addOptions({dataOption, nowOption, langOption, selftestOption});
    parser.addVersionOption();
    parser.addHelpOption();
    parser.process(application);

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (parser.isSet(nowOption)) {
        const auto now = Instant::fromIso(parser.value(nowOption));
        if (!now) {
            std::fputs("recourse: --now wants an instant such as 2026-10-12T10:00:00+08:00\n", stderr);
            return 2;
        }
        clock = std::make_unique<FixedClock>(*now);
    }
    const QString dataDir
        = QDir(parser.isSet(dataOption) ? parser.value(dataOption) : defaultDataDir()).absolutePath();
    if (parser.isSet(selftestOption))
        return runSelftest(dataDir);

    SingleInstance instance(dataDir);
    if (instance.raiseOther())
        return 0;

    const Status folder = makePrivateDir(dataDir);
    QSettings settings(QDir(dataDir).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Language language = languageOf(parser.value(langOption), settings);
    installTranslators(application, language);
    applyScreenFont(application, language);
    applyAppearance(application, Appearance(settings.value(settings::appearance, 0).toInt()));

    DesktopPrompts prompts;
    const Result<std::shared_ptr<const Catalogue>> guide = guideLoad.get();
    if (!guide.ok()) {
        std::fputs("recourse: the guide that belongs to this program is not sound; please install it again\n", stderr);
        return 1;
    }
    StorageThread storage;
    AppContext context{*clock, storage, *guide, prompts, settings, dataDir, language};
    loadOverlay(context);
    if (!folder.ok()) {
        RecoveryWindow window(folder.error(), dataDir, language, *clock, prompts);
        window.show();
        return QApplication::exec();
    }
    Start start(application, context, instance);
    start.open();
    return QApplication::exec();
}
