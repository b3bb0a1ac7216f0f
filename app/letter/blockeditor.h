// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace recourse::app {

class LinkButton;
class PrimaryButton;
class TextArea;

/// Edits one paragraph of the letter: the person's text, the generated one beside it, and the way back.
class BlockEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockEditor(QWidget *parent = nullptr);
    /// Shows a block. Keeps what is being typed when it is the same block and its generated text did not change.
    void setBlock(const LetterBlock &block);
    void focusText();
    QString blockId() const { return m_block.id; }

signals:
    void textUsed(const QString &block, const QString &text, const QString &generated);
    void generatedWanted(const QString &block);
    void originRequested(const QString &page);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    LetterBlock m_block;
    QLabel *m_title;
    QLabel *m_note;
    TextArea *m_edit;
    PrimaryButton *m_use;
    QPushButton *m_back;
    LinkButton *m_origin;
    LinkButton *m_close;
    QLabel *m_generatedTitle;
    QLabel *m_generated;
};

} // namespace recourse::app
