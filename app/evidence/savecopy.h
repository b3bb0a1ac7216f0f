// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "complaint/complaint.h"

#include <functional>

class QWidget;

namespace recourse::app {

/// Asks where, then writes an untouched copy of the original there in the background. `tell` gets one sentence: that it was saved
/// and where, or why not. `owner` gone means nobody is told. Does nothing when the person declines.
void saveCopy(const AppContext &context, const Evidence &evidence, QObject *owner, QWidget *window,
    const std::function<void(const QString &)> &tell);

} // namespace recourse::app
