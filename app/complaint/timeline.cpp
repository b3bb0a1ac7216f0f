// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint/timeline.h"

#include "app/text/eventtext.h"
#include "app/text/sentences.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("TimelineView", text);
}

TimelineEntry entryAt(const When &when, Language language, const QString &iconName)
{
    TimelineEntry entry;
    entry.day = when.date;
    entry.order = when.instant ? when.instant->utcMs
                               : QDateTime(when.date.earliest(), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    entry.when = whenForProse(when, language);
    entry.iconName = iconName;
    return entry;
}

void addFacts(QList<TimelineEntry> &entries, const Complaint &complaint, Language language)
{
    const QString comma = language == Language::ZhCn ? QStringLiteral("，") : QStringLiteral(", ");
    for (const Fact &fact : complaint.facts) {
        if (fact.text.trimmed().isEmpty())
            continue;
        TimelineEntry entry = entryAt(fact.on, language, QStringLiteral("timeline"));
        entry.text = fact.text.trimmed();
        QStringList numbers;
        for (const EvidenceId &id : fact.exhibits) {
            if (const int number = exhibitNumber(complaint, id); number > 0)
                numbers << QString::number(number);
        }
        if (!numbers.isEmpty())
            entry.detail = say(QT_TRANSLATE_NOOP("TimelineView", "Exhibit %1")).arg(numbers.join(comma));
        entries << entry;
    }
}

void addPayments(QList<TimelineEntry> &entries, const Complaint &complaint, Language language)
{
    for (const Transaction &transaction : complaint.transactions) {
        TimelineEntry entry = entryAt(transaction.time, language, QStringLiteral("wallet"));
        QStringList words{say(QT_TRANSLATE_NOOP("TimelineView", "Payment"))};
        if (transaction.amount)
            words << moneyForTable(*transaction.amount);
        entry.text = words.join(QLatin1Char(' '));
        QStringList detail{transaction.payee, transaction.method, transaction.orderId};
        detail.removeAll(QString());
        entry.detail = detail.join(QStringLiteral(" · "));
        entries << entry;
    }
}

void addContacts(QList<TimelineEntry> &entries, const Complaint &complaint, const Catalogue &guide, Language language)
{
    for (const ContactEntry &contact : complaint.contacts) {
        const bool phone = contact.channel == QLatin1String("CH-TEL");
        TimelineEntry entry = entryAt(contact.at, language, phone ? QStringLiteral("phone") : QStringLiteral("chat"));
        entry.text = contact.direction == ContactEntry::Direction::Out
            ? say(QT_TRANSLATE_NOOP("TimelineView", "You contacted them"))
            : say(QT_TRANSLATE_NOOP("TimelineView", "They contacted you"));
        if (!contact.channel.isEmpty())
            entry.text += QStringLiteral(" · ") + channelName(contact.channel, guide, language);
        QStringList detail{contact.answer, contact.promise, contact.ticket};
        detail.removeAll(QString());
        entry.detail = detail.join(QStringLiteral(" · "));
        entry.retracted = contact.retracted;
        entries << entry;
        if (!contact.promiseDue.isNull() && !contact.retracted) {
            TimelineEntry due = entryAt({contact.promiseDue, {}}, language, QStringLiteral("clock"));
            due.text = say(QT_TRANSLATE_NOOP("TimelineView", "Promised for this day"));
            due.detail = contact.promise;
            entries << due;
        }
    }
}

void addExhibits(QList<TimelineEntry> &entries, const Complaint &complaint, const Catalogue &guide, Language language)
{
    for (const Evidence &item : complaint.evidence) {
        if (item.date.isNull())
            continue;
        TimelineEntry entry = entryAt({item.date, {}}, language, QStringLiteral("evidence"));
        entry.text = say(QT_TRANSLATE_NOOP("TimelineView", "Exhibit %1")).arg(exhibitNumber(complaint, item.id));
        entry.detail = evidenceTitle(item, guide, language);
        entries << entry;
    }
}

void addLetters(QList<TimelineEntry> &entries, const Complaint &complaint, Language language)
{
    for (const Letter &letter : complaint.letters) {
        TimelineEntry entry
            = entryAt({PartialDate::of(letter.exportedAt.localDate()), letter.exportedAt}, language, QStringLiteral("letter"));
        entry.text = say(QT_TRANSLATE_NOOP("TimelineView", "Letter exported"));
        entry.detail = letter.fileName;
        entries << entry;
    }
}

void addEvents(QList<TimelineEntry> &entries, const Complaint &complaint, const Catalogue &guide, Language language)
{
    for (const Step &step : complaint.steps) {
        for (const Step::Event &event : step.events) {
            TimelineEntry entry = entryAt(event.at, language, QStringLiteral("steps"));
            entry.text = eventText(event.kind) + QStringLiteral(" · ") + channelName(step.channel, guide, language);
            QStringList detail;
            if (event.amount)
                detail << moneyForTable(*event.amount);
            if (!event.text.isEmpty())
                detail << event.text;
            entry.detail = detail.join(QStringLiteral(" · "));
            entry.retracted = event.retracted;
            entries << entry;
        }
    }
}

} // namespace

