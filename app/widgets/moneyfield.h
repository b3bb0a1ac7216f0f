// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/typedmoney.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace recourse::app {

/// An amount and its currency. What cannot be read as an amount stays as typed, with a sentence that says why.
class MoneyField : public QWidget
{
    Q_OBJECT
public:
    explicit MoneyField(QWidget *parent = nullptr);
    void setMoney(const std::optional<Money> &money);
    /// Shows a value, or else the text that could not be read; leaves the field alone when it already stands for that.
    void show(const std::optional<Money> &money, const QString &unreadable);
    void setDefaultCurrency(const QString &currency);
    std::optional<Money> money() const { return m_value; }
    bool hasUnreadableText() const { return m_problem != MoneyProblem::None && m_problem != MoneyProblem::Empty; }
    QString unreadableText() const;
    QLineEdit *lineEdit() const { return m_edit; }
    void setAccessibleLabel(const QString &label);

signals:
    void edited();
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showHint();
    QComboBox *m_currency;
    bool m_currencyChosen = false; ///< by hand; a default no longer changes it
    QLineEdit *m_edit;
    QLabel *m_hint;
    MoneyProblem m_problem = MoneyProblem::Empty;
    std::optional<Money> m_value;
};

} // namespace recourse::app
