// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/happenedform.h"

#include "app/forms/factsform.h"
#include "app/forms/questionsform.h"
#include "app/forms/transactionsform.h"
#include "app/widgets/fields.h"
#include "app/widgets/theme.h"
#include "complaint/whereabouts.h"

#include <QLineEdit>

namespace recourse::app {

HappenedForm::HappenedForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_bindings(QStringLiteral("happened"), [this](const Bindings::Mutation &mutation, const QString &key) {
        edit(tr("Edit what happened"), mutation, QStringLiteral("happened:") + key);
    }),
    m_summary(new TextArea(this, 4, 14)), m_occurred(new DateField(this)), m_noticed(new DateField(this))
{
    setObjectName(QStringLiteral("happenedForm"));
    m_summary->setObjectName(QStringLiteral("summaryEdit"));
    m_occurred->setObjectName(QStringLiteral("occurredOnField"));
    m_occurred->lineEdit()->setObjectName(QStringLiteral("occurredOnEdit"));
    m_noticed->setObjectName(QStringLiteral("noticedOnField"));
    m_noticed->lineEdit()->setObjectName(QStringLiteral("noticedOnEdit"));
    for (DateField *field : {m_occurred, m_noticed})
        field->setToday(context().today());
    for (int i = 0; i < 4; ++i)
        m_sections.append(new Section(this));
    m_rows = {new FieldRow(m_summary, this), new FieldRow(m_occurred, this), new FieldRow(m_noticed, this)};
    auto *column = makeColumn(this, space::section + 4);
    for (Section *section : m_sections)
        column->addWidget(section);
    m_sections[0]->body()->addWidget(m_rows[0]);
    m_sections[0]->body()->addLayout(makeRow({m_rows[1], m_rows[2]}));
    m_sections[1]->body()->addWidget(new FactsForm(session, this));
    m_sections[2]->body()->addWidget(new TransactionsForm(session, this));
    m_questions = new QuestionsForm(session, this);
    m_sections[3]->body()->addWidget(m_questions);

    m_bindings.area(m_summary, QStringLiteral("summary"), [](const Complaint &c) { return c.summary; },
        [](Complaint &c, const QString &text) { c.summary = text; });
    m_bindings.date(m_occurred, QStringLiteral("occurredOn"), [](const Complaint &c) { return c.occurredOn; },
        [](Complaint &c, const PartialDate &date) { c.occurredOn = date; });
    m_bindings.date(m_noticed, QStringLiteral("noticedOn"), [](const Complaint &c) { return c.noticedOn; },
        [](Complaint &c, const PartialDate &date) { c.noticedOn = date; });
    retranslate();
    refresh();
}

void HappenedForm::showExample()
{
    const QString currency = usualCurrency(complaint(), guide());
    const QString sum = currency.isEmpty() ? QStringLiteral("128.00") : moneyForProse({12800, currency}, language());
    m_summary->setPlaceholderText(
        tr("For example: on 8 October I paid %1. The shop agreed to refund me, but the money never came.").arg(sum));
}

void HappenedForm::refresh()
{
    m_bindings.refresh(complaint());
    for (DateField *field : {m_occurred, m_noticed})
        field->setPlace(placeOf(complaint(), guide()).code);
    showExample();
    // The questions may have refreshed before or after this form; ask the guide, not them.
    const Category *category = guide().category(complaint().category);
    m_sections[3]->setVisible(category != nullptr);
}

void HappenedForm::retranslate()
{
    m_sections[0]->setTexts(tr("In your own words"),
        tr("Two or three sentences: who did what, when, and how much money it is about."));
    m_sections[1]->setTexts(tr("Day by day"), tr("One line per event, oldest first. This becomes the list of facts in your letter."));
    m_sections[2]->setTexts(tr("Payments it is about"), tr("From the detail page of the payment. Leave empty what you do not have."));
    m_sections[3]->setTexts(tr("A few questions about this kind of problem"),
        tr("Answer what you can. An answer you do not know leaves no gap in the letter."));
    m_rows[0]->setLabel({});
    m_summary->setAccessibleName(tr("What happened, in your own words"));
    showExample();
    m_rows[1]->setLabel(tr("When it happened"));
    m_rows[1]->setCaption(tr("Only the month is fine too."));
    m_rows[2]->setLabel(tr("When you noticed"));
    for (DateField *field : {m_occurred, m_noticed})
        field->setLanguage(language());
}

} // namespace recourse::app
