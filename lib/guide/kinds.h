// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// The closed sets of words that the guide, stored complaints and documents share with the program. What is written is the code; a code
/// that nobody knows is none of them and never a default.
namespace recourse {

/// What happened at a step, in the order in which it usually happens.
enum class EventKind {
    Sent,                ///< the person handed it in
    Received,            ///< they have it
    Accepted,            ///< a body took it up
    Forwarded,           ///< a body passed it on to the institution
    InstitutionReceived, ///< the institution has it from the body
    Reply,
    Offer,
    Refund,              ///< money came back or was announced
    Outcome,             ///< it is settled
    Withdrawn,           ///< the person took it back
    Note,                ///< a remark; decides nothing
};
inline constexpr int kEventKinds = int(EventKind::Note) + 1;
/// "sent", "received", "accepted", "forwarded", "institution-received", "reply", "offer", "refund", "outcome", "withdrawn", "note".
QString codeOf(EventKind kind);
std::optional<EventKind> eventKindFrom(const QString &code);

/// What a letter is for. Which of them can be composed, and for whom, is said by the channels of the guide.
enum class LetterType {
    FirmComplaint,   ///< T1, the first complaint to the one complained about
    FollowUp,        ///< T2, after silence or an answer
    Escalation,      ///< T3, to an authority
    FinalNotice,     ///< T4, before going to court
    Withdrawal,      ///< T5
    DataRequest,     ///< T6
    Preservation,    ///< T7, asks to keep records and recordings
    CardDispute,     ///< T8
    ErrorNotice,     ///< T9, Regulation E and billing errors
    PoliceStatement, ///< T10
    Authorisation,   ///< T11, of somebody who acts for the holder
    OfferReply,      ///< T12
};
inline constexpr int kLetterTypes = int(LetterType::OfferReply) + 1;
/// "T1" … "T12".
QString codeOf(LetterType type);
std::optional<LetterType> letterTypeFrom(const QString &code);

/// The shapes in which a case can be handed to a channel.
enum class OutputKind {
    Letter,
    Script,     ///< to read from at the telephone
    ShortText,  ///< to paste into a box or chat
    FieldSheet, ///< the fields of the channel's own form, in its order
    CourtSheet,
};
inline constexpr int kOutputKinds = int(OutputKind::CourtSheet) + 1;
/// "letter", "script", "short-text", "field-sheet", "court-sheet".
QString codeOf(OutputKind kind);
std::optional<OutputKind> outputKindFrom(const QString &code);

/// Who was spoken to.
enum class Recipient { Unknown, Wallet, Bank, Merchant, Platform, Body, Police };
inline constexpr int kRecipients = int(Recipient::Police) + 1;
/// "unknown", "wallet", "bank", "merchant", "platform", "body", "police".
QString codeOf(Recipient recipient);
std::optional<Recipient> recipientFrom(const QString &code);

/// What the person thinks of an answer they got.
enum class Verdict { Unsaid, Accept, Partly, Reject };
inline constexpr int kVerdicts = int(Verdict::Reject) + 1;
/// "unsaid", "accept", "partly", "reject".
QString codeOf(Verdict verdict);
std::optional<Verdict> verdictFrom(const QString &code);

} // namespace recourse
