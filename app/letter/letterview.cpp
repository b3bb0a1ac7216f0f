// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/letterview.h"

#include "app/letter/blockeditor.h"
#include "app/letter/exportedpanel.h"
#include "app/letter/findinganswer.h"
#include "app/letter/findingslist.h"
#include "app/letter/paperview.h"
#include "app/text/lettertypetext.h"
#include "app/text/sentences.h"
#include "app/text/usualentity.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {
constexpr int kComposeDelayMs = 250;
constexpr int kBusyAfterMs = 300;
constexpr int kSideWidth = 280;

/// Wizard page of a block's origin: the composer names the facts, the wizard its pages.
QString pageOfOrigin(const QString &origin)
{
    return origin == QLatin1String("category") ? QStringLiteral("problem") : origin;
}
}

LetterView::LetterView(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_language(new QComboBox), m_languageLabel(new QLabel), m_channel(new QComboBox),
    m_channelLabel(new QLabel), m_type(new QComboBox), m_export(new PrimaryButton), m_busy(new QProgressBar), m_banner(new Banner),
    m_main(new QStackedWidget), m_paper(new PaperView), m_missing(new EmptyState), m_zoomOut(new QToolButton),
    m_zoom(captionLabel()), m_zoomIn(new QToolButton), m_fit(new LinkButton), m_side(new QStackedWidget),
    m_findingsTitle(sectionLabel()), m_findings(new FindingsList), m_answer(new FindingAnswer(context().prompts)),
    m_editHint(captionLabel()), m_editor(new BlockEditor), m_exported(new ExportedPanel(session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::related, 0, 0);
    column->setSpacing(space::related);
    buildTop(column);
    buildSide();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    m_main->addWidget(m_paper);
    m_main->addWidget(m_missing);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::related);
    left->addWidget(m_main, 1);
    left->addWidget(buildZoom());
    row->addLayout(left, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kComposeDelayMs);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(kBusyAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &LetterView::compose);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] { m_busy->setVisible(isBusy()); });
    connect(m_paper, &PaperView::blockActivated, this, &LetterView::activateBlock);
    connect(m_missing, &EmptyState::actionTriggered, this, [this] { emit goToPage(m_missingPage); });
    connect(m_findings, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const Finding finding = m_found.value(item->data(Qt::UserRole).toInt());
        if (!finding.block.isEmpty())
            m_paper->showBlock(finding.block);
        if (!finding.page.isEmpty())
            emit goToPage(pageOfOrigin(finding.page)
                + (finding.rule == QLatin1String("L29") ? QLatin1Char('#') + finding.args.value(1) : QString()));
    });
    connect(m_findings, &QListWidget::currentRowChanged, this, [this](int row) { m_answer->setFinding(m_found.value(row)); });
    connect(m_answer, &FindingAnswer::answered, this, [this](const Finding &finding, const QString &reason) {
        edit(tr("Answer a check"), [&](Complaint &c) { answerFinding(c, finding.rule, finding.subject, reason); });
        refresh();
    });
    connect(m_editor, &BlockEditor::textTyped, this, &LetterView::storeEdit);
    connect(m_editor, &BlockEditor::generatedWanted, this, &LetterView::dropEdit);
    connect(m_editor, &BlockEditor::left, this, [this] { this->session().flush(); });
    connect(
        m_editor, &BlockEditor::originRequested, this, [this](const QString &origin) { emit goToPage(pageOfOrigin(origin)); });
    connect(m_editor, &BlockEditor::closed, this, [this] {
        m_side->setCurrentIndex(0);
        m_paper->setFocus(Qt::OtherFocusReason);
    });
    connect(m_exported, &ExportedPanel::printWanted, this, &LetterView::print);
    connect(m_exported, &ExportedPanel::smallerWanted, this,
        [this](const QString &path) { exportTo(path, {.smallerPictures = true}); });
    connect(m_exported, &ExportedPanel::frozenWanted, this, &LetterView::exportFrozen);
    connect(m_exported, &ExportedPanel::closed, this, [this] { m_side->setCurrentIndex(0); });
    retranslate();
    refresh();
}

