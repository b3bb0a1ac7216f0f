// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "app/complaint/session.h"
#include "app/widgets/datesense.h"

#include <QWidget>

namespace recourse::app {

/// A part of a complaint on screen: shows the session's value and edits it. Written once, used by the wizard and by the
/// complaint's pages. Has no rules of its own.
///
/// refresh() is called after the value changed elsewhere (another form, undo); retranslate() when the language switched or
/// another guide came into force, followed by refresh(). A form never keeps what the person typed to itself: each keystroke is an
/// edit().
class ComplaintForm : public QWidget, public DateSenseSource
{
    Q_OBJECT
public:
    explicit ComplaintForm(ComplaintSession &session, QWidget *parent = nullptr);

    ComplaintSession &session() const { return m_session; }
    const Complaint &complaint() const { return m_session.complaint(); }
    const AppContext &context() const { return m_session.context(); }
    const Catalogue &guide() const { return *m_session.context().guide; }
    Language language() const { return m_session.context().language; }

    /// Today by the clock, the order of day and month and the time zone of the complaint's place; where no place is told, by the
    /// language of the screen and the person's own clock.
    DateSense dateSense() const override;

    virtual void refresh() = 0;
    virtual void retranslate() = 0;

protected:
    /// ComplaintSession::edit with this form as the origin.
    void edit(const QString &text, const std::function<void(Complaint &)> &mutation, const QString &mergeKey = {});
    void changeEvent(QEvent *event) override;

private:
    ComplaintSession &m_session;
};

} // namespace recourse::app
