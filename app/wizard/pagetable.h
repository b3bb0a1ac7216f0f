// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/wizardflow.h"

class QWidget;

namespace recourse::app {

class ComplaintSession;
struct WizardPages;

/// A page of the wizard. The table is the reading order; a new page is a name in Page and a row here.
struct PageSpec {
    /// How a page fills the room between header and footer.
    enum class Room {
        Column, ///< a form in a column that scrolls; these are the forms of the tab “Details” too
        Whole,  ///< fills the room within the margins of the window
        Own,    ///< fills the room and brings its own margins
    };
    Page page;
    const char *id;
    const char *title;      ///< texts: as pageText() takes them
    const char *subline;
    const char *missing;    ///< as part of "Still missing: …"; null: the title
    PageState (*state)(const Complaint &, const Standing &);
    Room room;
    QWidget *(*make)(ComplaintSession &session, const WizardPages &pages, QWidget *parent);
};
const QList<PageSpec> &pageTable();
const PageSpec &pageSpec(Page page);
/// A text of the table in the language of the screen.
QString pageText(const char *text);

} // namespace recourse::app
