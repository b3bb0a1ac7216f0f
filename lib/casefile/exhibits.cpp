// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/exhibits.h"

#include "evidence/filetype.h"
#include "evidence/picture.h"
#include "evidence/vault.h"
#include "evidence/workerclient.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <cmath>

namespace recourse {

namespace {

constexpr double kPixelsPerPoint = 200.0 / 72.0; // pages of a PDF print well at 200 dpi
constexpr int kForeignWidth = 1600;

class VaultExhibits final : public ExhibitSource
{
public:
    explicit VaultExhibits(const QString &dataDir) : m_vault(dataDir) {}

    int pictureCount(const Evidence &evidence) const override { return int(sizes(evidence).size()); }

    QSize pictureSize(const Evidence &evidence, int picture) const override { return sizes(evidence).value(picture); }

    QImage picture(const Evidence &evidence, int picture, int top, int height, int width) const override
    {
        const QSize size = pictureSize(evidence, picture);
        if (!size.isValid() || width <= 0)
            return {};
        const QRect band = QRect(0, top, size.width(), height).intersected(QRect(QPoint(), size));
        if (band.isEmpty())
            return {};
        const QString path = m_vault.path(evidence.sha256);
        if (isInlineImage(evidence.mime)) {
            const Result<QImage> image = decodeImageBand(path, evidence.mime, band.top(), band.height());
            return image ? narrowed(*image, width) : QImage();
        }
        const Result<QImage> page = evidence.mime == QLatin1String("application/pdf")
            ? m_worker.pdfPage(path, picture, qMin(width, size.width()))
            : m_worker.decode(path, evidence.mime, kForeignWidth);
        if (!page)
            return {};
        const double scale = double(page->width()) / size.width();
        const int from = int(std::floor(band.top() * scale));
        const int to = qMin(page->height(), int(std::ceil((band.top() + band.height()) * scale)));
        return narrowed(page->copy(0, from, page->width(), to - from), width);
    }

private:
    static QImage narrowed(const QImage &image, int width)
    {
        return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    }

    QList<QSize> sizes(const Evidence &evidence) const
    {
        const QString key = evidence.sha256.hex();
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_sizes.constFind(key); known != m_sizes.cend())
            return *known;
        const QList<QSize> found = measure(evidence);
        m_sizes.insert(key, found);
        return found;
    }

    QList<QSize> measure(const Evidence &evidence) const
    {
        const QString path = m_vault.path(evidence.sha256);
        if (isInlineImage(evidence.mime)) {
            const QSize size = imageSize(path, evidence.mime);
            // A header may promise what the data do not keep: only what decodes is shown.
            return size.isEmpty() || !decodeImageBand(path, evidence.mime, 0, qMin(size.height(), 16)) ? QList<QSize>() : QList<QSize>{size};
        }
        QList<QSize> result;
        if (evidence.mime == QLatin1String("application/pdf")) {
            const Result<PdfInfo> info = m_worker.pdfInfo(path);
            if (info) {
                for (const QSizeF &points : info->sizes)
                    result.append((points * kPixelsPerPoint).toSize());
            }
        } else if (evidence.mime.startsWith(QLatin1String("image/"))) {
            if (const Result<QImage> image = m_worker.decode(path, evidence.mime, kForeignWidth); image)
                result.append(image->size());
        }
        return result;
    }

    Vault m_vault;
    WorkerClient m_worker;
    mutable QMutex m_mutex;
    mutable QHash<QString, QList<QSize>> m_sizes;
};

} // namespace

std::shared_ptr<const ExhibitSource> vaultExhibits(const QString &dataDir)
{
    return std::make_shared<VaultExhibits>(dataDir);
}

} // namespace recourse
