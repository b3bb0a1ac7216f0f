// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/questionfield.h"

#include "app/forms/fieldset.h"
#include "app/forms/flowgrid.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace recourse::app {
namespace {

constexpr int kLongestOffer = 60;

/// A whole or decimal number as people type it, in ASCII digits; empty when it is none.
QString plainNumber(const QString &typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0)
            text.append(QChar(u'0' + char16_t(c.digitValue())));
        else
            text.append(c == QChar(u'．') ? QChar(u'.') : c);
    }
    bool isNumber = false;
    text.toDouble(&isNumber);
    const bool plain = text.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive) < 0 && text != QLatin1String("inf")
        && text != QLatin1String("nan");
    return isNumber && plain ? text : QString();
}

QString textOf(const When &when, bool withTime)
{
    if (when.isNull())
        return {};
    return withTime ? whenToIso(when) : partialDateToIso(when.date);
}

} // namespace

QuestionField::QuestionField(const Question &question, QDate today, QWidget *parent) :
    QWidget(parent), m_question(question), m_label(plainLabel({}, this)), m_help(captionLabel({}, this)),
    m_known(new LinkButton({}, this)), m_note(captionLabel({}, this))
{
    setObjectName(question.id + QStringLiteral("Field"));
    auto *column = makeColumn(this, 4);
    column->addWidget(m_label);
    column->addWidget(m_help);
    switch (question.type) {
    case Question::Type::YesNo:
    case Question::Type::Choice:
    case Question::Type::Multi: buildOptions(); break;
    default: buildField(today);
    }
    column->addWidget(m_known, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    m_known->setObjectName(question.id + QStringLiteral("KnownButton"));
    m_known->hide();
    connect(m_known, &QAbstractButton::clicked, this, [this] {
        if (m_knownAnswer)
            emit answered(m_question.id, m_knownAnswer->answer);
    });
}

void QuestionField::setKnown(const std::optional<KnownAnswer> &known)
{
    m_knownAnswer = known;
    m_known->setText(known ? tr("Use %1").arg(known->words.size() > kLongestOffer ? known->words.left(kLongestOffer) + QStringLiteral("…")
                                                                                   : known->words)
                           : QString());
    m_known->setAccessibleDescription(m_label->text());
}

void QuestionField::buildOptions()
{
    const bool multi = m_question.type == Question::Type::Multi;
    QStringList values;
    if (m_question.type == Question::Type::YesNo) {
        values = {QStringLiteral("yes"), QStringLiteral("no")};
    } else {
        for (const Question::Option &option : m_question.options)
            values.append(option.value);
    }
    auto *grid = new FlowGrid(multi || values.size() > 2 ? 210 : 130, multi || values.size() > 2 ? 3 : 4, space::related);
    for (const QString &value : values) {
        QAbstractButton *button = nullptr;
        if (multi)
            button = new QCheckBox(this);
        else
            button = new QRadioButton(this);
        button->setAutoExclusive(false); // a second click takes the answer back
        button->setObjectName(m_question.id + QStringLiteral("Option-") + value);
        button->setMinimumHeight(space::target);
        connect(button, &QAbstractButton::clicked, this, [this, value] { chooseOption(value); });
        m_options.append({value, button});
        grid->addWidget(button);
    }
    if (multi)
        m_unknown = new QCheckBox(this);
    else
        m_unknown = new QRadioButton(this);
    m_unknown->setAutoExclusive(false);
    m_unknown->setMinimumHeight(space::target);
    m_unknown->setObjectName(m_question.id + QStringLiteral("UnknownCheck"));
    connect(m_unknown, &QAbstractButton::clicked, this,
        [this] { emit answered(m_question.id, m_answer.unknown ? Answer{} : Answer{true, {}, {}, {}}); });
    grid->addWidget(m_unknown);
    static_cast<QBoxLayout *>(layout())->addLayout(grid);
}

void QuestionField::buildField(QDate today)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    QWidget *field = nullptr;
    switch (m_question.type) {
    case Question::Type::LongText:
        m_area = new TextArea(this, 2, 8);
        m_area->setObjectName(m_question.id + QStringLiteral("Edit"));
        connect(m_area, &TextArea::edited, this, &QuestionField::emitField);
        field = m_area;
        break;
    case Question::Type::Date:
    case Question::Type::DateTime:
        m_date = new DateField(this);
        m_date->setObjectName(m_question.id + QStringLiteral("DateField"));
        m_date->lineEdit()->setObjectName(m_question.id + QStringLiteral("DateEdit"));
        m_date->setAllowTime(m_question.type == Question::Type::DateTime);
        m_date->setToday(today);
        m_date->setMaximumWidth(280);
        connect(m_date, &DateField::edited, this, &QuestionField::emitField);
        field = m_date;
        break;
    case Question::Type::Money:
        m_money = new MoneyField(this);
        m_money->setObjectName(m_question.id + QStringLiteral("MoneyField"));
        m_money->lineEdit()->setObjectName(m_question.id + QStringLiteral("MoneyEdit"));
        m_money->setMaximumWidth(280);
        connect(m_money, &MoneyField::edited, this, &QuestionField::emitField);
        field = m_money;
        break;
    default:
        m_line = makeLine(m_question.id + QStringLiteral("Edit"), this);
        if (m_question.type == Question::Type::Number)
            m_line->setMaximumWidth(160);
        connect(m_line, &QLineEdit::textEdited, this, &QuestionField::emitField);
        field = m_line;
    }
    auto *unknown = new QCheckBox(this);
    unknown->setObjectName(m_question.id + QStringLiteral("UnknownCheck"));
    unknown->setMinimumHeight(space::target);
    connect(unknown, &QCheckBox::clicked, this,
        [this](bool on) { emit answered(m_question.id, on ? Answer{true, {}, {}, {}} : Answer{}); });
    m_unknown = unknown;
    row->addWidget(field, 1, Qt::AlignTop);
    row->addWidget(unknown, 0, Qt::AlignTop);
    if (field->maximumWidth() < 400)
        row->addStretch(1);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    m_label->setBuddy(field);
    setFocusProxy(field);
}

