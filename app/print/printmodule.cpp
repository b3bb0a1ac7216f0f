// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/printjob.h"

#include "base/module.h"

#include <QEventLoop>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QThread>

#include <algorithm>
#include <memory>

namespace recourse::app {
namespace {

bool drawOnto(QPagedPaintDevice &device, const PrintJob &job, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        // A printer's margins may be wider than the letter's; nothing is cut, the page gets a little smaller.
        const QRect room = painter.viewport();
        const double scale = std::min(room.width() / job.pageSize.width(), room.height() / job.pageSize.height());
        painter.save();
        painter.translate((room.width() - scale * job.pageSize.width()) / 2, (room.height() - scale * job.pageSize.height()) / 2);
        painter.scale(scale, scale);
        job.draw(painter, page);
        painter.restore();
    }
    return painter.end();
}

/// Pages of an exhibit may take half a minute each; the window goes on painting meanwhile, and takes no input, as during the
/// dialog.
bool drawnBeside(QPagedPaintDevice &device, const PrintJob &job, int first, int last)
{
    bool drawn = false;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { drawn = drawOnto(device, job, first, last); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return drawn;
}

PrintOutcome print(QWidget *parent, const PrintJob &job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // the pages bring their own margins
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(job.title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, job.pages);
    if (dialog.exec() != QDialog::Accepted)
        return PrintOutcome::Cancelled;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? std::clamp(printer.fromPage(), 1, job.pages) - 1 : 0;
    const int last = range ? std::clamp(printer.toPage(), first + 1, job.pages) - 1 : job.pages - 1;
    return drawnBeside(printer, job, first, last) && printer.printerState() != QPrinter::Error ? PrintOutcome::Printed
                                                                                               : PrintOutcome::Failed;
}

const PrintModule table{&print, &drawOnto};

} // namespace
} // namespace recourse::app

RECOURSE_MODULE(recourse::app::table)
