// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace recourse::app {

/// Keeps the text an input method is still composing when the person goes elsewhere: it is asked to commit it, and what it does
/// not take is put into the field as it stands. One for the whole program.
class ComposingText final : public QObject
{
    Q_OBJECT
public:
    /// Starts watching; later calls change nothing.
    static ComposingText &watch();
    /// Commits what is being composed now. Before a page changes, the window closes, or a complaint is saved or exported.
    void commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ComposingText(QObject *parent);
    void insertRest();
    QPointer<QWidget> m_field;
    QString m_text;         ///< shown underlined in m_field, not yet part of its text
    QPointer<QWidget> m_left;
    QString m_leftText;     ///< what m_left showed when the person left it
};

/// Marks a field whose half-typed letters are nothing on their own: a search, an amount. They are dropped, as the input method
/// does.
void dropComposing(QWidget *field);

} // namespace recourse::app
