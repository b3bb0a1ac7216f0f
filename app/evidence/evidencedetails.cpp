// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/evidencedetails.h"

#include "app/evidence/evidencemodel.h"
#include "app/evidence/evidencetypes.h"
#include "app/evidence/factlinks.h"
#include "app/text/lacktext.h"
#include "app/text/sentences.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "base/names.h"
#include "complaint/whereabouts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace recourse::app {
namespace {

QString dateField(const EvidenceId &id)
{
    return QStringLiteral("exhibit:%1:date").arg(id.toString());
}

} // namespace

EvidenceDetails::EvidenceDetails(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_heading(sectionLabel({}, this)), m_title(new QLineEdit), m_kind(new QComboBox),
    m_date(new DateField), m_source(new QLineEdit), m_shows(new TextArea(nullptr, 2, 6)), m_titleRow(new FieldRow(m_title, this)),
    m_kindRow(new FieldRow(m_kind, this)), m_dateRow(new FieldRow(m_date, this)), m_sourceRow(new FieldRow(m_source, this)),
    m_showsRow(new FieldRow(m_shows, this)), m_links(new FactLinks(session, this)), m_remark(plainLabel({}, this)),
    m_facts(captionLabel({}, this)), m_open(new QPushButton(this)), m_copy(new LinkButton({}, this)),
    m_remove(new LinkButton({}, this))
{
    m_title->setObjectName(QStringLiteral("exhibitTitleEdit"));
    m_kind->setObjectName(QStringLiteral("exhibitKindCombo"));
    m_date->lineEdit()->setObjectName(QStringLiteral("exhibitDateEdit"));
    m_source->setObjectName(QStringLiteral("exhibitSourceEdit"));
    m_shows->setObjectName(QStringLiteral("exhibitShowsEdit"));
    m_facts->setObjectName(QStringLiteral("exhibitFacts"));
    m_remark->setObjectName(QStringLiteral("exhibitRemark"));
    m_open->setObjectName(QStringLiteral("openExhibitButton"));
    m_copy->setObjectName(QStringLiteral("saveCopyButton"));
    m_remove->setObjectName(QStringLiteral("removeExhibitButton"));
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_source),
             static_cast<QWidget *>(m_open)})
        field->setMinimumHeight(space::target);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_open);
    column->addLayout(head);
    column->addWidget(m_remark);
    for (FieldRow *row : {m_titleRow, m_kindRow, m_dateRow, m_sourceRow, m_showsRow})
        column->addWidget(row);
    column->addWidget(m_links);
    column->addWidget(m_facts);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_copy);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addStretch(1);

    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        editItem(tr("Edit exhibit title"), "title", [&text](Evidence &item) { item.title = text; });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        const QString kind = m_kind->itemData(row).toString();
        editItem(tr("Edit exhibit kind"), "", [&kind](Evidence &item) { item.kind = kind; });
        refresh(); // placeholders follow the kind
    });
    connect(m_date, &DateField::edited, this, [this] {
        setDate();
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString &text) {
        editItem(tr("Edit exhibit source"), "source", [&text](Evidence &item) { item.source = text; });
    });
    connect(m_shows, &TextArea::edited, this, [this] {
        editItem(tr("Edit what it shows"), "shows", [this](Evidence &item) { item.shows = m_shows->text(); });
    });
    for (QLineEdit *field : {m_title, m_source})
        connect(field, &QLineEdit::editingFinished, this, [this] { this->session().flush(); });
    connect(m_date, &DateField::finished, this, [this] { this->session().flush(); });
    connect(m_shows, &TextArea::finished, this, [this] { this->session().flush(); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { emit openWanted(m_id); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { emit saveCopyWanted(m_id); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeWanted(m_id); });
    retranslate();
}

void EvidenceDetails::editItem(const QString &what, const char *field, const std::function<void(Evidence &)> &change)
{
    const QString key = *field ? QStringLiteral("exhibit/%1/%2").arg(m_id.toString(), QLatin1String(field)) : QString();
    edit(what, [this, &change](Complaint &complaint) {
        for (Evidence &item : complaint.evidence) {
            if (item.id == m_id)
                change(item);
        }
    }, key);
}

void EvidenceDetails::setDate()
{
    const PartialDate date = m_date->date();
    const QString unreadable = m_date->unreadableText();
    edit(tr("Edit exhibit date"), [=, this](Complaint &complaint) {
        for (Evidence &item : complaint.evidence) {
            if (item.id == m_id)
                item.date = date;
        }
        setUnreadable(complaint, dateField(m_id), unreadable);
    }, dateField(m_id));
}

void EvidenceDetails::setLook(const Look &look)
{
    if (m_look == look)
        return;
    m_look = look;
    refresh();
}

void EvidenceDetails::setExhibit(const EvidenceId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    refresh();
}

void EvidenceDetails::retranslate()
{
    m_titleRow->setLabel(tr("Title"));
    m_kindRow->setLabel(tr("Kind"));
    m_dateRow->setLabel(tr("Date of the document"));
    m_sourceRow->setLabel(tr("Where it comes from"));
    m_showsRow->setLabel(tr("What it shows"));
    m_source->setPlaceholderText(tr("e.g. the bill page of the app"));
    m_open->setText(tr("View"));
    m_copy->setText(tr("Save a copy…"));
    m_remove->setText(tr("Remove"));
    m_date->setLanguage(language());
    m_date->setToday(context().today());
    m_date->setPlace(placeOf(complaint(), guide()).code);
    fillKinds();
}

void EvidenceDetails::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Not said"), QString());
    const Category *category = guide().category(complaint().category);
    QStringList first;
    if (category) {
        for (const Category::Evidence &asked : category->evidence)
            first.append(asked.kind);
    }
    for (const QString &id : std::as_const(first)) {
        if (const EvidenceKind *kind = guide().evidenceKind(id))
            m_kind->addItem(kind->name.in(language()), id);
    }
    if (!first.isEmpty())
        m_kind->insertSeparator(m_kind->count());
    for (const EvidenceKind &kind : guide().evidenceKinds()) {
        if (!first.contains(kind.id))
            m_kind->addItem(kind.name.in(language()), kind.id);
    }
}

