// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/lookahead.h"

namespace recourse {

namespace {

/// Decoded pictures waiting to be drawn; more would cost memory and no longer save time.
constexpr std::size_t mostAhead = 2;

} // namespace

LookAhead::LookAhead(const ExhibitSource &source, std::vector<Wanted> wanted) :
    m_source(source), m_wanted(std::move(wanted)), m_ready(m_wanted.size())
{
    if (!m_wanted.empty())
        m_thread = std::thread(&LookAhead::work, this);
}

LookAhead::~LookAhead()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void LookAhead::work()
{
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this, i] { return m_stop || i < m_taken + mostAhead; });
            if (m_stop)
                return;
        }
        const PictureBand &band = *m_wanted[i].band;
        QImage image = m_source.picture(band.evidence, band.picture, band.top, band.height, m_wanted[i].width);
        {
            const std::lock_guard lock(m_mutex);
            m_ready[i] = std::move(image);
        }
        m_changed.notify_all();
    }
}

QImage LookAhead::picture(const Evidence &evidence, int picture, int top, int height, int width) const
{
    std::unique_lock lock(m_mutex);
    const std::size_t next = m_taken;
    if (next < m_wanted.size()) {
        const PictureBand &band = *m_wanted[next].band;
        if (band.evidence.id == evidence.id && band.picture == picture && band.top == top && band.height == height
            && m_wanted[next].width == width) {
            m_changed.wait(lock, [this, next] { return m_ready[next].has_value(); });
            const QImage image = *m_ready[next];
            m_ready[next].reset();
            ++m_taken;
            m_changed.notify_all();
            return image;
        }
    }
    lock.unlock();
    return m_source.picture(evidence, picture, top, height, width);
}

} // namespace recourse
