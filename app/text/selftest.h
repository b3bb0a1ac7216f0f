// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace recourse::app {

/// One thing an installation needs. name: "database-driver", "translations", "chinese-font", "guide", "letter-templates",
/// "data-folder", "worker". The worker is wanted, not required: without it PDF exhibits are kept but not shown.
struct SelftestCheck {
    QString name;
    bool ok = false;
    bool required = true;
    QString detail;     ///< what was found, or what is missing
    bool operator==(const SelftestCheck &) const = default;
};

/// Looks, and writes nothing but a file of its own in the data folder, which it removes again.
QList<SelftestCheck> selftest(const QString &dataDir);

/// The same with one line per check on stdout. 0 when everything required is there, else 1.
int runSelftest(const QString &dataDir);

} // namespace recourse::app