void QuestionField::emitField()
{
    Answer answer;
    QString unreadable;
    if (m_area) {
        answer.text = m_area->text();
    } else if (m_date) {
        unreadable = m_date->unreadableText();
        answer.text = textOf(m_date->when(), m_question.type == Question::Type::DateTime);
    } else if (m_money) {
        unreadable = m_money->unreadableText();
        if (const auto money = m_money->money()) {
            answer.text = moneyToDecimal(*money);
            answer.currency = money->currency;
        }
    } else if (m_question.type == Question::Type::Number) {
        answer.text = plainNumber(m_line->text());
        if (answer.text.isEmpty() && !m_line->text().trimmed().isEmpty())
            unreadable = m_line->text();
        showNumberNote(!unreadable.isEmpty());
    } else {
        answer.text = m_line->text();
    }
    m_answer = answer;
    emit answered(m_question.id, answer, unreadable);
}

void QuestionField::showNumberNote(bool odd)
{
    m_note->setText(odd ? tr("Please give a number, for example 3.") : QString());
    m_note->setVisible(odd);
}

void QuestionField::chooseOption(const QString &value)
{
    Answer answer = m_answer;
    answer.unknown = false;
    if (m_question.type == Question::Type::Multi) {
        const bool had = answer.values.contains(value);
        QStringList kept;
        for (const auto &option : m_options) {
            const bool on = option.first == value ? !had : answer.values.contains(option.first);
            // "None" and anything else exclude each other.
            const bool clashes = !had && (value == QLatin1String("none")) != (option.first == QLatin1String("none"));
            if (on && !clashes)
                kept.append(option.first);
        }
        answer.values = kept;
    } else {
        answer.text = answer.text == value ? QString() : value;
    }
    emit answered(m_question.id, answer);
}

