// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidearea.h"

#include "app/complaint/appcontext.h"
#include "app/text/sentences.h"
#include "app/widgets/clearbutton.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "base/searchkey.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::app {

GuideArea::GuideArea(AppContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_banner(new Banner), m_search(new QLineEdit), m_place(new QComboBox),
    m_list(new QListWidget), m_page(new PageColumn(nullptr, 760))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_banner->setObjectName(QStringLiteral("guideBanner"));
    whole->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    whole->addLayout(row, 1);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 8, 8);
    left->setSpacing(space::related);
    left->addWidget(m_search);
    left->addWidget(m_place);
    left->addWidget(m_list, 1);
    auto *leftWidget = new QWidget;
    leftWidget->setLayout(left);
    leftWidget->setMinimumWidth(180);
    leftWidget->setMaximumWidth(330);
    row->addWidget(leftWidget, 2);
    row->addWidget(m_page, 3);
    m_search->setObjectName(QStringLiteral("guideSearchEdit"));
    m_search->setMinimumHeight(space::target + 2);
    new ClearButton(m_search);
    m_place->setObjectName(QStringLiteral("guidePlaceCombo"));
    m_place->setMinimumHeight(space::target);
    for (const char *code : {"", "CN", "HK", "US", "UK", "EU", "SG", "other"})
        m_place->addItem(QString(), QLatin1String(code));
    connect(m_place, &QComboBox::currentIndexChanged, this, &GuideArea::retranslate);
    m_list->setObjectName(QStringLiteral("guideList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->body()->setSpacing(space::related);
    connect(m_search, &QLineEdit::textChanged, this, &GuideArea::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideArea::showEntry);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (const auto act = m_bannerAct)
            act();
    });
    connect(context.guideNotice.get(), &GuideNotice::changed, this, [this] {
        retranslate();
        if (m_context.overlayProblems.isEmpty())
            return;
        showRefusedFile();
    });
    retranslate();
    showRefusedFile();
}

void GuideArea::retranslate()
{
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_list->setAccessibleName(tr("Guide"));
    const QSignalBlocker quiet(m_place);
    m_place->setAccessibleName(tr("Place"));
    m_place->setItemText(0, tr("All places"));
    for (int i = 1; i < m_place->count(); ++i)
        m_place->setItemText(i, jurisdictionName(m_place->itemData(i).toString()));
    m_entries = guideEntries(*m_context.guide, m_context.language, m_place->currentData().toString());
    filter();
}

void GuideArea::filter()
{
    const QString wanted = searchKey(m_search->text());
    const QString keep = m_shown;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList kinds{
        tr("Wallets"), tr("What can go wrong"), tr("Where to complain"), tr("Time limits"), tr("Rights"), tr("Calendars")};
    int lastKind = -1;
    int select = -1;
    for (int i = 0; i < m_entries.size(); ++i) {
        const GuideEntry &entry = m_entries.at(i);
        if (!wanted.isEmpty() && !entry.searchText.contains(wanted))
            continue;
        if (int(entry.kind) != lastKind) {
            lastKind = int(entry.kind);
            auto *heading = new QListWidgetItem(kinds.at(lastKind), m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(captionFont(font()));
            heading->setData(Qt::UserRole, -1);
        }
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(
            QStringLiteral("<qt>%1</qt>").arg(entry.title.toHtmlEscaped())); // the whole of what may be cut at its end
        if (entry.id == keep || select < 0)
            select = entry.id == keep ? m_list->count() - 1 : select < 0 && keep.isEmpty() ? m_list->count() - 1 : select;
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing found."), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setData(Qt::UserRole, -1);
    }
    if (select < 0 && m_list->count() > 1)
        select = 1;
    m_list->setCurrentRow(select);
    showEntry(select);
}

void GuideArea::showEntry(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    const int index = item ? item->data(Qt::UserRole).toInt() : -1;
    delete m_content;
    m_content = nullptr;
    if (index < 0)
        return;
    const GuideEntry &entry = m_entries.at(index);
    m_shown = entry.id;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::related);
    column->addWidget(entry.kind == GuideEntry::Kind::Rule ? sectionLabel(entry.title) : titleLabel(entry.title));
    if (!entry.subtitle.isEmpty())
        column->addWidget(captionLabel(entry.subtitle));
    const bool reach = entry.kind == GuideEntry::Kind::Wallet || entry.kind == GuideEntry::Kind::Channel;
    if (reach)
        column->addWidget(plainLabel(
            tr("Check a number inside your app or on your card before you use it. Never search the web for a hotline.")));
    for (const GuideFact &fact : guideFacts(*m_context.guide, entry, m_context.language, m_place->currentData().toString()))
        column->addWidget(factCard(fact));
    if (entry.kind == GuideEntry::Kind::Calendar && m_context.overlayProblems.isEmpty()) {
        auto *import = new QPushButton(tr("Import an announced list…"));
        import->setObjectName(QStringLiteral("importDaysButton"));
        connect(import, &QAbstractButton::clicked, this, [this, id = entry.id] { importDays(id); });
        column->addWidget(import, 0, Qt::AlignLeft);
        column->addWidget(captionLabel(tr("A calendar file of Recourse, or a text file with a line for each day: "
                                          "2027-01-01,off,New Year's Day. Make-up days say work instead of off.")));
    }
    column->addStretch(1);
    m_page->body()->addWidget(m_content);
}

