// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/guide/guidearea.h"
#include "app/guide/guideoverlay.h"
#include "app/text/sentences.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "casefile/storagethread.h"
#include "escalation/moveddates.h"
#include "guide/overlay.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

/// What the person changes in the Guide area.
namespace recourse::app {
namespace {

constexpr qsizetype kMovedLines = 8; ///< of the banner
constexpr qint64 kReadAtMost = 2 * 1024 * 1024; ///< more than any list; readAnnounced() refuses it in words

/// The document before and after. A step that cannot be stored leaves the stack and says why.
class OverlayStep final : public QUndoCommand
{
public:
    OverlayStep(AppContext &context, QJsonObject before, QJsonObject after, std::function<void(const Status &)> tell) :
        m_context(context), m_before(std::move(before)), m_after(std::move(after)), m_tell(std::move(tell))
    {
    }
    void redo() override { store(m_after); }
    void undo() override { store(m_before); }

private:
    void store(const QJsonObject &overlay)
    {
        const Status stored = storeOverlay(m_context, overlay);
        if (!stored.ok())
            setObsolete(true);
        m_tell(stored);
    }
    AppContext &m_context;
    QJsonObject m_before;
    QJsonObject m_after;
    std::function<void(const Status &)> m_tell;
};

} // namespace

void GuideArea::addOwnWays(Card &card, const GuideFact &fact)
{
    const Contact *contact = m_context.guide->contact(fact.contact);
    if (!contact)
        return;
    if (m_draft && m_draft->contact == fact.contact) {
        auto *editor = new FactEditor(*contact, *m_draft);
        card.body()->addWidget(editor);
        connect(editor, &FactEditor::edited, this, [this](const FactDraft &draft) { m_draft = draft; });
        connect(editor, &FactEditor::saved, this, &GuideArea::saveCorrection, Qt::QueuedConnection);
        connect(
            editor, &FactEditor::cancelled, this,
            [this] {
                m_draft.reset();
                m_list->setFocus();
                showEntry(m_list->currentRow());
            },
            Qt::QueuedConnection);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    const auto addLink = [&](const QString &text, const QString &name, auto act) {
        auto *link = new LinkButton(text);
        link->setObjectName(name);
        link->setAccessibleName(text + QLatin1Char(' ') + fact.label);
        link->setFont(captionFont(font()));
        // Queued: the page, and with it this link, is built again.
        connect(link, &QAbstractButton::clicked, this, act, Qt::QueuedConnection);
        row->addWidget(link);
    };
    addLink(tr("Correct this…"), QStringLiteral("correctFactButton"), [this, id = fact.contact] {
        if (const Contact *now = m_context.guide->contact(id))
            m_draft = FactDraft{id, now->value, now->path.in(m_context.language), now->note.in(m_context.language), {}};
        showEntry(m_list->currentRow());
        if (auto *editor = findChild<FactEditor *>())
            editor->setFocus();
    });
    if (fact.own)
        addLink(tr("Back to the shipped fact"), QStringLiteral("shippedFactButton"), [this, id = fact.contact] {
            const auto stored = storedOverlay(m_context);
            if (stored.ok())
                change(withoutCorrection(*stored, id), tr("The guide shows the shipped fact again."));
            else
                say(Tone::Overdue, listErrorText(stored.error()));
        });
    row->addStretch(1);
    card.body()->addLayout(row);
}

void GuideArea::saveCorrection(const FactDraft &draft)
{
    const auto stored = storedOverlay(m_context);
    const Contact *contact = m_context.guide->contact(draft.contact);
    if (!contact)
        return;
    if (!stored.ok()) {
        say(Tone::Overdue, listErrorText(stored.error()));
        return;
    }
    const bool done = change(withCorrection(*stored, *contact,
               {draft.value, draft.path, draft.note, draft.reason, m_context.language, m_context.today()}),
        tr("Your correction is in force. The shipped fact is kept."));
    if (done)
        m_draft.reset();
}

void GuideArea::importDays(const QString &calendar)
{
    const QStringList files = m_context.prompts.openFiles(
        this, tr("Import an announced list"), tr("Lists of days") + QStringLiteral(" (*.json *.csv *.txt);;") + tr("All files") + QStringLiteral(" (*)"));
    const Calendar *known = m_context.guide->calendar(calendar);
    if (files.isEmpty() || !known)
        return;
    QFile file(files.first());
    const auto stored = storedOverlay(m_context);
    Result<Calendar> list(ErrorCode::NotReadable);
    if (!stored.ok())
        list = stored.error();
    else if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
        list = readAnnounced(file.read(kReadAtMost), *known);
    if (!list.ok()) {
        say(Tone::Overdue, listErrorText(list.error()));
        return;
    }
    const QString done = tr("Imported: %1 days off and %2 make-up working days. The days are known until %3.")
                             .arg(list->off.size())
                             .arg(list->work.size())
                             .arg(dateForProse(std::max(known->to, list->to), m_context.language));
    const std::shared_ptr<const Catalogue> before = m_context.guide;
    if (change(withAnnouncedList(*stored, *known, *list, QFileInfo(file).fileName(), m_context.today()), done))
        tellMovedDates(before, done);
}

void GuideArea::tellMovedDates(const std::shared_ptr<const Catalogue> &before, const QString &done)
{
    struct Moved {
        Complaint complaint;
        QList<MovedDate> dates;
    };
    const std::shared_ptr<const Catalogue> after = m_context.guide;
    const QDate today = m_context.today();
    deliver(m_context.storage.run([before, after, today](CaseFile &file) -> Result<QList<Moved>> {
        const auto all = file.list();
        if (!all.ok())
            return all.error();
        QList<Moved> result;
        for (const ComplaintSummary &line : *all) {
            const auto complaint = file.load(line.id);
            if (!complaint.ok())
                continue; // damaged: said where it is opened
            if (const QList<MovedDate> dates = movedDates(*complaint, *before, *after, today); !dates.isEmpty())
                result.append({*complaint, dates});
        }
        return result;
    }), this, [this, done, after](const Result<QList<Moved>> &moved) {
        if (!moved.ok() || moved->isEmpty() || m_context.guide != after)
            return; // nothing moved, or the list was taken back meanwhile
        const auto day = [this](QDate date) { return date.isValid() ? dateForProse(date, m_context.language) : tr("no date"); };
        QStringList lines{done, tr("Dates that moved with it (letters you handed in keep theirs):")};
        qsizetype more = 0;
        for (const Moved &one : *moved) {
            for (const MovedDate &date : one.dates) {
                if (lines.size() >= kMovedLines) {
                    ++more;
                    continue;
                }
                const QString what = date.what == MovedDate::What::AnswerDue ? tr("answer due")
                    : date.what == MovedDate::What::Opens                    ? tr("opens")
                                                                             : tr("your own time limit");
                lines << tr("%1 %2, %3: %4, from %5 to %6")
                             .arg(one.complaint.number, complaintTitle(one.complaint, *after, m_context.language),
                                 channelName(date.channel, *after, m_context.language), what, day(date.from), day(date.to));
            }
        }
        if (more > 0)
            lines << tr("and %1 more").arg(more);
        say(Tone::Done, lines.join(QLatin1Char('\n')), tr("Undo"), [this] {
            m_banner->clear();
            m_undo.undo();
        });
    });
}

bool GuideArea::change(const QJsonObject &overlay, const QString &done)
{
    const auto before = storedOverlay(m_context);
    if (!before.ok())
        return false;
    m_list->setFocus(); // Ctrl+Z is for the change now, not for a field
    m_undo.push(new OverlayStep(m_context, *before, overlay, [this](const Status &stored) {
        if (!stored.ok())
            say(Tone::Overdue, listErrorText(stored.error()));
        m_list->setFocus();
    }));
    // push() throws an obsolete step away again.
    const auto now = storedOverlay(m_context);
    if (!now.ok() || *now != overlay)
        return false;
    say(Tone::Done, done, tr("Undo"), [this] {
        m_banner->clear();
        m_undo.undo();
    });
    return true;
}

void GuideArea::say(Tone tone, const QString &text, const QString &action, std::function<void()> act)
{
    m_bannerAct = std::move(act);
    m_banner->showMessage(tone, text, action);
}

void GuideArea::showRefusedFile()
{
    if (m_context.overlayProblems.isEmpty())
        return;
    QStringList lines{tr("Your own additions to the guide were not read. The shipped guide works as usual.")};
    const qsizetype shown = std::min<qsizetype>(3, m_context.overlayProblems.size());
    for (qsizetype i = 0; i < shown; ++i)
        lines << problemText(m_context.overlayProblems.at(i));
    if (const qsizetype more = m_context.overlayProblems.size() - shown; more > 0)
        lines << tr("and %1 more").arg(more);
    say(Tone::Overdue, lines.join(QLatin1Char('\n')), tr("Set it aside"), [this] { setAside(); });
}

void GuideArea::setAside()
{
    const auto moved = setOverlayAside(m_context);
    if (!moved.ok()) {
        say(Tone::Overdue, errorText(moved.error()));
        return;
    }
    say(Tone::Done, tr("Your file was set aside and is kept here:\n%1").arg(*moved));
    showEntry(m_list->currentRow());
}

bool GuideArea::event(QEvent *event)
{
    // Claimed before the menu sees it, but only while there is a step here; fields keep their own undo.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && m_undo.canUndo()) || (key->matches(QKeySequence::Redo) && m_undo.canRedo())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GuideArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_undo.canUndo()) {
        m_banner->clear();
        m_undo.undo();
    } else if (event->matches(QKeySequence::Redo) && m_undo.canRedo()) {
        m_banner->clear();
        m_undo.redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace recourse::app
