// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/walletform.h"

#include "app/forms/flowgrid.h"
#include "app/text/sentences.h"
#include "app/text/usualentity.h"
#include "app/widgets/cardgroup.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "complaint/whereabouts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace recourse::app {
namespace {

const QString kOther = QStringLiteral("other");

QStringList jurisdictionCodes()
{
    return {QStringLiteral("CN"), QStringLiteral("HK"), QStringLiteral("US"), QStringLiteral("UK"), QStringLiteral("EU"),
        QStringLiteral("SG"), QStringLiteral("other")};
}

} // namespace

WalletForm::WalletForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_bindings(QStringLiteral("wallet"), [this](const Bindings::Mutation &mutation, const QString &key) {
        edit(tr("Edit the wallet"), mutation, QStringLiteral("wallet:") + key);
        refresh();
    }),
    m_walletSection(new Section(this)), m_companySection(new Section(this)), m_placeSection(new Section(this)),
    m_fundingSection(new Section(this)), m_ownName(makeLine(QStringLiteral("walletNameEdit"), this)),
    m_entity(makeLine(QStringLiteral("entityEdit"), this)), m_confirmed(new QCheckBox(this)), m_state(new StatusPill(this)),
    m_issuer(makeLine(QStringLiteral("issuerEdit"), this)), m_jurisdiction(new QComboBox(this)),
    m_part(new QComboBox(this)), m_partRow(new FieldRow(m_part, this)),
    m_ownNameRow(new FieldRow(m_ownName, this)), m_entityRow(new FieldRow(m_entity, this)),
    m_issuerRow(new FieldRow(m_issuer, this)), m_confirmRow(new QWidget(this)), m_group(new CardGroup(this))
{
    setObjectName(QStringLiteral("walletForm"));
    m_confirmed->setObjectName(QStringLiteral("entityConfirmedCheck"));
    m_confirmed->setMinimumHeight(space::target);
    m_jurisdiction->setObjectName(QStringLiteral("jurisdictionCombo"));
    m_jurisdiction->setMinimumHeight(space::target);
    m_jurisdiction->setMaximumWidth(280);
    m_jurisdiction->setMinimumWidth(200);
    m_part->setObjectName(QStringLiteral("placePartCombo"));
    m_part->setMinimumHeight(space::target);
    m_part->setMaximumWidth(280);
    m_part->setMinimumWidth(200);
    auto *confirm = new QHBoxLayout(m_confirmRow);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(space::group);
    confirm->addWidget(m_confirmed);
    confirm->addStretch(1);
    confirm->addWidget(m_state);

    auto *column = makeColumn(this, space::section + 4);
    column->addWidget(m_walletSection);
    column->addWidget(m_placeSection);
    column->addWidget(m_companySection);
    column->addWidget(m_fundingSection);
    buildCards();
    m_walletSection->body()->addWidget(m_ownNameRow);
    m_placeSection->body()->addWidget(m_jurisdiction);
    m_placeSection->body()->addWidget(m_partRow);
    m_companySection->body()->addWidget(m_entityRow);
    m_companySection->body()->addWidget(m_confirmRow);
    m_companySection->body()->addWidget(m_issuerRow);
    auto *funding = new FlowGrid(200, 3, 4);
    if (const Question *question = guide().question(QStringLiteral("Q03"))) {
        for (const Question::Option &option : question->options) {
            if (option.retired && !complaint().funding.contains(option.value))
                continue;
            auto *box = new QCheckBox(this);
            box->setObjectName(QStringLiteral("fundingCheck-") + option.value);
            box->setMinimumHeight(space::target);
            const QString value = option.value;
            connect(box, &QCheckBox::clicked, this, [this, value](bool on) {
                edit(tr("Change where the money came from"), [value, on](Complaint &c) {
                    c.funding.removeAll(value);
                    if (on)
                        c.funding.append(value);
                });
                refresh();
            });
            m_funding.append({value, box});
            funding->addWidget(box);
        }
    }
    m_fundingSection->body()->addLayout(funding);
    bind();
    retranslate();
    refresh();
}

