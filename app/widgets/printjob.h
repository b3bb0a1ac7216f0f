// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace recourse::app {

/// What is to be printed: pages of one size, each drawn on demand.
struct PrintJob {
    QString title;          ///< name of the job and of the window that asks for the printer
    int pages = 0;
    QSizeF pageSize;        ///< points
    /// One unit is one point; page counts from 0. Called in another thread, one page after the other.
    std::function<void(QPainter &painter, int page)> draw;
};

enum class PrintOutcome { Printed, Cancelled, Failed };

/// What the module "print" offers (base/module.h); it brings Qt Print Support along.
struct PrintModule {
    /// Asks with the system's dialog, then prints the pages that were chosen there. Waits until the job is handed to the system.
    PrintOutcome (*print)(QWidget *parent, const PrintJob &job);
    /// Draws pages `first` to `last` (from 0) of the job onto a device, each fitted into what the device can print. False when
    /// the device refuses.
    bool (*drawOnto)(QPagedPaintDevice &device, const PrintJob &job, int first, int last);
};

} // namespace recourse::app
