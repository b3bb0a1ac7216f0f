// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/display.h"
#include "bench/measure.h"

#include "casefile/casefile.h"
#include "testkit/examples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace recourse::bench {

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool makeDataFolder(const QString &path)
{
    const SystemClock clock;
    const auto file = CaseFile::open(path, clock);
    return file && (*file)->create(test::refundComplaint());
}

} // namespace

Findings measureStart(const Setup &setup)
{
    Findings found;
    const auto display = Display::start();
    if (!display) {
        found.missing << QStringLiteral("start: Xvfb is not installed or did not start");
        return found;
    }
    const QTemporaryDir dir(setup.scratch + QStringLiteral("/start-XXXXXX"));
    const QString data = dir.filePath(QStringLiteral("data"));
    // KeePassXC would otherwise ask about updates before it is ready.
    const bool ready = makeDataFolder(data)
        && writeFile(dir.filePath(QStringLiteral("config/keepassxc/keepassxc.ini")), "[GUI]\nCheckForUpdates=false\nCheckForUpdatesNextCheck=0\n");
    if (!ready) {
        found.missing << QStringLiteral("start: the data folder could not be made");
        return found;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), dir.path());
    // A desktop has a session bus; where there is none, each program would first try to launch one.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), dir.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), dir.filePath(QStringLiteral("share")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), dir.filePath(QStringLiteral("cache")));

    struct Program {
        QString path;
        QStringList arguments;
        QList<double> pss;
    };
    QList<Program> programs{
        {QStringLiteral(RECOURSE_PROGRAM), {QStringLiteral("--data"), data, QStringLiteral("--lang"), QStringLiteral("zh_CN")}, {}},
        {QStringLiteral(EMPTY_WINDOW_PROGRAM), {}, {}}};
    if (const QString peer = installed(QStringLiteral("keepassxc")); !peer.isEmpty())
        programs.append({peer, {}, {}});
    else
        found.notes << QStringLiteral("KeePassXC is not installed: its rows are left out");
    QList<Job> jobs;
    for (Program &program : programs) {
        jobs << [&display, &program, &environment]() -> std::optional<double> {
            const auto settled = display->settle(program.path, program.arguments, environment);
            if (!settled)
                return std::nullopt;
            program.pss.append(settled->pssMegabytes);
            return settled->milliseconds;
        };
    }
    const auto times = inTurn(setup.rounds, jobs);
    if (!times) {
        found.missing << QStringLiteral("start: a program showed no window");
        return found;
    }
    for (Program &program : programs)
        program.pss.removeFirst(); // of the round that does not count
    const QString empty = QStringLiteral("empty QMainWindow");
    const QString start = QStringLiteral("start to painted window");
    const QString memory = QStringLiteral("memory after start (PSS)");
    found.rows << compare(start, QStringLiteral("ms"), times->at(0), empty, times->at(1), 4, 2.5);
    if (programs.size() > 2)
        found.rows << compare(start, QStringLiteral("ms"), times->at(0), QStringLiteral("KeePassXC"), times->at(2), 0.6, 0.4);
    found.rows << compare(memory, QStringLiteral("MB"), programs[0].pss, empty, programs[1].pss, 2.5, 1.8);
    if (programs.size() > 2)
        found.rows << compare(memory, QStringLiteral("MB"), programs[0].pss, QStringLiteral("KeePassXC"), programs[2].pss, 0.7);
    return found;
}

} // namespace recourse::bench
