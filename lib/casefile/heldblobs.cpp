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
    const auto hold = [this](const Sha256 &sha256) {
        if (sha256.isNull() || m_held.contains(sha256.hex()))
            return;
        m_held.insert(sha256.hex(), sha256);
        m_vault.hold(sha256);
    };
    for (const Evidence &item : complaint.evidence)
        hold(item.sha256);
    for (const Letter &letter : complaint.letters) {
        if (letter.size > 0)
            hold(letter.sha256);
    }
}

} // namespace recourse
