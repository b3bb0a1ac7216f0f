// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/complaintform.h"
#include "app/forms/fieldset.h"

class QPushButton;
class QToolButton;

namespace recourse::app {

class Banner;
class DateField;
class FactRow;
class TextArea;
class TickMenu;

/// What happened, day by day: one dated line per event, in the person's order. Enter goes to the next line and makes one at the end;
/// Alt+Up and Alt+Down move a line. Names: factEditN, factDateEditN, factExhibitsButtonN, factUpButtonN, factDownButtonN,
/// deleteFactButtonN, addFactButton, removedBanner.
class FactsForm final : public ComplaintForm
{
    Q_OBJECT
public:
    explicit FactsForm(ComplaintSession &session, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

    void setDate(const FactId &id, const When &on, const QString &unreadable);
    void editFact(const FactId &id, const std::function<void(Fact &)> &mutation, const QString &part);
    void moveFact(const FactId &id, int by);
    void removeFact(const FactId &id);
    void nextLine(const FactId &id);
    void addFact();

private:
    QVBoxLayout *m_list;
    QList<FactRow *> m_rows;
    QPushButton *m_add;
    Banner *m_removed;
    int m_removedAt = -1;
};

/// One line of it. Only FactsForm makes these.
class FactRow final : public QWidget
{
    Q_OBJECT
public:
    FactRow(FactsForm &form, const FactId &id);
    const FactId &id() const { return m_id; }
    void show(const Fact &fact, int index, int count);
    void retranslate();
    void focusDate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    FactsForm &m_form;
    const FactId m_id;
    int m_index = 0;
    DateField *m_date;
    TextArea *m_text;
    QPushButton *m_exhibits;
    TickMenu *m_menu;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace recourse::app
