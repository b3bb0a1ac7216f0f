// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

/// Runs a program under strace and lets one of its system calls fail, or kills it there. Calls are counted in its main thread.
namespace recourse::test {

/// The `nth` call of this name, which has to do with the watched folder.
struct FaultPoint {
    QString call;
    int nth = 0;
    QString line;
};

struct FaultRun {
    int exit = -1;              ///< -1: killed
    QByteArray out;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class FaultInjector
{
public:
    explicit FaultInjector(QString program) : m_program(std::move(program)) {}

    /// Whether this machine lets one process watch another.
    static bool isAllowed()
    {
        QProcess probe;
        probe.start(QStringLiteral("strace"), {QStringLiteral("-qq"), QStringLiteral("-e"), QStringLiteral("trace=none"), QStringLiteral("true")});
        return probe.waitForStarted() && probe.waitForFinished(10'000) && probe.exitStatus() == QProcess::NormalExit
            && probe.exitCode() == 0;
    }

    /// Every call of an undisturbed run that changes something below `folder`.
    QList<FaultPoint> points(const QStringList &arguments, const QString &folder) const
    {
        const QString log = folder + QStringLiteral(".strace");
        QFile::remove(log);
        static_cast<void>(strace({QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-y"), QStringLiteral("-s"), QStringLiteral("0"), QStringLiteral("-o"), log,
            QStringLiteral("-e"), QStringLiteral("trace=openat,write,pwrite64,?rename,?renameat,renameat2,?unlink,unlinkat,?rmdir,?mkdir,mkdirat,fsync,"
                           "fdatasync,syncfs,ftruncate,?link,linkat,?chmod,fchmod,fchmodat")}, arguments));
        QFile file(log);
        QList<FaultPoint> found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        static const QRegularExpression shape(QStringLiteral("^(\\d+) +(\\w+)\\((.*)$"));
        QHash<QString, int> counts;
        QString mainThread;
        const QStringList lines = QString::fromLocal8Bit(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const auto match = shape.match(line);
            if (!match.hasMatch())
                continue;
            if (mainThread.isEmpty())
                mainThread = match.captured(1);
            if (match.captured(1) != mainThread)
                continue;
            const QString call = match.captured(2);
            const int nth = ++counts[call];
            if (!line.contains(folder) || (call == QLatin1String("openat") && !line.contains(QLatin1String("O_CREAT"))))
                continue;
            found.append({call, nth, line});
        }
        QFile::remove(log);
        return found;
    }

    /// `what`: "signal=KILL", "error=EIO", "error=ENOSPC". `onwards`: this call and all later ones of its name.
    FaultRun run(const QStringList &arguments, const FaultPoint &point, const QString &what, bool onwards = false) const
    {
        // The filter makes a run three times as fast, but strace delivers no signal at a call that it lets through.
        const QStringList fast = what.startsWith(QLatin1String("error")) ? QStringList{QStringLiteral("--seccomp-bpf")} : QStringList();
        return strace(QStringList{QStringLiteral("-f")} + fast + QStringList{QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-e"),
                          QStringLiteral("trace=") + point.call, QStringLiteral("-e"),
                          QStringLiteral("inject=%1:%2:when=%3%4").arg(point.call, what).arg(point.nth).arg(onwards ? QStringLiteral("+") : QString())},
            arguments);
    }

    FaultRun plain(const QStringList &arguments) const { return start(m_program, arguments); }

private:
    FaultRun strace(QStringList options, const QStringList &arguments) const
    {
        return start(QStringLiteral("strace"), options << m_program << arguments);
    }
    static FaultRun start(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // it cannot work beside strace
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {-2, "it hangs"};
        }
        return {process.exitStatus() == QProcess::NormalExit && process.exitCode() < 128 ? process.exitCode() : -1,
            process.readAllStandardOutput()};
    }
    QString m_program;
};

/// Copies a folder as it is, permissions included.
inline void copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        qFatal("cannot make %s", qPrintable(to));
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("cannot copy %s", qPrintable(entry.filePath()));
    }
}

} // namespace recourse::test
