// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fields.h"

#include "app/widgets/clipboardtext.h"
#include "app/widgets/composing.h"
#include "app/widgets/daypicker.h"
#include "app/widgets/moneyfield.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <cmath>

namespace recourse::app {

TextArea::TextArea(QWidget *parent, int minimumLines, int maximumLines) :
    QPlainTextEdit(parent), m_minimumLines(minimumLines), m_maximumLines(maximumLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_setting)
            emit edited();
    });
}

void TextArea::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

int TextArea::linesHeight(int lines) const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing() * lines + 2 * document()->documentMargin() + 2 * frameWidth() + 4));
}

QSize TextArea::sizeHint() const
{
    const int lines = qBound(m_minimumLines, int(std::ceil(document()->size().height())), m_maximumLines);
    return {320, linesHeight(lines)};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit finished();
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Another width breaks the lines elsewhere, and with them the height that is needed.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool TextArea::canInsertFromMimeData(const QMimeData *source) const
{
    return mayHaveText(source);
}

void TextArea::insertFromMimeData(const QMimeData *source)
{
    if (const QString text = textOf(source); !text.isEmpty())
        insertPlainText(text);
}

DateField::DateField(QWidget *parent) :
    QWidget(parent), m_edit(new QLineEdit(this)), m_button(new QToolButton(this)), m_hint(captionLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_hint);
    m_edit->setMinimumHeight(space::target);
    m_edit->setMinimumWidth(140);
    m_button->setFixedSize(space::target + 2, space::target);
    m_button->setIcon(uiIcon(QStringLiteral("calendar"), palette()));
    m_button->setFocusPolicy(Qt::NoFocus); // the field is one stop of the Tab key; F4 opens the calendar from it
    auto *open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::Key_F4));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QAction::triggered, this, &DateField::pick);
    addAction(open);
    m_open = open;
    nameButton();
    m_edit->setPlaceholderText(tr("e.g. 2026-10-08"));
    m_hint->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        read();
        if (!m_unreadable)
            m_hint->hide();
        if (m_choices)
            m_choices->hide();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_unreadable && !m_value.isNull())
            setWhen(m_value);
        showHint();
        emit finished();
    });
    connect(m_button, &QAbstractButton::clicked, this, &DateField::pick);
}

void DateField::nameButton()
{
    m_open->setText(tr("Pick a day from a calendar"));
    m_button->setAccessibleName(m_open->text());
    m_button->setToolTip(m_open->text());
}

void DateField::setLanguage(Language language)
{
    m_language = language;
    if (!m_unreadable)
        setWhen(m_value);
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::setAllowTime(bool allow)
{
    m_allowTime = allow;
    m_edit->setPlaceholderText(allow ? tr("e.g. 2026-10-08 20:15") : tr("e.g. 2026-10-08"));
}

void DateField::setWhen(const When &when)
{
    if (m_value != when)
        m_counted.clear();
    m_value = when;
    m_unreadable = false;
    if (m_choices)
        m_choices->hide();
    const QString shown = when.instant
        ? dateForProse(when.instant->localDate(), m_language) + when.instant->toDateTime().toString(
              when.instant->utcMs % 60'000 == 0 ? QStringLiteral(" HH:mm") : QStringLiteral(" HH:mm:ss"))
        : dateForProse(when.date, m_language);
    if (m_edit->text() != shown) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(shown);
    }
    m_hint->hide();
}

void DateField::setDate(const PartialDate &date)
{
    setWhen(When{date, std::nullopt});
}

void DateField::show(const When &when, const QString &unreadable)
{
    if (unreadable.isEmpty()) {
        if (m_value != when || m_unreadable)
            setWhen(when);
    } else if (unreadableText() != unreadable) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setText(unreadable);
        read();
        showHint();
    }
}

QString DateField::unreadableText() const
{
    return m_unreadable ? m_edit->text() : QString();
}

void DateField::setAccessibleLabel(const QString &label)
{
    m_edit->setAccessibleName(label);
}

DateSense DateField::sense() const
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (const auto *source = dynamic_cast<const DateSenseSource *>(above))
            return source->dateSense();
    }
    return {m_today, DayOrder::Unknown, QTimeZone(m_offset * 60)};
}

