// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/thumbnails.h"

#include "evidence/filetype.h"
#include "evidence/picture.h"

namespace recourse::app {
namespace {

constexpr int kCacheKiB = 64 * 1024;

QImage make(const Vault &vault, const ThumbnailCache &cache, const Evidence &item, const Look &look, QSize bounds)
{
    if (look.pages.isEmpty())
        return {};
    const QString path = vault.path(item.sha256);
    const QSize size = isInlineImage(item.mime) ? look.pages.first() : QSize();
    // A long screenshot fitted whole would be a thread; its top says what it is.
    if (size.isValid() && size.height() > 2 * size.width()) {
        const int band = qMin(size.height(), size.width() * bounds.height() / qMax(1, bounds.width()));
        const Result<QImage> top = decodeImageBand(path, item.mime, 0, qMax(1, band));
        if (!top.ok())
            return {};
        return top->width() > bounds.width() ? top->scaledToWidth(bounds.width(), Qt::SmoothTransformation) : *top;
    }
    // The cards crop to fill: the shorter side has to reach, for all but the widest pictures.
    const Result<QImage> image = cache.thumbnail(vault, item, 2 * qMax(bounds.width(), bounds.height()));
    return image.ok() ? *image : QImage();
}

/// Types without a picture are not even tried.
bool mayHavePicture(const QString &mime)
{
    return mime.startsWith(QLatin1String("image/")) || mime == QLatin1String("application/pdf");
}

} // namespace

Thumbnails::Thumbnails(const QString &dataDir, QObject *parent) :
    QObject(parent), m_vault(dataDir), m_cache(dataDir + QStringLiteral("/cache/thumbnails"), m_worker),
    m_images(kCacheKiB)
{
}

void Thumbnails::setBounds(QSize bounds)
{
    if (bounds == m_bounds)
        return;
    m_bounds = bounds;
    m_images.clear();
    m_states.clear();
}

QImage Thumbnails::get(const QString &sha256, const QString &mime)
{
    if (const QImage *image = m_images.object(sha256))
        return *image;
    if (!mayHavePicture(mime))
        return {};
    const State state = m_states.value(sha256, State::Ready);
    if (state == State::Loading || state == State::Failed)
        return {};
    const std::optional<Sha256> digest = Sha256::parse(sha256);
    if (!digest)
        return {};
    m_states.insert(sha256, State::Loading);
    struct Made {
        Look look;
        QImage image;
    };
    m_decoding.run(
        [digest = *digest, mime, bounds = m_bounds, vault = m_vault, worker = m_worker, cache = m_cache]() -> Made {
            Evidence item;
            item.sha256 = digest;
            item.mime = mime;
            const Look look = lookAt(vault.path(digest), mime, worker);
            return {look, make(vault, cache, item, look, bounds)};
        },
        [this, sha256, bounds = m_bounds](const Made &made) { finish(sha256, bounds, made.look, made.image); },
        ++m_order);
    return {};
}

void Thumbnails::finish(const QString &sha256, QSize bounds, const Look &look, const QImage &image)
{
    emit looked(sha256, look);
    if (bounds != m_bounds)
        return;
    if (image.isNull()) {
        m_states.insert(sha256, State::Failed);
        if (!look.pages.isEmpty())
            emit undisplayable(sha256);
        return;
    }
    m_states.insert(sha256, State::Ready);
    m_images.insert(sha256, new QImage(image), int(image.sizeInBytes() / 1024) + 1);
    emit ready(sha256);
}

} // namespace recourse::app
