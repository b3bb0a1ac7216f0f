// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recourse::app {

/// Name of the icon that stands for a type ("image", "pdf", "audio" …), see resources/icons/ui.
QString typeIconName(const QString &mime);

/// "Picture", "PDF", "Recording" … in the language of the screen.
QString typeName(const QString &mime);

/// True for what the viewer shows as text.
bool isShownAsText(const QString &mime);

} // namespace recourse::app
