// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/moment.h"
#include "guide/catalogue.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace recourse {
class StorageThread;
}

namespace recourse::app {

class Prompts;

/// What every page needs, passed by reference from the program down; owned by the program. Nothing here is a singleton.
struct AppContext {
    const Clock &clock;
    StorageThread &storage;
    std::shared_ptr<const Catalogue> guide;
    Prompts &prompts;
    QSettings &settings;    ///< window geometry and choices only, never personal data
    QString dataDir;
    Language language = Language::ZhCn; ///< of the screen, in force now; pages read it again on LanguageChange
    QList<GuideProblem> overlayProblems = {}; ///< why the person's own guide file was refused; empty: it was not
    /// Guides that `guide` replaced: a form may point into one until it is built again.
    QList<std::shared_ptr<const Catalogue>> formerGuides = {};

    QDate today() const { return clock.today(); }
};

} // namespace recourse::app