void WalletForm::buildCards()
{
    auto *grid = new FlowGrid(176, 3, space::related);
    QStringList ids;
    for (const Wallet &wallet : guide().wallets())
        ids.append(wallet.id);
    ids.append(kOther);
    for (const QString &id : ids) {
        auto *card = new CardButton(this);
        m_group->add(card);
        card->setObjectName(QStringLiteral("walletCard-") + id);
        connect(card, &QAbstractButton::clicked, this, [this, id] { chooseWallet(id); });
        m_cards.append({id, card});
        grid->addWidget(card);
    }
    m_walletSection->body()->addLayout(grid);
}

void WalletForm::bind()
{
    m_bindings.line(m_ownName, QStringLiteral("name"), [](const Complaint &c) { return c.walletName; },
        [](Complaint &c, const QString &text) { c.walletName = text; });
    m_bindings.line(m_entity, QStringLiteral("entity"), [](const Complaint &c) { return c.entity.name; },
        [](Complaint &c, const QString &text) { c.entity = {text, false}; });
    m_bindings.line(m_issuer, QStringLiteral("issuer"), [](const Complaint &c) { return c.issuer; },
        [](Complaint &c, const QString &text) { c.issuer = text; });
    connect(m_confirmed, &QCheckBox::clicked, this, [this](bool on) {
        edit(tr("Confirm the company"), [on](Complaint &c) { c.entity.confirmed = on; });
        refresh();
    });
    connect(m_jurisdiction, &QComboBox::activated, this,
        [this] { chooseJurisdiction(m_jurisdiction->currentData().toString()); });
    connect(m_part, &QComboBox::activated, this, [this] {
        const QString part = m_part->currentData().toString();
        const QString question = m_partQuestion;
        edit(tr("Choose the place"), [part, question](Complaint &c) { c.answers.insert(question, Answer{false, part, {}, {}}); });
        refresh();
    });
}

void WalletForm::followEntity(Complaint &changed, const Complaint &before) const
{
    const Language letter = languageFromCode(changed.letterLanguage).value_or(language());
    const QString next = usualEntity(guide(), changed.wallet, changed.jurisdiction, letter);
    const auto isUsual = [&](Language one) { return before.entity.name == usualEntity(guide(), before.wallet, before.jurisdiction, one); };
    if (before.entity.name.trimmed().isEmpty() || isUsual(Language::ZhCn) || isUsual(Language::En)) {
        if (next != before.entity.name)
            changed.entity = {next, false};
    } else if (changed.wallet != before.wallet) {
        changed.entity.confirmed = false;
    }
}

void WalletForm::chooseWallet(const QString &wallet)
{
    edit(tr("Choose the wallet"), [this, wallet](Complaint &c) {
        const Complaint before = c;
        c.wallet = wallet;
        // A wallet of one place says where it is; with several the place is asked, and what only followed the former wallet goes.
        if (c.jurisdiction.isEmpty() || m_placeFollows) {
            c.jurisdiction = placeCode(guide().wallet(wallet), {});
            m_placeFollows = !c.jurisdiction.isEmpty();
        }
        followEntity(c, before);
    });
    refresh();
    if (wallet == kOther)
        m_ownName->setFocus();
}

void WalletForm::chooseJurisdiction(const QString &code)
{
    m_placeFollows = false;
    edit(tr("Choose the place"), [this, code](Complaint &c) {
        const Complaint before = c;
        c.jurisdiction = code;
        followEntity(c, before);
    });
    refresh();
}

bool WalletForm::issuerAddressed() const
{
    const Wallet *wallet = guide().wallet(complaint().wallet);
    return wallet && wallet->addressIssuer && wallet->issuerIn.contains(complaint().jurisdiction);
}

bool WalletForm::issuerUseful() const
{
    return issuerAddressed() || complaint().funding.contains(QStringLiteral("debit-card"))
        || complaint().funding.contains(QStringLiteral("credit-card")) || !complaint().issuer.isEmpty();
}

