// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "complaint/complaint.h"
#include "guide/catalogue.h"

#include <QString>

namespace recourse::app {

/// The company that runs this wallet in this place, by its name in the guide for letters in `language`; empty where the guide
/// names none, or where the card's issuer is addressed instead (its name is asked for). The person confirms it.
QString usualEntity(const Catalogue &guide, const QString &wallet, const QString &jurisdiction, Language language);

/// The company of a complaint as a letter in `language` names it: a name that is the guide's own in one of its languages is given
/// in this one, a name the person typed stays as it is.
QString entityName(const Complaint &complaint, const Catalogue &guide, Language language);

} // namespace recourse::app
