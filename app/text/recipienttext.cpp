// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/recipienttext.h"

#include <QCoreApplication>

#include <iterator>

namespace recourse::app {

namespace {

// In the order of the enum.
constexpr const char *kRecipientWords[] = {
    QT_TRANSLATE_NOOP("RecipientText", "Not sure"),
    QT_TRANSLATE_NOOP("RecipientText", "The wallet company"),
    QT_TRANSLATE_NOOP("RecipientText", "The bank or card issuer"),
    QT_TRANSLATE_NOOP("RecipientText", "The merchant"),
    QT_TRANSLATE_NOOP("RecipientText", "The platform"),
    QT_TRANSLATE_NOOP("RecipientText", "An authority or association"),
    QT_TRANSLATE_NOOP("RecipientText", "The police"),
};
static_assert(std::size(kRecipientWords) == kRecipients, "everybody who can be spoken to has a name");

} // namespace

QString recipientText(Recipient recipient)
{
    return QCoreApplication::translate("RecipientText", kRecipientWords[std::size_t(recipient)]);
}

} // namespace recourse::app
