// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forms/flowgrid.h"
#include "base/moment.h"
#include "base/money.h"
#include "complaint/complaint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QList>
#include <QObject>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace recourse::app {

class DateField;
class MoneyField;
class TextArea;

/// Ties fields to places in a complaint. Each keystroke becomes an edit through the given function; refresh() writes a field only
/// when it stands for another value than the complaint holds, so what somebody is typing stays as it is. What cannot be read as a date
/// or an amount is kept in the complaint as it was typed, under "<part>:<key>".
class Bindings
{
public:
    using Mutation = std::function<void(Complaint &)>;
    using Edit = std::function<void(const Mutation &mutation, const QString &mergeKey)>;
    template<typename T>
    using Get = std::function<T(const Complaint &)>;
    template<typename T>
    using Set = std::function<void(Complaint &, const T &)>;

    Bindings(const QString &part, Edit edit) : m_part(part), m_edit(std::move(edit)) {}
    Bindings(const Bindings &) = delete;
    Bindings &operator=(const Bindings &) = delete;

    void line(QLineEdit *field, const QString &key, Get<QString> get, Set<QString> set);
    void area(TextArea *field, const QString &key, Get<QString> get, Set<QString> set);
    void date(DateField *field, const QString &key, Get<PartialDate> get, Set<PartialDate> set);
    void when(DateField *field, const QString &key, Get<When> get, Set<When> set);
    void money(MoneyField *field, const QString &key, Get<std::optional<Money>> get, Set<std::optional<Money>> set);
    void refresh(const Complaint &complaint) const;

private:
    template<typename Field, typename Value>
    void typed(Field *field, Value (Field::*value)() const, const QString &key, Get<Value> get, Set<Value> set);
    QString m_part;
    Edit m_edit;
    QList<std::function<void(const Complaint &)>> m_writers;
};

/// Names a field by the path of its value ("transaction:<id>:amount"), so that focusField() finds it.
void nameField(QWidget *field, const QString &path);
/// Gives the focus to the field of a path, in sight and with its text selected; false when it is not on this page.
bool focusField(QWidget *page, const QString &path);

/// A section of a page: a heading, a line below it and what belongs to it.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &caption = {});
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QLabel *m_caption;
    QVBoxLayout *m_body;
};

QLineEdit *makeLine(const QString &objectName, QWidget *parent);
QPushButton *makeButton(const QString &objectName, const char *icon, QWidget *parent);
/// A flat button with an icon; its text is given by nameIconButton().
QToolButton *makeIconButton(const QString &objectName, const char *icon, QWidget *parent);
void nameIconButton(QToolButton *button, const QString &name);
QVBoxLayout *makeColumn(QWidget *owner, int spacing);
/// Fields side by side in equal widths, as many as there is room for.
FlowGrid *makeRow(const QList<QWidget *> &widgets, int spacing = 16);

/// Keeps one row widget per item: rows of items that stayed are kept (with cursor and focus), others come and go. Rows have id().
/// True when rows came, went or moved.
template<typename Row, typename Item, typename Make>
bool reconcileRows(QBoxLayout *layout, QList<Row *> &rows, const QList<Item> &items, Make make)
{
    QList<Row *> next;
    QList<Row *> left = rows;
    for (const Item &item : items) {
        Row *found = nullptr;
        for (Row *row : left) {
            if (row->id() == item.id)
                found = row;
        }
        if (found)
            left.removeOne(found);
        else
            found = make(item);
        next.append(found);
    }
    if (next == rows)
        return false;
    for (Row *gone : left) {
        layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < next.size(); ++i) {
        if (layout->indexOf(next[i]) != int(i)) {
            layout->removeWidget(next[i]);
            layout->insertWidget(int(i), next[i]);
        }
    }
    rows = next;
    return true;
}

} // namespace recourse::app
