// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/exhibits.h"

#include "evidence/filetype.h"
#include "evidence/picture.h"

#include <algorithm>
#include <cmath>

namespace recourse {

namespace {

/// Above this a long picture is decoded band by band instead of being kept.
constexpr qint64 keptBytes = 160'000'000;

bool isPdf(const Evidence &evidence)
{
    return evidence.mime == QLatin1String("application/pdf");
}

bool isForeignPicture(const Evidence &evidence)
{
    return evidence.mime.startsWith(QLatin1String("image/")) && !isInlineImage(evidence.mime);
}

int scaledHeight(QSize size, int width)
{
    return std::max(1, int(std::lround(double(size.height()) * width / size.width())));
}

} // namespace

VaultExhibits::VaultExhibits(const Vault &vault, std::optional<WorkerClient> worker) : 
    m_vault(vault), m_worker(worker ? *worker : WorkerClient(QString()))
{
}

Look VaultExhibits::known(const Evidence &evidence) const
{
    const QString key = evidence.sha256.hex() + evidence.mime;
    const auto found = m_known.constFind(key);
    if (found != m_known.constEnd())
        return *found;
    const Look look = lookAt(m_vault.path(evidence.sha256), evidence.mime, m_worker);
    m_known.insert(key, look);
    return look;
}

Look VaultExhibits::look(const Evidence &evidence) const
{
    const std::lock_guard lock(m_mutex);
    return known(evidence);
}

int VaultExhibits::pictureCount(const Evidence &evidence) const
{
    const std::lock_guard lock(m_mutex);
    return int(known(evidence).pages.size());
}

QSize VaultExhibits::pictureSize(const Evidence &evidence, int picture) const
{
    const std::lock_guard lock(m_mutex);
    return known(evidence).pages.value(picture);
}

QImage VaultExhibits::whole(const Evidence &evidence, int picture, QSize size, int width) const
{
    const QString key = QStringLiteral("%1/%2/%3").arg(evidence.sha256.hex()).arg(picture).arg(width);
    if (key == m_lastKey)
        return m_last;
    const QString path = m_vault.path(evidence.sha256);
    const auto image = isPdf(evidence) ? m_worker.pdfPage(path, picture, width)
        : isForeignPicture(evidence)   ? m_worker.decode(path, evidence.mime, picture, width)
                                       : decodeImage(path, evidence.mime, QSize(width, scaledHeight(size, width)), picture);
    m_lastKey = image ? key : QString();
    m_last = image ? *image : QImage();
    return m_last;
}

QImage VaultExhibits::picture(const Evidence &evidence, int picture, int top, int height, int width) const
{
    const std::lock_guard lock(m_mutex);
    const QSize size = known(evidence).pages.value(picture);
    if (size.isEmpty() || top < 0 || height <= 0 || top + height > size.height() || width <= 0)
        return {};
    width = std::min(width, size.width());
    if (isInlineImage(evidence.mime) && picture == 0 && qint64(width) * scaledHeight(size, width) * 4 > keptBytes) {
        const auto band = decodeImageBand(m_vault.path(evidence.sha256), evidence.mime, top, height);
        return band ? band->scaledToWidth(width, Qt::SmoothTransformation) : QImage();
    }
    const QImage image = whole(evidence, picture, size, width);
    if (image.isNull() || (top == 0 && height == size.height()))
        return image;
    const double scale = double(image.height()) / size.height();
    const int from = int(std::lround(top * scale));
    const int to = int(std::lround((top + height) * scale));
    return image.copy(0, from, image.width(), std::max(1, to - from));
}

} // namespace recourse
