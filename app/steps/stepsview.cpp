// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steps/stepsview.h"

#include "app/steps/stepcard.h"
#include "app/text/plantext.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "casefile/acts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace recourse::app {

StepsView::StepsView(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_intro(plainLabel()), m_note(captionLabel())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageColumn(this, 760);
    outer->addWidget(page);
    m_column = page->body();
    m_column->addWidget(m_intro);
    m_column->addWidget(m_note);
    m_column->addStretch(1);
    retranslate();
    refresh();
}

void StepsView::retranslate()
{
    m_intro->setText(
        tr("One body at a time, in this order. The step marked “Now” is the one to take next; the others say why they wait."));
    m_note->setText(tr("Computed from your answers and the guide. It is information, not legal advice."));
}

void StepsView::refresh()
{
    const QList<PlannedStep> plan = session().standing().plan;
    if (m_list && plan == m_shown && complaint().steps == m_shownSteps && language() == m_shownLanguage)
        return;
    m_shown = plan;
    m_shownSteps = complaint().steps;
    m_shownLanguage = language();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    m_column->insertWidget(2, m_list);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    int number = 0;
    for (const PlannedStep &step : plan) {
        auto *card = new StepCard(step, number++, session());
        connect(card, &StepCard::recordRequested, this,
            [this, step](EventKind kind, const When &when) { record(step, kind, when); });
        list->addWidget(card);
    }
    const QList<const Channel *> beside = sideChannels(complaint(), guide());
    if (!plan.isEmpty() && !beside.isEmpty()) {
        list->addSpacing(space::related);
        list->addWidget(sectionLabel(tr("Beside these steps")));
        list->addWidget(captionLabel(tr("These do not decide the dispute and do not replace a step.")));
        for (const Channel *channel : beside) {
            auto *card = new Card;
            card->body()->setContentsMargins(14, 10, 14, 10);
            card->body()->setSpacing(3);
            card->body()->addWidget(plainLabel(channel->name.in(language())));
            card->body()->addWidget(captionLabel(channel->takes.in(language())));
            card->body()->addWidget(captionLabel(channel->willNot.in(language())));
            list->addWidget(card);
        }
    }
    if (plan.isEmpty())
        list->addWidget(plainLabel(tr("Choose the wallet and what went wrong first; then the order of steps appears here.")));
}

bool StepsView::passesGuard(const PlannedStep &step, QString *reason)
{
    QStringList texts;
    for (const GuardWarning &warning : step.guards) {
        texts << guardText(warning, guide(), language());
        if (!warning.text.isEmpty())
            texts << warning.text.in(language());
    }
    if (texts.isEmpty())
        return true;
    if (!context().prompts.confirm(
            this, tr("Before you file here as well"), texts.join(QStringLiteral("\n\n")), tr("File anyway…")))
        return false;
    *reason = context().prompts.askText(
        this, tr("Your reason"), tr("Why do you want to file here now? It is kept with this step for you."));
    return !reason->isNull();
}

void StepsView::record(const PlannedStep &step, EventKind kind, const When &when)
{
    QString reason;
    if (kind == EventKind::Sent && step.stepId.isNull() && !passesGuard(step, &reason))
        return;
    session().edit(tr("Record what happened"), [&](Complaint &c) {
        acts::recordEvent(
            c, guide(), {step.stepId, step.channel, step.subject, {}, reason}, Step::Event{kind, when, {}, {}, false});
    });
    session().flush();
}

} // namespace recourse::app
