// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/shell/startpage.h"
#include "app/text/sentences.h"
#include "app/text/sources.h"
#include "app/widgets/surfaces.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

constexpr int kMaximumContacts = 3;

QComboBox *quietCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setMinimumHeight(space::target);
    return combo;
}

} // namespace

UrgentPage::UrgentPage(const AppContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_title(titleLabel()), m_intro(plainLabel()),
    m_wallet(quietCombo(QStringLiteral("urgentWalletCombo"))), m_problem(quietCombo(QStringLiteral("urgentProblemCombo"))),
    m_place(quietCombo(QStringLiteral("urgentPlaceCombo"))), m_walletLabel(new QLabel), m_problemLabel(new QLabel),
    m_placeLabel(new QLabel), m_steps(nullptr), m_warning(captionLabel()), m_continue(new PrimaryButton), m_back(new LinkButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *page = new PageColumn(this, 720);
    outer->addWidget(page, 1);
    QVBoxLayout *column = page->body();
    column->addWidget(m_title);
    column->addWidget(m_intro);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::related);
    form->addRow(m_walletLabel, m_wallet);
    form->addRow(m_problemLabel, m_problem);
    form->addRow(m_placeLabel, m_place);
    m_walletLabel->setBuddy(m_wallet);
    m_problemLabel->setBuddy(m_problem);
    m_placeLabel->setBuddy(m_place);
    column->addLayout(form);
    m_steps = new QVBoxLayout;
    column->addLayout(m_steps);
    column->addWidget(m_warning);
    column->addStretch(1);

    auto *foot = new QWidget;
    foot->setMaximumWidth(PageColumn::widest); // on a wide screen the button stays near the steps
    auto *footer = new QHBoxLayout(foot);
    footer->setContentsMargins(space::page, 12, space::page, 12);
    footer->addWidget(m_back);
    footer->addStretch(1);
    footer->addWidget(m_continue);
    auto *footRow = new QHBoxLayout;
    footRow->setContentsMargins(0, 0, 0, 0);
    footRow->addWidget(foot, 1000);
    footRow->addStretch(1);
    outer->addLayout(footRow);
    m_continue->setObjectName(QStringLiteral("urgentContinueButton"));
    m_back->setObjectName(QStringLiteral("urgentBackButton"));

    for (const Wallet &wallet : context.guide->wallets())
        m_wallet->addItem(QString(), wallet.id);
    m_wallet->addItem(QString(), QStringLiteral("other"));
    for (const Category &category : context.guide->categories()) {
        if (category.urgent)
            m_problem->addItem(QString(), category.id);
    }
    for (const char *code : {"CN", "US", "UK", "EU", "HK", "SG", "other"})
        m_place->addItem(QString(), QLatin1String(code));
    // Which wallet and where is asked, not guessed: another country's number costs the minutes that count.
    m_wallet->setCurrentIndex(-1);
    m_place->setCurrentIndex(-1);
    connect(m_wallet, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_placeChosen) {
            const QSignalBlocker quiet(m_place);
            m_place->setCurrentIndex(m_place->findData(placeCode(m_context.guide->wallet(this->wallet()), {})));
        }
        showSteps();
    });
    connect(m_place, &QComboBox::activated, this, [this] { m_placeChosen = true; });
    connect(context.guideNotice.get(), &GuideNotice::changed, this, &UrgentPage::retranslate);
    connect(m_problem, &QComboBox::currentIndexChanged, this, &UrgentPage::showSteps);
    connect(m_place, &QComboBox::currentIndexChanged, this, &UrgentPage::showSteps);
    connect(m_continue, &QAbstractButton::clicked, this, &UrgentPage::continueRequested);
    connect(m_back, &QAbstractButton::clicked, this, &UrgentPage::backRequested);
    retranslate();
}

QString UrgentPage::wallet() const
{
    return m_wallet->currentData().toString();
}

QString UrgentPage::category() const
{
    return m_problem->currentData().toString();
}

