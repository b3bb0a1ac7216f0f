// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/paginator.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace recourse {

/// Decodes the pictures of a letter on a thread of its own, a little ahead of the one that draws them. Private to this folder.
///
/// Pictures are asked for in the order they were announced; any other question goes to the source itself, which must be thread-safe.
class LookAhead final : public ExhibitSource
{
public:
    struct Wanted {
        const PictureBand *band = nullptr;
        int width = 0;
    };
    /// Both must outlive this.
    LookAhead(const ExhibitSource &source, std::vector<Wanted> wanted);
    ~LookAhead() override;

    int pictureCount(const Evidence &evidence) const override { return m_source.pictureCount(evidence); }
    QSize pictureSize(const Evidence &evidence, int picture) const override { return m_source.pictureSize(evidence, picture); }
    QImage picture(const Evidence &evidence, int picture, int top, int height, int width) const override;

private:
    void work();

    const ExhibitSource &m_source;
    const std::vector<Wanted> m_wanted;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    mutable std::vector<std::optional<QImage>> m_ready; ///< at the place of its Wanted, until it was taken
    mutable std::size_t m_taken = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace recourse
