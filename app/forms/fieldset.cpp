// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/fieldset.h"
#include "app/widgets/fields.h"
#include "app/widgets/moneyfield.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace recourse::app {
namespace {

constexpr int kFieldColumn = 200;

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

template<typename Field, typename Value>
void Bindings::typed(Field *field, Value (Field::*value)() const, const QString &key, Get<Value> get, Set<Value> set)
{
    const QString place = m_part + QLatin1Char(':') + key;
    nameField(field, place);
    QObject::connect(field, &Field::edited, field, [this, field, value, key, place, set] {
        const Value now = (field->*value)();
        const QString unreadable = field->unreadableText();
        m_edit(
            [set, now, place, unreadable](Complaint &c) {
                set(c, now);
                setUnreadable(c, place, unreadable);
            },
            key);
    });
    m_writers.append([field, get, place](const Complaint &c) { field->show(get(c), c.unreadable.value(place)); });
}

void Bindings::when(DateField *field, const QString &key, Get<When> get, Set<When> set)
{
    typed<DateField, When>(field, &DateField::when, key, std::move(get), std::move(set));
}

void Bindings::money(MoneyField *field, const QString &key, Get<std::optional<Money>> get, Set<std::optional<Money>> set)
{
    typed<MoneyField, std::optional<Money>>(field, &MoneyField::money, key, std::move(get), std::move(set));
}

void Bindings::refresh(const Complaint &complaint) const
{
    for (const auto &write : m_writers)
        write(complaint);
}

void nameField(QWidget *field, const QString &path)
{
    field->setProperty("fieldPath", path);
}

bool focusField(QWidget *page, const QString &path)
{
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *field : all) {
        if (field->property("fieldPath") != path || !field->isVisibleTo(page))
            continue;
        QWidget *target = field;
        while (target->focusProxy())
            target = target->focusProxy();
        target->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(target))
            line->selectAll();
        for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(field);
        }
        return true;
    }
    return false;
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

FlowGrid *makeRow(const QList<QWidget *> &widgets, int spacing)
{
    auto *row = new FlowGrid(kFieldColumn, int(widgets.size()), spacing);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
        row->setAlignment(widget, Qt::AlignTop);
    }
    return row;
}

} // namespace recourse::app
