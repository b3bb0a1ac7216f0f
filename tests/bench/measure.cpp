// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace recourse::bench {

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

Row compare(const QString &what, const QString &unit, const QList<double> &ours, const QString &against, const QList<double> &theirs,
    double required, std::optional<double> aim)
{
    QList<double> ratios;
    for (int i = 0; i < std::min(ours.size(), theirs.size()); ++i)
        ratios.append(ours.at(i) / theirs.at(i));
    return {what, unit, median(ours), against, median(theirs), median(ratios), required, aim};
}

std::optional<QList<QList<double>>> inTurn(int rounds, const QList<Job> &jobs)
{
    QList<QList<double>> found(jobs.size());
    for (int round = 0; round <= rounds; ++round) {
        for (int i = 0; i < jobs.size(); ++i) {
            const auto took = jobs.at(i)();
            if (!took)
                return std::nullopt;
            if (round > 0)
                found[i].append(*took);
        }
    }
    return found;
}

std::optional<double> milliseconds(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

bool run(const QString &program, const QStringList &arguments, const QString &workingDir)
{
    QProcess process;
    process.setWorkingDirectory(workingDir);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString installed(const QString &program)
{
    return QStandardPaths::findExecutable(program);
}

} // namespace recourse::bench
