// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heif.h"

#ifdef RECOURSE_HAS_HEIF

#include "evidence/picture.h"

#include <QFile>

#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace recourse::app {
namespace {

constexpr qint64 kMaxFileBytes = 512LL * 1024 * 1024;
constexpr qint64 kMaxPixels = 128LL * 1024 * 1024;
constexpr int kMaxPictures = 1'000;

struct Context {
    std::unique_ptr<heif_context, decltype(&heif_context_free)> heif{heif_context_alloc(), &heif_context_free};
    QByteArray bytes;
    QList<heif_item_id> pictures;
};

using Handle = std::unique_ptr<const heif_image_handle, decltype(&heif_image_handle_release)>;

Error refusal(heif_error error, const QString &mime)
{
    const bool lacking = error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype
        || error.subcode == heif_suberror_Unsupported_codec;
    return lacking ? Error{ErrorCode::Unsupported, {mime}, {}} : Error{ErrorCode::CannotDisplay, {}, {}};
}

Result<Context> open(const QString &path, const QString &mime)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    if (file.size() > kMaxFileBytes)
        return {ErrorCode::CannotDisplay};
    Context context;
    context.bytes = file.readAll();
    const heif_error read = heif_context_read_from_memory_without_copy(
        context.heif.get(), context.bytes.constData(), size_t(context.bytes.size()), nullptr);
    if (read.code != heif_error_Ok)
        return refusal(read, mime);
    const int count = heif_context_get_number_of_top_level_images(context.heif.get());
    if (count < 1 || count > kMaxPictures)
        return {ErrorCode::CannotDisplay};
    context.pictures.resize(count);
    heif_context_get_list_of_top_level_image_IDs(context.heif.get(), context.pictures.data(), count);
    return context;
}

Result<Handle> handleOf(const Context &context, int index, const QString &mime)
{
    if (index < 0 || index >= context.pictures.size())
        return {ErrorCode::BadInput, {QStringLiteral("picture")}};
    heif_image_handle *raw = nullptr;
    const heif_error got = heif_context_get_image_handle(context.heif.get(), context.pictures.at(index), &raw);
    if (got.code != heif_error_Ok)
        return refusal(got, mime);
    Handle handle(raw, &heif_image_handle_release);
    const qint64 width = heif_image_handle_get_width(handle.get());
    const qint64 height = heif_image_handle_get_height(handle.get());
    if (width < 1 || height < 1 || width * height > kMaxPixels)
        return {ErrorCode::CannotDisplay};
    return handle;
}

} // namespace

Result<QList<QSize>> heifSizes(const QString &path, const QString &mime)
{
    const Result<Context> context = open(path, mime);
    if (!context)
        return context.error();
    QList<QSize> sizes;
    for (int i = 0; i < context->pictures.size(); ++i) {
        const Result<Handle> handle = handleOf(*context, i, mime);
        if (!handle)
            return handle.error();
        sizes.append(QSize(heif_image_handle_get_width(handle->get()), heif_image_handle_get_height(handle->get())));
    }
    // A file can be read without its codec being there; nothing could be shown of it then.
    if (!heif_have_decoder_for_format(mime == QLatin1String("image/avif") ? heif_compression_AV1 : heif_compression_HEVC))
        return {ErrorCode::Unsupported, {mime}};
    return sizes;
}

Result<QImage> decodeHeif(const QString &path, const QString &mime, QSize bounds, int index)
{
    const Result<Context> context = open(path, mime);
    if (!context)
        return context.error();
    const Result<Handle> handle = handleOf(*context, index, mime);
    if (!handle)
        return handle.error();
    heif_image *raw = nullptr;
    const heif_error decoded = heif_decode_image(handle->get(), &raw, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    if (decoded.code != heif_error_Ok)
        return refusal(decoded, mime);
    const std::unique_ptr<const heif_image, decltype(&heif_image_release)> image(raw, &heif_image_release);
    const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    if (!pixels || width < 1 || height < 1 || qint64(width) * height > kMaxPixels || stride < 4 * width)
        return {ErrorCode::CannotDisplay};
    const QImage shown = onPaper(QImage(pixels, width, height, stride, QImage::Format_RGBA8888));
    if (bounds.isValid() && (width > bounds.width() || height > bounds.height()))
        return shown.scaled(bounds, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return shown.copy();
}

} // namespace recourse::app

#else

namespace recourse::app {

Result<QList<QSize>> heifSizes(const QString &, const QString &mime)
{
    return {ErrorCode::Unsupported, {mime}};
}

Result<QImage> decodeHeif(const QString &, const QString &mime, QSize, int)
{
    return {ErrorCode::Unsupported, {mime}};
}

} // namespace recourse::app

#endif
