// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/session.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "casefile/storagethread.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QPointer>
#include <QUndoCommand>

#include <algorithm>

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
    void undo() override { m_session.apply(m_before, nullptr); }
    void redo() override
    {
        m_session.apply(m_after, m_origin);
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
    QElapsedTimer m_age;
};

ComplaintSession::ComplaintSession(const AppContext &context, Complaint complaint, QObject *parent) :
    QObject(parent), m_context(context), m_complaint(std::move(complaint))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &ComplaintSession::startSave);
    m_savedAt = m_complaint.changedAt;
}

ComplaintSession::~ComplaintSession()
{
    // The storage thread finishes its queue before it ends, so a pending value is not lost with the session.
    // What is being saved just now may be older.
    if (m_revision != m_savedRevision) {
        const Complaint value = m_complaint;
        m_context.storage.run([value](CaseFile &file) { return file.save(value); });
    }
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
    schedule();
}

void ComplaintSession::apply(const Complaint &value, QObject *origin)
{
    // Bookkeeping is not undone with the edit around it.
    Complaint next = value;
    next.page = m_complaint.page;
    next.wizardDone = m_complaint.wizardDone;
    next.letters = m_complaint.letters;
    // What was exported stays; whether it was handed in goes back and forth with the step that says so.
    for (Letter &letter : next.letters) {
        const auto then = std::find_if(value.letters.cbegin(), value.letters.cend(), [&](const Letter &l) { return l.id == letter.id; });
        if (then != value.letters.cend())
            letter.sentAt = then->sentAt;
    }
    next.changedAt = m_complaint.changedAt;
    // Numbers that a letter carries stay, whatever is undone around them.
    keepNumbers(next, m_complaint);
    m_complaint = std::move(next);
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
    if (m_revision != m_savedRevision)
        startSave();
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
    if (m_saving || m_revision == m_savedRevision)
        return;
    m_saving = true;
    const quint64 revision = m_revision;
    const Complaint value = m_complaint;
    deliver(m_context.storage.run([value](CaseFile &file) { return file.save(value); }), this,
        [this, revision](const Result<Complaint> &result) {
            m_saving = false;
            if (result.ok()) {
                m_savedRevision = revision;
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
        });
}

bool ComplaintSession::flushAndWait(int timeoutMs)
{
    flush();
    QElapsedTimer elapsed;
    elapsed.start();
    while ((m_saving || m_revision != m_savedRevision) && elapsed.elapsed() < timeoutMs) {
        if (!m_saving && m_state == SaveState::Failed)
            return false;
        if (!m_saving)
            startSave();
        QEventLoop loop;
        connect(this, &ComplaintSession::saveStateChanged, &loop, &QEventLoop::quit);
        QTimer::singleShot(100, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return m_revision == m_savedRevision;
}

} // namespace recourse::app
