// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/pagetable.h"

#include "app/forms/contactsform.h"
#include "app/forms/happenedform.h"
#include "app/forms/problemform.h"
#include "app/forms/walletform.h"
#include "app/forms/youform.h"
#include "app/wizard/wizardview.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::app {
namespace {

bool filled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

PageState stateOf(bool enough, bool started)
{
    return enough ? PageState::Enough : started ? PageState::Started : PageState::Empty;
}

bool known(const Standing &standing, Page asked)
{
    return !standing.missing.contains(pageId(asked));
}

PageState walletState(const Complaint &c, const Standing &standing)
{
    return stateOf(known(standing, Page::WalletPlace) && !c.jurisdiction.isEmpty(),
        !c.wallet.isEmpty() || !c.jurisdiction.isEmpty() || filled(c.entity.name) || !c.funding.isEmpty());
}

PageState problemState(const Complaint &c, const Standing &)
{
    return stateOf(!c.category.isEmpty(), false);
}

/// The kind of problem is enough for a letter; the page stays open until the story is told.
PageState happenedState(const Complaint &c, const Standing &)
{
    return stateOf(
        hasStory(c), !c.facts.isEmpty() || !c.transactions.isEmpty() || !c.occurredOn.isNull() || !c.noticedOn.isNull());
}

PageState contactsState(const Complaint &c, const Standing &)
{
    const bool any = std::any_of(c.contacts.cbegin(), c.contacts.cend(), [](const ContactEntry &entry) {
        return !entry.retracted && (!entry.channel.isEmpty() || !entry.at.isNull() || filled(entry.answer));
    });
    return stateOf(any, !c.contacts.isEmpty());
}

PageState evidenceState(const Complaint &c, const Standing &)
{
    return stateOf(!c.evidence.isEmpty(), false);
}

PageState wantedState(const Complaint &c, const Standing &standing)
{
    return stateOf(known(standing, Page::Wanted), !c.demands.isEmpty() || !c.answerBy.isNull());
}

PageState youState(const Complaint &c, const Standing &)
{
    const Complainant &who = c.complainant;
    return stateOf(filled(who.name) && (filled(who.phone) || filled(who.email) || filled(who.address)), !who.isEmpty());
}

PageState whereState(const Complaint &c, const Standing &)
{
    return stateOf(!c.steps.isEmpty(), false);
}

PageState letterState(const Complaint &c, const Standing &)
{
    return stateOf(!c.letters.isEmpty(), !c.letterEdits.isEmpty());
}

template<typename Form>
QWidget *make(ComplaintSession &session, const WizardPages &, QWidget *parent)
{
    return new Form(session, parent);
}

QWidget *makeWanted(ComplaintSession &session, const WizardPages &pages, QWidget *parent)
{
    return new WantedForm(session, pages.suggestAnswerBy, parent);
}

template<WizardPages::Make WizardPages::*made>
QWidget *makeElsewhere(ComplaintSession &session, const WizardPages &pages, QWidget *parent)
{
    return (pages.*made)(session, parent);
}

} // namespace

const QList<PageSpec> &pageTable()
{
    using Room = PageSpec::Room;
    static const QList<PageSpec> table{
        {Page::WalletPlace, "wallet", QT_TRANSLATE_NOOP("PageTexts", "Wallet and place"),
            QT_TRANSLATE_NOOP("PageTexts", "Which wallet this is about, and who stands behind it."),
            QT_TRANSLATE_NOOP("PageTexts", "which wallet"), &walletState, Room::Column, &make<WalletForm>},
        {Page::Problem, "problem", QT_TRANSLATE_NOOP("PageTexts", "What went wrong"),
            QT_TRANSLATE_NOOP("PageTexts", "Choose what comes closest. You can change it later; your answers stay."), nullptr,
            &problemState, Room::Column, &make<ProblemForm>},
        {Page::Happened, "happened", QT_TRANSLATE_NOOP("PageTexts", "What happened"),
            QT_TRANSLATE_NOOP("PageTexts", "Tell it in your own words. What you are not sure about can stay empty."),
            QT_TRANSLATE_NOOP("PageTexts", "what happened"), &happenedState, Room::Column, &make<HappenedForm>},
        {Page::Contacts, "contacts", QT_TRANSLATE_NOOP("PageTexts", "Contacts so far"),
            QT_TRANSLATE_NOOP("PageTexts", "Whom you have called or written to, and what they said."), nullptr, &contactsState,
            Room::Column, &make<ContactsForm>},
        {Page::Evidence, "evidence", QT_TRANSLATE_NOOP("PageTexts", "Evidence"),
            QT_TRANSLATE_NOOP(
                "PageTexts", "Screenshots, bills, chats. Copies are kept on this computer; your originals are not touched."),
            nullptr, &evidenceState, Room::Whole, &makeElsewhere<&WizardPages::evidence>},
        {Page::Wanted, "wanted", QT_TRANSLATE_NOOP("PageTexts", "What you want"),
            QT_TRANSLATE_NOOP("PageTexts", "What would put it right, and by when."),
            QT_TRANSLATE_NOOP("PageTexts", "what you want"), &wantedState, Room::Column, &makeWanted},
        {Page::You, "you", QT_TRANSLATE_NOOP("PageTexts", "You"),
            QT_TRANSLATE_NOOP("PageTexts", "Only what the other side needs to answer you."), nullptr, &youState, Room::Column,
            &make<YouForm>},
        {Page::Where, "where", QT_TRANSLATE_NOOP("PageTexts", "Where to complain"),
            QT_TRANSLATE_NOOP("PageTexts", "Which places can help, and in which order."), nullptr, &whereState, Room::Own,
            &makeElsewhere<&WizardPages::steps>},
        {Page::Letter, "letter", QT_TRANSLATE_NOOP("PageTexts", "Letter"),
            QT_TRANSLATE_NOOP("PageTexts", "Read it, change what you like, and save it as a PDF. Nothing is sent by itself."),
            nullptr, &letterState, Room::Whole, &makeElsewhere<&WizardPages::letter>},
    };
    return table;
}

QString pageText(const char *text)
{
    return QCoreApplication::translate("PageTexts", text);
}

const PageSpec &pageSpec(Page page)
{
    for (const PageSpec &spec : pageTable()) {
        if (spec.page == page)
            return spec;
    }
    qFatal("page %d has no row in the table of pages", int(page));
}

} // namespace recourse::app
