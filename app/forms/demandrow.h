// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint/complaint.h"
#include "guide/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;

namespace recourse::app {

class LinkButton;
class MoneyField;
class TextArea;
class WantedForm;

/// One thing that can be asked for. A null kind is the demand in own words. Only WantedForm makes these.
class DemandRow final : public QWidget
{
    Q_OBJECT
public:
    DemandRow(WantedForm &form, const DemandKind *kind, QWidget *parent);
    QString kindId() const { return m_kind ? m_kind->id : QString(); }
    const DemandKind *kind() const { return m_kind; }
    void showDemand(const Demand *demand, bool main);
    void retranslate();

private:
    WantedForm &m_form;
    const DemandKind *m_kind;   ///< of the guide, which outlives the form
    QCheckBox *m_check;
    MoneyField *m_amount = nullptr;
    QRadioButton *m_main;
    QLabel *m_caution;
    LinkButton *m_wordsButton;
    TextArea *m_words;
    bool m_wordsOpen = false;
};

} // namespace recourse::app
