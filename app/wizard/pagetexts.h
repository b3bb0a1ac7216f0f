// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/wizardflow.h"

#include <QString>

namespace recourse::app {

/// What the pages of the wizard are called and say about themselves.
class PageTexts
{
public:
    static QString title(Page page);    ///< in the list and above the page
    static QString subline(Page page);
    static QString missing(Page page);  ///< as part of "Still missing: …"
};

} // namespace recourse::app
