// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/knownanswers.h"
#include "base/language.h"
#include "complaint/complaint.h"
#include "guide/types.h"

#include <QDate>
#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace recourse::app {

class DateField;
class LinkButton;
class MoneyField;
class TextArea;

/// One question of the guide with the field its type asks for and an "I don't know". Shows an answer and reports a new one; keeps
/// nothing. Names: QUESTION-ID + "Edit", "DateEdit", "MoneyEdit", "Option-VALUE" (radio or check box), "UnknownCheck",
/// "KnownButton" (takes over what stands elsewhere).
class QuestionField final : public QWidget
{
    Q_OBJECT
public:
    QuestionField(const Question &question, QDate today, QWidget *parent = nullptr);
    /// Currency of an amount that has none yet; empty = the person chooses.
    void setDefaultCurrency(const QString &currency);
    const QString &id() const { return m_question.id; }
    void setPlace(const QString &code); ///< jurisdiction, for the calendar
    bool isImportant() const { return m_question.important; }
    /// What stands elsewhere for the same thing; offered while there is no answer.
    void setKnown(const std::optional<KnownAnswer> &known);
    /// Writes only what stands for another answer. `unreadable` is what stands in the field instead and cannot be read.
    void setAnswer(const Answer &answer, const QString &unreadable);
    void retranslate(Language language);

signals:
    /// `unreadable`: what stands in the field and is no date, amount or number; the answer is then empty.
    void answered(const QString &question, const Answer &answer, const QString &unreadable = {});

private:
    void showMoney(const QString &unreadable);
    void buildOptions();
    void buildField(QDate today);
    void emitField();
    void chooseOption(const QString &value);
    void showNumberNote(bool odd);
    QString optionText(const QString &value, Language language) const;

    const Question m_question;
    Answer m_answer;
    QLabel *m_label;
    QLabel *m_help;
    LinkButton *m_known;
    std::optional<KnownAnswer> m_knownAnswer;
    QLabel *m_note;             ///< "stays on this computer", or what is wrong with a number
    QAbstractButton *m_unknown = nullptr;
    QList<std::pair<QString, QAbstractButton *>> m_options;
    QLineEdit *m_line = nullptr;
    TextArea *m_area = nullptr;
    DateField *m_date = nullptr;
    QString m_defaultCurrency; ///< of the place; empty: not known
    MoneyField *m_money = nullptr;
};

} // namespace recourse::app
