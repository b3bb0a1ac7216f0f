// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letter/exportedpanel.h"

#include "app/text/lettertypetext.h"
#include "app/text/sentences.h"
#include "app/text/sources.h"
#include "app/widgets/prompts.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"
#include "casefile/acts.h"
#include "complaint/whereabouts.h"
#include "letter/pages.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <iterator>

namespace recourse::app {
namespace {

constexpr int kShownContacts = 3;

/// How to hand a letter in: ways to freeze an account are none.
QList<const Contact *> contactsFor(const Complaint &complaint, const Catalogue &guide, const QString &channel)
{
    return channelContacts(
        guide, guide.channel(channel), guide.wallet(complaint.wallet), placeOf(complaint, guide), Purpose::Writing)
        .mid(0, kShownContacts);
}

} // namespace

ExportedPanel::ExportedPanel(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    refresh();
}

void ExportedPanel::setFile(const QString &path, qint64 bytes, bool smallerPictures)
{
    m_path = path;
    m_bytes = bytes;
    m_smaller = smallerPictures;
    refresh();
}

void ExportedPanel::refresh()
{
    // Rebuilt whole: it changes only when a letter is exported or marked.
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::related);
    if (complaint().letters.isEmpty()) {
        column->addStretch(1);
        return;
    }
    const Letter &last = complaint().letters.last();
    column->addWidget(sectionLabel(tr("What happens next")));
    if (!m_path.isEmpty())
        addFile(column);
    addNextSteps(column, last);
    if (!last.sentAt) {
        auto *sent = new PrimaryButton(tr("I handed it in"));
        sent->setObjectName(QStringLiteral("iSentItButton"));
        connect(sent, &QAbstractButton::clicked, this, &ExportedPanel::markSent);
        column->addWidget(sent, 0, Qt::AlignLeft);
    }

    addLetters(column);
    auto *back = new LinkButton(tr("Back to the letter"));
    connect(back, &QAbstractButton::clicked, this, &ExportedPanel::closed);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(1);
}

