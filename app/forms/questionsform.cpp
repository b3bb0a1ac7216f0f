// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/questionsform.h"

#include "app/forms/fieldset.h"
#include "app/forms/knownanswers.h"
#include "app/forms/questionfield.h"
#include "app/forms/taborder.h"
#include "app/widgets/surfaces.h"
#include "complaint/whereabouts.h"

#include <algorithm>
#include <utility>

namespace recourse::app {
namespace {

/// Asked by a field of their own elsewhere.
bool hasOwnField(const QString &id)
{
    static const QStringList own{QStringLiteral("Q01"), QStringLiteral("Q02"), QStringLiteral("Q03"), QStringLiteral("Q04"),
        QStringLiteral("Q05"), QStringLiteral("Q06"), QStringLiteral("Q07"), QStringLiteral("Q08"), QStringLiteral("Q09"),
        QStringLiteral("Q10"), QStringLiteral("Q12")};
    return own.contains(id);
}

QString placeOf(const QString &question)
{
    return QStringLiteral("answer:") + question;
}

} // namespace

QuestionsForm::QuestionsForm(ComplaintSession &session, QWidget *parent) : QuestionsForm(session, QStringList(), parent) {}

QuestionsForm::QuestionsForm(ComplaintSession &session, QStringList ids, QWidget *parent) :
    ComplaintForm(session, parent), m_fixed(std::move(ids)), m_more(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("questionsForm"));
    auto *column = makeColumn(this, 20);
    m_more->setObjectName(QStringLiteral("moreQuestionsButton"));
    column->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_unfolded = true;
        QWidget *first = nullptr;
        for (QuestionField *field : m_fields) {
            if (!first && field->isHidden())
                first = field;
        }
        showFolded();
        if (first && first->nextInFocusChain())
            first->nextInFocusChain()->setFocus();
    });
    retranslate();
    refresh();
}

QList<const Question *> QuestionsForm::wanted() const
{
    QList<const Question *> list;
    if (m_fixed.isEmpty()) {
        list = guide().questionsFor(complaint().category, recourse::placeOf(complaint(), guide()).code);
        list.removeIf([](const Question *question) { return hasOwnField(question->id); });
        std::stable_partition(list.begin(), list.end(), [](const Question *question) { return question->important; });
        return list;
    }
    for (const QString &id : m_fixed) {
        if (const Question *question = guide().question(id))
            list.append(question);
    }
    return list;
}

/// Without the choices of other places and those no longer offered; one that was taken already stays to be seen and taken back.
Question QuestionsForm::asAskedHere(const Question &question) const
{
    Question result = question;
    const Place place = recourse::placeOf(complaint(), guide());
    const Answer answer = complaint().answers.value(question.id);
    result.options.removeIf([&](const Question::Option &option) {
        const bool taken = answer.text == option.value || answer.values.contains(option.value);
        return (option.retired || !holdsIn(option.jurisdictions, place)) && !taken;
    });
    return result;
}

void QuestionsForm::rebuild()
{
    const QList<const Question *> questions = wanted();
    QStringList ids;
    QList<Question> offered;
    for (const Question *question : questions) {
        offered.append(asAskedHere(*question));
        ids.append(question->id);
        if (offered.last().options.size() != question->options.size()) {
            for (const Question::Option &option : offered.last().options)
                ids.last() += QLatin1Char('|') + option.value;
        }
    }
    if (ids == m_shown)
        return;
    const QStringList before = std::exchange(m_shown, ids);
    auto *column = static_cast<QVBoxLayout *>(layout());
    QList<QuestionField *> old = m_fields;
    m_fields.clear();
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const Question *question = &offered.at(i);
        QuestionField *field = nullptr;
        for (QuestionField *candidate : old) {
            if (candidate->id() == question->id && before.contains(ids.at(i)))
                field = candidate;
        }
        if (field) {
            old.removeOne(field);
            column->removeWidget(field);
        } else {
            field = new QuestionField(*question, context().today(), this);
            field->retranslate(language());
            nameField(field, placeOf(question->id));
            connect(field, &QuestionField::answered, this, &QuestionsForm::store);
        }
        m_fields.append(field);
        column->insertWidget(int(m_fields.size()) - 1, field);
    }
    for (QuestionField *gone : old) {
        column->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_unfolded = false;
    tabOrderChanged(this);
}

void QuestionsForm::showFolded()
{
    const auto important = std::count_if(m_fields.cbegin(), m_fields.cend(), [](const auto *f) { return f->isImportant(); });
    int folded = 0;
    for (QuestionField *field : m_fields) {
        const bool fold = !m_unfolded && m_fixed.isEmpty() && important > 0 && !field->isImportant()
            && !complaint().answers.contains(field->id()) && !complaint().unreadable.contains(placeOf(field->id()));
        // What is on screen stays there, even when its answer is taken back.
        if (fold && !field->property("shown").toBool()) {
            field->hide();
            ++folded;
        } else {
            field->show();
            field->setProperty("shown", true);
        }
    }
    m_more->setText(tr("%n more question(s)", nullptr, folded));
    m_more->setVisible(folded > 0);
}

void QuestionsForm::refresh()
{
    rebuild();
    const QString currency = usualCurrency(complaint(), guide());
    const QString place = recourse::placeOf(complaint(), guide()).code;
    for (QuestionField *field : m_fields) {
        field->setDefaultCurrency(currency);
        field->setPlace(place);
        if (const Question *question = guide().question(field->id()))
            field->setKnown(knownAnswer(complaint(), *question, guide(), language()));
        field->setAnswer(complaint().answers.value(field->id()), complaint().unreadable.value(placeOf(field->id())));
    }
    showFolded();
}

void QuestionsForm::retranslate()
{
    for (QuestionField *field : m_fields)
        field->retranslate(language());
}

void QuestionsForm::store(const QString &question, const Answer &answer, const QString &unreadable)
{
    edit(tr("Answer a question"),
        [=](Complaint &c) {
            setUnreadable(c, placeOf(question), unreadable);
            // A lone space is kept while somebody types on; it still counts as no answer.
            if (answer == Answer{})
                c.answers.remove(question);
            else
                c.answers.insert(question, answer);
        },
        placeOf(question));
    refresh();
}

} // namespace recourse::app
