// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Keys of settings.ini in the data folder. Choices and geometry only; never personal data.
namespace recourse::app::settings {
inline constexpr QLatin1String language("language");
inline constexpr QLatin1String appearance("appearance");
inline constexpr QLatin1String geometry("window/geometry");
inline constexpr QLatin1String splitter("window/splitter");
inline constexpr QLatin1String lastComplaint("window/lastComplaint");
inline constexpr QLatin1String inWizard("window/inWizard");
inline constexpr QLatin1String lastTab("window/lastTab");
} // namespace recourse::app::settings
