// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/session.h"

#include <functional>

class QMenu;

namespace recourse::app {

/// What a menu of exhibits can do beside linking and filing, which it does itself.
struct ExhibitActs {
    std::function<void(const EvidenceId &)> open;
    std::function<void(const EvidenceId &)> saveCopy;
    std::function<void(int by)> move;                   ///< -1 one place forward, 1 one back
    std::function<void(const QString &kind)> file;      ///< the kind of all of them
    std::function<void()> remove;
};

/// Fills a context menu for the chosen exhibits: open, save a copy, what they belong to, their kind, their place, remove.
void fillExhibitMenu(QMenu &menu, ComplaintSession &session, const QList<EvidenceId> &ids, const ExhibitActs &acts);

} // namespace recourse::app
