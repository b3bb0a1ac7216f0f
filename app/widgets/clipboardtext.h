// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace recourse::app {

/// The text of a paste or drop as a field takes it: plain text; else the web addresses; else the words of the markup, when no
/// picture comes with it. Empty when there are files of this computer, which are evidence and not text. Nothing is fetched.
QString textOf(const QMimeData *data);

/// Whether textOf() could have something, asked of the formats alone.
bool mayHaveText(const QMimeData *data);

/// The words of HTML, a picture in it as its alternative text. No picture is loaded.
QString wordsOfHtml(const QString &html);

} // namespace recourse::app