QList<TimelineEntry> timelineOf(const Complaint &complaint, const Catalogue &guide, Language language, QDate today)
{
    QList<TimelineEntry> entries;
    addFacts(entries, complaint, language);
    addPayments(entries, complaint, language);
    addContacts(entries, complaint, guide, language);
    addExhibits(entries, complaint, guide, language);
    addLetters(entries, complaint, language);
    addEvents(entries, complaint, guide, language);
    if (complaint.answerBy.isFull() && complaint.answerBy.date() >= today) {
        TimelineEntry entry = entryAt({complaint.answerBy, {}}, language, QStringLiteral("clock"));
        entry.text = say(QT_TRANSLATE_NOOP("TimelineView", "You asked for an answer by this day"));
        entries << entry;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        if (a.day.isNull() != b.day.isNull())
            return b.day.isNull();
        if (a.day.earliest() != b.day.earliest())
            return a.day.earliest() < b.day.earliest();
        return a.order < b.order;
    });
    return entries;
}

TimelineView::TimelineView(ComplaintSession &session, QWidget *parent) : ComplaintForm(session, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *page = new PageColumn(this, 760);
    outer->addWidget(page);
    m_column = page->body();
    refresh();
}

void TimelineView::refresh()
{
    const QList<TimelineEntry> entries = timelineOf(complaint(), guide(), language(), context().today());
    if (m_list && entries == m_shown)
        return;
    m_shown = entries;
    delete m_list;
    m_list = new QWidget;
    m_column->insertWidget(0, m_list);
    if (m_column->count() == 1)
        m_column->addStretch(1);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(14);
    grid->setColumnStretch(2, 1);
    int row = 0;
    if (entries.isEmpty())
        grid->addWidget(captionLabel(tr("Nothing dated yet. What you tell about the case appears here in order.")), row, 0, 1, 3);
    for (const TimelineEntry &entry : entries) {
        QLabel *when = captionLabel(entry.when.isEmpty() ? tr("no date") : entry.when);
        when->setWordWrap(false);
        when->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *mark = new QLabel;
        mark->setPixmap(uiIcon(entry.iconName, palette(), Tone::MyMove).pixmap(20, 20));
        auto *text = new QWidget;
        auto *lines = new QVBoxLayout(text);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        QLabel *main = plainLabel(entry.text);
        if (entry.retracted) {
            QFont font = main->font();
            font.setStrikeOut(true);
            main->setFont(font);
        }
        lines->addWidget(main);
        if (!entry.detail.isEmpty())
            lines->addWidget(
                captionLabel(entry.retracted ? tr("Taken back") + QStringLiteral(" · ") + entry.detail : entry.detail));
        grid->addWidget(when, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(mark, row, 1, Qt::AlignTop);
        grid->addWidget(text, row, 2);
        ++row;
    }
}

} // namespace recourse::app
