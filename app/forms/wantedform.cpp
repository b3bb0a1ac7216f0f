// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/wantedform.h"

#include "app/forms/demandrow.h"
#include "app/forms/questionsform.h"
#include "app/forms/taborder.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "complaint/whereabouts.h"

#include <QLineEdit>

#include <algorithm>

namespace recourse::app {
namespace {

auto findDemand(const QList<Demand> &demands, const QString &kind)
{
    return std::find_if(demands.cbegin(), demands.cend(), [&kind](const Demand &demand) { return demand.kind == kind; });
}

QString amountField(const QString &kind)
{
    return QStringLiteral("demand:%1:amount").arg(kind);
}

/// The whole amount in dispute, when the payments give exactly one currency.
std::optional<Money> paidAmount(const Complaint &complaint)
{
    Complaint paid;
    paid.transactions = complaint.transactions;
    const QList<Money> sums = disputedAmounts(paid);
    return sums.size() == 1 ? std::optional<Money>(sums.first()) : std::nullopt;
}

} // namespace

WantedForm::WantedForm(ComplaintSession &session, SuggestAnswerBy suggest, QWidget *parent) :
    ComplaintForm(session, parent), m_suggest(std::move(suggest)),
    m_bindings(QStringLiteral("wanted"), [this](const Bindings::Mutation &mutation, const QString &key) {
        edit(tr("Edit the answer-by date"), mutation, QStringLiteral("wanted:") + key);
        refresh();
    }),
    m_fitting(new Section(this)), m_date(new Section(this)), m_about(new Section(this)), m_fittingRows(new QVBoxLayout),
    m_otherRows(new QVBoxLayout), m_others(new QWidget(this)), m_more(new LinkButton({}, this)), m_answerBy(new DateField(this)),
    m_answerByRow(new FieldRow(m_answerBy, this)), m_useSuggestion(new LinkButton({}, this)),
    m_questions(new QuestionsForm(session, QStringList{QStringLiteral("Q16"), QStringLiteral("Q14"), QStringLiteral("Q13")}, this))
{
    setObjectName(QStringLiteral("wantedForm"));
    m_more->setObjectName(QStringLiteral("moreDemandsButton"));
    m_answerBy->setObjectName(QStringLiteral("answerByField"));
    m_answerBy->lineEdit()->setObjectName(QStringLiteral("answerByEdit"));
    m_useSuggestion->setObjectName(QStringLiteral("useSuggestionButton"));
    auto *column = makeColumn(this, space::section + 4);
    for (Section *section : {m_fitting, m_date, m_about})
        column->addWidget(section);
    for (QVBoxLayout *rows : {m_fittingRows, m_otherRows}) {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(space::related);
    }
    m_others->setLayout(m_otherRows);
    m_fitting->body()->addLayout(m_fittingRows);
    m_fitting->body()->addWidget(m_more);
    m_fitting->body()->addWidget(m_others);
    for (const DemandKind &kind : guide().demands())
        m_rows.append(new DemandRow(*this, &kind, m_fitting));
    m_rows.append(new DemandRow(*this, nullptr, m_fitting));
    auto *dateRow = new QHBoxLayout;
    dateRow->setSpacing(space::group);
    m_answerByRow->setFixedWidth(300);
    dateRow->addWidget(m_answerByRow, 0, Qt::AlignTop);
    dateRow->addWidget(m_useSuggestion, 0, Qt::AlignTop);
    dateRow->addStretch(1);
    m_date->body()->addLayout(dateRow);
    m_about->body()->addWidget(m_questions);
    m_answerBy->setToCome();
    m_bindings.date(m_answerBy, QStringLiteral("answerBy"), [](const Complaint &c) { return c.answerBy; },
        [](Complaint &c, const PartialDate &date) { c.answerBy = date; });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        refresh();
    });
    connect(m_useSuggestion, &QAbstractButton::clicked, this, [this] {
        const PartialDate day = m_suggested;
        edit(tr("Edit the answer-by date"), [day](Complaint &c) { c.answerBy = day; });
        refresh();
        m_answerBy->lineEdit()->setFocus();
    });
    retranslate();
    refresh();
}

