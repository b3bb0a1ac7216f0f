// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace recourse::bench {

/// One comparison of the table. Ratios are taken within a round, where both ran one after the other.
struct Row {
    QString what;
    QString unit;
    double ours = 0;        ///< median
    QString against;
    double theirs = 0;      ///< median
    double ratio = 0;       ///< median of the ratios of all rounds
    double required = 0;
    std::optional<double> aim;
};

/// What one part of the benchmark found; missing: what could not run, and why.
struct Findings {
    QList<Row> rows;
    QStringList notes;
    QStringList missing;
};

struct Setup {
    QString scratch;    ///< folder on the disk that is measured
    int rounds = 9;
};

double median(QList<double> values);
Row compare(const QString &what, const QString &unit, const QList<double> &ours, const QString &against, const QList<double> &theirs,
    double required, std::optional<double> aim = std::nullopt);

/// Each job once per round, in turn, after one round that does not count. A job gives its milliseconds, or nothing when it failed;
/// then the whole is void.
using Job = std::function<std::optional<double>()>;
std::optional<QList<QList<double>>> inTurn(int rounds, const QList<Job> &jobs);

/// Milliseconds that `work` takes; nothing when it says false.
std::optional<double> milliseconds(const std::function<bool()> &work);
/// Runs a program to its end; false when it cannot start or fails.
bool run(const QString &program, const QStringList &arguments, const QString &workingDir = {});
/// Path of an installed program, or nothing.
QString installed(const QString &program);

Findings measureStart(const Setup &setup);
Findings measureLetter(const Setup &setup);
Findings measureImport(const Setup &setup);
Findings measureGuide(const Setup &setup);

/// Runs in a process of its own: lays out the letter of the benchmark with the vault's exhibits, or its text alone, and writes the PDF.
int writeLetter(const QString &dataDir, bool exhibits, const QString &target);

} // namespace recourse::bench
