// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/transfer.h"

#include "app/widgets/clipboardtext.h"
#include "base/nativepath.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace recourse::app {
namespace {

struct RawFormat {
    const char *mime;
    const char *suffix;
};
constexpr RawFormat kRawFormats[] = {
    {"image/png", ".png"}, {"image/jpeg", ".jpg"}, {"image/webp", ".webp"}, {"image/gif", ".gif"}};

/// A picture smaller than this on either side is a logo, a face in a chat or a mark for counting.
constexpr int kSmallestPicture = 100;

/// Programs name with these an attachment they would write only into a folder that is theirs to choose.
bool hasPromise(const QMimeData *data)
{
    const QStringList formats = data->formats();
    return std::any_of(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format.contains(QLatin1String("FileGroupDescriptor")) || format.contains(QLatin1String("promised-file"))
            || format.contains(QLatin1String("moz-file-promise")) || format.contains(QLatin1String("XdndDirectSave"));
    });
}

bool isMailAddress(const QUrl &url)
{
    static const QStringList schemes{QStringLiteral("imap"), QStringLiteral("imaps"), QStringLiteral("mailbox"),
        QStringLiteral("mailbox-message"), QStringLiteral("imap-message"), QStringLiteral("ews"), QStringLiteral("cid")};
    return schemes.contains(url.scheme());
}

Transfer::Picture rawPicture(const QMimeData *data)
{
    for (const RawFormat &format : kRawFormats) {
        if (!data->hasFormat(QLatin1String(format.mime)))
            continue;
        const QByteArray bytes = data->data(QLatin1String(format.mime));
        if (!bytes.isEmpty())
            return {bytes, QLatin1String(format.suffix), false};
    }
    if (data->hasImage()) {
        const QImage image = qvariant_cast<QImage>(data->imageData());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!image.isNull() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"))
            return {bytes, QStringLiteral(".png"), true};
    }
    return {};
}

/// The largest picture written into the markup itself, as some browsers copy it.
Transfer::Picture inlinePicture(const QString &html, int smallest)
{
    static const QRegularExpression pattern(
        QStringLiteral("src\\s*=\\s*[\"']data:image/(png|jpeg|webp|gif);base64,([A-Za-z0-9+/=\\s]+)[\"']"),
        QRegularExpression::CaseInsensitiveOption);
    Transfer::Picture best;
    qint64 bestArea = -1;
    for (auto matches = pattern.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString type = match.captured(1).toLower();
        Transfer::Picture picture{QByteArray::fromBase64(match.captured(2).toLatin1()), {}, false};
        picture.suffix = type == QLatin1String("jpeg") ? QStringLiteral(".jpg") : QLatin1Char('.') + type;
        QBuffer buffer(&picture.bytes);
        const QSize size = buffer.open(QIODevice::ReadOnly) ? QImageReader(&buffer, type.toLatin1()).size()
                                                            : QSize(); // the head only
        buffer.close();
        const qint64 area = size.isValid() ? qint64(size.width()) * size.height() : 0;
        const bool wanted = smallest == 0 || (size.width() >= smallest && size.height() >= smallest);
        if (picture.bytes.isEmpty() || !wanted || area <= bestArea)
            continue;
        best = picture;
        bestArea = area;
    }
    return best;
}

/// What programs put beside a picture and nobody means: its address or its name.
bool isOnlyALabel(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?:[a-z][a-z0-9+.-]*:\\S+|[^\\n]*\\.(?:png|jpe?g|gif|webp|bmp|heic|avif))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return name.match(text.trimmed()).hasMatch();
}

bool hasHtmlImage(const QMimeData *data)
{
    return data->hasHtml() && data->html().contains(QLatin1String("<img"), Qt::CaseInsensitive);
}

} // namespace

bool mayTransfer(const QMimeData *data)
{
    if (!data)
        return false;
    const QStringList formats = data->formats();
    const bool picture = data->hasImage() || std::any_of(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format.startsWith(QLatin1String("image/"));
    });
    return picture || data->hasUrls() || data->hasText() || data->hasHtml() || hasPromise(data);
}

Transfer readTransfer(const QMimeData *data)
{
    Transfer transfer;
    if (!data)
        return transfer;
    bool fromMail = false;
    const QList<QUrl> urls = data->hasUrls() ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            transfer.paths.append(pathFromUrl(url));
        else
            transfer.addresses.append(url.toString(QUrl::FullyEncoded));
        fromMail = fromMail || isMailAddress(url);
    }
    if (!transfer.paths.isEmpty()) {
        transfer.kind = Transfer::Kind::Files;
        return transfer;
    }

    transfer.picture = rawPicture(data);
    const bool raw = !transfer.picture.bytes.isEmpty();
    transfer.text = textOf(data);
    if (transfer.text.isEmpty() && data->hasHtml())
        transfer.text = wordsOfHtml(data->html());
    const bool label = isOnlyALabel(transfer.text);
    if (!transfer.text.trimmed().isEmpty() && !(raw && label) && !fromMail
        && !(label && (hasPromise(data) || hasHtmlImage(data)))) {
        transfer.kind = Transfer::Kind::Text;
        if (!raw && data->hasHtml())
            transfer.picture = inlinePicture(data->html(), kSmallestPicture);
        return transfer;
    }
    transfer.text.clear();
    if (!raw && data->hasHtml())
        transfer.picture = inlinePicture(data->html(), 0);
    if (!transfer.picture.bytes.isEmpty())
        transfer.kind = Transfer::Kind::Picture;
    else if (!transfer.addresses.isEmpty() && !fromMail && hasHtmlImage(data))
        transfer.kind = Transfer::Kind::WebPicture;
    else if (hasPromise(data) || fromMail)
        transfer.kind = Transfer::Kind::Promise;
    else if (hasHtmlImage(data))
        transfer.kind = Transfer::Kind::WebPicture;
    return transfer;
}

} // namespace recourse::app
