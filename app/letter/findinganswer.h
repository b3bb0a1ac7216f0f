// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

#include <QWidget>

namespace recourse::app {

class LinkButton;
class Prompts;

/// What a person can answer to a finding that holds up their letter: "this is no card number" by one click, "this is what
/// happened" with a reason; and what they answered, to take back. Empty and hidden for any other finding. Object name of its
/// button: answerFindingButton.
class FindingAnswer final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingAnswer(Prompts &prompts, QWidget *parent = nullptr);
    void setFinding(const Finding &finding);

signals:
    /// An empty reason takes the answer back.
    void answered(const recourse::Finding &finding, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void answer();
    Prompts &m_prompts;
    LinkButton *m_button;
    Finding m_finding;
};

} // namespace recourse::app
