// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/guidenotice.h"

#include "app/complaint/appcontext.h"

namespace recourse::app {

void AppContext::useGuide(std::shared_ptr<const Catalogue> next, QList<GuideProblem> problems)
{
    formerGuide = guide;
    guide = std::move(next);
    overlayProblems = std::move(problems);
    emit guideNotice->changed();
}

} // namespace recourse::app