LetterView::~LetterView() = default;

void LetterView::buildTop(QVBoxLayout *column)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::related);
    top->addWidget(m_languageLabel);
    top->addWidget(m_language);
    top->addWidget(m_channelLabel);
    top->addWidget(m_channel, 1);
    top->addWidget(m_type);
    top->addStretch(0);
    top->addWidget(m_export);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    m_busy->setRange(0, 0);
    m_busy->setMaximumHeight(3);
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_language->addItem(QStringLiteral("中文"), languageCode(Language::ZhCn));
    m_language->addItem(QStringLiteral("English"), languageCode(Language::En));
    for (QComboBox *combo : {m_language, m_channel, m_type})
        combo->setMinimumHeight(space::target);
    for (QComboBox *combo : {m_channel, m_type}) { // long names give way to the button beside them
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(combo == m_channel ? 14 : 11);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_type->setMaximumWidth(280);
    m_channel->setMaximumWidth(360);
    m_languageLabel->setBuddy(m_language);
    m_channelLabel->setBuddy(m_channel);
    m_language->setObjectName(QStringLiteral("letterLanguageCombo"));
    m_channel->setObjectName(QStringLiteral("letterChannelCombo"));
    m_type->setObjectName(QStringLiteral("letterTypeCombo"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_paper->setObjectName(QStringLiteral("paperView"));
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString code = m_language->currentData().toString();
        edit(tr("Change letter language"), [&code](Complaint &c) { c.letterLanguage = code; });
        refresh();
    });
    for (QComboBox *combo : {m_channel, m_type})
        connect(combo, &QComboBox::activated, this, &LetterView::refresh);
    connect(m_export, &QAbstractButton::clicked, this, &LetterView::exportPdf);
}

void LetterView::buildSide()
{
    auto *findings = new QWidget;
    auto *column = new QVBoxLayout(findings);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_findingsTitle);
    column->addWidget(m_findings, 1);
    column->addWidget(m_answer);
    column->addWidget(m_editHint);
    m_findings->setObjectName(QStringLiteral("findingsList"));
    const auto scrolled = [](QWidget *content) {
        auto *area = new QScrollArea;
        area->setWidget(content);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        return area;
    };
    m_side->addWidget(findings);
    m_side->addWidget(scrolled(m_editor));
    m_side->addWidget(scrolled(m_exported));
    m_side->setFixedWidth(kSideWidth);
}

Language LetterView::letterLanguage() const
{
    return languageFromCode(complaint().letterLanguage).value_or(language());
}

QString LetterView::firmChannel() const
{
    const QList<Output> &outputs = session().standing().outputs;
    return outputs.isEmpty() ? QString() : outputs.first().channel;
}

QString LetterView::channel() const
{
    const QString chosen = m_channel->currentData().toString();
    return chosen.isEmpty() ? firmChannel() : chosen;
}

QStringList LetterView::missing() const
{
    const QString wanted = channel();
    const LetterType letter = type();
    for (const Output &output : session().standing().outputs) {
        if (output.channel == wanted && output.kind == OutputKind::Letter && output.type == letter)
            return output.missing;
    }
    return session().standing().missing;
}

void LetterView::fillChannels()
{
    const QString keep = channel();
    QStringList ids;
    for (const Output &output : session().standing().outputs) {
        if (output.kind == OutputKind::Letter)
            ids << output.channel;
    }
    ids.removeDuplicates();
    m_channel->clear();
    for (const QString &id : ids)
        m_channel->addItem(channelName(id, guide(), language()), id);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(keep)));
    m_channel->setVisible(ids.size() > 1);
    m_channelLabel->setVisible(ids.size() > 1);
    fillTypes();
}

