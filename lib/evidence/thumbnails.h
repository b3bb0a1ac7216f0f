// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"
#include "evidence/vault.h"
#include "evidence/workerclient.h"

#include <QImage>

namespace recourse {

/// Small pictures of exhibits, kept as PNG under `cacheDir` by the SHA-256 of the original; the folder may vanish at any time.
/// Blocking: call it in a worker thread, from as many as wanted.
class ThumbnailCache
{
public:
    explicit ThumbnailCache(const QString &cacheDir, const WorkerClient &worker = WorkerClient());

    /// Fits into `pixels` × `pixels`. Inline pictures are decoded here; the first page of a PDF and foreign picture formats by the
    /// worker. Fails with CannotDisplay for types without a picture (sound, archives, text), with Unsupported when the worker is
    /// missing, and as decodeImage() does.
    Result<QImage> thumbnail(const Vault &vault, const Evidence &evidence, int pixels) const;

    /// Forgets the small pictures of an original that is deleted for good.
    Status forget(const Sha256 &sha256) const;

private:
    QString m_dir;
    WorkerClient m_worker;
};

} // namespace recourse
