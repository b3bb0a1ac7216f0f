// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/datesense.h"
#include "base/language.h"
#include "base/moment.h"
#include "base/typedwhen.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QToolButton;

/// Input fields of the forms. Each emits edited() while the person types and finished() when they leave or press Enter; setting a
/// value by code emits neither. Foreign and typed text is plain text everywhere.
namespace recourse::app {

/// A paragraph: grows with its text between `minimumLines` and `maximumLines`; Tab leaves it.
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextArea(QWidget *parent = nullptr, int minimumLines = 3, int maximumLines = 14);
    void setText(const QString &text); ///< keeps cursor and undo when the text is the same
    QString text() const { return toPlainText(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    int linesHeight(int lines) const;
    int m_minimumLines;
    int m_maximumLines;
    bool m_setting = false;
};

/// A date as people write it, with a calendar button. Partial dates are accepted; what cannot be read stays as typed, with a
/// sentence below; when() is then null and unreadableText() what stands there. What can mean two days is asked with a button for
/// each.
class DateField : public QWidget
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    void setLanguage(Language language);
    void setToday(QDate today);
    /// Jurisdiction code of the complaint, or empty: decides on which day a week begins.
    void setPlace(const QString &code) { m_place = code; }
    /// With time: "2026-10-08 20:15" is accepted too; the offset is China's unless setOffsetMinutes() says otherwise.
    void setAllowTime(bool allow);
    void setOffsetMinutes(int minutes) { m_offset = minutes; }
    /// A deadline: "3 working days" is counted, "20 November" is the next one, and words such as "tomorrow" count from the day
    /// `saidOn` gives. `count` gives the last day of a span and how it was counted, or a null day and what is missing.
    using Counted = std::pair<QDate, QString>;
    void setToCome(const std::function<QDate()> &saidOn = {}, const std::function<Counted(const TypedTerm &)> &count = {});
    void setWhen(const When &when);
    void setDate(const PartialDate &date);
    /// Shows a value, or else the text that could not be read; leaves the field alone when it already stands for that.
    void show(const When &when, const QString &unreadable);
    When when() const { return m_value; }
    PartialDate date() const { return m_value.date; }
    bool hasUnreadableText() const { return m_unreadable; }
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
    void pick();
    void nameButton();
    void choose(const When &when);
    DateSense sense() const;
    QLineEdit *m_edit;
    QToolButton *m_button;
    QLabel *m_hint;
    QAction *m_open;
    Language m_language = Language::ZhCn;
    QDate m_today;
    QString m_place;
    int m_offset = 480;
    bool m_allowTime = false;
    bool m_unreadable = false;
    When m_value;
    QWidget *m_choices = nullptr;   ///< a button for each reading, while there are two
    QList<When> m_readings;
    QString m_counted;              ///< how a span was counted
    bool m_toCome = false;
    std::function<QDate()> m_saidOn;
    std::function<Counted(const TypedTerm &)> m_count;
};

/// One labelled row of a form: label above, field, caption below. Sets the buddy and the accessible name.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(QWidget *field, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setCaption(const QString &caption);

private:
    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_caption;
};

} // namespace recourse::app
