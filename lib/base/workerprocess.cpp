// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workerprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace recourse {
namespace {

constexpr int kLookMs = 100;
constexpr qint64 kRefusalBytes = 64 * 1024; ///< a refusal is one short line

#ifdef Q_OS_WIN
constexpr const char *kProgram = "recourse-worker.exe";
#else
constexpr const char *kProgram = "recourse-worker";
#endif

Error refusal(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QString name = object.value(QStringLiteral("error")).toString();
    const QString what = object.value(QStringLiteral("what")).toString().left(100);
    for (const ErrorCode code : {ErrorCode::Unsupported, ErrorCode::NotReadable}) {
        if (name == errorName(code))
            return {code, what.isEmpty() ? QStringList() : QStringList{what}, {}};
    }
    return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker refused: ") + what};
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

QString findWorkerProgram()
{
    const QString named = qEnvironmentVariable("RECOURSE_WORKER");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    const QString here = QCoreApplication::applicationDirPath();
    // The last one is where the build tree has it.
    for (const char *place : {"/", "/../libexec/recourse/", "/../worker/"}) {
        const QFileInfo program(here + QLatin1String(place) + QLatin1String(kProgram));
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

WorkerProcess::WorkerProcess(const QString &programPath, int timeLimitMs) : m_program(programPath), m_timeLimitMs(timeLimitMs) {}

bool WorkerProcess::isAvailable() const
{
    return !m_program.isEmpty() && QFileInfo(m_program).isExecutable();
}

Status WorkerProcess::talk(
    const QStringList &job, const QByteArray &secret, const std::function<Status(const QByteArray &piece)> &take) const
{
    if (!isAvailable())
        return {ErrorCode::Unsupported, {QStringLiteral("worker")}};
    QProcess process;
    if (secret.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, job, secret.isEmpty() ? QIODevice::ReadOnly : QIODevice::ReadWrite);
    if (!secret.isEmpty()) {
        process.write(secret);
        process.closeWriteChannel();
    }
    const QDeadlineTimer deadline(m_timeLimitMs);
    QByteArray first; // a refusal, should it be one
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        const QByteArray piece = process.readAllStandardOutput();
        if (first.size() < kRefusalBytes)
            first += piece.left(kRefusalBytes - first.size());
        if (const Status taken = take(piece); !taken) {
            end(process);
            return taken;
        }
        if (deadline.hasExpired() || QCoreApplication::closingDown()) {
            end(process);
            return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker took too long")};
        }
        if (process.state() != QProcess::NotRunning)
            process.waitForReadyRead(int(qBound(qint64(1), deadline.remainingTime(), qint64(kLookMs))));
    }
    if (process.error() == QProcess::FailedToStart)
        return {ErrorCode::Unsupported, {QStringLiteral("worker")}};
    if (process.exitStatus() != QProcess::NormalExit)
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker crashed")};
    return process.exitCode() == 0 ? Status() : Status(refusal(first));
}

Result<QByteArray> WorkerProcess::run(const QStringList &job, const QByteArray &secret) const
{
    QByteArray answer;
    const Status done = talk(job, secret, [&answer](const QByteArray &piece) {
        answer += piece;
        return answer.size() <= kMaxAnswer ? Status()
                                           : Status(ErrorCode::CannotDisplay, {}, QStringLiteral("the worker answered without end"));
    });
    if (!done)
        return done.error();
    return answer;
}

Status WorkerProcess::stream(const QStringList &job, const Row &row, const QByteArray &secret) const
{
    QByteArray rest;
    const Status done = talk(job, secret, [&](const QByteArray &piece) -> Status {
        rest += piece;
        qsizetype from = 0;
        for (qsizetype at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n', from)) {
            if (!row(rest.mid(from, at - from)))
                return {ErrorCode::Cancelled};
            from = at + 1;
        }
        rest.remove(0, from);
        return rest.size() <= kMaxRow ? Status() : Status(ErrorCode::TooLarge, {QString::number(kMaxRow)});
    });
    if (!done)
        return done;
    return rest.isEmpty() || row(rest) ? Status() : Status(ErrorCode::Cancelled);
}

} // namespace recourse
