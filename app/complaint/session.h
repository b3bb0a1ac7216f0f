// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "complaint/complaint.h"
#include "escalation/standing.h"
#include "casefile/heldblobs.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace recourse::app {

struct AppContext;

/// One open complaint: the value the pages show, its undo stack, and its way to the disk.
///
/// Every change goes through edit(). A change is committed by the storage thread within half a second of the last one, and at
/// once on flush(). savedAt() is only what the storage thread reported as committed; a failed save is reported and tried again
/// with the next change or retrySave(), and the value stays in memory. Leave it only after whenSaved() said so, or after
/// abandon().
///
/// Undo takes back a whole act: the mark "handed in" goes with its event. What was logged (contacts, events) is never gone: it
/// stays as a retraction. Exported letters are not undone. Evidence that undo may bring back is held in the vault as long as the
/// session lives.
class ComplaintSession final : public QObject
{
    Q_OBJECT
public:
    enum class SaveState { Saved, Pending, Failed };

    ComplaintSession(const AppContext &context, Complaint complaint, QObject *parent = nullptr);
    ~ComplaintSession() override;

    const Complaint &complaint() const { return m_complaint; }
    const AppContext &context() const { return m_context; }
    /// Where it stands today, by the guide in force. The reference holds until the next change.
    const Standing &standing() const;
    QUndoStack &undoStack() { return m_undo; }

    /// Changes the value. `text` names the act for Undo ("Edit summary", already translated); edits with the same non-empty
    /// `mergeKey` within two seconds become one. A mutation that changes nothing is dropped. `origin` is handed on by changed(),
    /// so that the form that caused it does not refresh itself under the cursor.
    void edit(const QString &text, const std::function<void(Complaint &)> &mutation, const QString &mergeKey = {},
        QObject *origin = nullptr);

    /// Changes that are not the person's edits (current page, wizard done): saved, but not undoable.
    void note(const std::function<void(Complaint &)> &mutation);

    /// Sends what is pending to the disk now; returns at once.
    void flush();
    /// Calls back once: with true as soon as everything is committed (at once when it is), with false when it could not be. Never
    /// waits. A call replaces the one before it that is still open.
    void whenSaved(std::function<void(bool saved)> then);
    bool isSaved() const { return m_revision == m_savedRevision; }
    /// The person chose to lose what could not be saved.
    void abandon() { m_abandoned = true; }
    /// The same as flush() without touching what an input method is composing; for work in the background.
    void saveNow();
    /// Saves and waits until it is committed (closing, tests). False when it failed or took longer than `timeoutMs`.
    [[nodiscard]] bool flushAndWait(int timeoutMs = 10'000);
    void retrySave();

    SaveState saveState() const { return m_state; }
    std::optional<Instant> savedAt() const { return m_savedAt; }
    const Error &saveError() const { return m_error; }

signals:
    /// The value changed. `origin` is the object given to edit(), or null (undo, redo, others).
    void changed(QObject *origin);
    void saveStateChanged();

private:
    class EditCommand;
    enum class Direction { Do, UndoOrRedo };
    void apply(const Complaint &value, QObject *origin, Direction direction);
    void schedule();
    void startSave();
    void answerWhenSaved();
    void holdBlobs();

    const AppContext &m_context;
    Complaint m_complaint;
    QUndoStack m_undo;
    QTimer m_timer;
    quint64 m_revision = 0;
    quint64 m_savedRevision = 0;
    bool m_saving = false;
    bool m_abandoned = false;
    std::function<void(bool)> m_whenSaved;
    QList<ContactEntry> m_logged;   ///< contacts as they were committed
    HeldBlobs m_held;               ///< originals that the value or undo may need
    SaveState m_state = SaveState::Saved;
    std::optional<Instant> m_savedAt;
    mutable Standing m_standing;
    mutable std::optional<Complaint> m_standingOf;  ///< the value, guide and day that m_standing was made from
    mutable std::shared_ptr<const Catalogue> m_standingBy;
    mutable QDate m_standingOn;
    Error m_error{ErrorCode::None, {}, {}};
};

} // namespace recourse::app
