// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "casefile/casefile.h"

#include <QImage>

namespace recourse::app {

/// Makes the example: a complete complaint about a refund that did not arrive, with two screenshots drawn here, one call and
/// invented people. Marked as an example; on the disk when this returns, in one step: when it fails or is killed, there is none.
/// Its story ends with the newest 12 October before today.
Result<ComplaintId> createExampleComplaint(CaseFile &file, Language language);

/// The two pictures: the page of a bill, and a chat. `year` is that of the story.
QImage exampleBillPicture(Language language, int year);
QImage exampleChatPicture(Language language, int year);

} // namespace recourse::app
