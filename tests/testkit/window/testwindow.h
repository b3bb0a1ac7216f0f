// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "app/widgets/prompts.h"
#include "base/moment.h"
#include "casefile/storagethread.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QWidget;

namespace recourse::app {
class LastWork;
class MainWindow;
}

namespace recourse::test {

/// Answers prompts from what the test put in; remembers what was asked.
class FakePrompts final : public app::Prompts
{
public:
    bool confirmAnswer = true;
    QStringList filesAnswer;
    QString savePath;
    QString folderAnswer;
    QString textAnswer;
    QStringList asked;      ///< titles, in order
    QList<QUrl> opened;
    app::PrintOutcome printAnswer = app::PrintOutcome::Printed;
    QList<app::PrintJob> printed;

    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return confirmAnswer;
    }
    QStringList openFiles(QWidget *, const QString &title, const QString &) override
    {
        asked << title;
        return filesAnswer;
    }
    QString saveFile(QWidget *, const QString &title, const QString &proposed, const QString &) override
    {
        asked << title << proposed;
        return savePath;
    }
    QString chooseFolder(QWidget *, const QString &title) override
    {
        asked << title;
        return folderAnswer;
    }
    app::PrintOutcome print(QWidget *, const app::PrintJob &job) override
    {
        printed << job;
        return printAnswer;
    }
    QString askText(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return textAnswer;
    }
    bool openOutside(const QUrl &url) override
    {
        opened << url;
        return true;
    }
};

/// The real window over a real data folder, with a clock and prompts the test holds.
class TestWindow
{
public:
    /// `dataDir` empty: a fresh temporary folder that lives as long as this object.
    explicit TestWindow(Language language, const QString &dataDir = {}, Instant now = {});
    ~TestWindow();

    app::MainWindow &window() { return *m_window; }
    FakePrompts &prompts() { return m_prompts; }
    FixedClock &clock() { return m_clock; }
    app::AppContext &context() { return *m_context; }
    QString dataDir() const { return m_dataDir; }
    /// A widget by object name; fails the test (returns null) when it is not there within five seconds.
    template<typename T>
    T *find(const QString &name)
    {
        return qobject_cast<T *>(findWidget(name));
    }
    /// Closes the window as a person would; true when it closed.
    bool close();

private:
    QWidget *findWidget(const QString &name);
    QTemporaryDir m_temporary;
    QString m_dataDir;
    FixedClock m_clock;
    FakePrompts m_prompts;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<app::AppContext> m_context;
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<app::LastWork> m_lastWork;
};

} // namespace recourse::test
