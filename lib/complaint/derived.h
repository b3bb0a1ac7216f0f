// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"

#include <QDate>
#include <QString>

namespace recourse {

/// Where a complaint stands. Computed from its values and today, never stored.
enum class ComplaintStatus {
    Draft,             ///< still being written
    MyMove,            ///< the person can do something now
    Waiting,           ///< handed in, the answer-by date has not passed
    Overdue,           ///< handed in, the date has passed without an answer
    Offer,             ///< the other side made an offer
    SolvedUnconfirmed, ///< a refund was announced or seen, the person has not closed it
    Closed,            ///< an outcome is recorded
};

/// "draft", "my-move", "waiting", "overdue", "offer", "solved-unconfirmed", "closed".
QString statusCode(ComplaintStatus status);

/// The few facts a status depends on; a line of the list carries just these.
struct StatusFacts {
    bool enoughForLetter = false;   ///< wallet, what happened and a wish are known
    bool exported = false;          ///< a letter was exported
    bool sent = false;              ///< something was handed in
    QString lastEvent;              ///< kind of the newest step event that was not retracted
    QDate answerBy;                 ///< the date asked for; null = none
    bool operator==(const StatusFacts &) const = default;
};
StatusFacts statusFacts(const Complaint &complaint);
ComplaintStatus statusOf(const StatusFacts &facts, QDate today);

/// The three answers a letter needs.
bool hasWallet(const Complaint &complaint);
bool hasWhatHappened(const Complaint &complaint);
bool hasWish(const Complaint &complaint);

/// The one thing to do now. Codes: "continue" (answer more), "export" (letter ready), "send" (exported, not handed in),
/// "wait" (until `day`), "follow-up" (the day passed), "answer-offer", "read-reply", "confirm" (was the money seen?), "none" (closed).
struct NextMove {
    QString code;
    QDate day;
    bool operator==(const NextMove &) const = default;
};
NextMove nextMove(const Complaint &complaint, QDate today);

} // namespace recourse
