// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recourse::app {

/// What a backup holds that had been altered outside the program (BackupInfo::altered), named in a sentence; empty when nothing
/// was.
QString alteredText(const QStringList &codes);

} // namespace recourse::app