void DateField::setToCome(const std::function<QDate()> &saidOn, const std::function<Counted(const TypedTerm &)> &count)
{
    m_toCome = true;
    m_saidOn = saidOn;
    m_count = count;
}

void DateField::read()
{
    m_value = {};
    m_readings.clear();
    m_counted.clear();
    m_unreadable = false;
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return;
    const DateSense here = sense();
    if (const auto term = m_count ? readTypedTerm(text) : std::nullopt) {
        const Counted counted = m_count(*term);
        m_value.date = PartialDate::of(counted.first);
        m_counted = counted.second;
        m_unreadable = m_value.isNull();
        return;
    }
    TypedContext context{
        here.today, here.order, m_allowTime ? here.zone : QTimeZone(), m_toCome, m_saidOn ? m_saidOn() : QDate()};
    const TypedWhen typed = readTypedWhen(text, context);
    m_value = typed.value;
    m_readings = typed.choices;
    m_unreadable = m_value.isNull();
}

void DateField::choose(const When &when)
{
    setWhen(when);
    m_readings.clear();
    emit edited();
    showHint();
    emit finished();
}

void DateField::showHint()
{
    QString hint;
    const QDate today = sense().today;
    if (!m_counted.isEmpty())
        hint = m_counted;
    else if (m_unreadable && !m_readings.isEmpty())
        hint = tr("This can mean:");
    else if (m_unreadable)
        hint = tr("This is not a date I can read. Try 2026-10-08, or only 2026-10.");
    else if (!m_toCome && today.isValid() && m_value.date.isFull() && m_value.date.date() > today)
        hint = tr("This day is in the future.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    // Later, as a field is also left when its window is taken down, and then nothing may be added to it.
    QTimer::singleShot(0, this, [this] {
        if (m_choices)
            m_choices->deleteLater();
        m_choices = nullptr;
        if (!m_unreadable || m_readings.isEmpty())
            return;
        m_choices = new QWidget(this);
        auto *column = new QVBoxLayout(m_choices);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (const When &reading : std::as_const(m_readings)) {
            auto *button = new LinkButton(whenForProse(reading, m_language), m_choices);
            button->setObjectName(QStringLiteral("dateChoiceButton"));
            connect(button, &QAbstractButton::clicked, this, [this, reading] { choose(reading); });
            column->addWidget(button);
        }
        static_cast<QVBoxLayout *>(layout())->addWidget(m_choices);
        m_choices->show(); // a layout would show it only later
    });
}

void DateField::pick()
{
    QMenu menu(this);
    const QDate today = sense().today;
    const QDate shown = m_value.date.earliest();
    auto *picker = new DayPicker(
        shown.isValid() ? shown : today.isValid() ? today : QDate::currentDate(), m_language, m_place, &menu);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(picker);
    menu.addAction(action);
    connect(picker, &DayPicker::picked, &menu, [this, &menu](QDate day) {
        setDate(PartialDate::of(day));
        menu.close();
        emit edited();
        showHint();
        emit finished();
    });
    QTimer::singleShot(0, picker, [picker] { picker->setFocus(); });
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
    m_edit->setFocus(); // the day stands there now; the keyboard goes on from it
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameButton();
        setAllowTime(m_allowTime);
        showHint();
    }
    if (event->type() == QEvent::PaletteChange)
        m_button->setIcon(uiIcon(QStringLiteral("calendar"), palette()));
    QWidget::changeEvent(event);
}

FieldRow::FieldRow(QWidget *field, QWidget *parent) :
    QWidget(parent), m_field(field), m_label(new QLabel(this)), m_caption(captionLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_caption);
    m_caption->hide();
    m_label->setBuddy(field);
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (auto *date = qobject_cast<DateField *>(m_field))
        date->setAccessibleLabel(label);
    else if (auto *money = qobject_cast<MoneyField *>(m_field))
        money->setAccessibleLabel(label);
    else
        m_field->setAccessibleName(label);
}

void FieldRow::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

} // namespace recourse::app
