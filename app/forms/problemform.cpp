// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/problemform.h"

#include "app/forms/flowgrid.h"
#include "app/text/sources.h"
#include "app/widgets/cardgroup.h"
#include "app/widgets/surfaces.h"
#include "complaint/whereabouts.h"

#include <QHash>

namespace recourse::app {
namespace {

constexpr int kWalletContacts = 2;

/// Pictures only; a kind of problem without one shows a plain sheet.
QString categoryIcon(const Category &category)
{
    static const QHash<QString, QString> icons{{QStringLiteral("C01"), QStringLiteral("shield")},
        {QStringLiteral("C02"), QStringLiteral("repeat")}, {QStringLiteral("C03"), QStringLiteral("refund")},
        {QStringLiteral("C04"), QStringLiteral("chat")}, {QStringLiteral("C05"), QStringLiteral("key")},
        {QStringLiteral("C06"), QStringLiteral("calendar")}, {QStringLiteral("C07"), QStringLiteral("lock")},
        {QStringLiteral("C08"), QStringLiteral("arrow-right")}, {QStringLiteral("C09"), QStringLiteral("alert")},
        {QStringLiteral("C10"), QStringLiteral("fee")}, {QStringLiteral("C11"), QStringLiteral("hidden")},
        {QStringLiteral("C12"), QStringLiteral("merchant")}, {QStringLiteral("C13"), QStringLiteral("person")},
        {QStringLiteral("C15"), QStringLiteral("person")}, {QStringLiteral("C16"), QStringLiteral("clock")},
        {QStringLiteral("C17"), QStringLiteral("star")}, {QStringLiteral("C18"), QStringLiteral("settings")}};
    return icons.value(category.id, QStringLiteral("file"));
}

} // namespace

ProblemForm::ProblemForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_more(new LinkButton({}, this)), m_others(new QWidget(this)), m_actions(new Card(this)),
    m_actionsTitle(sectionLabel({}, this)), m_actionsHint(captionLabel({}, this)), m_actionLines(new QVBoxLayout), m_group(new CardGroup(this))
{
    setObjectName(QStringLiteral("problemForm"));
    m_more->setObjectName(QStringLiteral("moreCategoriesButton"));
    m_actions->setObjectName(QStringLiteral("firstActionsCard"));
    auto *column = makeColumn(this, space::group);
    auto *core = new FlowGrid(300, 2, space::related);
    auto *others = new FlowGrid(300, 2, space::related);
    for (const Category &category : guide().categories()) {
        auto *card = new CardButton(category.core ? static_cast<QWidget *>(this) : m_others);
        m_group->add(card);
        card->setObjectName(QStringLiteral("categoryCard-") + category.id);
        card->setIconName(categoryIcon(category));
        const QString id = category.id;
        connect(card, &QAbstractButton::clicked, this, [this, id] { choose(id); });
        m_cards.append({id, card});
        (category.core ? core : others)->addWidget(card);
    }
    m_others->setLayout(others);
    column->addLayout(core);
    column->addWidget(m_actions); // below the cards: a choice must not move them away from under the pointer
    column->addWidget(m_more);
    column->addWidget(m_others);
    m_actions->setTone(Tone::Overdue);
    m_actions->body()->setSpacing(space::related);
    m_actions->body()->addWidget(m_actionsTitle);
    m_actions->body()->addWidget(m_actionsHint);
    m_actionLines->setSpacing(12);
    m_actions->body()->addLayout(m_actionLines);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    retranslate();
    refresh();
}

void ProblemForm::choose(const QString &category)
{
    edit(tr("Choose what went wrong"), [category](Complaint &c) { c.category = category; });
    refresh();
}

void ProblemForm::refresh()
{
    const Category *chosen = guide().category(complaint().category);
    for (const auto &card : m_cards)
        card.second->setChecked(card.first == complaint().category);
    const bool open = m_open || (chosen && !chosen->core);
    m_others->setVisible(open);
    m_more->setVisible(!chosen || chosen->core);
    m_more->setText(open ? tr("Fewer kinds of problem") : tr("More kinds of problem"));
    m_group->refresh();
    showActions();
}

QString ProblemForm::contactLine(const Contact &contact) const
{
    const QString line = tr("%1: %2").arg(contact.who.in(language()), contactValue(contact, language()));
    return contact.mayHaveChanged ? tr("%1 (may have changed)").arg(line) : line;
}

void ProblemForm::showActions()
{
    const Category *category = guide().category(complaint().category);
    const bool urgent = category && category->urgent && !category->actions.isEmpty();
    m_actions->setVisible(urgent);
    const Place place = placeOf(complaint(), guide());
    const QString key = urgent
        ? QStringList{category->id, complaint().wallet, place.code, place.part, languageCode(language())}.join(QLatin1Char('|'))
        : QString();
    if (key == m_actionsKey)
        return;
    m_actionsKey = key;
    while (QLayoutItem *item = m_actionLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!urgent)
        return;
    const Wallet *wallet = guide().wallet(complaint().wallet);
    bool walletShown = false;
    for (const QString &id : category->actions) {
        const FirstAction *action = guide().action(id);
        if (!action || action->when.isEmpty() || !holdsIn(action->jurisdictions, place))
            continue;
        QStringList contacts;
        if (action->walletContacts && !walletShown) {
            for (const Contact *contact : walletContacts(guide(), wallet, place, Purpose::StopLoss).mid(0, kWalletContacts))
                contacts.append(contactLine(*contact));
            if (contacts.isEmpty())
                contacts.append(noContactText(wallet, place, language()));
            walletShown = true;
        }
        for (const Contact *contact : contactsIn(guide(), action->contacts, place))
            contacts.append(contactLine(*contact));
        auto *line = new QWidget(m_actions);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::group);
        auto *when = captionLabel(action->when.in(language()), line);
        when->setFixedWidth(96);
        row->addWidget(when, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(plainLabel(action->text.in(language()), line));
        if (!contacts.isEmpty())
            texts->addWidget(captionLabel(contacts.join(QLatin1Char('\n')), line));
        row->addLayout(texts, 1);
        m_actionLines->addWidget(line);
    }
}

void ProblemForm::retranslate()
{
    for (const auto &card : m_cards) {
        const Category *category = guide().category(card.first);
        const QString name = category->name.in(language());
        card.second->setTitle(category->urgent ? tr("%1 · urgent").arg(name) : name);
        card.second->setHint(category->hint.in(language()));
    }
    m_actionsTitle->setText(tr("Do this before you write"));
    m_actionsHint->setText(tr("These steps come first. Your complaint is saved and waits for you."));
}

} // namespace recourse::app
