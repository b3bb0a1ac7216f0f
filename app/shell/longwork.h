// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/inbackground.h"
#include "base/progress.h"

#include <QPointer>
#include <QProgressDialog>
#include <QTimer>

#include <memory>

namespace recourse::app {

/// A dialog over `parent` that shows how far `progress` is and lets the person stop it; it appears when the work takes longer
/// than a moment. Deletes itself with `parent`; the caller deletes it when the work is done.
QProgressDialog *showProgress(QWidget *parent, const QString &what, const std::shared_ptr<Progress> &progress);

/// Runs `work(Progress &)` in a pool thread behind such a dialog and hands the result to `then` in the window's thread; `parent`
/// takes no input until then. When `parent` goes first, the work is asked to stop and nobody is told.
template<typename Work, typename Then>
void longWork(QWidget *parent, const QString &what, Work work, Then then)
{
    const auto progress = std::make_shared<Progress>();
    const QPointer<QWidget> focus = parent->focusWidget();
    parent->setEnabled(false);
    QPointer<QProgressDialog> dialog = showProgress(parent, what, progress);
    QObject::connect(parent, &QObject::destroyed, [progress] { progress->cancelled = true; });
    inBackground(
        parent, [work = std::move(work), progress]() mutable { return work(*progress); },
        [parent, dialog, focus, then = std::move(then)](const auto &result) mutable {
            delete dialog;
            parent->setEnabled(true);
            if (focus)
                focus->setFocus();
            then(result);
        });
}

} // namespace recourse::app
