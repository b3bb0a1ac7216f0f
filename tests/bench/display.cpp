// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/display.h"

#include "bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <poll.h>
#include <sys/mman.h>

namespace recourse::bench {

namespace {

constexpr int silenceMs = 1000;
constexpr int patienceMs = 30'000;
/// The blinking line of a text field is no part of starting.
constexpr int cursorWidth = 4;

double pssMegabytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Gives back the pages of libraries that this program has in common with those it measures: a page of two owners counts half for each,
/// which would flatter whoever has more of Qt. They come back by themselves. Only what was never written to can be given back.
void releaseSharedPages()
{
    QFile file(QStringLiteral("/proc/self/smaps"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    struct Mapping {
        quintptr begin = 0;
        quintptr end = 0;
        bool clean = false;
    };
    QList<Mapping> mappings;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const int dash = int(words.value(0).indexOf('-'));
        if (dash > 0 && words.size() >= 5) {
            const bool readOnlyFile = words.size() >= 6 && words.at(5).startsWith('/') && words.at(1).startsWith('r') && words.at(1).at(1) == '-';
            mappings.append({words.at(0).left(dash).toULongLong(nullptr, 16), words.at(0).mid(dash + 1).toULongLong(nullptr, 16), readOnlyFile});
        } else if (!mappings.isEmpty() && (line.startsWith("Private_Dirty:") || line.startsWith("Anonymous:")) && words.value(1) != "0") {
            mappings.last().clean = false;
        }
    }
    for (const Mapping &mapping : mappings) {
        if (mapping.clean)
            ::madvise(reinterpret_cast<void *>(mapping.begin), mapping.end - mapping.begin, MADV_DONTNEED);
    }
}

} // namespace

std::unique_ptr<Display> Display::start()
{
    const QString xvfb = installed(QStringLiteral("Xvfb"));
    if (xvfb.isEmpty())
        return nullptr;
    std::unique_ptr<Display> display(new Display);
    display->m_server.setStandardErrorFile(QProcess::nullDevice());
    display->m_server.start(xvfb, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
        QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    if (!display->m_server.waitForReadyRead(10'000))
        return nullptr;
    display->m_name = QLatin1Char(':') + QString::fromLatin1(display->m_server.readAllStandardOutput().trimmed());

    xcb_connection_t *c = xcb_connect(display->m_name.toLatin1().constData(), nullptr);
    display->m_connection = c;
    if (xcb_connection_has_error(c))
        return nullptr;
    const xcb_query_extension_reply_t *damage = xcb_get_extension_data(c, &xcb_damage_id);
    if (!damage || !damage->present)
        return nullptr;
    display->m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
    std::free(xcb_damage_query_version_reply(c, xcb_damage_query_version(c, 1, 1), nullptr));
    display->m_root = xcb_setup_roots_iterator(xcb_get_setup(c)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(c, display->m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_damage_create(c, xcb_generate_id(c), display->m_root, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(c);
    return display;
}

Display::~Display()
{
    if (m_connection)
        xcb_disconnect(m_connection);
    m_server.terminate();
    m_server.waitForFinished(5000);
}

std::optional<Display::Settled> Display::settle(const QString &program, const QStringList &arguments, QProcessEnvironment environment)
{
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    while (xcb_generic_event_t *left = xcb_poll_for_event(m_connection))
        std::free(left);

    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);

    qint64 lastPaint = 0;
    bool window = false;
    while (timer.elapsed() < patienceMs) {
        const qint64 quiet = (timer.nsecsElapsed() - lastPaint) / 1'000'000;
        if (lastPaint > 0 && quiet >= silenceMs)
            break;
        pollfd wait{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&wait, 1, lastPaint > 0 ? int(silenceMs - quiet) : 100);
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
            const int type = event->response_type & 0x7f;
            if (type == XCB_MAP_NOTIFY) {
                const auto mapped = reinterpret_cast<xcb_map_notify_event_t *>(event)->window;
                if (auto *size = xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, mapped), nullptr)) {
                    window = window || (size->width >= 600 && size->height >= 450);
                    std::free(size);
                }
            } else if (type == m_damageEvent && window) {
                if (reinterpret_cast<xcb_damage_notify_event_t *>(event)->area.width > cursorWidth)
                    lastPaint = timer.nsecsElapsed();
            }
            std::free(event);
        }
    }
    releaseSharedPages();
    const Settled settled{double(lastPaint) / 1e6, pssMegabytes(process.processId())};
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
    if (lastPaint == 0 || settled.pssMegabytes <= 0)
        return std::nullopt;
    return settled;
}

} // namespace recourse::bench
