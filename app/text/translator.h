// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

class QCoreApplication;

namespace recourse::app {

/// Puts the texts of `language` in force, ours and Qt's own, in place of those of an earlier call; open windows get
/// LanguageChange. False when our catalogue is not compiled in; the texts are then the English sources. Qt's own catalogue is
/// optional.
bool installTranslators(QCoreApplication &application, Language language);

/// The language that the system asks for: Chinese of any kind gives ZhCn, all else En.
Language systemLanguage();

} // namespace recourse::app
