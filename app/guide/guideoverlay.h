// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/catalogue.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QObject;

/// The person's own guide file (guide-overlay.json in the data folder) at the running program.
namespace recourse::app {

struct AppContext;

/// Lays the file over the guide in force, when there is one. A file with any problem is refused as a whole: the shipped guide
/// stays and context.overlayProblems says why. At the start, before there is a window.
void loadOverlay(AppContext &context);

/// The guide of a data folder: the shipped one under the person's file. Reads and checks files, so not in the window's thread.
struct LoadedGuide {
    std::shared_ptr<const Catalogue> guide; ///< null when the shipped one is not sound
    QList<GuideProblem> problems;           ///< of a file that was refused
};
LoadedGuide guideOf(const QString &dataDir);

/// The stored document; an empty one when there is no file. GuideInvalid when it is no JSON object. Reads the file.
Result<QJsonObject> storedOverlay(const QString &dataDir);

/// What a change made of the stored document.
struct OverlayChange {
    QJsonObject before;
    QJsonObject after;
    bool operator==(const OverlayChange &) const = default;
};
/// Makes the new document of the stored one; called in the storage thread.
using OverlayEdit = std::function<Result<QJsonObject>(const QJsonObject &stored)>;

/// Changes the file beside the window: reads it, checks the new one against the guide, writes it durably, puts the guide in force
/// and tells (AppContext::guideNotice), then calls `then` while `receiver` lives. Changes come one after the other. When it
/// fails, guide and file are unchanged: GuideInvalid (arg 0: the first problem in words; also while a refused file is in the way)
/// or what writeFileDurably() says.
void changeOverlay(AppContext &context, const OverlayEdit &edit, QObject *receiver,
    const std::function<void(const Result<OverlayChange> &)> &then);

/// Moves a refused file to aside/, beside the window; the shipped guide stays in force. Tells where it is now.
void setOverlayAside(AppContext &context, QObject *receiver, const std::function<void(const Result<QString> &)> &then);

/// "guide-overlay.json, contacts[0].value (CN-T-ALIPAY): a text is needed there. Found: 95188"
QString problemText(const GuideProblem &problem);

/// Why a list of announced days was refused (readAnnounced), and what to do.
QString listErrorText(const Error &error);

} // namespace recourse::app
