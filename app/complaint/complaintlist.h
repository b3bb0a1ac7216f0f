// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace recourse::app {

struct AppContext;
class ComplaintModel;
class EmptyState;
class Banner;

/// The list of complaints with search as you type, the trash at its end, and the ways to add, duplicate, trash and restore.
/// Object names: searchEdit, newComplaintButton, complaintList, trashToggleButton; in the trash putBackButton,
/// deleteForGoodButton.
class ComplaintList final : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintList(const AppContext &context, QWidget *parent = nullptr);

    /// Reads the list again; keeps the selection.
    void reload();
    void select(const ComplaintId &id);
    ComplaintId selected() const;
    void focusSearch();
    ComplaintModel &model() const { return *m_model; }
    /// How an open complaint is saved before something happens to it on the disk: `settle(id, then)` calls `then` when it is.
    using Settle = std::function<void(const ComplaintId &id, const std::function<void()> &then)>;
    void settleFirst(Settle settle) { m_settle = std::move(settle); }

signals:
    void newRequested();
    void activated(const ComplaintId &id); ///< clicked or entered: the person wants to see it, not only to pass over it
    void opened(const ComplaintId &id);
    /// The list as it now is; `total` counts complaints outside the trash without a search.
    void loaded(int total);
    void duplicated(const ComplaintId &id);
    void trashed(const ComplaintId &id);

public slots:
    void duplicateSelected();
    void trashSelected();
    void restoreSelected();
    void deleteSelectedForGood();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void dress();
    void connectAll();
    void retranslate();
    void showMenu(const QPoint &where);
    void showEmpty();
    void undoTrash();
    const AppContext &m_context;
    Settle m_settle = [](const ComplaintId &, const std::function<void()> &then) { then(); };
    ComplaintModel *m_model;
    QLineEdit *m_search;
    QPushButton *m_new;
    QListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_banner;
    QToolButton *m_trash;
    QWidget *m_trashActions;
    QPushButton *m_putBack;
    QPushButton *m_deleteForGood;
    QLabel *m_count;
    QTimer m_debounce;
    bool m_showTrash = false;
    quint64 m_request = 0;
    ComplaintId m_wanted;
    ComplaintId m_lastTrashed;
};

} // namespace recourse::app