/// The letters there can be to the chosen reader now: a follow-up only when there is something to follow.
void LetterView::fillTypes()
{
    const LetterType keep = type();
    const QString wanted = channel();
    m_type->clear();
    for (const Output &output : session().standing().outputs) {
        const bool here = output.channel == wanted && output.kind == OutputKind::Letter;
        if (here && !output.missing.contains(QLatin1String("contacts")))
            m_type->addItem(letterTypeText(output.type), codeOf(output.type));
    }
    m_type->setCurrentIndex(qMax(0, m_type->findData(codeOf(keep))));
    m_type->setVisible(m_type->count() > 1);
}

LetterType LetterView::type() const
{
    return letterTypeFrom(m_type->currentData().toString()).value_or(LetterType::FirmComplaint);
}

void LetterView::retranslate()
{
    m_languageLabel->setText(tr("Letter in"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_channelLabel->setText(tr("to"));
    m_channel->setAccessibleName(tr("Who the letter is for"));
    m_type->setAccessibleName(tr("What the letter is for"));
    m_export->setText(tr("Export PDF…"));
    sayBlock(m_paper->currentBlock());
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+−)"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_fit->setText(tr("Fit the width"));
    m_fit->setToolTip(tr("Fit the width (Ctrl+0)"));
    showZoom();
    m_editHint->setText(
        tr("Click a paragraph to change its wording. Ctrl+Up and Ctrl+Down choose one by keyboard, Enter opens it."));
    showFindings();
}

void LetterView::refresh()
{
    m_language->setCurrentIndex(m_language->findData(languageCode(letterLanguage())));
    fillChannels();
    m_editor->setOwnText(ownText(m_editor->blockId()));
    recompose();
}

void LetterView::recompose()
{
    ++m_request; // what is being composed is old by now
    m_timer.start();
    m_composing = true;
    m_busyTimer.start();
}

void LetterView::compose()
{
    if (!missing().isEmpty()) {
        ++m_request;
        m_composing = false;
        m_exportWanted = false;
        m_busy->hide();
        m_pages.reset();
        m_paper->setPages(nullptr);
        m_found.clear();
        showFindings();
        showMissing();
        return;
    }
    const quint64 request = ++m_request;
    Complaint value = complaint();
    value.entity.name = entityName(value, guide(), letterLanguage());
    const std::shared_ptr<const Catalogue> catalogue = context().guide;
    ComposeOptions options;
    options.channel = channel();
    options.language = letterLanguage();
    options.today = context().today();
    options.type = type();
    m_layout.clear();
    m_layout.run([value, catalogue, options, job = LetterJob(context().dataDir)] { return job.prepare(value, *catalogue, options); },
        [this, request](const Result<PreparedLetter> &result) {
            if (request == m_request)
                composed(result);
        });
}

void LetterView::composed(const Result<PreparedLetter> &result)
{
    m_composing = false;
    m_busy->setVisible(m_exporting);
    const Error error = result ? result->layoutError : result.error();
    if (error.code != ErrorCode::None)
        m_banner->showMessage(Tone::Overdue, errorText(error));
    else
        m_banner->clear();
    m_pages = result ? result->pages : nullptr;
    m_found = result ? result->findings : QList<Finding>();
    m_paper->setPages(m_pages);
    m_main->setCurrentWidget(m_paper);
    m_export->setEnabled(m_pages != nullptr && !m_exporting);
    showFindings();
    if (m_side->currentIndex() == 1 && m_pages) {
        const QList<LetterBlock> &blocks = m_pages->letter().blocks;
        const auto shown = std::find_if(
            blocks.begin(), blocks.end(), [&](const LetterBlock &b) { return b.id == m_editor->blockId(); });
        if (shown != blocks.end())
            m_editor->setBlock(*shown, ownText(shown->id));
        else
            m_side->setCurrentIndex(0); // the facts under it are gone
    }
    if (m_exportWanted) {
        m_exportWanted = false;
        if (m_pages)
            exportPdf();
    }
}

void LetterView::showMissing()
{
    QString text;
    QString action;
    m_missingPage = missing().value(0);
    if (m_missingPage == QLatin1String("wallet")) {
        text = tr("For a letter I need to know which wallet this is about.");
        action = tr("Choose the wallet");
    } else if (m_missingPage == QLatin1String("happened") && channel() != firmChannel()
        && session().standing().missing.isEmpty()) {
        text = tr("For this letter I need to know whom the payment went to.");
        action = tr("Name the payee");
    } else if (m_missingPage == QLatin1String("happened")) {
        text = tr("For a letter I need to know what happened, in a sentence or two.");
        action = tr("Tell what happened");
    } else {
        text = tr("For a letter I need to know what you want.");
        action = tr("Say what you want");
    }
    m_missing->setContent(QStringLiteral("letter"), text, action);
    m_main->setCurrentWidget(m_missing);
    m_export->setEnabled(false);
}

void LetterView::showFindings()
{
    m_findings->clear();
    m_findingsTitle->setText(!m_pages ? QString()
            : m_found.isEmpty()       ? tr("Nothing to mend")
                                      : tr("Worth a look"));
    for (int i = 0; i < m_found.size(); ++i) {
        const Finding &finding = m_found.at(i);
        const bool blocks = finding.severity == Severity::Block;
        const Tone tone = blocks ? Tone::Overdue : finding.severity == Severity::Warn ? Tone::MyMove : Tone::Waiting;
        const QString iconName = blocks ? QStringLiteral("alert") : finding.severity == Severity::Warn
            ? QStringLiteral("edit")
            : QStringLiteral("info");
        auto *item = new QListWidgetItem(uiIcon(iconName, palette(), tone), findingText(finding), m_findings);
        item->setData(Qt::UserRole, i);
        if (blocks)
            item->setToolTip(tr("The letter cannot be exported before this is mended or answered."));
    }
    // What holds up the letter comes first in the list, with its answer below.
    const bool held = !m_found.isEmpty() && m_found.first().severity == Severity::Block;
    m_findings->setCurrentRow(held ? 0 : -1);
    m_answer->setFinding(held ? m_found.first() : Finding());
    m_findings->setAccessibleName(tr("Worth a look"));
}

void LetterView::activateBlock(const QString &id)
{
    if (!m_pages)
        return;
    sayBlock(id);
    for (const LetterBlock &block : m_pages->letter().blocks) {
        if (block.id != id)
            continue;
        if (block.editable) {
            m_editor->setBlock(block, ownText(block.id));
            m_side->setCurrentIndex(1);
            m_editor->focusText();
        } else if (!block.origin.isEmpty()) {
            emit goToPage(pageOfOrigin(block.origin));
        }
        return;
    }
}

std::optional<QString> LetterView::ownText(const QString &block) const
{
    const QString code = languageCode(letterLanguage());
    for (const LetterEdit &existing : complaint().letterEdits) {
        if (existing.block == block && existing.language == code)
            return existing.text;
    }
    return std::nullopt;
}

void LetterView::storeEdit(const QString &block, const QString &text, const QString &generated)
{
    const QString code = languageCode(letterLanguage());
    edit(tr("Change wording"), [&](Complaint &c) {
        for (LetterEdit &existing : c.letterEdits) {
            if (existing.block == block && existing.language == code) {
                existing.text = text;
                existing.generatedFrom = generated;
                return;
            }
        }
        c.letterEdits.append(LetterEdit{block, code, text, generated});
    }, QStringLiteral("wording:") + code + QLatin1Char(':') + block);
    recompose();
}

void LetterView::dropEdit(const QString &block)
{
    const QString code = languageCode(letterLanguage());
    edit(tr("Back to the generated text"), [&](Complaint &c) {
        c.letterEdits.removeIf([&](const LetterEdit &e) { return e.block == block && e.language == code; });
    });
    m_editor->setOwnText(ownText(m_editor->blockId()));
    recompose();
}

} // namespace recourse::app
