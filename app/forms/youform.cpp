// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/youform.h"

#include "app/complaint/deliver.h"
#include "app/forms/questionsform.h"
#include "app/text/sentences.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/wraprow.h"
#include "casefile/storagethread.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

namespace recourse::app {
namespace {

QString roleText(const Catalogue &guide, const QString &value, Language language)
{
    if (const Question *question = guide.question(QStringLiteral("Q04"))) {
        for (const Question::Option &option : question->options) {
            if (option.value == value)
                return option.text.in(language);
        }
    }
    return value;
}

} // namespace

YouForm::YouForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_bindings(QStringLiteral("you"), [this](const Bindings::Mutation &mutation, const QString &key) {
        edit(tr("Edit your details"), mutation, QStringLiteral("you:") + key);
        refresh();
    }),
    m_self(new QRadioButton(this)), m_agent(new QRadioButton(this)), m_guardian(new QRadioButton(this)), m_holder(new QWidget(this)),
    m_name(makeLine(QStringLiteral("nameEdit"), this)),
    m_phone(makeLine(QStringLiteral("phoneEdit"), this)), m_email(makeLine(QStringLiteral("emailEdit"), this)),
    m_address(new TextArea(this, 1, 4)), m_idToggle(new LinkButton({}, this)), m_idBox(new QWidget(this)),
    m_idType(new QComboBox(this)), m_idNumber(makeLine(QStringLiteral("idNumberEdit"), this)), m_keep(new QCheckBox(this)),
    m_keepHint(captionLabel({}, this)), m_useProfile(new LinkButton({}, this)), m_who(new Section(this)),
    m_data(new Section(this)), m_reach(new Section(this)),
    m_questions(new QuestionsForm(session, QStringList{QStringLiteral("Q17")}, this))
{
    setObjectName(QStringLiteral("youForm"));
    m_self->setObjectName(QStringLiteral("roleSelfRadio"));
    m_agent->setObjectName(QStringLiteral("roleAgentRadio"));
    m_guardian->setObjectName(QStringLiteral("roleGuardianRadio"));
    m_address->setObjectName(QStringLiteral("addressEdit"));
    m_idToggle->setObjectName(QStringLiteral("idToggleButton"));
    m_idType->setObjectName(QStringLiteral("idTypeCombo"));
    m_keep->setObjectName(QStringLiteral("keepProfileCheck"));
    m_useProfile->setObjectName(QStringLiteral("useProfileButton"));
    for (QWidget *field : QList<QWidget *>{m_name, m_phone, m_email, m_address, m_idType, m_idNumber})
        m_rows.append(new FieldRow(field, this));
    for (QAbstractButton *button : QList<QAbstractButton *>{m_self, m_agent, m_guardian, m_keep})
        button->setMinimumHeight(space::target);
    for (QRadioButton *button : {m_self, m_agent, m_guardian})
        button->setAutoExclusive(false);
    m_idType->setEditable(true);
    m_idType->setInsertPolicy(QComboBox::NoInsert);
    m_idType->setMinimumHeight(space::target);

    auto *column = makeColumn(this, space::section + 4);
    for (QWidget *section : QList<QWidget *>{m_data, m_who, m_reach})
        column->addWidget(section);
    auto *roles = new WrapRow(space::section);
    for (QRadioButton *button : {m_self, m_agent, m_guardian})
        roles->addWidget(button);
    m_who->body()->addLayout(roles);
    auto *holderName = makeLine(QStringLiteral("holderNameEdit"), m_holder);
    auto *holderRelation = makeLine(QStringLiteral("holderRelationEdit"), m_holder);
    auto *holderAccount = makeLine(QStringLiteral("holderAccountEdit"), m_holder);
    for (QWidget *field : QList<QWidget *>{holderName, holderRelation, holderAccount})
        m_holderRows.append(new FieldRow(field, m_holder));
    auto *holder = makeColumn(m_holder, 12);
    holder->addLayout(makeRow({m_holderRows[0], m_holderRows[1]}));
    holder->addWidget(m_holderRows[2]);
    m_who->body()->addWidget(m_holder);
    m_data->body()->addWidget(m_useProfile);
    m_data->body()->addLayout(makeRow({m_rows[0], m_rows[1]}));
    m_data->body()->addWidget(m_rows[2]);
    m_data->body()->addWidget(m_rows[3]);
    m_data->body()->addWidget(m_idToggle);
    auto *ids = makeRow({m_rows[4], m_rows[5]});
    ids->setContentsMargins(0, 0, 0, 0);
    m_idBox->setLayout(ids);
    m_data->body()->addWidget(m_idBox);
    auto *keep = new QVBoxLayout;
    keep->setSpacing(0);
    keep->addWidget(m_keep);
    m_keepHint->setContentsMargins(20, 0, 0, 0); // under the text of the check box
    keep->addWidget(m_keepHint);
    m_data->body()->addLayout(keep);
    m_reach->body()->addWidget(m_questions);

    const auto line = [this](QLineEdit *field, const char *key, QString Complainant::*member) {
        m_bindings.line(field, QLatin1String(key), [member](const Complaint &c) { return c.complainant.*member; },
            [member](Complaint &c, const QString &text) { c.complainant.*member = text; });
        connect(field, &QLineEdit::editingFinished, this, &YouForm::keepProfile);
    };
    line(m_name, "name", &Complainant::name);
    line(m_phone, "phone", &Complainant::phone);
    line(m_email, "email", &Complainant::email);
    line(m_idType->lineEdit(), "idType", &Complainant::idType);
    line(m_idNumber, "idNumber", &Complainant::idNumber);
    const auto holderLine = [this](QLineEdit *field, const char *key, QString Holder::*member) {
        m_bindings.line(field, QLatin1String(key), [member](const Complaint &c) { return c.holder.*member; },
            [member](Complaint &c, const QString &text) { c.holder.*member = text; });
    };
    holderLine(holderName, "holderName", &Holder::name);
    holderLine(holderRelation, "holderRelation", &Holder::relation);
    holderLine(holderAccount, "holderAccount", &Holder::account);
    m_bindings.area(m_address, QStringLiteral("address"), [](const Complaint &c) { return c.complainant.address; },
        [](Complaint &c, const QString &text) { c.complainant.address = text; });
    connect(m_address, &TextArea::finished, this, &YouForm::keepProfile);
    connect(m_idType, &QComboBox::textActivated, this, [this](const QString &text) {
        edit(tr("Edit your details"), [text](Complaint &c) { c.complainant.idType = text; });
        keepProfile();
    });
    connect(m_self, &QAbstractButton::clicked, this, [this] { setRole(QStringLiteral("self")); });
    connect(m_agent, &QAbstractButton::clicked, this, [this] { setRole(QStringLiteral("agent")); });
    connect(m_guardian, &QAbstractButton::clicked, this, [this] { setRole(QStringLiteral("guardian")); });
    connect(m_idToggle, &QAbstractButton::clicked, this, [this] {
        m_idOpen = !m_idOpen;
        refresh();
        if (m_idOpen)
            m_idType->setFocus();
    });
    connect(m_keep, &QCheckBox::clicked, this, [this](bool on) {
        if (on) {
            keepProfile();
            return;
        }
        storeProfile({});
    });
    connect(m_useProfile, &QAbstractButton::clicked, this, [this] {
        const Complainant profile = m_profile;
        edit(tr("Use the details I kept"), [profile](Complaint &c) { c.complainant = profile; });
        refresh();
        m_name->setFocus();
    });
    retranslate();
    refresh();
    loadProfile();
}

YouForm::~YouForm()
{
    keepProfile();
    // A window that closes takes the focus from its fields, which would report to a form that is half gone.
    for (QObject *field : QObjectList{m_name, m_phone, m_email, m_address, m_idType->lineEdit(), m_idNumber})
        field->disconnect(this);
}

void YouForm::refresh()
{
    m_bindings.refresh(complaint());
    m_self->setChecked(complaint().role == QLatin1String("self"));
    m_agent->setChecked(complaint().role == QLatin1String("agent"));
    m_guardian->setChecked(complaint().role == QLatin1String("guardian"));
    // What was typed stays in the complaint when the role changes, and is in sight as long as it matters.
    m_holder->setVisible(m_agent->isChecked() || m_guardian->isChecked());
    const bool hasId = !complaint().complainant.idNumber.isEmpty() || !complaint().complainant.idType.isEmpty();
    m_idBox->setVisible(m_idOpen || hasId);
    m_idToggle->setVisible(!hasId);
    m_idToggle->setText(m_idOpen ? tr("Hide the identity document") : tr("Add an identity document"));
    m_useProfile->setVisible(!m_profile.isEmpty() && complaint().complainant.isEmpty());
    m_useProfile->setText(m_profile.name.isEmpty() ? tr("Use the details I kept") : tr("Use the details I kept: %1").arg(m_profile.name));
}

void YouForm::retranslate()
{
    m_who->setTexts(tr("For whom"), tr("Acting for somebody else usually needs an authorisation."));
    m_self->setText(roleText(guide(), QStringLiteral("self"), language()));
    m_agent->setText(roleText(guide(), QStringLiteral("agent"), language()));
    m_guardian->setText(roleText(guide(), QStringLiteral("guardian"), language()));
    m_holderRows[0]->setLabel(tr("Name of the account holder"));
    m_holderRows[0]->setCaption(tr("As it is registered with the wallet."));
    m_holderRows[1]->setLabel(tr("You are to them"));
    m_holderRows[1]->setCaption(tr("For example: daughter, guardian, colleague."));
    m_holderRows[2]->setLabel(tr("Their account"));
    m_holderRows[2]->setCaption(tr("The login name or phone number of their wallet account."));
    m_data->setTexts(tr("How they reach you"), tr("Goes into the letter so that they can find your account and answer. Stored on this computer only."));
    m_reach->setTexts(tr("If you need something special"));
    const QStringList labels{tr("Name"), tr("Phone"), tr("E-mail"), tr("Postal address"), tr("Kind of document"), tr("Number")};
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLabel(labels[i]);
    m_rows[0]->setCaption(tr("As it is registered with the wallet."));
    m_rows[1]->setCaption(tr("The number of the wallet account is best."));
    m_rows[5]->setCaption(tr("Some authorities ask for it; a letter to the company does not need it."));
    const QString idType = m_idType->currentText();
    m_idType->clear();
    m_idType->addItems({tr("Identity card"), tr("Passport"), tr("Residence permit")});
    m_idType->setCurrentIndex(-1);
    m_idType->setEditText(idType);
    m_keep->setText(tr("Keep these for my next complaint"));
    m_keepHint->setText(tr("Without the identity document. Clear the box and they are forgotten."));
}

void YouForm::hideEvent(QHideEvent *event)
{
    keepProfile();
    ComplaintForm::hideEvent(event);
}

void YouForm::setRole(const QString &role)
{
    edit(tr("Change for whom"), [role](Complaint &c) { c.role = c.role == role ? QString() : role; });
    refresh();
}

void YouForm::loadProfile()
{
    deliver(context().storage.run([](CaseFile &file) { return file.profile(); }), this,
        [this](const Result<Complainant> &profile) {
            if (!profile.ok())
                return;
            m_profile = *profile;
            m_keep->setChecked(!m_profile.isEmpty());
            refresh();
        });
}

void YouForm::keepProfile()
{
    Complainant profile = complaint().complainant;
    profile.idType.clear();
    profile.idNumber.clear();
    if (!m_keep->isChecked() || profile.isEmpty() || profile == m_profile)
        return;
    storeProfile(profile);
}

void YouForm::storeProfile(const Complainant &profile)
{
    const Complainant before = m_profile;
    m_profile = profile;
    deliver(context().storage.run([profile](CaseFile &file) { return file.saveProfile(profile); }), this,
        [this, before](const Status &status) {
            if (status.ok())
                return;
            m_profile = before;
            m_keep->setChecked(!before.isEmpty());
            m_keepHint->setText(errorText(status.error()));
        });
}

} // namespace recourse::app
