// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picture.h"

#include "evidence/filetype.h"
#include "evidence/imageends.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <mutex>

namespace recourse {
namespace {

constexpr int kLimitMb = 512;
constexpr int kMaxSide = 65'535;
constexpr qint64 kMaxPixels = qint64(kLimitMb) * 1024 * 1024 / 4;
constexpr qint64 kMaxFileBytes = 1024LL * 1024 * 1024;

Error cannotDisplay(const char *why)
{
    return {ErrorCode::CannotDisplay, {}, QLatin1String(why)};
}

QByteArray pinnedFormat(const QString &mime)
{
    return isInlineImage(mime) ? mime.mid(6).toLatin1() : QByteArray();
}

QByteArray foreignFormat(const QString &mime)
{
    for (const char *known : {"bmp", "tiff", "heic", "avif"}) {
        if (mime == QLatin1String("image/") + QLatin1String(known))
            return known;
    }
    return {};
}

/// The bytes of a file, mapped; valid as long as this lives.
class MappedFile
{
public:
    explicit MappedFile(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly) || m_file.size() == 0 || m_file.size() > kMaxFileBytes)
            return;
        if (const uchar *at = m_file.map(0, m_file.size()))
            m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(at), qsizetype(m_file.size()));
    }
    bool isOpen() const { return m_file.isOpen(); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QFile m_file;
    QByteArray m_bytes;
};

/// A reader that will only ever use one decoder, on bytes that show to be of its kind.
class PinnedReader
{
public:
    PinnedReader(const QByteArray &bytes, const QString &mime, const QByteArray &format)
    {
        static std::once_flag once;
        std::call_once(once, [] { QImageReader::setAllocationLimit(kLimitMb); });
        if (format.isEmpty() || mimeFromContent(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 4096))) != mime)
            return;
        m_buffer.setData(bytes);
        if (!m_buffer.open(QIODevice::ReadOnly))
            return;
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat(format);
        m_reader.setAutoTransform(true);
        const QSize size = m_reader.size();
        m_usable = size.width() > 0 && size.height() > 0 && size.width() <= kMaxSide && size.height() <= kMaxSide
            && qint64(size.width()) * size.height() <= kMaxPixels;
    }
    bool usable() const { return m_usable; }
    bool turnsSideways() const { return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); }
    QSize shownSize() const { return turnsSideways() ? m_reader.size().transposed() : m_reader.size(); }
    QImageReader &operator*() { return m_reader; }
    QImageReader *operator->() { return &m_reader; }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    bool m_usable = false;
};

Result<QImage> decode(const QByteArray &bytes, const QString &mime, const QByteArray &format, QSize bounds)
{
    PinnedReader reader(bytes, mime, format);
    if (!reader.usable())
        return cannotDisplay("not a picture of this type and of a size that is shown");
    const QSize shown = reader.shownSize();
    if (bounds.isValid() && (shown.width() > bounds.width() || shown.height() > bounds.height())) {
        const QSize scaled = shown.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        reader->setScaledSize(reader.turnsSideways() ? scaled.transposed() : scaled);
    }
    QImage image = reader->read();
    if (image.isNull())
        return cannotDisplay("the decoder gave up");
    return image;
}

} // namespace

Result<QImage> decodeImageBytes(const QByteArray &bytes, const QString &mime, QSize bounds)
{
    if (!imageIsComplete(bytes, mime))
        return cannotDisplay("not a whole picture");
    return decode(bytes, mime, pinnedFormat(mime), bounds);
}

Result<QImage> decodeImage(const QString &path, const QString &mime, QSize bounds)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    return decodeImageBytes(file.bytes(), mime, bounds);
}

QSize imageSize(const QString &path, const QString &mime)
{
    const MappedFile file(path);
    const PinnedReader reader(file.bytes(), mime, pinnedFormat(mime));
    return reader.usable() ? reader.shownSize() : QSize();
}

Result<QImage> decodeImageBand(const QString &path, const QString &mime, int top, int height)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    if (!imageIsComplete(file.bytes(), mime))
        return cannotDisplay("not a whole picture");
    PinnedReader reader(file.bytes(), mime, pinnedFormat(mime));
    if (!reader.usable())
        return cannotDisplay("not a picture of this type and of a size that is shown");
    const QSize shown = reader.shownSize();
    if (top < 0 || height < 1 || top >= shown.height())
        return {ErrorCode::BadInput, {QStringLiteral("band")}};
    const QRect band(0, top, shown.width(), qMin(height, shown.height() - top));
    const bool turned = reader->transformation() != QImageIOHandler::TransformationNone;
    // The clip counts in the stored direction, so a turned picture is cut after decoding.
    if (!turned)
        reader->setClipRect(band);
    const QImage image = reader->read();
    if (image.isNull())
        return cannotDisplay("the decoder gave up");
    return turned ? image.copy(band) : image;
}

Result<QImage> decodeForeignImage(const QString &path, const QString &mime, QSize bounds)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    return decode(file.bytes(), mime, foreignFormat(mime), bounds);
}

} // namespace recourse
