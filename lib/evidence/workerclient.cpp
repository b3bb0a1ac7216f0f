// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/workerclient.h"

#include "evidence/picture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

namespace recourse {
namespace {

constexpr qint64 kMaxAnswerBytes = 256LL * 1024 * 1024;
constexpr int kMaxPages = 100'000;
constexpr int kMaxSide = 65'535;
constexpr int kLookMs = 100;

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

WorkerClient::WorkerClient(const QString &programPath, int timeLimitMs)
    : m_program(programPath), m_timeLimitMs(timeLimitMs)
{
}

bool WorkerClient::isAvailable() const
{
    return !m_program.isEmpty() && QFileInfo(m_program).isExecutable();
}

Result<QByteArray> WorkerClient::run(const QStringList &job) const
{
    if (!isAvailable())
        return {ErrorCode::Unsupported, {QStringLiteral("worker")}};
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(m_program, job, QIODevice::ReadOnly);
    const QDeadlineTimer deadline(m_timeLimitMs);
    QByteArray answer;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        answer += process.readAllStandardOutput();
        const bool flooded = answer.size() > kMaxAnswerBytes;
        if (flooded || deadline.hasExpired() || QCoreApplication::closingDown()) {
            process.kill();
            process.waitForFinished();
            return {ErrorCode::CannotDisplay, {},
                flooded ? QStringLiteral("the worker answered without end") : QStringLiteral("the worker took too long")};
        }
        if (process.state() != QProcess::NotRunning)
            process.waitForReadyRead(int(qBound(qint64(1), deadline.remainingTime(), qint64(kLookMs))));
    }
    if (process.error() == QProcess::FailedToStart)
        return {ErrorCode::Unsupported, {QStringLiteral("worker")}};
    if (process.exitStatus() != QProcess::NormalExit)
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker crashed")};
    if (process.exitCode() != 0)
        return refusal(answer);
    return answer;
}

Result<QImage> WorkerClient::picture(const QStringList &job, int width) const
{
    const Result<QByteArray> png = run(job);
    if (!png)
        return png.error();
    return decodeImageBytes(*png, QStringLiteral("image/png"), QSize(width, kMaxSide));
}

Result<PdfInfo> WorkerClient::pdfInfo(const QString &path) const
{
    const Result<QByteArray> answer = run({QStringLiteral("pdf-info"), QFileInfo(path).absoluteFilePath()});
    if (!answer)
        return answer.error();
    const QJsonObject object = QJsonDocument::fromJson(*answer).object();
    PdfInfo info;
    info.pages = object.value(QStringLiteral("pages")).toInt();
    const QJsonArray sizes = object.value(QStringLiteral("sizes")).toArray();
    for (const QJsonValue &size : sizes)
        info.sizes.append(QSizeF(size.toArray().at(0).toDouble(), size.toArray().at(1).toDouble()));
    info.inside = qBound(0, object.value(QStringLiteral("inside")).toInt(), kMaxPages);
    info.adobeForm = object.value(QStringLiteral("adobeForm")).toBool();
    info.marksMissing = object.value(QStringLiteral("marksMissing")).toBool();
    info.lettersMissing = object.value(QStringLiteral("lettersMissing")).toBool();
    if (info.pages < 1 || info.pages > kMaxPages || info.sizes.size() != info.pages)
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker's answer makes no sense")};
    return info;
}

Result<QImage> WorkerClient::pdfPage(const QString &path, int index, int width) const
{
    return picture({QStringLiteral("pdf-page"), QFileInfo(path).absoluteFilePath(), QString::number(index),
                       QString::number(width), QStringLiteral("-")},
        width);
}

Result<QList<QSize>> WorkerClient::pictureSizes(const QString &path, const QString &mime) const
{
    const Result<QByteArray> answer = run({QStringLiteral("picture-info"), QFileInfo(path).absoluteFilePath(), mime});
    if (!answer)
        return answer.error();
    QList<QSize> sizes;
    const QJsonArray array = QJsonDocument::fromJson(*answer).object().value(QStringLiteral("sizes")).toArray();
    for (const QJsonValue &size : array)
        sizes.append(QSize(size.toArray().at(0).toInt(), size.toArray().at(1).toInt()));
    const auto senseless = [](QSize size) { return size.isEmpty() || size.width() > kMaxSide || size.height() > kMaxSide; };
    if (sizes.isEmpty() || sizes.size() > kMaxPages || std::any_of(sizes.cbegin(), sizes.cend(), senseless))
        return {ErrorCode::CannotDisplay, {}, QStringLiteral("the worker's answer makes no sense")};
    return sizes;
}

Result<QImage> WorkerClient::decode(const QString &path, const QString &mime, int index, int width) const
{
    return picture({QStringLiteral("decode"), QFileInfo(path).absoluteFilePath(), mime, QString::number(index),
                       QString::number(width), QStringLiteral("-")},
        width);
}

} // namespace recourse
