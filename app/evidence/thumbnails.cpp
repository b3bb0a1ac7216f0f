// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/thumbnails.h"

namespace recourse::app {
namespace {

constexpr int kCacheKiB = 64 * 1024;

/// Types without a picture are not even tried.
bool mayHavePicture(const QString &mime)
{
    return mime.startsWith(QLatin1String("image/")) || mime == QLatin1String("application/pdf");
}

} // namespace

Thumbnails::Thumbnails(const QString &dataDir, QObject *parent) :
    QObject(parent), m_originals(dataDir), m_images(kCacheKiB)
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
        [digest = *digest, mime, bounds = m_bounds, originals = m_originals]() -> Made {
            Evidence item;
            item.sha256 = digest;
            item.mime = mime;
            const Look look = originals.look(digest, mime);
            return {look, originals.thumbnail(item, look, bounds)};
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
