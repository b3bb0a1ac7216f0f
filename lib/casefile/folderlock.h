// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <utility>

namespace recourse {

/// Holds `instance.lock` of a data folder. The system lets go of it when the process ends in whatever way, so there is no
/// "already running" after a crash; the file itself stays and means nothing.
class FolderLock
{
public:
    FolderLock() = default;
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept : m_handle(std::exchange(other.m_handle, kNone)) {}
    FolderLock &operator=(FolderLock &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }

    /// Fails with InUse (held elsewhere, also in this process), ReadOnly (the folder cannot be written) or WriteFailed.
    static Result<FolderLock> take(const QString &dataDir);

private:
    static constexpr qintptr kNone = -1;
    explicit FolderLock(qintptr handle) : m_handle(handle) {}
    qintptr m_handle = kNone;
};

} // namespace recourse
