// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/workerclient.h"

#include <QList>
#include <QSize>
#include <QString>

namespace recourse {

/// What of a stored file does not reach the eye.
enum class Lack {
    Password,     ///< a PDF that opens with a password only
    AdobeForm,    ///< a PDF whose content only Adobe's program makes (XFA)
    Inside,       ///< other documents are attached inside a PDF
    Marks,        ///< form values or seals of a PDF may not all be drawn
    Letters,      ///< a PDF uses letters that it does not bring and that no font here has
    TooManyPages, ///< more pages than are printed
    MoreFrames,   ///< only the first picture of several is shown
    EndsEarly,    ///< the last rows of a picture are missing
    Damaged,      ///< a picture or PDF whose data cannot be read
    NoDecoder,    ///< a picture of a kind that is not read here
    NoWorker,     ///< the program that opens such files is not installed
    Unreadable,   ///< the stored file is missing or cannot be read
};

/// Code of a lack for files and command lines ("password", "ends-early" …).
QString lackCode(Lack lack);

/// What of a stored file can be shown and printed.
struct Look {
    QList<QSize> pages;     ///< pixels of each page, frame or picture that is shown, upright; a page of a PDF counts 200 to the inch
    int saidPages = 0;      ///< how many the file has
    int inside = 0;         ///< documents attached inside
    QList<Lack> lacks;
    bool has(Lack lack) const { return lacks.contains(lack); }
    bool operator==(const Look &) const = default;
};

/// Looks at a stored file. A picture of a usual kind is read here, anything else by the worker; no pixel is decoded unless a file is
/// odd. What has no pages by its nature (sound, text, archives) has none and lacks nothing. Blocking; thread-safe. Remembered for
/// the running program by path, size and time, so that asking again costs nothing.
Look lookAt(const QString &path, const QString &mime, const WorkerClient &worker);

} // namespace recourse
