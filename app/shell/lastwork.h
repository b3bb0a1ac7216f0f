// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "base/result.h"

#include <QObject>
#include <QWidget>

#include <memory>

namespace recourse::app {

/// What remains to be done when the window is gone: the backup of today. Whoever starts the program meanwhile is told so by a
/// small window, and gets the big one when it is done. A backup that fails is told too; being killed in this time loses nothing
/// else.
class LastWork final : public QObject
{
    Q_OBJECT
public:
    explicit LastWork(AppContext &context, QObject *parent = nullptr);
    ~LastWork() override;

    void begin();
    bool isRunning() const { return m_running; }
    /// A second start asks for the window.
    void askForWindow();

signals:
    /// Done, and told if it failed. `windowWanted`: somebody asked for the window meanwhile.
    void finished(bool windowWanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void done(const Status &status);
    void say(const QString &text, bool working);
    void end();

    AppContext &m_context;
    std::unique_ptr<QWidget> m_notice;
    bool m_running = false;
    bool m_windowWanted = false;
};

} // namespace recourse::app