QString EvidenceDetails::fileFacts(const Evidence &item) const
{
    QStringList lines;
    lines.append(visibleName(item.fileName));
    lines.append(
        tr("%1 · %2 · added %3").arg(typeName(item.mime), fileSize(item.size), instantForProse(item.addedAt, language())));
    lines.append(tr("SHA-256 %1").arg(item.sha256.shortForm()));
    lines.append(tr("The original is kept unchanged."));
    return lines.join(QLatin1Char('\n'));
}

void EvidenceDetails::refresh()
{
    const Evidence *item = findEvidence(complaint(), m_id);
    setEnabled(item != nullptr);
    if (!item)
        return;
    m_heading->setText(tr("Exhibit %1").arg(exhibitNumber(complaint(), m_id)));
    m_links->setExhibit(m_id);
    if (m_title->text() != item->title)
        m_title->setText(item->title);
    Evidence untitled = *item;
    untitled.title.clear();
    m_title->setPlaceholderText(evidenceTitle(untitled, guide(), language()));
    fillKinds();
    int row = m_kind->findData(item->kind);
    if (row < 0 && !item->kind.isEmpty()) { // a kind that the guide retired stays as it was
        m_kind->addItem(visibleName(item->kind), item->kind);
        row = m_kind->count() - 1;
    }
    m_kind->setCurrentIndex(qMax(0, row));
    m_date->show(When{item->date, std::nullopt}, complaint().unreadable.value(dateField(m_id)));
    if (m_source->text() != item->source)
        m_source->setText(item->source);
    m_shows->setText(item->shows);
    const EvidenceKind *kind = guide().evidenceKind(item->kind);
    m_shows->setPlaceholderText(kind ? kind->proves.in(language()) : tr("e.g. amount, order number and status of the payment"));

    QStringList remarks{lackSentences(m_look, item->mime), otherKindSentence(item->mime)};
    remarks.removeAll(QString());
    if (const auto other = duplicateOfExhibit(complaint(), m_id))
        remarks.append(tr("This is the same file as exhibit %1.").arg(*other));
    if (nameLies(*item))
        remarks.append(tr("The name says another type than the content: this is “%1”.").arg(typeName(item->mime)));
    if (item->reencoded)
        remarks.append(
            tr("Pasted without the original bytes; this program encoded the picture. The original file is stronger evidence."));
    if (item->frozenNumber > 0)
        remarks.append(tr("A letter names it as exhibit %1, so its number stays.").arg(item->frozenNumber));
    m_remark->setText(remarks.join(QLatin1Char('\n')));
    m_remark->setVisible(!remarks.isEmpty());
    m_facts->setText(fileFacts(*item));
}

} // namespace recourse::app
