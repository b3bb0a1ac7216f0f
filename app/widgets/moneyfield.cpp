// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/moneyfield.h"

#include "app/widgets/composing.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::app {

MoneyField::MoneyField(QWidget *parent) :
    QWidget(parent), m_currency(new QComboBox(this)), m_edit(new QLineEdit(this)), m_hint(captionLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_currency);
    column->addLayout(row);
    column->addWidget(m_hint);
    for (const char *code : {"CNY", "USD", "GBP", "EUR", "HKD", "SGD", "JPY"})
        m_currency->addItem(QLatin1String(code));
    m_currency->setMinimumHeight(space::target);
    m_currency->setAccessibleName(tr("Currency"));
    m_edit->setMinimumHeight(space::target);
    m_edit->setMinimumWidth(110);
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_edit->setPlaceholderText(QStringLiteral("0.00"));
    dropComposing(m_edit);
    m_hint->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        read();
        if (!hasUnreadableText())
            m_hint->hide();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_value)
            setMoney(m_value);
        showHint();
        emit finished();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_currencyChosen = true;
        read();
        showHint();
        emit edited();
        emit finished();
    });
}

void MoneyField::setMoney(const std::optional<Money> &money)
{
    m_value = money;
    m_problem = money ? MoneyProblem::None : MoneyProblem::Empty;
    const QSignalBlocker blocker(m_edit);
    if (money) {
        if (m_currency->findText(money->currency) < 0)
            m_currency->addItem(money->currency);
        m_currency->setCurrentText(money->currency);
    }
    const QString shown = money ? moneyToDecimal(*money) : QString();
    if (m_edit->text() != shown)
        m_edit->setText(shown);
    m_hint->hide();
}

void MoneyField::show(const std::optional<Money> &money, const QString &unreadable)
{
    if (unreadable.isEmpty()) {
        if (m_value != money || hasUnreadableText())
            setMoney(money);
    } else if (unreadableText() != unreadable) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(unreadable);
        read();
        showHint();
    }
}

QString MoneyField::unreadableText() const
{
    return hasUnreadableText() ? m_edit->text() : QString();
}

void MoneyField::setDefaultCurrency(const QString &currency)
{
    if (m_value || m_currencyChosen || !m_edit->text().isEmpty())
        return;
    if (!currency.isEmpty() && m_currency->findText(currency) < 0)
        m_currency->addItem(currency);
    m_currency->setCurrentIndex(currency.isEmpty() ? -1 : m_currency->findText(currency));
}

void MoneyField::setAccessibleLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
}

void MoneyField::read()
{
    const TypedMoney parsed = readTypedMoney(m_edit->text(), m_currency->currentText());
    m_value = parsed.money;
    m_problem = parsed.problem;
    if (m_value && m_value->currency.isEmpty()) {
        m_value.reset();
        m_problem = MoneyProblem::NotANumber;
    }
}

void MoneyField::showHint()
{
    QString hint;
    switch (m_problem) {
    case MoneyProblem::None:
    case MoneyProblem::Empty: break;
    case MoneyProblem::NotANumber:
        if (m_currency->currentIndex() < 0) {
            hint = tr("Choose the currency beside the amount.");
            break;
        }
        hint = tr("This is not an amount I can read. Try 128.00.");
        break;
    case MoneyProblem::Negative: hint = tr("Please give the amount without a minus sign."); break;
    case MoneyProblem::TooPrecise: hint = tr("This currency has fewer decimals."); break;
    case MoneyProblem::TooLarge: hint = tr("This amount is larger than the program can hold."); break;
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void MoneyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_currency->setAccessibleName(tr("Currency"));
        if (m_hint->isVisible())
            showHint();
    }
    QWidget::changeEvent(event);
}

} // namespace recourse::app
