// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <zip.h>

namespace recourse {

/// The entries of an archive by the names that we gave them, also after another program unpacked it and packed it again: with a folder
/// around everything, backslashes, entries for folders, and the side files that Finder and Explorer add. Those are left out.
struct EntryNames {
    QHash<QString, zip_uint64_t> ours;  ///< every entry that is not a side file, below the folder that holds the manifest
    QString twice;      ///< a name that is there twice; empty: none
    QString outside;    ///< an entry that is not below that folder; empty: none
    int others = 0;     ///< entries when there is no manifest
    zip_int64_t only = -1;              ///< the one entry, when there is no manifest and no other
    QString onlyName;
    bool hasManifest = false;
};

EntryNames entryNames(zip_t *zip, const QString &manifest);

} // namespace recourse
