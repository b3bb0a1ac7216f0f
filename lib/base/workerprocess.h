// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace recourse {

/// Where recourse-worker is: $RECOURSE_WORKER, beside this program, or ../libexec/recourse/; empty when it is in none.
QString findWorkerProgram();

/// Has recourse-worker do one job in a process of its own, ended after its time limit or when the program ends. Blocking: call it in a
/// worker thread, never in the window's. Copyable; thread-safe. What comes back is foreign: whoever asked checks it.
///
/// Jobs fail with Unsupported when the worker is missing or cannot do this kind (args[0]: "worker", or what it names), NotReadable, or
/// CannotDisplay; a crash, an answer without end and the time limit are CannotDisplay too.
class WorkerProcess
{
public:
    /// What is done with a row; false ends the job.
    using Row = std::function<bool(const QByteArray &row)>;

    explicit WorkerProcess(const QString &programPath = findWorkerProgram(), int timeLimitMs = 30'000);

    bool isAvailable() const;
    /// The whole answer. `secret`: see stream().
    Result<QByteArray> run(const QStringList &job, const QByteArray &secret = {}) const;
    /// Hands over the answer line by line (without the line break) while it still comes, in this thread. A row may have come before the
    /// job fails: nothing is complete until this returns. Cancelled when `row` said so; TooLarge (arg: the limit in bytes) for a line without end.
    /// `secret` (a password) is written to the worker's standard input, followed by its end: never into its arguments, which every
    /// program of the computer can read, nor into its environment, a file or a log.
    Status stream(const QStringList &job, const Row &row, const QByteArray &secret = {}) const;

    /// Bytes of a whole answer, and of a single row.
    static constexpr qint64 kMaxAnswer = 256LL * 1024 * 1024;
    static constexpr qint64 kMaxRow = 1LL * 1024 * 1024;

private:
    /// Feeds `take` with what comes; false from it ends the job.
    Status talk(const QStringList &job, const QByteArray &secret, const std::function<Status(const QByteArray &piece)> &take) const;
    QString m_program;
    int m_timeLimitMs;
};

} // namespace recourse
