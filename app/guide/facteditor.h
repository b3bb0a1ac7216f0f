// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide/types.h"

#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace recourse::app {

class TextArea;

/// What the person has typed so far; kept by the page, which is built again while they type.
struct FactDraft {
    QString contact;
    QString value;
    QString path;
    QString note;
    QString reason;
    bool operator==(const FactDraft &) const = default;
};

/// Fields to correct a contact, in its card. Saving needs a reason and a number, address or way to tap.
/// Object names: correctValueEdit, correctPathEdit, correctNoteEdit, correctReasonEdit, saveCorrectionButton,
/// cancelCorrectionButton.
class FactEditor final : public QWidget
{
    Q_OBJECT
public:
    FactEditor(const Contact &contact, const FactDraft &draft, QWidget *parent = nullptr);

signals:
    void edited(const recourse::app::FactDraft &draft);
    void saved(const recourse::app::FactDraft &draft);
    void cancelled();

private:
    FactDraft draft() const;
    void update();
    QString m_contact;
    bool m_inApp;
    QLineEdit *m_value;
    QLineEdit *m_path;
    TextArea *m_note;
    TextArea *m_reason;
    QAbstractButton *m_save;
};

} // namespace recourse::app
