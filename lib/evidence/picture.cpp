// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picture.h"

#include "evidence/filetype.h"
#include "evidence/imageends.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <mutex>

namespace recourse {
namespace {

constexpr int kLimitMb = 512;
constexpr int kMaxSide = 65'535;
constexpr qint64 kMaxPixels = qint64(kLimitMb) * 1024 * 1024 / 4;
constexpr int kMaxPages = 1'000; ///< of a scan; more are not counted
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
        // Qt passes over the EXIF part of PNG and WebP files.
        if (!m_reader.supportsOption(QImageIOHandler::ImageTransformation))
            m_orientation = exifOrientation(bytes, mime);
        m_usable = sizeIsUsable();
        m_lacksPlugin = !m_usable && !QImageReader::supportedImageFormats().contains(format);
    }
    bool usable() const { return m_usable; }
    /// Why it is not.
    Error refusal(const QString &mime) const
    {
        return m_lacksPlugin ? Error{ErrorCode::Unsupported, {mime}, {}}
                             : cannotDisplay("not a picture of this type and of a size that is shown");
    }
    bool turnsSideways() const
    {
        return m_orientation >= 5 || m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }
    bool turns() const { return m_orientation > 1 || m_reader.transformation() != QImageIOHandler::TransformationNone; }
    QSize shownSize() const { return turnsSideways() ? m_reader.size().transposed() : m_reader.size(); }
    /// Goes to a page; false when there is none or its size is not one that is shown.
    bool goTo(int page)
    {
        if (page == 0)
            return true;
        m_buffer.seek(0); // Qt's TIFF plugin counts pages from where the file happens to stand
        return m_reader.jumpToImage(page) && sizeIsUsable();
    }
    int pages()
    {
        m_buffer.seek(0);
        return m_reader.imageCount();
    }
    /// Frames of animations build on each other, so the ones before are read, too.
    QImage readFrame(int frame)
    {
        QImage image = m_reader.read();
        for (int i = 0; i < frame && !image.isNull(); ++i)
            image = m_reader.read();
        return image;
    }
    QImage read() { return upright(onPaper(m_reader.read())); }
    QImage upright(const QImage &image) const
    {
        switch (m_orientation) {
        case 2: return image.mirrored(true, false);
        case 3: return image.mirrored(true, true);
        case 4: return image.mirrored(false, true);
        case 5: return image.transformed(QTransform().rotate(90)).mirrored(true, false);
        case 6: return image.transformed(QTransform().rotate(90));
        case 7: return image.transformed(QTransform().rotate(90)).mirrored(false, true);
        case 8: return image.transformed(QTransform().rotate(270));
        default: return image;
        }
    }
    QImageReader &operator*() { return m_reader; }
    QImageReader *operator->() { return &m_reader; }

private:
    bool sizeIsUsable() const
    {
        const QSize size = m_reader.size();
        return size.width() > 0 && size.height() > 0 && size.width() <= kMaxSide && size.height() <= kMaxSide
            && qint64(size.width()) * size.height() <= kMaxPixels;
    }
    QBuffer m_buffer;
    QImageReader m_reader;
    int m_orientation = 1;
    bool m_usable = false;
    bool m_lacksPlugin = false;
};

Result<QImage> decode(const QByteArray &bytes, const QString &mime, const QByteArray &format, QSize bounds, int frame,
    bool animation)
{
    PinnedReader reader(bytes, mime, format);
    if (!reader.usable())
        return reader.refusal(mime);
    if (frame < 0 || (!animation && !reader.goTo(frame)))
        return {ErrorCode::BadInput, {QStringLiteral("frame")}};
    const QSize shown = reader.shownSize();
    if (bounds.isValid() && (shown.width() > bounds.width() || shown.height() > bounds.height())) {
        const QSize scaled = shown.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        reader->setScaledSize(reader.turnsSideways() ? scaled.transposed() : scaled);
    }
    QImage image = animation && frame > 0 ? reader.upright(onPaper(reader.readFrame(frame))) : reader.read();
    if (image.isNull())
        return cannotDisplay("the decoder gave up");
    return image;
}

/// Whether all rows of a JPEG without its end mark are in its data: only then does what follows them change nothing.
bool allRowsAreThere(const QByteArray &bytes)
{
    const QString mime = QStringLiteral("image/jpeg");
    constexpr int tail = 4096;
    qsizetype length = bytes.size();
    while (length > 0 && uchar(bytes.at(length - 1)) == 0xFF) // half a marker
        --length;
    QImage seen[2];
    for (int i = 0; i < 2; ++i) {
        const Result<QImage> image = decode(
            bytes.first(length) + QByteArray(tail, i == 0 ? '\x00' : '\x5a') + QByteArray("\xff\xd9", 2), mime, "jpeg", {}, 0, false);
        if (!image)
            return false;
        seen[i] = *image;
    }
    return seen[0] == seen[1];
}

} // namespace

