// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/transfer.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace recourse::app {
namespace {

struct RawFormat {
    const char *mime;
    const char *suffix;
};
constexpr RawFormat kRawFormats[] = {
    {"image/png", ".png"}, {"image/jpeg", ".jpg"}, {"image/webp", ".webp"}, {"image/gif", ".gif"}};

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    if (!data->hasUrls())
        return paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool hasRawPicture(const QMimeData *data)
{
    for (const RawFormat &format : kRawFormats) {
        if (data->hasFormat(QLatin1String(format.mime)))
            return true;
    }
    return false;
}

bool hasPromise(const QMimeData *data)
{
    for (const QString &format : data->formats()) {
        if (format.contains(QLatin1String("FileGroupDescriptor")) || format.contains(QLatin1String("promised-file")))
            return true;
    }
    return false;
}

/// A picture written into the markup itself, as some browsers copy it.
Transfer inlinePicture(const QString &html)
{
    static const QRegularExpression pattern(
        QStringLiteral("src\\s*=\\s*[\"']data:image/(png|jpeg|webp|gif);base64,([A-Za-z0-9+/=\\s]+)[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(html);
    if (!match.hasMatch())
        return {};
    Transfer transfer{Transfer::Kind::Bytes, {}, QByteArray::fromBase64(match.captured(2).toLatin1()), {}};
    const QString type = match.captured(1).toLower();
    transfer.suffix = type == QLatin1String("jpeg") ? QStringLiteral(".jpg") : QLatin1Char('.') + type;
    return transfer.bytes.isEmpty() ? Transfer{} : transfer;
}

} // namespace

Transfer::Kind transferKind(const QMimeData *data)
{
    if (!data)
        return Transfer::Kind::Nothing;
    if (!localPaths(data).isEmpty())
        return Transfer::Kind::Files;
    if (hasRawPicture(data))
        return Transfer::Kind::Bytes;
    if (data->hasImage())
        return Transfer::Kind::Reencoded;
    if (hasPromise(data))
        return Transfer::Kind::Promise;
    if (data->hasText() || data->hasUrls())
        return Transfer::Kind::Text;
    return Transfer::Kind::Nothing;
}

Transfer readTransfer(const QMimeData *data)
{
    if (!data)
        return {};
    if (const QStringList paths = localPaths(data); !paths.isEmpty())
        return {Transfer::Kind::Files, paths, {}, {}};
    for (const RawFormat &format : kRawFormats) {
        if (!data->hasFormat(QLatin1String(format.mime)))
            continue;
        const QByteArray bytes = data->data(QLatin1String(format.mime));
        if (!bytes.isEmpty())
            return {Transfer::Kind::Bytes, {}, bytes, QLatin1String(format.suffix)};
    }
    if (data->hasImage()) {
        const QImage image = qvariant_cast<QImage>(data->imageData());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"))
            return {Transfer::Kind::Reencoded, {}, bytes, QStringLiteral(".png")};
    }
    if (data->hasHtml()) {
        if (const Transfer picture = inlinePicture(data->html()); picture.kind != Transfer::Kind::Nothing)
            return picture;
    }
    if (hasPromise(data))
        return {Transfer::Kind::Promise, {}, {}, {}};
    QString text = data->text();
    if (text.trimmed().isEmpty() && data->hasUrls()) {
        QStringList addresses;
        for (const QUrl &url : data->urls())
            addresses.append(url.toString());
        text = addresses.join(QLatin1Char('\n'));
    }
    if (!text.trimmed().isEmpty())
        return {Transfer::Kind::Text, {}, text.toUtf8(), QStringLiteral(".txt")};
    return {};
}

} // namespace recourse::app
