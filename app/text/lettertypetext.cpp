// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lettertypetext.h"

#include <QCoreApplication>

#include <iterator>

namespace recourse::app {

namespace {

// In the order of the enum.
constexpr const char *kLetters[] = {
    QT_TRANSLATE_NOOP("LetterTypeText", "First complaint"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Follow-up"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Complaint to an authority"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Last notice before going to court"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Withdrawal of the complaint"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Request for my data"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Request to keep records"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Dispute of a card payment"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Notice of error"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Statement for the police"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Authorisation"),
    QT_TRANSLATE_NOOP("LetterTypeText", "Reply to an offer"),
};
static_assert(std::size(kLetters) == kLetterTypes, "every type of letter has its words");

} // namespace

QString letterTypeText(LetterType type)
{
    return QCoreApplication::translate("LetterTypeText", kLetters[std::size_t(type)]);
}

} // namespace recourse::app
