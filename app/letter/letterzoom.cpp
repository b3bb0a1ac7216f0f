// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/letterview.h"

#include "app/letter/paperview.h"
#include "app/widgets/surfaces.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace recourse::app {

QWidget *LetterView::buildZoom()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::related);
    for (QToolButton *button : {m_zoomOut, m_zoomIn}) {
        button->setAutoRaise(true);
        button->setFixedSize(space::target, space::target);
    }
    m_zoomOut->setIcon(uiIcon(QStringLiteral("zoom-out"), palette()));
    m_zoomIn->setIcon(uiIcon(QStringLiteral("zoom-in"), palette()));
    m_zoomOut->setObjectName(QStringLiteral("zoomOutButton"));
    m_zoomIn->setObjectName(QStringLiteral("zoomInButton"));
    m_fit->setObjectName(QStringLiteral("zoomFitButton"));
    m_zoom->setObjectName(QStringLiteral("zoomLabel"));
    row->addStretch(1);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    row->addWidget(m_fit);
    row->addStretch(1);
    connect(m_zoomOut, &QAbstractButton::clicked, m_paper, &PaperView::zoomOut);
    connect(m_zoomIn, &QAbstractButton::clicked, m_paper, &PaperView::zoomIn);
    connect(m_fit, &QAbstractButton::clicked, m_paper, &PaperView::fitWidth);
    connect(m_paper, &PaperView::zoomChanged, this, &LetterView::showZoom);
    // Hovering says nothing; the keyboard and a click do.
    connect(m_paper, &PaperView::currentChanged, this, [this](const QString &block) {
        if (m_paper->hasFocus())
            sayBlock(block);
    });
    return bar;
}

void LetterView::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_paper->zoom() * 100)));
    m_fit->setEnabled(!m_paper->isFitted());
}

/// A reader of the screen hears which part of the letter is chosen.
void LetterView::sayBlock(const QString &id)
{
    QString said;
    if (m_pages) {
        for (const LetterBlock &block : m_pages->letter().blocks) {
            if (block.id != id)
                continue;
            const QString words = (block.text.isEmpty() ? block.items.value(0) : block.text).simplified();
            switch (block.kind) {
            case LetterBlock::Kind::Title: said = tr("Title: %1").arg(words); break;
            case LetterBlock::Kind::Heading: said = tr("Heading: %1").arg(words); break;
            case LetterBlock::Kind::Numbered: said = tr("List: %1").arg(words); break;
            case LetterBlock::Kind::Table: said = tr("Table: %1").arg(block.rows.value(0).join(QLatin1Char(' '))); break;
            case LetterBlock::Kind::Exhibit: said = tr("Exhibit: %1").arg(words); break;
            default: said = tr("Paragraph: %1").arg(words); break;
            }
            break;
        }
    }
    m_paper->setAccessibleName(said.isEmpty() ? tr("Pages of the letter") : tr("Pages of the letter, %1").arg(said));
}

} // namespace recourse::app
