// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace recourse::app {

/// Work that opens files of the person (a page of a PDF, a screenshot, the pages of a letter), beside the window and a few at
/// once. Nobody ever waits for it: when this object goes, what has not begun is dropped, and what runs ends by itself and is not
/// told. Lives in the window's thread. `work` must own what it needs.
class Decoding final
{
public:
    explicit Decoding(int atOnce = 1);
    ~Decoding();
    Decoding(const Decoding &) = delete;
    Decoding &operator=(const Decoding &) = delete;

    /// Calls `then` with what `work` returned, in the window's thread; never after clear(). Higher orders begin first, of equal
    /// ones the newest.
    template<typename Work, typename Then>
    void run(Work work, Then then, int order = 0)
    {
        add(
            [work = std::move(work), then = std::move(then)]() mutable -> std::function<void()> {
                return [result = work(), then = std::move(then)]() mutable { then(result); };
            },
            order);
    }
    void clear();

private:
    using Job = std::function<std::function<void()>()>; ///< what it returns tells the result
    void add(Job job, int order);
    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace recourse::app
