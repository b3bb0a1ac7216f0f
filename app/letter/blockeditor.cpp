// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/blockeditor.h"

#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

QString shownText(const LetterBlock &block)
{
    return block.kind == LetterBlock::Kind::Numbered ? block.items.join(QLatin1Char('\n')) : block.text;
}

} // namespace

BlockEditor::BlockEditor(QWidget *parent) :
    QWidget(parent), m_title(sectionLabel()), m_note(plainLabel()), m_edit(new TextArea(nullptr, 6, 24)), 
    m_back(new QPushButton), m_origin(new LinkButton), m_close(new LinkButton), m_generatedTitle(captionLabel()),
    m_generated(plainLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::related);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_edit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_origin, 0, Qt::AlignLeft);
    column->addWidget(m_generatedTitle);
    column->addWidget(m_generated);
    column->addStretch(1);
    m_generated->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(QStringLiteral("blockEdit"));
    m_back->setObjectName(QStringLiteral("backToGeneratedButton"));
    m_close->setObjectName(QStringLiteral("closeBlockButton"));
    m_origin->setObjectName(QStringLiteral("blockOriginButton"));
    m_back->setMinimumHeight(space::target);
    connect(m_back, &QAbstractButton::clicked, this, [this] { emit generatedWanted(m_block.id); });
    connect(m_origin, &QAbstractButton::clicked, this, [this] { emit originRequested(m_block.origin); });
    connect(m_close, &QAbstractButton::clicked, this, &BlockEditor::closed);
    connect(m_edit, &TextArea::edited, this, &BlockEditor::takeText);
    connect(m_edit, &TextArea::finished, this, [this] {
        if (m_edit->text().trimmed().isEmpty())
            m_edit->setText(generated());
        showState();
        emit left();
    });
    retranslate();
}

QString BlockEditor::generated() const
{
    return m_block.edited ? m_block.generated : shownText(m_block);
}

void BlockEditor::takeText()
{
    const QString text = m_edit->text().trimmed();
    const bool own = !text.isEmpty() && text != generated().trimmed();
    if (own)
        emit textTyped(m_block.id, text, generated());
    else if (m_own)
        emit generatedWanted(m_block.id);
    m_own = own;
    showState();
}

void BlockEditor::setBlock(const LetterBlock &block, const std::optional<QString> &own)
{
    const bool same = block.id == m_block.id;
    m_block = block;
    m_own = own.has_value();
    const QString wanted = own.value_or(generated());
    // An emptied field waits for other words as long as the cursor is in it.
    const bool waiting = same && !m_own && m_edit->hasFocus() && m_edit->text().trimmed().isEmpty();
    if (!waiting && !(same && m_edit->text().trimmed() == wanted.trimmed()))
        m_edit->setText(wanted);
    showState();
}

void BlockEditor::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BlockEditor::showState()
{
    m_back->setVisible(m_own);
    m_origin->setVisible(!m_block.origin.isEmpty());
    m_generatedTitle->setVisible(m_own);
    m_generated->setVisible(m_own);
    m_generated->setText(generated());
    if (m_own && m_block.outdated)
        m_note->setText(tr("The facts under your text have changed since you wrote it. Compare both and choose."));
    else if (m_own)
        m_note->setText(tr("This is your own text. It is in the letter as you type it."));
    else if (m_edit->text().trimmed().isEmpty())
        m_note->setText(tr("Nothing stands here, so the generated text stays in the letter."));
    else
        m_note->setText(tr("Change the wording here, or change the facts it is made from."));
}

void BlockEditor::retranslate()
{
    m_title->setText(tr("This paragraph"));
    m_close->setText(tr("Close"));
    m_edit->setAccessibleName(tr("Text of the paragraph"));
    m_back->setText(tr("Back to the generated text"));
    m_origin->setText(tr("Change the facts under it"));
    m_generatedTitle->setText(tr("Generated text:"));
    showState();
}

void BlockEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace recourse::app
