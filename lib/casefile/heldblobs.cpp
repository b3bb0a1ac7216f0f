// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/heldblobs.h"

namespace recourse {

HeldBlobs::HeldBlobs(const QString &dataDir) : m_vault(dataDir) {}

HeldBlobs::~HeldBlobs()
{
    for (const Sha256 &sha256 : std::as_const(m_held))
        m_vault.release(sha256);
}

void HeldBlobs::holdThoseOf(const Complaint &complaint)
{
    for (const Evidence &item : complaint.evidence) {
        if (item.sha256.isNull() || m_held.contains(item.sha256.hex()))
            continue;
        m_held.insert(item.sha256.hex(), item.sha256);
        m_vault.hold(item.sha256);
    }
}

} // namespace recourse
