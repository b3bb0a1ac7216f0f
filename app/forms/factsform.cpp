// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/factsform.h"

#include "app/forms/taborder.h"
#include "app/text/sentences.h"
#include "app/widgets/fields.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/tickmenu.h"
#include "app/widgets/wraprow.h"
#include "complaint/whereabouts.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kTextWidth = 200; ///< under it the buttons go below the text

QString dateField(const FactId &id)
{
    return QStringLiteral("fact:%1:date").arg(id.toString());
}

} // namespace

FactRow::FactRow(FactsForm &form, const FactId &id) :
    QWidget(&form), m_form(form), m_id(id), m_date(new DateField(this)), m_text(new TextArea(this, 1, 5)),
    m_exhibits(new QPushButton(this)), m_menu(new TickMenu(this)), m_up(makeIconButton({}, "up", this)),
    m_down(makeIconButton({}, "down", this)), m_remove(makeIconButton({}, "trash", this))
{
    auto *row = new WrapRow(space::related);
    setLayout(row);
    m_date->setFixedWidth(196);
    m_date->setToday(form.context().today());
    m_date->setAllowTime(true);
    const int height = m_text->minimumSizeHint().height();
    m_date->lineEdit()->setMinimumHeight(height);
    m_exhibits->setMinimumHeight(height);
    m_exhibits->setMenu(m_menu);
    m_exhibits->setFlat(true);
    m_text->setMinimumWidth(kTextWidth);
    row->addWidget(m_date);
    row->addWidget(m_text);
    row->addWidget(m_exhibits);
    auto *holder = new QWidget(this);
    auto *buttons = new QHBoxLayout(holder);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        button->setMinimumHeight(height);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    row->addWidget(holder);
    nameField(m_date, dateField(m_id));
    m_text->installEventFilter(this);
    m_date->lineEdit()->installEventFilter(this);
    connect(m_date, &DateField::edited, this, [this] {
        m_form.setDate(m_id, m_date->when(), m_date->unreadableText());
    });
    connect(m_text, &TextArea::edited, this, [this] {
        const QString text = m_text->text();
        m_form.editFact(m_id, [text](Fact &fact) { fact.text = text; }, QStringLiteral("text"));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FactRow::fillMenu);
    connect(m_up, &QAbstractButton::clicked, this, [this] { m_form.moveFact(m_id, -1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { m_form.moveFact(m_id, 1); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_form.removeFact(m_id); });
    for (const int by : {-1, 1}) {
        auto *move = new QAction(this);
        move->setShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
        move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(move, &QAction::triggered, this, [this, by] { m_form.moveFact(m_id, by); });
        addAction(move);
    }
    retranslate();
}

void FactRow::show(const Fact &fact, int index, int count)
{
    m_index = index;
    const QString n = QString::number(index);
    setObjectName(QStringLiteral("factRow") + n);
    m_text->setObjectName(QStringLiteral("factEdit") + n);
    m_date->setObjectName(QStringLiteral("factDateField") + n);
    m_date->lineEdit()->setObjectName(QStringLiteral("factDateEdit") + n);
    m_exhibits->setObjectName(QStringLiteral("factExhibitsButton") + n);
    m_up->setObjectName(QStringLiteral("factUpButton") + n);
    m_down->setObjectName(QStringLiteral("factDownButton") + n);
    m_remove->setObjectName(QStringLiteral("deleteFactButton") + n);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index + 1 < count);
    m_text->setText(fact.text);
    m_date->setPlace(placeOf(m_form.complaint(), m_form.guide()).code);
    m_date->show(fact.on, m_form.complaint().unreadable.value(dateField(m_id)));
    QStringList numbers;
    for (const EvidenceId &exhibit : fact.exhibits) {
        const int number = exhibitNumber(m_form.complaint(), exhibit);
        if (number > 0)
            numbers.append(QString::number(number));
    }
    m_exhibits->setText(numbers.isEmpty() ? tr("Evidence") : tr("Exhibit %1").arg(numbers.join(tr(", "))));
    m_exhibits->setAccessibleName(numbers.isEmpty() ? tr("Evidence for line %1: none linked yet").arg(index + 1)
                                                    : tr("Evidence for line %1: exhibit %2").arg(index + 1).arg(numbers.join(tr(", "))));
    m_text->setAccessibleName(tr("Line %1: what happened").arg(index + 1));
    m_date->setAccessibleLabel(tr("Line %1: date").arg(index + 1));
    nameIconButton(m_up, tr("Move line %1 up").arg(index + 1));
    nameIconButton(m_down, tr("Move line %1 down").arg(index + 1));
    nameIconButton(m_remove, tr("Remove line %1").arg(index + 1));
    QWidget::show();
}

void FactRow::retranslate()
{
    m_text->setPlaceholderText(tr("Who did what, with the amount"));
    actions().value(0)->setText(tr("Move the line up"));
    actions().value(1)->setText(tr("Move the line down"));
    m_date->setLanguage(m_form.language());
}

void FactRow::focusDate()
{
    m_date->lineEdit()->setFocus();
}

bool FactRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_text && enter && key->modifiers() == Qt::NoModifier) {
            m_form.nextLine(m_id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FactRow::fillMenu()
{
    m_menu->clear();
    const Complaint &complaint = m_form.complaint();
    const auto fact = std::find_if(complaint.facts.cbegin(), complaint.facts.cend(),
        [this](const Fact &candidate) { return candidate.id == m_id; });
    if (fact == complaint.facts.cend())
        return;
    for (const Evidence &item : complaint.evidence) {
        const QString title = evidenceTitle(item, m_form.guide(), m_form.language());
        const QString text = tr("Exhibit %1 · %2").arg(exhibitNumber(complaint, item.id)).arg(title);
        QAction *action = m_menu->addTick(text, fact->exhibits.contains(item.id));
        const EvidenceId id = item.id;
        connect(action, &QAction::triggered, this, [this, id](bool on) {
            m_form.editFact(m_id,
                [id, on](Fact &edited) {
                    edited.exhibits.removeAll(id);
                    if (on)
                        edited.exhibits.append(id);
                },
                {});
        });
    }
    if (complaint.evidence.isEmpty())
        m_menu->addAction(tr("Nothing added on the Evidence page yet"))->setEnabled(false);
}

FactsForm::FactsForm(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_list(new QVBoxLayout), m_add(makeButton(QStringLiteral("addFactButton"), "plus", this)),
    m_removed(new Banner(this))
{
    setObjectName(QStringLiteral("factsForm"));
    auto *column = makeColumn(this, space::related);
    m_list->setSpacing(space::related);
    column->addLayout(m_list);
    column->addWidget(m_removed);
    column->addWidget(m_add);
    m_removed->setObjectName(QStringLiteral("removedBanner"));
    connect(m_add, &QAbstractButton::clicked, this, &FactsForm::addFact);
    connect(m_removed, &Banner::actionTriggered, this, [this] {
        if (this->session().undoStack().index() == m_removedAt)
            this->session().undoStack().undo();
    });
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_removedAt >= 0 && index != m_removedAt) {
            m_removedAt = -1;
            m_removed->clear();
        }
    });
    retranslate();
    refresh();
}

void FactsForm::refresh()
{
    const QList<Fact> &facts = complaint().facts;
    if (reconcileRows(m_list, m_rows, facts, [this](const Fact &fact) { return new FactRow(*this, fact.id); }))
        tabOrderChanged(this);
    for (qsizetype i = 0; i < facts.size(); ++i)
        m_rows[i]->show(facts[i], int(i), int(facts.size()));
}

void FactsForm::retranslate()
{
    m_add->setText(tr("Add a line"));
    for (FactRow *row : m_rows)
        row->retranslate();
    if (m_removedAt >= 0)
        m_removed->showMessage(Tone::Waiting, tr("The line was removed."), tr("Undo"));
}

void FactsForm::editFact(const FactId &id, const std::function<void(Fact &)> &mutation, const QString &part)
{
    edit(tr("Edit what happened"),
        [id, mutation](Complaint &c) {
            for (Fact &fact : c.facts) {
                if (fact.id == id)
                    mutation(fact);
            }
        },
        part.isEmpty() ? QString() : QStringLiteral("fact:%1:%2").arg(id.toString(), part));
    refresh();
}

void FactsForm::setDate(const FactId &id, const When &on, const QString &unreadable)
{
    edit(tr("Edit what happened"),
        [=](Complaint &c) {
            for (Fact &fact : c.facts) {
                if (fact.id == id)
                    fact.on = on;
            }
            setUnreadable(c, dateField(id), unreadable);
        },
        dateField(id));
    refresh();
}

void FactsForm::moveFact(const FactId &id, int by)
{
    edit(tr("Move a line"), [id, by](Complaint &c) {
        for (qsizetype i = 0; i < c.facts.size(); ++i) {
            if (c.facts[i].id == id && i + by >= 0 && i + by < c.facts.size()) {
                c.facts.move(i, i + by);
                return;
            }
        }
    });
    refresh();
}

void FactsForm::removeFact(const FactId &id)
{
    edit(tr("Remove a line"), [id](Complaint &c) {
        c.facts.removeIf([id](const Fact &fact) { return fact.id == id; });
        forgetUnreadable(c, QStringLiteral("fact:") + id.toString());
    });
    refresh();
    m_removedAt = session().undoStack().index();
    m_removed->showMessage(Tone::Waiting, tr("The line was removed."), tr("Undo"));
    m_add->setFocus();
}

void FactsForm::nextLine(const FactId &id)
{
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        if (m_rows[i]->id() == id) {
            m_rows[i + 1]->focusDate();
            revealInPage(m_rows[i + 1]);
            return;
        }
    }
    const auto last = complaint().facts.cend() - 1;
    if (!last->text.trimmed().isEmpty())
        addFact();
}

void FactsForm::addFact()
{
    Fact fact;
    fact.id = FactId::create();
    edit(tr("Add a line"), [fact](Complaint &c) { c.facts.append(fact); });
    refresh();
    m_rows.last()->focusDate();
    revealInPage(m_rows.last());
}

} // namespace recourse::app
