// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QLineEdit;

namespace recourse::app {

/// A small cross at the end of a search field that empties it; there while something is in the field. Qt's own cross is a picture
/// file, and looking at one loads every picture plugin of the system at the start of the program.
class ClearButton final : public QObject
{
    Q_OBJECT
public:
    explicit ClearButton(QLineEdit *edit); ///< lives as long as the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    QLineEdit *m_edit;
    QAction *m_action;
};

} // namespace recourse::app
