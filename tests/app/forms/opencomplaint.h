// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/appcontext.h"
#include "app/complaint/session.h"
#include "app/widgets/prompts.h"
#include "casefile/storagethread.h"
#include "testkit/examples.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

namespace recourse::test {

/// Declines everything; a form has no business asking.
class NoPrompts final : public app::Prompts
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool openOutside(const QUrl &) override { return false; }
    app::PrintOutcome print(QWidget *, const app::PrintJob &) override { return app::PrintOutcome::Cancelled; }
};

/// An open complaint over a real data folder, with the shipped guide; today is 25 October 2026.
class OpenComplaint
{
public:
    explicit OpenComplaint(const Complaint &initial) :
        m_settings(m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        const auto guide = Catalogue::load();
        if (!guide.ok())
            qFatal("the shipped guide was refused");
        m_context.reset(new app::AppContext{m_clock, m_storage, *guide, m_prompts, m_settings, m_dir.path(), Language::ZhCn});
        if (!m_storage.open(m_dir.filePath(QStringLiteral("data")), m_clock).result().ok())
            qFatal("the data folder did not open");
        const auto created = m_storage.run([initial](CaseFile &file) { return file.create(initial); }).result();
        if (!created.ok())
            qFatal("the complaint was not created");
        m_session.reset(new app::ComplaintSession(*m_context, *created));
    }
    ~OpenComplaint() { m_session.reset(); }

    app::ComplaintSession &session() { return *m_session; }
    const Complaint &value() const { return m_session->complaint(); }
    app::AppContext &context() { return *m_context; }
    StorageThread &storage() { return m_storage; }
    void undo() { m_session->undoStack().undo(); }

    /// The value on the disk, after waiting for what is pending.
    Complaint saved()
    {
        if (!m_session->flushAndWait())
            QTest::qFail("it could not be saved", __FILE__, __LINE__);
        const ComplaintId id = value().id;
        return m_storage.run([id](CaseFile &file) { return file.load(id); }).result().valueOr(Complaint());
    }

private:
    QTemporaryDir m_dir;
    FixedClock m_clock{noon(2026, 10, 25)};
    StorageThread m_storage;
    NoPrompts m_prompts;
    QSettings m_settings;
    std::unique_ptr<app::AppContext> m_context;
    std::unique_ptr<app::ComplaintSession> m_session;
};

/// The widget of this name below `root`; fails the test with the name when there is none.
template<typename T = QWidget>
T *named(QWidget &root, const char *name)
{
    T *found = root.findChild<T *>(QLatin1String(name));
    if (!found)
        QTest::qFail(qPrintable(QStringLiteral("no widget named ") + QLatin1String(name)), __FILE__, __LINE__);
    return found;
}

/// Types any text; keyClicks() knows ASCII only.
inline void typeText(QWidget *field, const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// Shows the window and gives it the focus, as far as the offscreen platform goes.
inline void present(QWidget &window)
{
    window.resize(760, 900);
    window.show();
    window.activateWindow();
    QTest::qWait(1);
}

inline void switchLanguage(OpenComplaint &open, QWidget &form, Language language)
{
    open.context().language = language;
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&form, &event);
    for (QWidget *child : form.findChildren<QWidget *>()) {
        QEvent again(QEvent::LanguageChange);
        QApplication::sendEvent(child, &again);
    }
}

} // namespace recourse::test
