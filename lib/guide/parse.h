// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/calendar.h"
#include "guide/reader.h"

/// Internal to lib/guide: one function for each kind of entry a file of the guide may hold. Each reads its own keys and checks what it can
/// see alone;
/// whether ids resolve is the cross check's business (crosscheck.h).
namespace recourse::guideimpl {

Source parseSource(ObjectReader &o);
Contact parseContact(ObjectReader &o);
Entity parseEntity(ObjectReader &o);
Wallet parseWallet(ObjectReader &o);
Question parseQuestion(ObjectReader &o);
EvidenceKind parseEvidenceKind(ObjectReader &o);
FirstAction parseFirstAction(ObjectReader &o);
DemandKind parseDemand(ObjectReader &o);
/// `depth`: how many conditions it stands in; too deep a one is a problem.
Condition parseCondition(ObjectReader &o, int depth = 0);
NamedCondition parseNamedCondition(ObjectReader &o);
LegalBasis parseLegalBasis(ObjectReader &o);
Category parseCategory(ObjectReader &o);
Rule parseRule(ObjectReader &o);
Channel parseChannel(ObjectReader &o);
Ladder parseLadder(ObjectReader &o);
Calendar parseCalendar(ObjectReader &o);

} // namespace recourse::guideimpl
