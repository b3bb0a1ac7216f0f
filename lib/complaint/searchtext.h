// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse {

/// The form of searchText(): texts that were made in another one are made anew before a search.
inline constexpr int kSearchTextForm = 2;

/// What stands in searchText() for a channel that was used; its name depends on the language.
QString channelMark(const QString &channel);

} // namespace recourse
