// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace recourse {

/// How far a long piece of work is, seen from another thread, and the wish to stop it. Units are the work's own; a total of 0 is not known yet.
struct Progress {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic_bool cancelled{false};
};

} // namespace recourse
