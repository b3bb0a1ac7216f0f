// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "guide/catalogue.h"

#include <QJsonObject>
#include <QString>

/// The person's own guide file (guide-overlay.json in the data folder) at the running program.
namespace recourse::app {

struct AppContext;

/// Lays the file over the guide in force, when there is one. A file with any problem is refused as a whole: the shipped guide stays
/// and context.overlayProblems says why. Call before pages are made.
void loadOverlay(AppContext &context);

/// The stored document; an empty one when there is no file. GuideInvalid while a refused file is in the way.
Result<QJsonObject> storedOverlay(const AppContext &context);

/// Checks the document against the guide, writes it durably, puts the guide in force and tells every window. An unchanged guide and
/// file when it fails: GuideInvalid (arg 0: the first problem in words) or what writeFileDurably() says.
Status storeOverlay(AppContext &context, const QJsonObject &overlay);

/// Moves a refused file to aside/; the shipped guide stays in force. Returns where it is now.
Result<QString> setOverlayAside(AppContext &context);

/// "guide-overlay.json, contacts[0].value (CN-T-ALIPAY): a text is needed there. Found: 95188"
QString problemText(const GuideProblem &problem);

/// Why a list of announced days was refused (readAnnounced), and what to do.
QString listErrorText(const Error &error);

} // namespace recourse::app
