// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/wizardflow.h"

#include <QHash>
#include <QListWidget>

namespace recourse::app {

/// The pages at the left of the wizard with their state as mark and word; arrow keys, click and letters go to a page. Narrow, it
/// shows numbers only. Name: stepList.
class StepList final : public QListWidget
{
    Q_OBJECT
public:
    StepList(QList<Page> pages, QWidget *parent = nullptr);
    void setTitles(const QHash<Page, QString> &titles);
    void setState(Page page, PageState state);
    void setCurrent(Page page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

signals:
    void pageRequested(Page page);
    void pageActivated(); ///< by click or Enter: the person wants to work on the page

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe(int row);
    QList<Page> m_pages;
    QHash<Page, QString> m_titles;
    QHash<Page, PageState> m_states;
    bool m_narrow = false;
    bool m_setting = false;
};

} // namespace recourse::app
