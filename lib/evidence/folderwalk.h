// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <atomic>

namespace recourse {

/// What a folder holds that can become evidence, and what of it is left out.
struct FolderContent {
    QStringList files;      ///< paths (base/nativepath.h), in the order of their names
    qint64 bytes = 0;
    QStringList leftOut;    ///< readable names: hidden files and folders, links, pipes, folders that cannot be opened
    bool tooMany = false;   ///< more files than the limit; `files` ends there
    bool operator==(const FolderContent &) const = default;
};

/// Looks through folders and the folders in them, whatever bytes their names have. Links are not followed. Blocking; stops early when
/// `cancel` is set.
FolderContent filesBelow(const QStringList &folders, int limit, const std::atomic_bool &cancel);

} // namespace recourse