Result<QImage> decodeImageBytes(const QByteArray &bytes, const QString &mime, QSize bounds, int frame)
{
    if (pictureEnd(bytes, mime) == PictureEnd::Missing)
        return cannotDisplay("not a whole picture");
    return decode(bytes, mime, pinnedFormat(mime), bounds, frame, true);
}

Result<QImage> decodeImage(const QString &path, const QString &mime, QSize bounds, int frame)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    return decodeImageBytes(file.bytes(), mime, bounds, frame);
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
    if (pictureEnd(file.bytes(), mime) == PictureEnd::Missing)
        return cannotDisplay("not a whole picture");
    PinnedReader reader(file.bytes(), mime, pinnedFormat(mime));
    if (!reader.usable())
        return reader.refusal(mime);
    const QSize shown = reader.shownSize();
    if (top < 0 || height < 1 || top >= shown.height())
        return {ErrorCode::BadInput, {QStringLiteral("band")}};
    const QRect band(0, top, shown.width(), qMin(height, shown.height() - top));
    const bool turned = reader.turns();
    // The clip counts in the stored direction, so a turned picture is cut after decoding.
    if (!turned)
        reader->setClipRect(band);
    const QImage image = reader.read();
    if (image.isNull())
        return cannotDisplay("the decoder gave up");
    return turned ? image.copy(band) : image;
}

Result<PictureFacts> pictureFacts(const QString &path, const QString &mime)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    const PictureEnd end = pictureEnd(file.bytes(), mime);
    if (end == PictureEnd::Missing)
        return cannotDisplay("not a whole picture");
    PinnedReader reader(file.bytes(), mime, pinnedFormat(mime));
    if (!reader.usable())
        return reader.refusal(mime);
    const bool png = mime == QLatin1String("image/png");
    if (png && !pngIsSound(file.bytes()))
        return cannotDisplay("a check sum does not fit");
    PictureFacts facts;
    facts.size = reader.shownSize();
    facts.saidFrames = framesIn(file.bytes(), mime);
    facts.frames = png ? 1 : facts.saidFrames;
    facts.endsEarly = end == PictureEnd::Open && !allRowsAreThere(file.bytes());
    return facts;
}

Result<QImage> decodeForeignImage(const QString &path, const QString &mime, QSize bounds, int page)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    return decode(file.bytes(), mime, foreignFormat(mime), bounds, page, false);
}

Result<QList<QSize>> foreignImageSizes(const QString &path, const QString &mime)
{
    const MappedFile file(path);
    if (!file.isOpen())
        return {ErrorCode::NotReadable};
    PinnedReader reader(file.bytes(), mime, foreignFormat(mime));
    if (!reader.usable())
        return reader.refusal(mime);
    QList<QSize> sizes{reader.shownSize()};
    const int pages = qMin(reader.pages(), kMaxPages);
    for (int page = 1; page < pages && reader.goTo(page); ++page)
        sizes.append(reader.shownSize());
    return sizes;
}

QImage onPaper(const QImage &image)
{
    if (image.isNull() || !image.hasAlphaChannel())
        return image;
    QImage drawn = image.convertToFormat(QImage::Format_ARGB32);
    qint64 opacity = 0;
    qint64 light = 0;
    qint64 looked = 0;
    bool holes = false;
    const int step = qint64(drawn.width()) * drawn.height() < 40'000 ? 1 : 4;
    for (int y = 0; y < drawn.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(drawn.constScanLine(y));
        for (int x = 0; x < drawn.width(); ++x) {
            const int alpha = qAlpha(row[x]);
            holes = holes || alpha < 255;
            if (x % step == 0 && y % step == 0) {
                ++looked;
                opacity += alpha;
                light += qint64(alpha) * qGray(row[x]);
            }
        }
    }
    if (!holes) {
        drawn.reinterpretAsFormat(QImage::Format_RGB32);
        return drawn;
    }
    // White words on nothing are read on dark paper; a bright screenshot with round corners covers most of its own ground.
    const bool sparse = opacity < looked * 255 / 2;
    const bool bright = opacity > 0 && light / opacity > 170;
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(sparse && bright ? QColor(0x40, 0x40, 0x40) : QColor(Qt::white));
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

} // namespace recourse
