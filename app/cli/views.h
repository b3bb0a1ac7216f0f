// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "complaint/complaint.h"
#include "evidence/look.h"
#include "letter/letter.h"

#include <QJsonArray>

/// Values as the JSON that recourse-cli prints. Absent = not known.
namespace recourse::cli {

QJsonObject evidenceObject(const Complaint &complaint, const Evidence &evidence);
/// What of an exhibit cannot be shown or printed: code and message of each.
QJsonArray notesArray(const Look &look, const QString &mime);
QJsonObject letterObject(const Letter &letter);
QJsonObject stepObject(const Step &step);
QJsonArray findingsArray(const QList<Finding> &findings);
/// The document of the complaint and everything derived from it.
QJsonObject wholeComplaint(const Complaint &complaint, const Invocation &call);
QJsonObject summaryObject(const ComplaintSummary &summary, const Invocation &call);

} // namespace recourse::cli