void WalletForm::showPart()
{
    const Question *question = partQuestion(guide(), complaint().jurisdiction);
    m_partRow->setVisible(question);
    if (!question)
        return;
    const QSignalBlocker blocker(m_part);
    m_partQuestion = question->id;
    m_part->clear();
    const QString taken = complaint().answers.value(question->id).text;
    for (const Question::Option &option : question->options) {
        if (!option.retired || option.value == taken)
            m_part->addItem(option.text.in(language()), option.value);
    }
    m_part->setPlaceholderText(tr("Please choose"));
    m_part->setCurrentIndex(m_part->findData(taken));
    m_partRow->setLabel(question->text.in(language()));
    m_partRow->setCaption(question->help.in(language()));
}

void WalletForm::refresh()
{
    const Complaint &c = complaint();
    showPart();
    const Place place = placeOf(c, guide());
    m_bindings.refresh(c);
    for (const auto &card : m_cards)
        card.second->setChecked(card.first == c.wallet);
    m_group->refresh();
    m_ownNameRow->setVisible(c.wallet == kOther);
    m_jurisdiction->setCurrentIndex(m_jurisdiction->findData(c.jurisdiction));
    const Wallet *wallet = guide().wallet(c.wallet);
    m_companySection->setVisible(!c.wallet.isEmpty());
    m_entityRow->setVisible(!issuerAddressed() || !c.entity.name.isEmpty());
    m_entityRow->setCaption(wallet ? textIn(wallet->notes, place, language())
                                   : tr("The full name stands in the app's agreement, its licence page or on a bill."));
    const bool named = !c.entity.name.trimmed().isEmpty();
    m_confirmRow->setVisible(named);
    m_confirmed->setChecked(c.entity.confirmed);
    m_state->setState(c.entity.confirmed ? Tone::Done : Tone::Waiting, c.entity.confirmed ? tr("Confirmed") : tr("To be confirmed"));
    m_issuerRow->setVisible(issuerUseful());
    m_issuerRow->setCaption(issuerAddressed() && wallet ? textIn(wallet->notes, place, language())
                                                        : tr("The bank whose card was charged; it may be addressed too."));
    for (const auto &box : m_funding) {
        box.second->setChecked(c.funding.contains(box.first));
        box.second->setVisible(!wallet || wallet->funding.contains(box.first) || c.funding.contains(box.first));
    }
}

void WalletForm::retranslate()
{
    m_walletSection->setTexts(tr("Which wallet is it?"));
    for (const auto &card : m_cards) {
        const Wallet *wallet = guide().wallet(card.first);
        card.second->setTitle(wallet ? wallet->name.in(language()) : tr("Another wallet"));
    }
    m_ownNameRow->setLabel(tr("Name of the wallet"));
    m_placeSection->setTexts(tr("Where is your account?"), tr("It decides which rules apply and where you can complain."));
    m_jurisdiction->setAccessibleName(tr("Where is your account?"));
    if (m_part->accessibleName().isEmpty())
        m_part->setAccessibleName(tr("Where is your account?"));
    m_companySection->setTexts(tr("Who the letter goes to"));
    m_entityRow->setLabel(tr("Company behind the wallet"));
    m_confirmed->setText(tr("I have checked this name on my bill or in the agreement"));
    m_issuerRow->setLabel(tr("Bank that issued the card"));
    m_fundingSection->setTexts(tr("Where did the money come from?"), tr("Choose all that apply."));
    {
        const QSignalBlocker blocker(m_jurisdiction);
        m_jurisdiction->clear();
        for (const QString &code : jurisdictionCodes())
            m_jurisdiction->addItem(jurisdictionName(code), code);
        m_jurisdiction->setPlaceholderText(tr("Please choose"));
        m_jurisdiction->setCurrentIndex(m_jurisdiction->findData(complaint().jurisdiction));
    }
    if (const Question *question = guide().question(QStringLiteral("Q03"))) {
        for (const auto &[value, box] : m_funding) {
            for (const Question::Option &option : question->options) {
                if (option.value == value)
                    box->setText(option.text.in(language()));
            }
            box->setAccessibleDescription(question->text.in(language()));
        }
    }
}

} // namespace recourse::app
