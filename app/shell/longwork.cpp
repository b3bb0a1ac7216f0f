// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/longwork.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace recourse::app {
namespace {

constexpr int kSteps = 1000;
constexpr int kMomentMs = 500;
constexpr int kLookMs = 100;

} // namespace

QProgressDialog *showProgress(QWidget *parent, const QString &what, const std::shared_ptr<Progress> &progress)
{
    auto *dialog = new QProgressDialog(parent);
    dialog->setObjectName(QStringLiteral("progressDialog"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(QCoreApplication::applicationName());
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    dialog->setLabel(label);
    auto *stop = new QPushButton(QCoreApplication::translate("LongWork", "Cancel"));
    stop->setObjectName(QStringLiteral("progressCancelButton"));
    dialog->setCancelButton(stop);
    dialog->setMinimumWidth(380);
    dialog->setRange(0, 0);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(kMomentMs);
    QObject::disconnect(dialog, &QProgressDialog::canceled, dialog, nullptr);
    // The dialog stays until the work has really stopped.
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [dialog, label, stop, progress] {
        progress->cancelled = true;
        label->setText(QCoreApplication::translate("LongWork", "Stopping…"));
        stop->setEnabled(false);
        dialog->show();
    });
    auto *look = new QTimer(dialog);
    QObject::connect(look, &QTimer::timeout, dialog, [dialog, progress] {
        const qint64 total = progress->total;
        if (total <= 0 || progress->cancelled)
            return;
        dialog->setRange(0, kSteps);
        dialog->setValue(int(qBound<double>(0, double(progress->done) / double(total), 1) * (kSteps - 1)));
    });
    look->start(kLookMs);
    return dialog;
}

} // namespace recourse::app
