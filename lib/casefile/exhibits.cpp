// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/exhibits.h"

#include "letter/exhibits.h"

namespace recourse {

std::shared_ptr<const ExhibitSource> vaultExhibits(const QString &dataDir)
{
    return std::make_shared<VaultExhibits>(Vault(dataDir), WorkerClient());
}

} // namespace recourse
