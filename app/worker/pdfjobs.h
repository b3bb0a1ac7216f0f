// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace recourse::app {

/// The jobs pdf-info and pdf-page of jobs.h. Fail as runJob() does.
Result<QByteArray> pdfInfo(const QString &path);
Result<QByteArray> pdfPage(const QString &path, int index, int width, const QString &out);

} // namespace recourse::app