/// Where it is, how large, and the ways to it.
void ExportedPanel::addFile(QVBoxLayout *column)
{
    QLabel *path = captionLabel(tr("Saved as %1").arg(visibleName(QDir::toNativeSeparators(m_path))));
    path->setObjectName(QStringLiteral("exportedPathLabel"));
    column->addWidget(path);
    column->addWidget(captionLabel(tr("Size: %1").arg(fileSize(m_bytes))));
    if (m_bytes > kOftenRefusedAbove) {
        QLabel *refused = plainLabel(
            m_smaller ? tr(
                "Even with smaller pictures the letter is above 10 MB, which mail and complaint sites often refuse. Ask the other "
                "side how they take larger files, or leave out exhibits that matter less.")
                      : oftenRefusedSentence());
        refused->setObjectName(QStringLiteral("oftenRefusedLabel"));
        column->addWidget(refused);
        if (!m_smaller) {
            auto *smaller = new QPushButton(tr("Save again with smaller pictures"));
            smaller->setObjectName(QStringLiteral("smallerPicturesButton"));
            smaller->setMinimumHeight(space::target);
            connect(smaller, &QAbstractButton::clicked, this, [this] { emit smallerWanted(m_path); });
            column->addWidget(smaller, 0, Qt::AlignLeft);
        }
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    const auto add = [&](const char *name, const QString &text, const QString &target) {
        auto *open = new LinkButton(text);
        open->setObjectName(QLatin1String(name));
        connect(open, &QAbstractButton::clicked, this, [this, target] {
            const bool opened = context().prompts.openOutside(QUrl::fromLocalFile(target));
            m_problem->setText(tr("This could not be opened: %1").arg(visibleName(QDir::toNativeSeparators(target))));
            m_problem->setVisible(!opened);
        });
        row->addWidget(open);
    };
    add("openPdfButton", tr("Open the PDF"), m_path);
    auto *print = new LinkButton(tr("Print…"));
    print->setObjectName(QStringLiteral("printButton"));
    connect(print, &QAbstractButton::clicked, this, &ExportedPanel::printWanted);
    row->addWidget(print);
    add("showFolderButton", tr("Show the folder"), QFileInfo(m_path).absolutePath());
    row->addStretch(1);
    column->addLayout(row);
    m_problem = captionLabel();
    m_problem->hide();
    column->addWidget(m_problem);
}

void ExportedPanel::addNextSteps(QVBoxLayout *column, const Letter &last)
{
    column->addWidget(plainLabel(tr("1.  Hand the letter in yourself. Recourse sends nothing.")));
    const QList<const Contact *> contacts = contactsFor(complaint(), guide(), last.channel);
    for (const Contact *contact : contacts) {
        auto *card = new Card;
        card->body()->setContentsMargins(12, 8, 12, 8);
        card->body()->setSpacing(2);
        card->body()->addWidget(
            plainLabel(contact->who.in(language()) + QStringLiteral("  ") + contactValue(*contact, language())));
        card->body()->addWidget(captionLabel(contactCaption(*contact, guide(), context().today(), language())));
        column->addWidget(card);
    }
    const Channel *channel = guide().channel(last.channel);
    if (contacts.isEmpty() && (!channel || channel->kind == QLatin1String("firm")))
        column->addWidget(
            captionLabel(noContactText(guide().wallet(complaint().wallet), placeOf(complaint(), guide()), language())));
    column->addWidget(
        captionLabel(tr("Check inside your app or on your card before you call. Never search the web for a hotline.")));
    column->addWidget(plainLabel(tr("2.  Ask for a ticket number and keep the receipt.")));
    // The day that stands in the letter, whoever chose it; a letter to an authority asks for none.
    const QDate asked = last.type == LetterType::Escalation ? QDate() : askedInLetter(complaint(), guide(), last).date;
    if (asked.isValid())
        column->addWidget(
            plainLabel(tr("3.  Wait until %1, the date in your letter. It is what you ask for, not always a legal limit.")
                           .arg(dateForProse(asked, language()))));
    else
        column->addWidget(
            plainLabel(tr("3.  Wait until the date in your letter. It is what you ask for, not always a legal limit.")));
    column->addWidget(plainLabel(tr("4.  No answer by then? The tab “Steps” shows where to go next.")));
}

void ExportedPanel::addLetters(QVBoxLayout *column)
{
    column->addSpacing(space::group);
    column->addWidget(sectionLabel(tr("Exported letters")));
    for (auto it = complaint().letters.crbegin(); it != complaint().letters.crend(); ++it) {
        auto *card = new Card;
        card->body()->setContentsMargins(12, 8, 12, 8);
        card->body()->setSpacing(2);
        card->body()->addWidget(plainLabel(visibleName(it->fileName)));
        QStringList facts{letterTypeText(it->type), channelName(it->channel, guide(), language()), instantForProse(it->exportedAt, language()),
            tr("%n page(s)", nullptr, it->pages), QStringLiteral("SHA-256 ") + it->sha256.shortForm()};
        if (!it->exhibits.isEmpty())
            facts << tr("%n exhibit(s)", nullptr, int(it->exhibits.size()));
        if (it->answerBy.isValid())
            facts << tr("asks for an answer by %1").arg(dateForProse(it->answerBy, language()));
        if (it->sentAt)
            facts << tr("handed in %1").arg(dateForProse(it->sentAt->localDate(), language()));
        facts.removeAll(QString());
        card->body()->addWidget(captionLabel(facts.join(QStringLiteral(" · "))));
        if (it->size > 0) {
            auto *again = new LinkButton(tr("Save as it was exported…"));
            again->setObjectName(QStringLiteral("saveFrozenButton%1").arg(std::distance(complaint().letters.crbegin(), it)));
            again->setFont(captionFont(font()));
            connect(again, &QAbstractButton::clicked, this, [this, id = it->id] { emit frozenWanted(id); });
            card->body()->addWidget(again, 0, Qt::AlignLeft);
        }
        column->addWidget(card);
    }
}

void ExportedPanel::markSent()
{
    if (complaint().letters.isEmpty())
        return;
    const LetterId letter = complaint().letters.last().id;
    edit(tr("Mark as handed in"), [&](Complaint &c) { acts::markSent(c, guide(), letter, {}, context().clock.now()); });
    session().flush();
    refresh();
}

} // namespace recourse::app
