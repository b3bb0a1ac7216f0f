// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startpage.h"

#include "app/complaint/appcontext.h"
#include "app/widgets/surfaces.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

constexpr int kMark = 52;

} // namespace

StartPage::StartPage(const AppContext &, QWidget *parent) :
    QWidget(parent), m_title(titleLabel({}, this)), m_intro(plainLabel({}, this)), m_promise(captionLabel({}, this)),
    m_urgent(new CardButton), m_problem(new CardButton), m_example(new CardButton), m_restore(new LinkButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageColumn(this, 620);
    outer->addWidget(page);
    page->setCentred(true);
    QVBoxLayout *column = page->body();
    column->addSpacing(space::related);
    column->addStretch(1); // a third of the free room above, the rest below
    auto *mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(kMark, kMark));
    column->addWidget(mark);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(space::related);
    m_urgent->setIconName(QStringLiteral("alert"));
    m_problem->setIconName(QStringLiteral("refund"));
    m_example->setIconName(QStringLiteral("letter"));
    m_urgent->setObjectName(QStringLiteral("urgentDoor"));
    m_problem->setObjectName(QStringLiteral("problemDoor"));
    m_example->setObjectName(QStringLiteral("exampleDoor"));
    m_restore->setObjectName(QStringLiteral("restoreBackupButton"));
    column->addWidget(m_urgent);
    column->addWidget(m_problem);
    column->addWidget(m_example);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addSpacing(space::related);
    column->addWidget(m_promise);
    column->addStretch(2);
    setFocusProxy(m_problem);
    connect(m_urgent, &QAbstractButton::clicked, this, &StartPage::urgentRequested);
    connect(m_problem, &QAbstractButton::clicked, this, &StartPage::problemRequested);
    connect(m_example, &QAbstractButton::clicked, this, &StartPage::exampleRequested);
    connect(m_restore, &QAbstractButton::clicked, this, &StartPage::restoreRequested);
    retranslate();
}

void StartPage::setExampleBusy(bool busy)
{
    m_example->setEnabled(!busy);
}

void StartPage::retranslate()
{
    m_title->setText(tr("What happened?"));
    m_intro->setText(
        tr("Recourse takes you from “something went wrong” to a complaint letter with your proof, and helps you follow it "
           "up until it is settled."));
    m_urgent->setTitle(tr("My account was stolen or I cannot get in"));
    m_urgent->setHint(tr("Urgent: first what to do right now, then the complaint"));
    m_problem->setTitle(tr("I have a problem with a payment"));
    m_problem->setHint(tr("A refund that does not arrive, a wrong or failed payment, bad support, fees, a restriction"));
    m_example->setTitle(tr("Look at an example"));
    m_example->setHint(tr("A finished complaint to look around in; one click removes it"));
    m_restore->setText(tr("Restore a backup…"));
    m_promise->setText(
        tr("Everything stays on this computer. No account, no network connection; nothing is ever sent by this program. "
           "It is not a law firm and gives no legal advice."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace recourse::app
