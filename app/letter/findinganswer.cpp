// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/findinganswer.h"

#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"

#include <QEvent>
#include <QVBoxLayout>

namespace recourse::app {

namespace {

bool isSecret(const Finding &finding)
{
    return finding.rule == QLatin1String("L01");
}

/// A card number is shown by its first digits, a code or password by its word.
bool isNumber(const Finding &finding)
{
    const QString shown = finding.args.value(0);
    return !shown.isEmpty() && shown.at(0).isDigit();
}

} // namespace

FindingAnswer::FindingAnswer(Prompts &prompts, QWidget *parent) :
    QWidget(parent), m_prompts(prompts), m_button(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button);
    m_button->setObjectName(QStringLiteral("answerFindingButton"));
    connect(m_button, &QAbstractButton::clicked, this, &FindingAnswer::answer);
    hide();
}

void FindingAnswer::setFinding(const Finding &finding)
{
    m_finding = finding;
    const bool blocks = finding.severity == Severity::Block;
    setVisible(!finding.subject.isEmpty() && (blocks || !finding.answered.isEmpty()));
    showTexts();
}

void FindingAnswer::showTexts()
{
    if (!m_finding.answered.isEmpty())
        m_button->setText(tr("Take my answer back"));
    else if (isSecret(m_finding))
        m_button->setText(isNumber(m_finding) ? tr("This is no card number") : tr("This is no password or code"));
    else
        m_button->setText(tr("This is what happened…"));
}

void FindingAnswer::answer()
{
    const Finding about = m_finding;
    if (!about.answered.isEmpty()) {
        emit answered(about, QString());
    } else if (isSecret(about)) {
        emit answered(about, QStringLiteral("no-secret"));
    } else {
        const QString reason = m_prompts.askText(this, tr("This is what happened"),
            tr("Why does it belong in the letter? Your reason is kept with the complaint and is not printed."));
        if (!reason.trimmed().isEmpty())
            emit answered(about, reason.trimmed());
    }
}

void FindingAnswer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    QWidget::changeEvent(event);
}

} // namespace recourse::app
