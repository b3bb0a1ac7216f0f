// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pagetexts.h"

namespace recourse::app {

QString PageTexts::title(Page page)
{
    switch (page) {
    case Page::WalletPlace: return tr("Wallet and place");
    case Page::Problem: return tr("What went wrong");
    case Page::Happened: return tr("What happened");
    case Page::Contacts: return tr("Contacts so far");
    case Page::Evidence: return tr("Evidence");
    case Page::Wanted: return tr("What you want");
    case Page::You: return tr("You");
    case Page::Where: return tr("Where to complain");
    case Page::Letter: return tr("Letter");
    }
    return {};
}

QString PageTexts::subline(Page page)
{
    switch (page) {
    case Page::WalletPlace: return tr("Which wallet this is about, and who stands behind it.");
    case Page::Problem: return tr("Choose what comes closest. You can change it later; your answers stay.");
    case Page::Happened: return tr("Tell it in your own words. What you are not sure about can stay empty.");
    case Page::Contacts: return tr("Whom you have called or written to, and what they said.");
    case Page::Evidence: return tr("Screenshots, bills, chats. Copies are kept on this computer; your originals are not touched.");
    case Page::Wanted: return tr("What would put it right, and by when.");
    case Page::You: return tr("Only what the other side needs to answer you.");
    case Page::Where: return tr("Which places can help, and in which order.");
    case Page::Letter: return tr("Read it, change what you like, and save it as a PDF. Nothing is sent by itself.");
    }
    return {};
}

QString PageTexts::missing(Page page)
{
    switch (page) {
    case Page::WalletPlace: return tr("which wallet");
    case Page::Happened: return tr("what happened");
    case Page::Wanted: return tr("what you want");
    default: return title(page);
    }
}

} // namespace recourse::app
