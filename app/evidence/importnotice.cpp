// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/importnotice.h"

#include "app/complaint/appcontext.h"
#include "app/evidence/toast.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace recourse::app {
namespace {
constexpr int kPatienceMs = 300;
constexpr int kFailuresShown = 6;
constexpr int kOfferShown = 60;

QString sentenceOf(const EvidenceImporter::Failure &failure)
{
    return failure.sentence.isEmpty() ? errorText(failure.error) : failure.sentence;
}

/// The beginning of a text in one line.
QString glimpse(const QString &text)
{
    const QString line = visibleName(text.simplified());
    return line.size() <= kOfferShown ? line : line.left(kOfferShown) + QStringLiteral("…");
}
}

QString reportText(const EvidenceImporter::Report &report, bool committed)
{
    QStringList lines;
    const int added = int(report.added.size());
    if (report.cancelled && added == 0)
        lines.append(ImportNotice::tr("Cancelled. Nothing was added."));
    if (added > 0) {
        lines.append(committed ? ImportNotice::tr("%n exhibit(s) added and saved.", nullptr, added)
                               : ImportNotice::tr("Saving %n exhibit(s)…", nullptr, added));
        if (report.duplicates > 0)
            lines.append(ImportNotice::tr("%n of them the same file as another exhibit.", nullptr, report.duplicates));
    }
    const int failed = int(report.failures.size());
    if (failed > 0) {
        lines.append(ImportNotice::tr("%n file(s) could not be added:", nullptr, failed));
        for (int i = 0; i < qMin(failed, kFailuresShown); ++i)
            lines.append(ImportNotice::tr("%1: %2").arg(report.failures[i].name, sentenceOf(report.failures[i])));
        if (failed > kFailuresShown)
            lines.append(ImportNotice::tr("… and %n more", nullptr, failed - kFailuresShown));
    }
    return lines.join(QLatin1Char('\n'));
}

ImportNotice::ImportNotice(ComplaintSession &session, QWidget *parent) :
    QWidget(parent), m_session(session), m_importer(EvidenceImporter::of(session)), m_progress(new QWidget(this)),
    m_doing(plainLabel({}, m_progress)), m_bar(new QProgressBar(m_progress)), m_cancel(new QPushButton(m_progress)),
    m_banner(new Banner(this)), m_both(new LinkButton({}, m_banner))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::related);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_doing);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_doing->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelImportButton"));
    m_cancel->setMinimumHeight(space::target);
    m_banner->setObjectName(QStringLiteral("importBanner"));
    m_both->setObjectName(QStringLiteral("addBothButton"));
    auto *words = qobject_cast<QHBoxLayout *>(m_banner->layout());
    words->insertWidget(words->count() - 1, m_both, 0, Qt::AlignVCenter);
    m_both->hide();
    m_progress->hide();
    hide();
    m_banner->installEventFilter(this);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->setVisible(m_importer.isBusy());
        announce();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_importer.cancel(); });
    connect(&m_importer, &EvidenceImporter::phaseChanged, this, &ImportNotice::showPhase);
    connect(&m_importer, &EvidenceImporter::finished, this, [this](const EvidenceImporter::Report &report) {
        m_undoIndex = report.added.isEmpty() || report.batches > 1 ? -1 : m_session.undoStack().index();
        showReport();
    });
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_undoIndex >= 0 && index != m_undoIndex)
            withdrawUndo();
    });
    connect(&m_importer, &EvidenceImporter::progressed, this, [this](int done, int total) {
        m_bar->setMaximum(total);
        m_bar->setValue(done);
        m_doing->setText(tr("Copying file %1 of %2").arg(qMin(done + 1, total)).arg(total));
    });
    connect(&m_importer, &EvidenceImporter::hint, this, [this](const QString &sentence) { say(sentence); });
    connect(&m_importer, &EvidenceImporter::textOffered, this, [this] {
        offer();
    });
    connect(m_both, &QAbstractButton::clicked, this, [this] {
        m_banner->clear();
        m_importer.takeOfferedText();
        m_importer.takeOfferedPicture();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const std::function<void()> act = m_act;
        m_banner->clear();
        if (act)
            act();
    });
    retranslate();
}

/// Words, perhaps with a picture of them: neither is lost by taking the other.
void ImportNotice::offer()
{
    say(tr("Copied text: “%1”").arg(glimpse(m_importer.offeredText())), tr("Add the text as an exhibit"),
        [this] { m_importer.takeOfferedText(); });
    m_both->setText(tr("Add text and picture"));
    m_both->setVisible(m_importer.offersPicture());
}

void ImportNotice::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

QWidget *ImportNotice::tellsFor() const
{
    QWidget *holder = parentWidget();
    while (qobject_cast<Toast *>(holder))
        holder = holder->parentWidget();
    return holder;
}

void ImportNotice::sayDone(const QString &text)
{
    say(text, tr("Undo"), [this] { m_session.undoStack().undo(); });
    m_undoIndex = m_session.undoStack().index();
}

/// Undo would now take back something else than the message speaks of.
void ImportNotice::withdrawUndo()
{
    m_undoIndex = -1;
    m_act = {};
    if (m_failures.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(Tone::Overdue, m_failures);
}

void ImportNotice::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_undoIndex = -1;
    m_failures.clear();
    m_act = std::move(act);
    m_both->hide();
    m_banner->showMessage(Tone::Waiting, text, action);
    announce();
}

void ImportNotice::showPhase()
{
    switch (m_importer.phase()) {
    case EvidenceImporter::Phase::Looking:
        m_bar->setMaximum(0);
        m_doing->setText(tr("Looking into the folder…"));
        m_patience.start();
        break;
    case EvidenceImporter::Phase::Copying:
        m_banner->clear();
        m_patience.start();
        break;
    default:
        if (!m_importer.isBusy()) {
            m_patience.stop();
            m_progress->hide();
        }
        if (m_importer.phase() != EvidenceImporter::Phase::Idle)
            showReport();
        break;
    }
    announce();
}

void ImportNotice::showReport()
{
    const EvidenceImporter::Report &report = m_importer.lastReport();
    const bool committed = m_importer.phase() == EvidenceImporter::Phase::Saved;
    const bool failed = m_importer.phase() == EvidenceImporter::Phase::NotSaved;
    QString text = reportText(report, committed);
    if (text.isEmpty())
        return;
    m_act = {};
    m_both->hide();
    EvidenceImporter::Report refused;
    refused.failures = report.failures;
    m_failures = reportText(refused, true);
    if (failed) {
        m_act = [this] { m_session.retrySave(); };
        text = tr("Not saved yet: %1").arg(errorText(m_session.saveError()));
        m_banner->showMessage(Tone::Overdue, text, tr("Try again"));
    } else {
        const bool clean = report.failures.isEmpty() && !report.added.isEmpty();
        const Tone tone = !report.failures.isEmpty() ? Tone::Overdue : committed && clean ? Tone::Done : Tone::Waiting;
        const bool undoable = committed && m_undoIndex >= 0 && m_undoIndex == m_session.undoStack().index();
        if (undoable)
            m_act = [this] { m_session.undoStack().undo(); };
        m_banner->showMessage(tone, text, undoable ? tr("Undo") : QString());
    }
    announce();
}

void ImportNotice::announce()
{
    const bool any = !m_banner->isHidden() || !m_progress->isHidden();
    setVisible(any);
    emit shown(any);
}

bool ImportNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && event->type() == QEvent::HideToParent)
        announce();
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse::app
