// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/workerclient.h"

#include "evidence/picture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recourse {
namespace {

constexpr int kMaxPages = 100'000;
constexpr int kMaxSide = 65'535;

} // namespace

WorkerClient::WorkerClient(const QString &programPath, int timeLimitMs) : m_worker(programPath, timeLimitMs) {}

Result<QImage> WorkerClient::picture(const QStringList &job, int width) const
{
    const Result<QByteArray> png = m_worker.run(job);
    if (!png)
        return png.error();
    return decodeImageBytes(*png, QStringLiteral("image/png"), QSize(width, kMaxSide));
}

Result<PdfInfo> WorkerClient::pdfInfo(const QString &path) const
{
    const Result<QByteArray> answer = m_worker.run({QStringLiteral("pdf-info"), QFileInfo(path).absoluteFilePath()});
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
    const Result<QByteArray> answer = m_worker.run({QStringLiteral("picture-info"), QFileInfo(path).absoluteFilePath(), mime});
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
