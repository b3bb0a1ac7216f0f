// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/steps/stepcard.h"

#include "app/text/eventtext.h"
#include "app/text/plantext.h"
#include "app/text/sentences.h"
#include "app/text/sources.h"
#include "app/widgets/fields.h"
#include "app/widgets/wraprow.h"
#include "complaint/whereabouts.h"
#include "escalation/explain.h"
#include "guide/clocks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kShownContacts = 4;

Tone toneOfPlan(const PlannedStep &step)
{
    if (step.overdue)
        return Tone::Overdue;
    switch (step.state) {
    case PlanState::Done: return Tone::Done;
    case PlanState::Open: return Tone::MyMove;
    default: return Tone::Waiting;
    }
}

} // namespace

StepCard::StepCard(const PlannedStep &step, int number, ComplaintSession &session, QWidget *parent) :
    Card(parent), m_session(session), m_guide(*session.context().guide), m_language(session.context().language),
    m_today(session.context().today())
{
    setObjectName(QStringLiteral("stepCard%1").arg(number));
    if (step.recommended)
        setTone(Tone::MyMove);
    else if (step.overdue)
        setTone(Tone::Overdue);
    addHead(step, number);
    addHistory(step);
    addDetails(step, number);
    addCounting(step, number);
    if (step.state != PlanState::Closed)
        addRecorder(step, number);
}

void StepCard::addHead(const PlannedStep &step, int number)
{
    auto *head = new QHBoxLayout;
    QString title = QStringLiteral("%1  %2").arg(number + 1).arg(channelName(step.channel, m_guide, m_language));
    if (!step.subject.isEmpty())
        title += QStringLiteral(" · ") + subjectName(step.subject);
    head->addWidget(sectionLabel(title), 1);
    auto *pill = new StatusPill;
    pill->setState(toneOfPlan(step), step.recommended ? tr("Now") : planStateText(step.state));
    head->addWidget(pill, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(plainLabel(planReasonText(step, m_guide, m_today, m_language)));
    if (const NamedCondition *condition = step.onlyIf.isEmpty() ? nullptr : m_guide.condition(step.onlyIf);
        condition && !condition->text.isEmpty())
        body()->addWidget(captionLabel(tr("Only if %1.").arg(condition->text.in(m_language))));
    if (step.parallel && step.state == PlanState::Open)
        body()->addWidget(captionLabel(tr("Can run beside the other steps.")));
    for (const QString &line : planDateLines(step, m_guide, m_today, m_language))
        body()->addWidget(captionLabel(line));
    if (const QString part = partNote(step); !part.isEmpty())
        body()->addWidget(captionLabel(part));
    if (!step.warning.isEmpty()) {
        QLabel *warning = plainLabel(step.warning.in(m_language));
        QPalette p = warning->palette();
        p.setColor(QPalette::WindowText, toneColor(Tone::Overdue, palette()));
        warning->setPalette(p);
        body()->addWidget(warning);
    }
}

/// Which part of the place the days were counted for, while nobody has said which it is.
QString StepCard::partNote(const PlannedStep &step) const
{
    const Place place = placeOf(m_session.complaint(), m_guide);
    const Rule *rule = m_guide.rule(step.rule);
    const Calendar *calendar = rule ? calendarFor(*rule, m_guide) : nullptr;
    const bool counts = rule && (rule->unit == QLatin1String("business-day") || rule->unit == QLatin1String("working-day"));
    if (!counts || !calendar || calendar->question.isEmpty() || !place.part.isEmpty()
        || !(step.dueOn.isValid() || step.opensOn.isValid()))
        return {};
    return tr("Counted with this calendar: %1. Other parts have other holidays; say on the page “Wallet” which part it is.")
        .arg(calendar->name.in(m_language));
}

void StepCard::addHistory(const PlannedStep &step)
{
    if (step.stepId.isNull())
        return;
    const QList<Step> &steps = m_session.complaint().steps;
    const auto stored = std::find_if(steps.cbegin(), steps.cend(), [&](const Step &s) { return s.id == step.stepId; });
    if (stored == steps.cend())
        return;
    for (const Step::Event &event : stored->events) {
        if (event.retracted)
            continue;
        body()->addWidget(captionLabel(
            QStringLiteral("✓ ") + whenForProse(event.at, m_language) + QStringLiteral(" · ") + eventText(event.kind)));
    }
    if (!stored->overrideReason.isEmpty())
        body()->addWidget(captionLabel(tr("Filed in spite of the warning because: %1").arg(stored->overrideReason)));
}

LinkButton *StepCard::addExpander(const QString &text, QWidget *content, const QString &name)
{
    auto *button = new LinkButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFont(captionFont(font()));
    content->hide();
    connect(button, &QAbstractButton::toggled, content, &QWidget::setVisible);
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addWidget(content);
    return button;
}

void StepCard::addDetails(const PlannedStep &step, int number)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto row = [&](const QString &label, const LocalText &text) {
        if (text.isEmpty())
            return;
        column->addWidget(captionLabel(label));
        column->addWidget(plainLabel(text.in(m_language)));
    };
    row(tr("Can do"), step.will);
    row(tr("Cannot do"), step.willNot);
    row(tr("Cost"), step.cost);
    row(tr("Have at hand"), step.needs);
    for (const Channel::Condition &condition : step.conditions)
        row(tr("Check first"), condition.text);
    if (const Channel *channel = m_guide.channel(step.channel)) {
        const Complaint &complaint = m_session.complaint();
        const Category *category = m_guide.category(complaint.category);
        const auto contacts = channelContacts(m_guide, channel, m_guide.wallet(complaint.wallet), placeOf(complaint, m_guide),
            category && category->urgent ? Purpose::StopLoss : Purpose::Writing);
        for (const Contact *contact : contacts.mid(0, kShownContacts)) {
            QLabel *line = plainLabel(contact->who.in(m_language) + QStringLiteral("  ") + contactValue(*contact, m_language));
            QFont strong = line->font();
            strong.setWeight(QFont::DemiBold);
            line->setFont(strong);
            column->addWidget(line);
            column->addWidget(captionLabel(contactCaption(*contact, m_guide, m_today, m_language)));
        }
        const Place place = placeOf(complaint, m_guide);
        if (const QString source = sourceLine(channel->provenance, m_guide, m_today, m_language, &place).text; !source.isEmpty())
            column->addWidget(captionLabel(source));
    }
    column->addWidget(captionLabel(tr("Check numbers inside your app or on your card; never search the web for a hotline.")));
    addExpander(tr("What it can do and how to reach it"), content, QStringLiteral("stepDetailsButton%1").arg(number));
}

