// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"
#include "guide/catalogue.h"

#include <QByteArray>
#include <QJsonObject>

namespace recourse {

/// The complaint document: a complaint as JSON that a person or a program can write by hand.
///
/// Reading refuses what it does not know: a key with UnknownKey, a value with BadInput; arg 0 is the path ("facts[2].on"). Amounts are
/// decimal text, dates YYYY-MM-DD or shorter, moments ISO 8601 with an offset; the guide decides which wallets, categories,
/// demands, questions and channels exist. The result has no id, number or times yet: CaseFile::create gives them.
Result<Complaint> parseComplaintDocument(const QByteArray &json, const Catalogue &guide);

/// One object of `contacts[]`; the new entry has an id of its own.
Result<ContactEntry> parseContactDocument(const QByteArray &json, const Catalogue &guide);

/// One dated event of a step: {"channel", "subject", "kind", "at", "text", "amount", "currency", "ticket"}; only kind is required.
struct EventDocument {
    QString channel;    ///< empty: the step used last
    QString subject;
    QString ticket;
    Step::Event event;
    bool operator==(const EventDocument &) const = default;
};
Result<EventDocument> parseEventDocument(const QByteArray &json, const Catalogue &guide);

/// The same document from a complaint, with every key that has a value.
QJsonObject complaintDocument(const Complaint &complaint);
QJsonObject contactDocument(const ContactEntry &contact, const Complaint &complaint);

/// Facts, payments and contacts may name exhibits by their position (1, 2 …) before the files are attached. Until then this id stands in for the exhibit;
/// it is in nobody's evidence, so a letter does not mention it.
EvidenceId pendingExhibit(int position);

/// Puts the real exhibits in place of the stand-ins whose position is attached by now. True when something changed.
bool resolvePendingExhibits(Complaint &complaint);

/// Highest position that may be named.
inline constexpr int kMaxExhibits = 999;

} // namespace recourse