QString UrgentPage::jurisdiction() const
{
    return m_place->currentData().toString();
}

void UrgentPage::retranslate()
{
    const Language language = m_context.language;
    m_title->setText(tr("First, stop the loss"));
    m_intro->setText(tr("Do these in order. You can come back to the complaint afterwards; nothing gets lost."));
    m_walletLabel->setText(tr("Wallet"));
    m_problemLabel->setText(tr("What happened"));
    m_placeLabel->setText(tr("Where your account is"));
    m_wallet->setPlaceholderText(tr("Please choose"));
    m_place->setPlaceholderText(tr("Please choose"));
    for (int i = 0; i < m_wallet->count(); ++i) {
        const Wallet *wallet = m_context.guide->wallet(m_wallet->itemData(i).toString());
        m_wallet->setItemText(i, wallet ? wallet->name.in(language) : tr("Another wallet"));
    }
    for (int i = 0; i < m_problem->count(); ++i) {
        if (const Category *category = m_context.guide->category(m_problem->itemData(i).toString()))
            m_problem->setItemText(i, category->name.in(language));
    }
    for (int i = 0; i < m_place->count(); ++i)
        m_place->setItemText(i, jurisdictionName(m_place->itemData(i).toString()));
    m_warning->setText(
        tr("Check every number inside the wallet's own app or on your card before you call. Never search the web for a "
           "hotline, and never give a code or password to anybody on the phone."));
    m_continue->setText(tr("Continue with the complaint"));
    m_back->setText(tr("Back"));
    showSteps();
}

void UrgentPage::showSteps()
{
    delete m_stepList;
    m_stepList = new QWidget;
    auto *list = new QVBoxLayout(m_stepList);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::related);
    m_steps->addWidget(m_stepList);
    const Category *category = m_context.guide->category(this->category());
    if (!category)
        return;
    const Language language = m_context.language;
    const Wallet *wallet = m_context.guide->wallet(this->wallet());
    const Place place{jurisdiction(), {}};
    if (m_wallet->currentIndex() < 0 || place.code.isEmpty()) {
        QLabel *ask = plainLabel(tr("Choose your wallet and where your account is: the numbers to call then appear here."));
        ask->setObjectName(QStringLiteral("urgentAskLabel"));
        list->addWidget(ask);
    }
    int number = 0;
    for (const QString &id : category->actions) {
        const FirstAction *action = m_context.guide->action(id);
        if (!action || !holdsIn(action->jurisdictions, place))
            continue;
        auto *card = new Card;
        card->setTone(number == 0 ? Tone::Overdue : Tone::Waiting);
        QLabel *text = plainLabel(QStringLiteral("%1  %2").arg(++number).arg(action->text.in(language)));
        QFont strong = text->font();
        strong.setWeight(QFont::DemiBold);
        text->setFont(strong);
        card->body()->addWidget(text);
        if (!action->when.isEmpty())
            card->body()->addWidget(captionLabel(action->when.in(language)));
        QList<const Contact *> contacts;
        if (action->walletContacts)
            contacts = walletContacts(*m_context.guide, wallet, place, Purpose::StopLoss).mid(0, kMaximumContacts);
        if (action->walletContacts && contacts.isEmpty() && m_wallet->currentIndex() >= 0 && !place.code.isEmpty())
            card->body()->addWidget(captionLabel(noContactText(wallet, place, language)));
        for (const Contact *contact : contactsIn(*m_context.guide, action->contacts, place)) {
            if (!contacts.contains(contact))
                contacts.append(contact);
        }
        for (const Contact *contact : std::as_const(contacts)) {
            QLabel *line = plainLabel(contact->who.in(language) + QStringLiteral("  ") + contactValue(*contact, language));
            if (!contact->value.isEmpty())
                line->setFont(sectionFont(font()));
            line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            card->body()->addWidget(line);
            card->body()->addWidget(captionLabel(contactCaption(*contact, *m_context.guide, m_context.today(), language)));
        }
        list->addWidget(card);
    }
}

void UrgentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace recourse::app
