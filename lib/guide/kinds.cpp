// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/kinds.h"

#include <array>

namespace recourse {
namespace {

// In the order of their enums.
constexpr std::array<const char *, kEventKinds> kEvents{"sent", "received", "accepted", "forwarded", "institution-received", "reply", "offer",
    "refund", "outcome", "withdrawn", "note"};
constexpr std::array<const char *, kLetterTypes> kLetters{"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"};
constexpr std::array<const char *, kOutputKinds> kOutputs{"letter", "script", "short-text", "field-sheet", "court-sheet"};
constexpr std::array<const char *, kRecipients> kWho{"unknown", "wallet", "bank", "merchant", "platform", "body", "police"};
constexpr std::array<const char *, kVerdicts> kVerdictCodes{"unsaid", "accept", "partly", "reject"};

template<typename Kind, std::size_t N>
std::optional<Kind> kindFrom(const QString &code, const std::array<const char *, N> &codes)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(codes[i]))
            return Kind(i);
    }
    return std::nullopt;
}

} // namespace

QString codeOf(EventKind kind)
{
    return QString::fromLatin1(kEvents[std::size_t(kind)]);
}

std::optional<EventKind> eventKindFrom(const QString &code)
{
    return kindFrom<EventKind>(code, kEvents);
}

QString codeOf(LetterType type)
{
    return QString::fromLatin1(kLetters[std::size_t(type)]);
}

std::optional<LetterType> letterTypeFrom(const QString &code)
{
    return kindFrom<LetterType>(code, kLetters);
}

QString codeOf(OutputKind kind)
{
    return QString::fromLatin1(kOutputs[std::size_t(kind)]);
}

std::optional<OutputKind> outputKindFrom(const QString &code)
{
    return kindFrom<OutputKind>(code, kOutputs);
}

QString codeOf(Recipient recipient)
{
    return QString::fromLatin1(kWho[std::size_t(recipient)]);
}

std::optional<Recipient> recipientFrom(const QString &code)
{
    return kindFrom<Recipient>(code, kWho);
}

QString codeOf(Verdict verdict)
{
    return QString::fromLatin1(kVerdictCodes[std::size_t(verdict)]);
}

std::optional<Verdict> verdictFrom(const QString &code)
{
    return kindFrom<Verdict>(code, kVerdictCodes);
}

} // namespace recourse
