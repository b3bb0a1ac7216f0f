// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/letter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace recourse::app {

class LinkButton;
class TextArea;

/// Edits one paragraph of the letter: the person's text, the generated one beside it, and the way back. What is typed is handed
/// on with each keystroke; nothing has to be pressed for it. An empty text leaves the generated one in the letter.
class BlockEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit BlockEditor(QWidget *parent = nullptr);
    /// Shows a block with the person's own text for it, if there is one; leaves the field alone when it already stands for that.
    void setBlock(const LetterBlock &block, const std::optional<QString> &own);
    /// Their text may have changed elsewhere (undo), and the letter is not composed anew yet.
    void setOwnText(const std::optional<QString> &own) { setBlock(m_block, own); }
    void focusText();
    QString blockId() const { return m_block.id; }

signals:
    /// Their text as it stands now, trimmed and not empty.
    void textTyped(const QString &block, const QString &text, const QString &generated);
    void left();
    void generatedWanted(const QString &block);
    void originRequested(const QString &page);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void takeText();
    QString generated() const;
    LetterBlock m_block;
    bool m_own = false;
    QLabel *m_title;
    QLabel *m_note;
    TextArea *m_edit;
    QPushButton *m_back;
    LinkButton *m_origin;
    LinkButton *m_close;
    QLabel *m_generatedTitle;
    QLabel *m_generated;
};

} // namespace recourse::app