void QuestionField::setPlace(const QString &code)
{
    if (m_date)
        m_date->setPlace(code);
}

void QuestionField::setAnswer(const Answer &answer, const QString &unreadable)
{
    m_answer = answer;
    m_known->setVisible(m_knownAnswer && answer.isEmpty() && unreadable.isEmpty());
    m_unknown->setChecked(answer.unknown);
    for (const auto &option : m_options) {
        option.second->setChecked(
            m_question.type == Question::Type::Multi ? answer.values.contains(option.first) : answer.text == option.first);
    }
    if (m_area)
        m_area->setText(answer.text);
    const bool dateStands = m_date && unreadable == m_date->unreadableText()
        && textOf(m_date->when(), m_question.type == Question::Type::DateTime) == answer.text;
    if (m_date && !dateStands)
        m_date->show(whenFromIso(answer.text).value_or(When{}), unreadable);
    if (m_money)
        showMoney(unreadable);
    if (m_line && m_question.type == Question::Type::Number) {
        const bool odd = !unreadable.isEmpty();
        if (odd ? m_line->text() != unreadable : plainNumber(m_line->text()) != answer.text || (answer.text.isEmpty() && !m_line->text().trimmed().isEmpty()))
            m_line->setText(odd ? unreadable : answer.text);
        if (!m_question.isPrivate)
            showNumberNote(odd);
    } else if (m_line && m_line->text() != answer.text) {
        m_line->setText(answer.text);
    }
}

/// An answer without a currency is in that of the place; where none is known it is asked, and the sum stays as it was written.
void QuestionField::showMoney(const QString &unreadable)
{
    const QString currency = m_answer.currency.isEmpty() ? m_defaultCurrency : m_answer.currency;
    if (currency.isEmpty() && unreadable.isEmpty() && !m_answer.text.isEmpty()) {
        m_money->setDefaultCurrency({});
        m_money->show({}, m_answer.text);
    } else {
        m_money->show(parseMoney(m_answer.text, currency).money, unreadable);
    }
}

void QuestionField::setDefaultCurrency(const QString &currency)
{
    if (!m_money)
        return;
    m_money->setDefaultCurrency(currency);
    const bool concerned = m_defaultCurrency != currency && m_answer.currency.isEmpty() && !m_answer.text.isEmpty();
    m_defaultCurrency = currency;
    if (concerned)
        showMoney({});
}

QString QuestionField::optionText(const QString &value, Language language) const
{
    for (const Question::Option &option : m_question.options) {
        if (option.value == value)
            return option.text.in(language);
    }
    return value == QLatin1String("yes") ? tr("Yes") : value == QLatin1String("no") ? tr("No") : value;
}

void QuestionField::retranslate(Language language)
{
    const QString text = m_question.text.in(language);
    const QString help = m_question.help.in(language);
    m_label->setText(text);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty() && !m_question.isPrivate);
    m_note->setText(m_question.isPrivate ? tr("Stays on this computer; it never enters a letter.") : QString());
    m_note->setVisible(m_question.isPrivate);
    m_unknown->setText(m_options.isEmpty() ? tr("I don't know") : tr("Don't know"));
    m_unknown->setAccessibleName(tr("I don't know: %1").arg(text));
    for (const auto &option : m_options) {
        option.second->setText(optionText(option.first, language));
        option.second->setAccessibleDescription(text);
    }
    if (m_line)
        m_line->setAccessibleName(text);
    if (m_area)
        m_area->setAccessibleName(text);
    if (m_date) {
        m_date->setAccessibleLabel(text);
        m_date->setLanguage(language);
    }
    if (m_money)
        m_money->setAccessibleLabel(text);
}

} // namespace recourse::app
