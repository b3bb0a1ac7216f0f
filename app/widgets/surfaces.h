// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// The few surfaces the window is made of.
namespace recourse::app {

/// A raised card: Base on Window, 1-px line, rounded. Content goes into layout().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }
    /// Draws a stripe of the tone's colour at the left edge; none by default.
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    bool m_hasTone = false;
    Tone m_tone = Tone::Waiting;
};

/// A whole card that is a button: icon, title and one line below. Reachable and operable by keyboard.
class CardButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CardButton(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setHint(const QString &hint);
    void setIconName(const QString &name);
    /// A checkable card shows a ring and a mark when chosen.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textLeft() const;
    bool m_ring = false; ///< the focus came by a key, so it is shown
    QString m_title;
    QString m_hint;
    QString m_iconName;
};

/// The one primary button of a screen: accent, at least 34 px high.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
};

/// A button that looks like a link: for the small ways out.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
};

/// State as colour, icon and word.
class StatusPill : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(QWidget *parent = nullptr);
    void setState(Tone tone, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Waiting;
    QString m_text;
};

/// A message in the page: what happened, and at most one thing to do about it. Hidden until shown; errors go here, not in
/// dialogs.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void showMessage(Tone tone, const QString &text, const QString &action = {});
    void clear();
    QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Waiting;
    QLabel *m_icon;
    QLabel *m_text;
    LinkButton *m_action;
    QAbstractButton *m_close;
};

/// A scrolling column of at most a reading width, centred or left, with the page's margins. Content goes into body().
class PageColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageColumn(QWidget *parent = nullptr, int maximumWidth = 720);
    QVBoxLayout *body() const { return m_body; }
    void setColumnWidth(int maximum);
    /// In the middle of the page instead of at its left.
    void setCentred(bool centred);
    /// Width of the widest column with its margins; what stands above and below a page keeps to it.
    static constexpr int widest = 720 + 2 * space::page;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_column;
    QVBoxLayout *m_body;
    QHBoxLayout *m_row;
    QFrame *m_edge; ///< a line at the top while something is scrolled away under it
};

/// The widget with scroll bars around it for the window that is smaller than it can be; otherwise nothing is to be seen of them.
QScrollArea *scrolledIfSmall(QWidget *widget);
/// Scrolls so that the whole of the widget is seen, or its beginning when it is higher than the page; once layouts are up to
/// date.
void revealInPage(QWidget *widget);

/// A button of the rail: icon over word; the chosen one is quietly filled.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_ring = false; ///< the focus came by a key, so it is shown
    QString m_iconName;
};

/// Tabs as words with a line under the chosen one.
class QuietTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit QuietTabs(QWidget *parent = nullptr);
};

/// An empty list: one short sentence and one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &text, const QString &action = {});

signals:
    void actionTriggered();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace recourse::app
