// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/session.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/widgets/composing.h"
#include "casefile/storagethread.h"
#include "complaint/takenback.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QPointer>
#include <QUndoCommand>

#include <utility>

namespace recourse::app {
namespace {
constexpr int kSaveDelayMs = 400;
constexpr qint64 kMergeWindowMs = 2'000;
constexpr int kEditCommandId = 1;
}

/// Holds the value before and after: complaints are implicitly shared, so a step of undo costs little.
class ComplaintSession::EditCommand final : public QUndoCommand
{
public:
    EditCommand(ComplaintSession &session, const QString &text, Complaint before, Complaint after, QString mergeKey,
        QObject *origin) :
        QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
        m_mergeKey(std::move(mergeKey)), m_origin(origin)
    {
        m_age.start();
    }
    int id() const override { return kEditCommandId; }
    void undo() override { m_session.apply(m_before, nullptr, Direction::UndoOrRedo); }
    void redo() override
    {
        m_session.apply(m_after, m_origin, std::exchange(m_direction, Direction::UndoOrRedo));
        m_origin.clear();
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey || m_age.elapsed() > kMergeWindowMs)
            return false;
        m_after = next->m_after;
        m_age.restart();
        return true;
    }

private:
    ComplaintSession &m_session;
    Complaint m_before;
    Complaint m_after;
    QString m_mergeKey;
    QPointer<QObject> m_origin;
    Direction m_direction = Direction::Do;  ///< the stack calls redo() first when the act is done
    QElapsedTimer m_age;
};

ComplaintSession::ComplaintSession(const AppContext &context, Complaint complaint, QObject *parent) :
    QObject(parent), m_context(context), m_complaint(std::move(complaint)), m_logged(m_complaint.contacts),
    m_held(context.dataDir)
{
    holdBlobs();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &ComplaintSession::startSave);
    m_savedAt = m_complaint.changedAt;
}

ComplaintSession::~ComplaintSession()
{
    // Whoever leaves asks whenSaved() first. Should somebody not, what is unsaved is handed over all the same: the storage thread
    // finishes its queue before it ends. What is being saved just now may be older.
    if (!isSaved() && !m_abandoned) {
        const auto lastTry = m_context.storage.run([value = m_complaint](CaseFile &file) { return file.save(value); });
        Q_UNUSED(lastTry) // nobody is left to be told
    }
}

void ComplaintSession::holdBlobs()
{
    m_held.holdThoseOf(m_complaint);
}

const Standing &ComplaintSession::standing() const
{
    const QDate today = m_context.today();
    if (m_standingOf != m_complaint || m_standingBy != m_context.guide || m_standingOn != today) {
        m_standing = recourse::standing(m_complaint, *m_context.guide, today);
        m_standingOf = m_complaint;
        m_standingBy = m_context.guide;
        m_standingOn = today;
    }
    return m_standing;
}

void ComplaintSession::edit(const QString &text, const std::function<void(Complaint &)> &mutation, const QString &mergeKey,
    QObject *origin)
{
    Complaint after = m_complaint;
    mutation(after);
    if (after == m_complaint)
        return;
    m_undo.push(new EditCommand(*this, text, m_complaint, std::move(after), mergeKey, origin));
}

void ComplaintSession::note(const std::function<void(Complaint &)> &mutation)
{
    Complaint after = m_complaint;
    mutation(after);
    if (after == m_complaint)
        return;
    m_complaint = std::move(after);
    holdBlobs();
    schedule();
}

void ComplaintSession::apply(const Complaint &value, QObject *origin, Direction direction)
{
    // Bookkeeping is not undone with the edit around it.
    Complaint next = value;
    next.page = m_complaint.page;
    next.wizardDone = m_complaint.wizardDone;
    next.changedAt = m_complaint.changedAt;
    keepLetters(next, m_complaint);
    if (direction == Direction::UndoOrRedo)
        keepLogged(next, m_complaint, m_logged);
    // Numbers that a letter carries stay, whatever is undone around them.
    keepNumbers(next, m_complaint);
    m_complaint = std::move(next);
    holdBlobs();
    schedule();
    emit changed(origin);
}

void ComplaintSession::schedule()
{
    ++m_revision;
    if (m_state != SaveState::Pending) {
        m_state = SaveState::Pending;
        emit saveStateChanged();
    }
    m_timer.start();
}

void ComplaintSession::flush()
{
    ComposingText::watch().commit();
    saveNow();
}

void ComplaintSession::saveNow()
{
    if (!isSaved())
        startSave();
}

void ComplaintSession::whenSaved(std::function<void(bool)> then)
{
    ComposingText::watch().commit(); // what an input method still holds is typed too
    if (isSaved()) {
        m_whenSaved = nullptr;
        then(true);
        return;
    }
    m_whenSaved = std::move(then);
    startSave();
}

void ComplaintSession::answerWhenSaved()
{
    if (!m_whenSaved)
        return;
    if (!isSaved() && m_state != SaveState::Failed) {
        startSave(); // typed while the last save was under way
        return;
    }
    const auto then = std::exchange(m_whenSaved, nullptr);
    then(isSaved());
}

void ComplaintSession::retrySave()
{
    if (m_state == SaveState::Failed) {
        m_state = SaveState::Pending;
        emit saveStateChanged();
    }
    startSave();
}

void ComplaintSession::startSave()
{
    m_timer.stop();
    if (m_saving || isSaved())
        return;
    m_saving = true;
    const quint64 revision = m_revision;
    const Complaint value = m_complaint;
    deliver(m_context.storage.run([value](CaseFile &file) { return file.save(value); }), this,
        [this, revision](const Result<Complaint> &result) {
            m_saving = false;
            if (result.ok()) {
                m_savedRevision = revision;
                m_logged = result->contacts;
                m_complaint.number = result->number;
                m_complaint.changedAt = result->changedAt;
                m_savedAt = result->changedAt;
                m_error = Error{ErrorCode::None, {}, {}};
                m_state = m_revision == revision ? SaveState::Saved : SaveState::Pending;
                if (m_revision != revision)
                    m_timer.start();
            } else {
                m_error = result.error();
                m_state = SaveState::Failed;
            }
            emit saveStateChanged();
            answerWhenSaved();
        });
}

bool ComplaintSession::flushAndWait(int timeoutMs)
{
    saveNow();
    QElapsedTimer elapsed;
    elapsed.start();
    while ((m_saving || !isSaved()) && elapsed.elapsed() < timeoutMs) {
        if (!m_saving && m_state == SaveState::Failed)
            return false;
        if (!m_saving)
            startSave();
        QEventLoop loop;
        connect(this, &ComplaintSession::saveStateChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(100, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return isSaved();
}

} // namespace recourse::app
