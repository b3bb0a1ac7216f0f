// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "evidence/vault.h"

#include <QHash>
#include <QString>

namespace recourse {

/// Keeps the originals and letters that an open complaint or its undo may still need from being removed, until it is destroyed.
class HeldBlobs
{
public:
    explicit HeldBlobs(const QString &dataDir);
    ~HeldBlobs();
    HeldBlobs(const HeldBlobs &) = delete;
    HeldBlobs &operator=(const HeldBlobs &) = delete;

    /// Adds those of this value; what was held before stays held.
    void holdThoseOf(const Complaint &complaint);

private:
    Vault m_vault;
    QHash<QString, Sha256> m_held; ///< by name
};

} // namespace recourse
