// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#ifdef Q_OS_WIN

#include <QWinEventNotifier>

#include <windows.h>

namespace recourse::app {
namespace {

/// Of this person's session: others neither see nor set it.
std::wstring eventName(const QString &name)
{
    return (QStringLiteral("Local\\") + name).toStdWString();
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject(parent), m_name(instanceName(dataDir)) {}

SingleInstance::~SingleInstance()
{
    if (m_handle != -1)
        ::CloseHandle(HANDLE(m_handle));
}

bool SingleInstance::raiseOther()
{
    // The event lives as long as the process that made it.
    const HANDLE event = ::OpenEventW(EVENT_MODIFY_STATE, FALSE, eventName(m_name).c_str());
    if (!event)
        return false;
    ::AllowSetForegroundWindow(ASFW_ANY);
    const bool raised = ::SetEvent(event);
    ::CloseHandle(event);
    return raised;
}

void SingleInstance::listen()
{
    if (m_handle != -1)
        return;
    const HANDLE event = ::CreateEventW(nullptr, FALSE, FALSE, eventName(m_name).c_str());
    if (!event)
        return;
    m_handle = qintptr(event);
    auto *notifier = new QWinEventNotifier(event, this);
    connect(notifier, &QWinEventNotifier::activated, this, &SingleInstance::raiseRequested);
}

} // namespace recourse::app

#endif
