// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/fieldset.h"

#include "app/widgets/fields.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace recourse::app {
namespace {

/// Draws its button's icon again when light turns dark.
class IconKeeper final : public QObject
{
public:
    IconKeeper(QAbstractButton *button, const char *icon) : QObject(button), m_button(button), m_icon(QLatin1String(icon))
    {
        button->installEventFilter(this);
        draw();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw() { m_button->setIcon(uiIcon(m_icon, m_button->palette())); }
    QAbstractButton *m_button;
    QString m_icon;
};

} // namespace

void Bindings::line(QLineEdit *field, const QString &key, Get<QString> get, Set<QString> set)
{
    QObject::connect(field, &QLineEdit::textEdited, field, [this, key, set](const QString &text) {
        m_edit([set, text](Complaint &c) { set(c, text); }, key);
    });
    m_writers.append([field, get](const Complaint &c) {
        const QString text = get(c);
        if (field->text() != text)
            field->setText(text);
    });
}

void Bindings::area(TextArea *field, const QString &key, Get<QString> get, Set<QString> set)
{
    QObject::connect(field, &TextArea::edited, field, [this, field, key, set] {
        const QString text = field->text();
        m_edit([set, text](Complaint &c) { set(c, text); }, key);
    });
    m_writers.append([field, get](const Complaint &c) { field->setText(get(c)); });
}

void Bindings::date(DateField *field, const QString &key, Get<PartialDate> get, Set<PartialDate> set)
{
    when(field, key, [get](const Complaint &c) { return When{get(c), std::nullopt}; },
        [set](Complaint &c, const When &value) { set(c, value.date); });
}

void Bindings::when(DateField *field, const QString &key, Get<When> get, Set<When> set)
{
    QObject::connect(field, &DateField::edited, field, [this, field, key, set] {
        const When value = field->when();
        m_edit([set, value](Complaint &c) { set(c, value); }, key);
    });
    m_writers.append([field, get](const Complaint &c) {
        const When value = get(c);
        if (field->when() != value)
            field->setWhen(value);
    });
}

void Bindings::money(MoneyField *field, const QString &key, Get<std::optional<Money>> get, Set<std::optional<Money>> set)
{
    QObject::connect(field, &MoneyField::edited, field, [this, field, key, set] {
        const std::optional<Money> value = field->money();
        m_edit([set, value](Complaint &c) { set(c, value); }, key);
    });
    m_writers.append([field, get](const Complaint &c) {
        const std::optional<Money> value = get(c);
        if (field->money() != value)
            field->setMoney(value);
    });
}

void Bindings::refresh(const Complaint &complaint) const
{
    for (const auto &write : m_writers)
        write(complaint);
}

Section::Section(QWidget *parent) :
    QWidget(parent), m_title(sectionLabel({}, this)), m_caption(captionLabel({}, this)), m_body(new QVBoxLayout)
{
    auto *column = makeColumn(this, 4);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    m_body->setContentsMargins(0, 4, 0, 0);
    m_body->setSpacing(12);
    column->addLayout(m_body);
}

void Section::setTexts(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(title);
}

QLineEdit *makeLine(const QString &objectName, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setMinimumHeight(space::target);
    return line;
}

QPushButton *makeButton(const QString &objectName, const char *icon, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setMinimumHeight(space::target + 2);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new IconKeeper(button, icon);
    return button;
}

QToolButton *makeIconButton(const QString &objectName, const char *icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(space::target, space::target);
    new IconKeeper(button, icon);
    return button;
}

void nameIconButton(QToolButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
}

QVBoxLayout *makeColumn(QWidget *owner, int spacing)
{
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QHBoxLayout *makeRow(const QList<QWidget *> &widgets, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1, Qt::AlignTop);
    return row;
}

} // namespace recourse::app
