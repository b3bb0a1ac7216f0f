// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/paginator.h"

namespace recourse {

namespace {

class Flow
{
public:
    std::vector<std::vector<PlacedAtom>> pages{1};
    double y = Sheet::top;

    bool atTop() const { return pages.back().empty(); }
    void newPage()
    {
        pages.emplace_back();
        y = Sheet::top;
    }
    void place(const std::shared_ptr<const Atom> &atom)
    {
        if (!atTop())
            y += atom->before;
        pages.back().push_back({atom, {Sheet::left, y}});
        y += atom->height;
    }
};

} // namespace

std::vector<std::vector<PlacedAtom>> paginate(const std::vector<AtomPtr> &atoms)
{
    Flow flow;
    for (std::size_t begin = 0; begin < atoms.size();) {
        std::size_t end = begin;
        double height = atoms[begin]->before + atoms[begin]->height;
        while (atoms[end]->keepWithNext && end + 1 < atoms.size() && !atoms[end + 1]->startsPage) {
            ++end;
            height += atoms[end]->before + atoms[end]->height;
        }
        if (!flow.atTop() && (atoms[begin]->startsPage || flow.y + height > Sheet::bottom))
            flow.newPage();
        for (std::size_t i = begin; i <= end; ++i) {
            // A chain longer than a page has to break somewhere.
            if (!flow.atTop() && flow.y + atoms[i]->before + atoms[i]->height > Sheet::bottom + 0.01)
                flow.newPage();
            if (flow.atTop() && atoms[i]->header)
                flow.place(atoms[i]->header);
            flow.place(atoms[i]);
        }
        begin = end + 1;
    }
    return std::move(flow.pages);
}

} // namespace recourse