void WantedForm::arrangeRows()
{
    const Complaint &c = complaint();
    QStringList fitting;
    if (const Category *category = guide().category(c.category))
        fitting = category->primaryDemands + category->secondaryDemands;
    if (fitting.isEmpty()) {
        // Nothing chosen yet: what nearly every complaint asks for.
        fitting = {QStringLiteral("D01"), QStringLiteral("D07"), QStringLiteral("D09"), QStringLiteral("D12"), QStringLiteral("D18")};
    }
    for (const Demand &demand : c.demands) {
        if (!fitting.contains(demand.kind))
            fitting.append(demand.kind);
    }
    const Place here = placeOf(c, guide());
    const QString key = fitting.join(QLatin1Char('|')) + QLatin1Char('@') + here.code;
    if (key == m_arrangedFor)
        return;
    m_arrangedFor = key;
    for (DemandRow *row : m_rows) {
        m_fittingRows->removeWidget(row);
        m_otherRows->removeWidget(row);
    }
    const auto place = [&](DemandRow *row, bool fits) {
        const bool offered = !row->kind() || holdsIn(row->kind()->jurisdictions, here) || findDemand(c.demands, row->kindId()) != c.demands.cend();
        row->setParent(fits ? m_fitting : m_others);
        (fits ? m_fittingRows : m_otherRows)->addWidget(row);
        row->setVisible(offered);
    };
    for (const QString &id : fitting) {
        for (DemandRow *row : m_rows) {
            if (row->kindId() == id)
                place(row, true);
        }
    }
    for (DemandRow *row : m_rows) {
        if (!fitting.contains(row->kindId()))
            place(row, false);
    }
    tabOrderChanged(this);
}

void WantedForm::refresh()
{
    m_answerBy->setPlace(placeOf(complaint(), guide()).code);
    m_bindings.refresh(complaint());
    arrangeRows();
    const QList<Demand> &demands = complaint().demands;
    for (DemandRow *row : m_rows) {
        const auto demand = findDemand(demands, row->kindId());
        row->showDemand(demand == demands.cend() ? nullptr : &*demand, demand == demands.cbegin() && demand != demands.cend());
    }
    m_others->setVisible(m_open);
    m_more->setText(m_open ? tr("Show less") : tr("More you can ask for"));
    showSuggestion();
}

void WantedForm::showSuggestion()
{
    m_suggested = m_suggest ? PartialDate::of(m_suggest(complaint(), guide(), context().today()).date) : PartialDate{};
    const QString day = dateForProse(m_suggested, language());
    const bool own = !complaint().answerBy.isNull();
    m_answerByRow->setCaption(m_suggested.isNull() ? QString()
            : own ? tr("Our suggestion would be %1.").arg(day)
                  : tr("Left empty, the letter names %1. That is our suggestion, not a legal deadline.").arg(day));
    m_useSuggestion->setVisible(!m_suggested.isNull() && complaint().answerBy != m_suggested);
}

void WantedForm::retranslate()
{
    m_fitting->setTexts(tr("What should they do?"), tr("One main demand and at most three others: clear wishes are easier to grant."));
    m_date->setTexts(tr("By when should they answer?"));
    m_answerByRow->setLabel({});
    m_answerBy->setAccessibleLabel(tr("By when should they answer?"));
    m_answerBy->setLanguage(language());
    m_useSuggestion->setText(tr("Use our suggestion"));
    m_about->setTexts(tr("About your situation"));
    for (DemandRow *row : m_rows)
        row->retranslate();
}

void WantedForm::setWanted(const QString &kind, bool wanted)
{
    const DemandKind *known = guide().demand(kind);
    const std::optional<Money> amount =
        known && known->hasAmount && kind == QLatin1String("D01") ? paidAmount(complaint()) : std::nullopt;
    edit(wanted ? tr("Add a demand") : tr("Remove a demand"), [kind, wanted, amount](Complaint &c) {
        if (!wanted)
            c.demands.removeIf([&kind](const Demand &demand) { return demand.kind == kind; });
        else if (findDemand(c.demands, kind) == c.demands.cend())
            c.demands.append(Demand{kind, amount, {}});
    });
    refresh();
}

void WantedForm::makeMain(const QString &kind)
{
    edit(tr("Choose the main demand"), [kind](Complaint &c) {
        for (qsizetype i = 1; i < c.demands.size(); ++i) {
            if (c.demands[i].kind == kind)
                c.demands.move(i, 0);
        }
    });
    refresh();
}

QString WantedForm::unreadableAmount(const QString &kind) const
{
    return complaint().unreadable.value(amountField(kind));
}

void WantedForm::setAmount(const QString &kind, const std::optional<Money> &amount, const QString &unreadable)
{
    edit(tr("Edit a demand"),
        [=](Complaint &c) {
            for (Demand &demand : c.demands) {
                if (demand.kind == kind)
                    demand.amount = amount;
            }
            setUnreadable(c, amountField(kind), unreadable);
        },
        amountField(kind));
    refresh();
}

void WantedForm::editDemand(const QString &kind, const std::function<void(Demand &)> &mutation, const QString &part)
{
    edit(tr("Edit a demand"),
        [kind, mutation](Complaint &c) {
            for (Demand &demand : c.demands) {
                if (demand.kind == kind)
                    mutation(demand);
            }
        },
        QStringLiteral("demand:%1:%2").arg(kind, part));
    refresh();
}

} // namespace recourse::app
