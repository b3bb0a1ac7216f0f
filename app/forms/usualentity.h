// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/catalogue.h"

#include <QString>

namespace recourse::app {

/// The company that runs this wallet in this place, by its name in the guide; empty where the guide names none, or where the card's
/// issuer is addressed instead (its name is asked for). The person confirms it.
QString usualEntity(const Catalogue &guide, const QString &wallet, const QString &jurisdiction);

} // namespace recourse::app