void StepCard::addCounting(const PlannedStep &step, int number)
{
    if (step.rule.isEmpty() || (!step.dueOn.isValid() && !step.opensOn.isValid()))
        return;
    const QStringList lines
        = countingLines(explainDue(m_session.complaint(), m_guide, step, m_today), m_language);
    if (lines.isEmpty())
        return;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const QString &line : lines)
        column->addWidget(captionLabel(line));
    if (const Rule *rule = m_guide.rule(step.rule)) {
        column->addWidget(plainLabel(rule->statement.in(m_language)));
        column->addWidget(captionLabel(sourceLine(rule->provenance, m_guide, m_today, m_language).text));
    }
    addExpander(tr("How was this counted?"), content, QStringLiteral("stepCountButton%1").arg(number));
}

void StepCard::addRecorder(const PlannedStep &step, int number)
{
    auto *content = new QWidget;
    auto *row = new WrapRow(space::related);
    content->setLayout(row);
    auto *kind = new QComboBox;
    kind->setObjectName(QStringLiteral("stepEventCombo%1").arg(number));
    kind->setMinimumHeight(space::target);
    kind->setAccessibleName(tr("What happened"));
    const Channel *channel = m_guide.channel(step.channel);
    const bool firm = !channel || channel->kind == QLatin1String("firm") || channel->kind == QLatin1String("merchant")
        || channel->kind == QLatin1String("issuer");
    for (const EventKind event : recordableEvents(!firm))
        kind->addItem(eventText(event), codeOf(event));
    if (!step.stepId.isNull())
        kind->setCurrentIndex(kind->findData(codeOf(EventKind::Reply)));
    auto *when = new DateField;
    when->lineEdit()->setObjectName(QStringLiteral("stepEventDateEdit%1").arg(number));
    when->setLanguage(m_language);
    when->setToday(m_today);
    when->setPlace(placeOf(m_session.complaint(), m_guide).code);
    when->setAccessibleLabel(tr("On which day"));
    when->setDate(PartialDate::of(m_today));
    auto *record = new QPushButton(tr("Record"));
    record->setObjectName(QStringLiteral("stepRecordButton%1").arg(number));
    record->setMinimumHeight(space::target);
    row->addWidget(kind);
    row->addWidget(when);
    row->addWidget(record);
    connect(record, &QAbstractButton::clicked, this,
        [this, kind, when] {
            if (when->hasUnreadableText())
                when->lineEdit()->setFocus(); // the field says what is wrong with it
            else
                emit recordRequested(eventKindFrom(kind->currentData().toString()).value_or(EventKind::Note), when->when());
        });
    if (step.recommended || !step.stepId.isNull())
        body()->addWidget(content);
    else
        addExpander(tr("Record what happened here"), content, QStringLiteral("stepRecordExpander%1").arg(number));
}

} // namespace recourse::app
