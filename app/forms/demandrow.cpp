// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/demandrow.h"

#include "app/forms/fieldset.h"
#include "app/forms/wantedform.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/wraprow.h"
#include "complaint/whereabouts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

namespace recourse::app {

DemandRow::DemandRow(WantedForm &form, const DemandKind *kind, QWidget *parent) :
    QWidget(parent), m_form(form), m_kind(kind), m_check(new QCheckBox(this)), m_main(new QRadioButton(this)),
    m_caution(captionLabel({}, this)), m_wordsButton(new LinkButton({}, this)), m_words(new TextArea(this, 1, 6))
{
    const QString name = kind ? kind->id : QStringLiteral("own");
    setObjectName(QStringLiteral("demandRow-") + name);
    m_check->setObjectName(QStringLiteral("demandCheck-") + name);
    m_check->setMinimumHeight(space::target);
    m_main->setObjectName(QStringLiteral("demandMainRadio-") + name);
    m_main->setMinimumHeight(space::target);
    m_main->setAutoExclusive(false);
    m_wordsButton->setObjectName(QStringLiteral("demandWordsButton-") + name);
    m_words->setObjectName(QStringLiteral("demandWordsEdit-") + name);

    auto *column = makeColumn(this, 4);
    auto *top = new WrapRow(space::group);
    m_check->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    top->addWidget(m_check);
    if (kind && kind->hasAmount) {
        m_amount = new MoneyField(this);
        m_amount->setObjectName(QStringLiteral("demandAmountField-") + name);
        m_amount->lineEdit()->setObjectName(QStringLiteral("demandAmountEdit-") + name);
        m_amount->setFixedWidth(210);
        nameField(m_amount, QStringLiteral("demand:%1:amount").arg(kindId()));
        top->addWidget(m_amount);
        connect(m_amount, &MoneyField::edited, this, [this] {
            m_form.setAmount(kindId(), m_amount->money(), m_amount->unreadableText());
        });
        m_amount->setVisible(false);
    }
    top->addWidget(m_main);
    column->addLayout(top);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 0, 0, 0); // under the text of the check box
    below->setSpacing(4);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(space::group);
    hints->addWidget(m_caution, 1);
    hints->addWidget(m_wordsButton, 0, Qt::AlignTop | Qt::AlignRight);
    below->addLayout(hints);
    below->addWidget(m_words);
    column->addLayout(below);

    connect(m_check, &QCheckBox::clicked, this, [this](bool on) {
        m_form.setWanted(kindId(), on);
        if (on && !m_kind)
            m_words->setFocus();
    });
    connect(m_main, &QRadioButton::clicked, this, [this] { m_form.makeMain(kindId()); });
    connect(m_words, &TextArea::edited, this, [this] {
        const QString words = m_words->text();
        m_form.editDemand(kindId(), [words](Demand &demand) { demand.ownWords = words; }, QStringLiteral("words"));
    });
    connect(m_wordsButton, &QAbstractButton::clicked, this, [this] {
        m_wordsOpen = true;
        m_wordsButton->hide();
        m_words->show();
        m_words->setFocus();
        revealInPage(this);
    });
    retranslate();
}

void DemandRow::showDemand(const Demand *demand, bool main)
{
    const bool on = demand != nullptr;
    if (!on)
        m_wordsOpen = false;
    const bool hasWords = on && !demand->ownWords.isEmpty();
    // An emptied text stays open while the person is at it.
    m_wordsOpen = m_wordsOpen || hasWords;
    m_check->setChecked(on);
    m_main->setVisible(on);
    m_main->setChecked(main);
    if (m_amount) {
        m_amount->setVisible(on);
        m_amount->setDefaultCurrency(usualCurrency(m_form.complaint(), m_form.guide()));
        m_amount->show(on ? demand->amount : std::nullopt, on ? m_form.unreadableAmount(kindId()) : QString());
    }
    m_words->setText(on ? demand->ownWords : QString());
    m_words->setVisible(on && (!m_kind || m_wordsOpen));
    m_wordsButton->setVisible(on && m_kind && !m_wordsOpen);
    m_caution->setVisible(!m_caution->text().isEmpty() && (on || (m_kind && m_kind->discouraged)));
}

void DemandRow::retranslate()
{
    const Language language = m_form.language();
    const QString name = m_kind ? m_kind->name.in(language) : tr("Something else, in my own words");
    m_check->setText(m_kind && m_kind->discouraged ? tr("%1 (rarely wise)").arg(name) : name);
    m_main->setText(tr("Main demand"));
    m_main->setAccessibleName(tr("Main demand: %1").arg(name));
    m_caution->setText(m_kind ? m_kind->caution.in(language) : QString());
    m_wordsButton->setText(tr("Say it in my own words"));
    m_words->setAccessibleName(tr("In my own words: %1").arg(name));
    m_words->setPlaceholderText(m_kind ? m_kind->letterNoAmount.isEmpty() ? m_kind->letter.in(language)
                                                                         : m_kind->letterNoAmount.in(language)
                                       : tr("For example: send me a written confirmation that the account is closed"));
    if (m_amount)
        m_amount->setAccessibleLabel(tr("Amount: %1").arg(name));
}

} // namespace recourse::app
