// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/appcontext.h"
#include "app/complaint/deliver.h"
#include "app/guide/guidearea.h"
#include "app/guide/guideoverlay.h"
#include "app/text/sentences.h"
#include "app/widgets/inbackground.h"
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
#include <QVBoxLayout>

/// What the person changes in the Guide area.
namespace recourse::app {
namespace {

constexpr qsizetype kMovedLines = 8; ///< of the banner
constexpr qint64 kReadAtMost = 2 * 1024 * 1024; ///< more than any list; readAnnounced() refuses it in words

struct ReadList {
    Calendar days;
    QString fileName;
};

/// Reads a file of the person, which may lie on a slow disk.
Result<ReadList> readList(const QString &path, const Calendar &known)
{
    QFile file(path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotReadable};
    Result<Calendar> list = readAnnounced(file.read(kReadAtMost), known);
    if (!list.ok())
        return list.error();
    return ReadList{*list, QFileInfo(file).fileName()};
}

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
            change([id](const QJsonObject &stored) -> Result<QJsonObject> { return withoutCorrection(stored, id); },
                tr("The guide shows the shipped fact again."));
        });
    row->addStretch(1);
    card.body()->addLayout(row);
}

void GuideArea::saveCorrection(const FactDraft &draft)
{
    const Contact *contact = m_context.guide->contact(draft.contact);
    if (!contact)
        return;
    const FactCorrection correction{draft.value, draft.path, draft.note, draft.reason, m_context.language, m_context.today()};
    change([contact = *contact, correction](const QJsonObject &stored) -> Result<QJsonObject> {
        return withCorrection(stored, contact, correction);
    }, tr("Your correction is in force. The shipped fact is kept."), [this, draft] {
        if (m_draft != draft)
            return; // typed on meanwhile
        m_draft.reset();
        showEntry(m_list->currentRow());
    });
}

void GuideArea::importDays(const QString &calendar)
{
    const QStringList files = m_context.prompts.openFiles(this, tr("Import an announced list"),
        tr("Lists of days") + QStringLiteral(" (*.json *.csv *.txt);;") + tr("All files") + QStringLiteral(" (*)"));
    const Calendar *known = m_context.guide->calendar(calendar);
    if (files.isEmpty() || !known)
        return;
    inBackground(
        this, [path = files.first(), known = *known] { return readList(path, known); },
        [this, known = *known](const Result<ReadList> &list) {
            if (list.ok())
                takeDays(known, list->days, list->fileName);
            else
                say(Tone::Overdue, listErrorText(list.error()));
        });
}

void GuideArea::takeDays(const Calendar &known, const Calendar &list, const QString &fileName)
{
    const QString done = tr("Imported: %1 days off and %2 make-up working days. The days are known until %3.")
                             .arg(list.off.size())
                             .arg(list.work.size())
                             .arg(dateForProse(std::max(known.to, list.to), m_context.language));
    const std::shared_ptr<const Catalogue> before = m_context.guide;
    change([known, list, fileName, today = m_context.today()](const QJsonObject &stored) -> Result<QJsonObject> {
        return withAnnouncedList(stored, known, list, fileName, today);
    }, done, [this, before, done] { tellMovedDates(before, done); });
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
        say(Tone::Done, lines.join(QLatin1Char('\n')), tr("Undo"), [this] { undo(); });
    });
}

void GuideArea::change(const OverlayEdit &overlay, const QString &done, const std::function<void()> &then)
{
    m_list->setFocus(); // Ctrl+Z is for the change now, not for a field
    ++m_changing;
    changeOverlay(m_context, overlay, this, [this, done, then](const Result<OverlayChange> &change) {
        --m_changing;
        if (!change.ok()) {
            say(Tone::Overdue, listErrorText(change.error()));
            return;
        }
        if (change->before != change->after) {
            m_steps.resize(m_stepsDone);
            m_steps.append(*change);
            ++m_stepsDone;
        }
        m_list->setFocus();
        say(Tone::Done, done, tr("Undo"), [this] { undo(); });
        if (then)
            then();
    });
}

bool GuideArea::canUndo() const
{
    return m_changing == 0 && m_stepsDone > 0;
}

bool GuideArea::canRedo() const
{
    return m_changing == 0 && m_stepsDone < m_steps.size();
}

void GuideArea::undo()
{
    if (canUndo())
        stepTo(m_stepsDone - 1, m_steps.at(m_stepsDone - 1).before);
}

void GuideArea::redo()
{
    if (canRedo())
        stepTo(m_stepsDone + 1, m_steps.at(m_stepsDone).after);
}

void GuideArea::stepTo(qsizetype done, const QJsonObject &overlay)
{
    m_banner->clear();
    m_list->setFocus();
    ++m_changing;
    changeOverlay(m_context, [overlay](const QJsonObject &) -> Result<QJsonObject> { return overlay; }, this,
        [this, done](const Result<OverlayChange> &change) {
            --m_changing;
            if (change.ok())
                m_stepsDone = done;
            else
                say(Tone::Overdue, listErrorText(change.error()));
            m_list->setFocus();
        });
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
    setOverlayAside(m_context, this, [this](const Result<QString> &moved) {
        if (!moved.ok()) {
            say(Tone::Overdue, errorText(moved.error()));
            return;
        }
        say(Tone::Done, tr("Your file was set aside and is kept here:\n%1").arg(*moved));
        showEntry(m_list->currentRow());
    });
}

bool GuideArea::event(QEvent *event)
{
    // Claimed before the menu sees it, but only while there is a step here; fields keep their own undo.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && canUndo()) || (key->matches(QKeySequence::Redo) && canRedo())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void GuideArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && canUndo()) {
        undo();
    } else if (event->matches(QKeySequence::Redo) && canRedo()) {
        redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace recourse::app
