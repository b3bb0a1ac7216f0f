// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/guidenotice.h"
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
    std::shared_ptr<const Catalogue> guide; ///< changes by useGuide() only; pages listen to guideNotice
    Prompts &prompts;
    QSettings &settings;    ///< window geometry and choices only, never personal data
    QString dataDir;
    Language language = Language::ZhCn; ///< of the screen, in force now; pages read it again on LanguageChange
    QList<GuideProblem> overlayProblems = {}; ///< why the person's own guide file was refused; empty: it was not
    /// The guide before this one: what was shown of it may still be on its way out.
    std::shared_ptr<const Catalogue> formerGuide = {};
    std::shared_ptr<GuideNotice> guideNotice = std::make_shared<GuideNotice>();

    /// Puts another guide in force and tells all that show it.
    void useGuide(std::shared_ptr<const Catalogue> next, QList<GuideProblem> problems = {});

    QDate today() const { return clock.today(); }
};

} // namespace recourse::app
