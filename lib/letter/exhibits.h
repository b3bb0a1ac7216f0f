// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/vault.h"
#include "evidence/workerclient.h"
#include "letter/pages.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace recourse {

/// The pictures of exhibits as the vault holds them: PNG, JPEG, WebP and GIF decoded here, pages of PDF files and foreign picture
/// formats by the worker when there is one. Everything else, and what cannot be read, has no pictures. Thread-safe; keeps the
/// last long picture in memory, so that its bands are decoded once.
class VaultExhibits final : public ExhibitSource
{
public:
    explicit VaultExhibits(const Vault &vault, std::optional<WorkerClient> worker = std::nullopt);

    int pictureCount(const Evidence &evidence) const override;
    /// Pixels; a page of a PDF counts 200 to the inch.
    QSize pictureSize(const Evidence &evidence, int picture) const override;
    Look look(const Evidence &evidence) const override;
    QImage picture(const Evidence &evidence, int picture, int top, int height, int width) const override;

private:
    Look known(const Evidence &evidence) const;
    QImage whole(const Evidence &evidence, int picture, QSize size, int width) const;

    Vault m_vault;
    WorkerClient m_worker;
    mutable std::mutex m_mutex;
    mutable QHash<QString, Look> m_known; ///< by digest and type
    mutable QString m_lastKey;
    mutable QImage m_last;
};

} // namespace recourse
