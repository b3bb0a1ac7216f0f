// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/pages.h"

#include <QString>

#include <memory>

namespace recourse {

/// The exhibits of a letter, from the vault of a data folder: pictures decoded here, pages of PDF files and foreign formats by the
/// worker. What cannot be shown, is missing or damaged has no pictures. Thread-safe; needs no open CaseFile.
std::shared_ptr<const ExhibitSource> vaultExhibits(const QString &dataDir);

} // namespace recourse
