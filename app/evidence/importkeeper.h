// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/complaint/session.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace recourse {
struct UnfinishedImport;
}

namespace recourse::app {

struct AppContext;
class Banner;

/// Sees to it that no import is lost without a word when its complaint or the window is left. A complaint that is left keeps its
/// session here until its files are in; closing asks first; and what an earlier run did not finish is said at the start, with a
/// way to take it now. Says all this in a banner of its own (object name importsBanner), which it puts into the column it is
/// given.
class ImportKeeper final : public QObject
{
    Q_OBJECT
public:
    ImportKeeper(const AppContext &context, QVBoxLayout *column, QWidget *window);
    ~ImportKeeper() override;

    /// Files that are being copied for this complaint (may be null) or for those kept here: visible names.
    QStringList waiting(ComplaintSession *open) const;
    /// True when nothing is being copied, or the person agreed to close all the same.
    bool agreesToClose(ComplaintSession *open);
    /// True when what is kept here is saved, or the person chose to lose what cannot be.
    bool saveKept(int timeoutMs);
    /// Takes over a session that is left, while its files are still being copied; else lets it go.
    void leave(std::unique_ptr<ComplaintSession> session);
    /// The session of this complaint, when it is kept here; it goes on living with the caller.
    std::unique_ptr<ComplaintSession> takeBack(const ComplaintId &id);
    /// The complaint was put into the trash or deleted: its import ends, and what is not in is said.
    void drop(const ComplaintId &id);
    /// Looks for what an earlier run did not finish and says it.
    void speakOfUnfinished();

signals:
    /// The person wants the files of an earlier run now; its complaint is to be opened, then resume() called with its session.
    void resumeWanted(const recourse::ComplaintId &id);

public slots:
    void resume(recourse::app::ComplaintSession *session);

private:
    void settle();
    void showNext();
    void forgetFirst();
    void say(const QString &text);

    const AppContext &m_context;
    QPointer<QWidget> m_window;
    Banner *m_banner;
    std::vector<std::unique_ptr<ComplaintSession>> m_kept;
    std::vector<UnfinishedImport> m_unfinished;
    bool m_saving = false;  ///< saveKept() is at work
    bool m_wanted = false;  ///< the person said so; their complaint is being opened
    bool m_asking = false;  ///< the banner speaks of the first of m_unfinished
};

} // namespace recourse::app