QWidget *GuideArea::factCard(const GuideFact &fact)
{
    auto *card = new Card;
    card->body()->setContentsMargins(14, 10, 14, 10);
    card->body()->setSpacing(3);
    if (!fact.label.isEmpty())
        card->body()->addWidget(captionLabel(fact.label));
    auto *line = new QHBoxLayout;
    QLabel *text = plainLabel(fact.text);
    if (fact.isNumber)
        text->setFont(sectionFont(font()));
    line->addWidget(text, 1);
    if (fact.isNumber) {
        auto *copy = new LinkButton(tr("Copy"));
        copy->setObjectName(QStringLiteral("copyFactButton"));
        copy->setAccessibleName(tr("Copy %1").arg(fact.label));
        const QString value = fact.text.section(QLatin1Char('\n'), 0, 0);
        connect(copy, &QAbstractButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
        line->addWidget(copy, 0, Qt::AlignTop);
    }
    card->body()->addLayout(line);
    if (!fact.note.isEmpty())
        card->body()->addWidget(plainLabel(fact.note));
    const Place place{m_place->currentData().toString(), {}};
    const SourceLine source = sourceLine(
        fact.provenance, *m_context.guide, m_context.today(), m_context.language, place.code.isEmpty() ? nullptr : &place);
    if (!source.text.isEmpty()) {
        QString words = fact.own ? tr("Your correction") + QStringLiteral(" · ") + source.text : source.text;
        if (fact.mayHaveChanged)
            words += QStringLiteral(" · ") + tr("may have changed");
        QLabel *caption = captionLabel(words);
        if (source.stale) {
            QPalette p = caption->palette();
            p.setColor(QPalette::PlaceholderText, toneColor(Tone::Overdue, palette()));
            caption->setPalette(p);
        }
        card->body()->addWidget(caption);
        if (!source.url.isEmpty()) {
            auto *open = new LinkButton(tr("Open the source in the browser…"));
            open->setObjectName(QStringLiteral("openSourceButton"));
            open->setFont(captionFont(font()));
            const QString url = source.url;
            connect(open, &QAbstractButton::clicked, this, [this, url] { openSource(url); });
            card->body()->addWidget(open, 0, Qt::AlignLeft);
        }
    }
    if (!fact.contact.isEmpty() && m_context.overlayProblems.isEmpty())
        addOwnWays(*card, fact);
    return card;
}

void GuideArea::openSource(const QString &url)
{
    if (m_context.prompts.confirm(this, tr("Open this address in your browser?"),
            tr("Recourse itself stays offline. Your browser will connect to:\n%1").arg(url), tr("Open")))
        m_context.prompts.openOutside(QUrl(url, QUrl::StrictMode));
}

void GuideArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace recourse::app
