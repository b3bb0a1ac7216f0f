// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/guidefacts.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace recourse::app {

struct AppContext;
class PageColumn;

/// Browse and search what Recourse knows: wallets, problems, channels, time limits, rights; each fact with its source and date.
/// Object names: guideSearchEdit, guideList, copyFactButton, openSourceButton.
class GuideArea final : public QWidget
{
    Q_OBJECT
public:
    explicit GuideArea(const AppContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter();
    void showEntry(int row);
    QWidget *factCard(const GuideFact &fact);
    void openSource(const QString &url);

    const AppContext &m_context;
    QLineEdit *m_search;
    QListWidget *m_list;
    PageColumn *m_page;
    QWidget *m_content = nullptr;
    QList<GuideEntry> m_entries;
    QString m_shown;
};

} // namespace recourse::app
