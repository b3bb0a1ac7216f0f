// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/contactcard.h"

#include "app/forms/contactsform.h"
#include "app/forms/taborder.h"
#include "app/text/recipienttext.h"
#include "app/text/sentences.h"
#include "app/widgets/fields.h"
#include "complaint/whereabouts.h"
#include "escalation/casefacts.h"
#include "guide/clocks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace recourse::app {
namespace {

template<typename T>
auto getter(ContactId id, T ContactEntry::*member)
{
    return [id, member](const Complaint &c) {
        for (const ContactEntry &entry : c.contacts) {
            if (entry.id == id)
                return entry.*member;
        }
        return T{};
    };
}

template<typename T>
auto setter(ContactId id, T ContactEntry::*member)
{
    return [id, member](Complaint &c, const T &value) {
        for (ContactEntry &entry : c.contacts) {
            if (entry.id == id)
                entry.*member = value;
        }
    };
}

QComboBox *makeCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setMinimumHeight(space::target);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    return combo;
}

} // namespace

ContactCard::ContactCard(ContactsForm &form, const ContactId &id) :
    Card(&form), m_form(form), m_id(id),
    m_bindings(QStringLiteral("contact:") + m_id.toString(), [this](const Bindings::Mutation &mutation, const QString &key) {
        m_form.editContact(mutation, QStringLiteral("contact:%1:%2").arg(m_id.toString(), key));
    }),
    m_title(plainLabel({}, this)), m_detail(captionLabel({}, this)), m_promiseLabel(captionLabel({}, this)),
    m_retracted(new StatusPill(this)), m_edit(makeIconButton({}, "edit", this)), m_takeBack(makeIconButton({}, "undo", this)),
    m_restore(new LinkButton({}, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::related);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    texts->addWidget(m_promiseLabel);
    row->addLayout(texts, 1);
    row->addWidget(m_retracted, 0, Qt::AlignTop);
    row->addWidget(m_restore, 0, Qt::AlignTop);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_takeBack, 0, Qt::AlignTop);
    body()->setSpacing(12);
    body()->addLayout(row);
    connect(m_edit, &QAbstractButton::clicked, this,
        [this] { m_form.open(m_editor && m_editor->isVisibleTo(this) ? ContactId() : m_id); });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        m_form.setRetracted(m_id, true);
        m_restore->setFocus();
    });
    connect(m_restore, &QAbstractButton::clicked, this, [this] {
        m_form.setRetracted(m_id, false);
        m_edit->setFocus();
    });
    retranslate();
}

void ContactCard::build()
{
    m_editor = new QWidget(this);
    auto *column = makeColumn(m_editor, 12);
    m_channel = makeCombo(m_editor);
    m_at = new DateField(m_editor);
    m_at->setAllowTime(true);
    m_at->setToday(m_form.context().today());
    m_recipient = makeCombo(m_editor);
    m_direction = makeCombo(m_editor);
    m_agent = makeLine({}, m_editor);
    m_ticket = makeLine({}, m_editor);
    m_asked = new TextArea(m_editor, 2, 8);
    m_answer = new TextArea(m_editor, 2, 8);
    m_verdict = makeCombo(m_editor);
    m_objection = new TextArea(m_editor, 2, 8);
    m_promise = makeLine({}, m_editor);
    m_promiseDue = new DateField(m_editor);
    m_attitude = makeCombo(m_editor);
    for (QWidget *field : QList<QWidget *>{m_channel, m_at, m_direction, m_agent, m_ticket, m_asked, m_answer, m_promise,
             m_promiseDue, m_attitude, m_recipient, m_verdict, m_objection})
        m_rows.append(new FieldRow(field, m_editor));
    column->addLayout(makeRow({m_rows[0], m_rows[1]}));
    column->addLayout(makeRow({m_rows[10], m_rows[2]}));
    column->addLayout(makeRow({m_rows[3], m_rows[4]}));
    column->addWidget(m_rows[5]);
    column->addWidget(m_rows[6]);
    column->addWidget(m_rows[11]);
    column->addWidget(m_rows[12]);
    column->addLayout(makeRow({m_rows[7], m_rows[8]}));
    m_done = makeButton({}, "check", m_editor);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::group);
    last->addWidget(m_rows[9], 1, Qt::AlignTop);
    last->addWidget(m_done, 1, Qt::AlignBottom | Qt::AlignRight);
    column->addLayout(last);
    body()->addWidget(m_editor);
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        m_form.open({});
        m_edit->setFocus();
    });
    bind();
    retranslate();
}

void ContactCard::bind()
{
    const auto line = [this](QLineEdit *field, const char *key, QString ContactEntry::*member) {
        m_bindings.line(field, QLatin1String(key), getter(m_id, member), setter(m_id, member));
    };
    line(m_agent, "agent", &ContactEntry::agent);
    line(m_ticket, "ticket", &ContactEntry::ticket);
    line(m_promise, "promise", &ContactEntry::promise);
    m_bindings.area(m_asked, QStringLiteral("asked"), getter(m_id, &ContactEntry::asked), setter(m_id, &ContactEntry::asked));
    m_bindings.area(m_answer, QStringLiteral("answer"), getter(m_id, &ContactEntry::answer), setter(m_id, &ContactEntry::answer));
    m_bindings.area(m_objection, QStringLiteral("objection"), getter(m_id, &ContactEntry::objection),
        setter(m_id, &ContactEntry::objection));
    m_bindings.when(m_at, QStringLiteral("at"), getter(m_id, &ContactEntry::at), setter(m_id, &ContactEntry::at));
    const auto contactDay = [this] { return getter(m_id, &ContactEntry::at)(m_form.complaint()).date.date(); };
    m_promiseDue->setToCome(contactDay, [this](const TypedTerm &term) { return countPromise(term); });
    m_bindings.date(m_promiseDue, QStringLiteral("due"), getter(m_id, &ContactEntry::promiseDue),
        setter(m_id, &ContactEntry::promiseDue));
    connect(m_channel, &QComboBox::activated, this, [this] {
        const QString id = m_channel->currentData().toString();
        m_form.editContact([this, id](Complaint &c) { setChannel(c, id); }, {});
    });
    connect(m_recipient, &QComboBox::activated, this, [this] {
        const auto set = setter(m_id, &ContactEntry::recipient);
        const auto who = recipientFrom(m_recipient->currentData().toString()).value_or(Recipient::Unknown);
        m_form.editContact([set, who](Complaint &c) { set(c, who); }, {});
    });
    connect(m_verdict, &QComboBox::activated, this, [this](int index) {
        const auto set = setter(m_id, &ContactEntry::verdict);
        m_form.editContact([set, index](Complaint &c) { set(c, Verdict(index)); }, {});
    });
    connect(m_direction, &QComboBox::activated, this, [this](int index) {
        const auto set = setter(m_id, &ContactEntry::direction);
        const auto direction = index == 1 ? ContactEntry::Direction::In : ContactEntry::Direction::Out;
        m_form.editContact([set, direction](Complaint &c) { set(c, direction); }, {});
    });
    connect(m_attitude, &QComboBox::activated, this, [this](int index) {
        const auto set = setter(m_id, &ContactEntry::attitude);
        m_form.editContact([set, index](Complaint &c) { set(c, index); }, {});
    });
}

/// The channel says who it was where that is certain; what the person said themselves stays.
void ContactCard::setChannel(Complaint &complaint, const QString &channel) const
{
    const escalation::CaseFacts facts(complaint, m_form.guide(), {});
    for (ContactEntry &entry : complaint.contacts) {
        if (entry.id != m_id)
            continue;
        if (entry.recipient == Recipient::Unknown || entry.recipient == facts.recipientBy(entry.channel))
            entry.recipient = facts.recipientBy(channel);
        entry.channel = channel;
    }
}

/// "3 working days" from the day of this contact, with a sentence that says how it was counted.
DateField::Counted ContactCard::countPromise(const TypedTerm &term) const
{
    const When said = getter(m_id, &ContactEntry::at)(m_form.complaint());
    const QDate from = said.date.date();
    if (!from.isValid())
        return {QDate(), tr("Give the day of this contact first; then I can count.")};
    const Language language = m_form.language();
    const QString start = dateForProse(from, language);
    if (term.unit == TypedTerm::Unit::Hours) {
        const QDate due = said.instant ? said.instant->toDateTime().addSecs(qint64(term.count) * 3600).date() : from.addDays((term.count + 23) / 24);
        return {due, tr("%n hour(s) from %1: until %2", nullptr, term.count).arg(whenForProse(said, language), dateForProse(due, language))};
    }
    const bool working = term.unit == TypedTerm::Unit::WorkingDays;
    const Calendar *calendar = calendarOf(m_form.guide(), placeOf(m_form.complaint(), m_form.guide()));
    if (!calendar)
        calendar = m_form.guide().calendar(QStringLiteral("WEEKDAYS"));
    const Result<DueResult> counted = addDays(from, term.count, working ? CountUnit::Working : CountUnit::Calendar, calendar);
    if (!counted || !counted->due.isValid())
        return {QDate(), tr("I cannot count this span.")};
    const QString due = dateForProse(counted->due, language);
    if (!working)
        return {counted->due, tr("%n day(s) from %1: until %2", nullptr, term.count).arg(start, due)};
    const QString text = tr("%n working day(s) from %1: until %2", nullptr, term.count).arg(start, due);
    return {counted->due, counted->certainty == Certainty::Exact ? text : tr("%1. A holiday that is not in this program may move it.").arg(text)};
}

void ContactCard::fillCombos()
{
    const QString channel = getter(m_id, &ContactEntry::channel)(m_form.complaint());
    const Place place = placeOf(m_form.complaint(), m_form.guide());
    const QSignalBlocker blockers[]
        = {QSignalBlocker(m_channel), QSignalBlocker(m_recipient), QSignalBlocker(m_direction), QSignalBlocker(m_attitude),
            QSignalBlocker(m_verdict)};
    m_channel->clear();
    m_channel->addItem(tr("Not said"), QString());
    for (const Channel &known : m_form.guide().channels()) {
        if (holdsIn(known.jurisdiction, place) || known.id == channel)
            m_channel->addItem(known.name.in(m_form.language()), known.id);
    }
    if (m_channel->findData(channel) < 0)
        m_channel->addItem(channel, channel);
    m_recipient->clear();
    for (int i = 1; i <= kRecipients; ++i) { // "not sure" comes last
        const Recipient who = Recipient(i % kRecipients);
        m_recipient->addItem(recipientText(who), codeOf(who));
    }
    m_direction->clear();
    m_direction->addItems({tr("I contacted them"), tr("They contacted me")});
    m_verdict->clear();
    m_verdict->addItems({tr("Not said"), tr("I accept it"), tr("Only part of it is settled"), tr("I do not accept it")}); // as Verdict
    m_attitude->clear();
    m_attitude->addItems({tr("Not said"), tr("1 – hostile"), tr("2 – brushed me off"), tr("3 – neutral"), tr("4 – friendly"),
        tr("5 – really tried to help")});
}

void ContactCard::show(const ContactEntry &entry, int index, bool open)
{
    if (open && !m_editor) {
        build();
        tabOrderChanged(this);
    }
    if (m_editor) {
        for (DateField *field : {m_at, m_promiseDue})
            field->setPlace(placeOf(m_form.complaint(), m_form.guide()).code);
        m_bindings.refresh(m_form.complaint());
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(entry.channel)));
        m_recipient->setCurrentIndex(m_recipient->findData(codeOf(entry.recipient)));
        m_direction->setCurrentIndex(entry.direction == ContactEntry::Direction::In ? 1 : 0);
        m_attitude->setCurrentIndex(qBound(0, entry.attitude, 5));
        m_verdict->setCurrentIndex(int(entry.verdict));
        showJudgement(entry);
        m_editor->setVisible(open);
    }
    nameAll(index);
    showSummary(entry);
    m_retracted->setVisible(entry.retracted);
    m_restore->setVisible(entry.retracted);
    m_edit->setVisible(!entry.retracted);
    m_takeBack->setVisible(!entry.retracted);
    QWidget::show();
}

/// There must be an answer to think something of; what was said about one that is gone stays in sight.
void ContactCard::showJudgement(const ContactEntry &entry)
{
    const bool answered = !entry.answer.trimmed().isEmpty();
    m_rows[11]->setVisible(answered || entry.verdict != Verdict::Unsaid);
    m_rows[12]->setVisible(entry.verdict == Verdict::Partly || entry.verdict == Verdict::Reject || !entry.objection.isEmpty());
}

void ContactCard::showSummary(const ContactEntry &entry)
{
    const Language language = m_form.language();
    QStringList first;
    if (!entry.at.isNull())
        first.append(whenForProse(entry.at, language));
    if (!entry.channel.isEmpty())
        first.append(channelName(entry.channel, m_form.guide(), language));
    // Where the channel names them already, once is enough.
    if (entry.recipient != Recipient::Unknown
        && escalation::CaseFacts(m_form.complaint(), m_form.guide(), {}).recipientBy(entry.channel) != entry.recipient)
        first.append(recipientText(entry.recipient));
    m_title->setText(first.isEmpty() ? tr("A contact") : first.join(QStringLiteral(" · ")));
    QFont font = m_title->font();
    font.setStrikeOut(entry.retracted);
    m_title->setFont(font);
    m_title->setForegroundRole(entry.retracted ? QPalette::PlaceholderText : QPalette::WindowText);
    QStringList second;
    if (!entry.agent.isEmpty())
        second.append(tr("Agent %1").arg(entry.agent));
    if (!entry.ticket.isEmpty())
        second.append(tr("Ticket %1").arg(entry.ticket));
    const QString said = entry.answer.isEmpty() ? entry.asked : entry.answer;
    if (!said.isEmpty())
        second.append(said.simplified());
    m_detail->setText(second.join(QStringLiteral(" · ")));
    m_detail->setVisible(!second.isEmpty());
    QString promise = entry.promise.isEmpty() ? QString() : tr("Promised: %1").arg(entry.promise);
    if (!entry.promiseDue.isNull()) {
        const QString day = dateForProse(entry.promiseDue, language);
        promise = promise.isEmpty() ? tr("Promised by %1").arg(day) : tr("%1 (by %2)").arg(promise, day);
    }
    m_promiseLabel->setText(promise);
    m_promiseLabel->setVisible(!promise.isEmpty());
}

void ContactCard::nameAll(int index)
{
    const QString n = QString::number(index);
    setObjectName(QStringLiteral("contactCard") + n);
    m_edit->setObjectName(QStringLiteral("contactEditButton") + n);
    m_takeBack->setObjectName(QStringLiteral("retractContactButton") + n);
    m_restore->setObjectName(QStringLiteral("restoreContactButton") + n);
    nameIconButton(m_edit, tr("Edit contact %1").arg(index + 1));
    nameIconButton(m_takeBack, tr("Take contact %1 back").arg(index + 1));
    m_restore->setAccessibleName(tr("Put contact %1 back").arg(index + 1));
    if (!m_editor)
        return;
    m_channel->setObjectName(QStringLiteral("contactChannelCombo") + n);
    m_at->lineEdit()->setObjectName(QStringLiteral("contactTimeEdit") + n);
    m_recipient->setObjectName(QStringLiteral("contactRecipientCombo") + n);
    m_direction->setObjectName(QStringLiteral("contactDirectionCombo") + n);
    m_agent->setObjectName(QStringLiteral("contactAgentEdit") + n);
    m_ticket->setObjectName(QStringLiteral("contactTicketEdit") + n);
    m_asked->setObjectName(QStringLiteral("contactAskedEdit") + n);
    m_answer->setObjectName(QStringLiteral("contactAnswerEdit") + n);
    m_verdict->setObjectName(QStringLiteral("contactVerdictCombo") + n);
    m_objection->setObjectName(QStringLiteral("contactObjectionEdit") + n);
    m_promise->setObjectName(QStringLiteral("contactPromiseEdit") + n);
    m_promiseDue->lineEdit()->setObjectName(QStringLiteral("contactPromiseDueEdit") + n);
    m_attitude->setObjectName(QStringLiteral("contactAttitudeCombo") + n);
    m_done->setObjectName(QStringLiteral("contactDoneButton") + n);
}

void ContactCard::retranslate()
{
    m_retracted->setState(Tone::Waiting, tr("Taken back"));
    m_restore->setText(tr("Put back"));
    if (!m_editor)
        return;
    fillCombos();
    const QStringList labels{tr("Channel"), tr("When"), tr("Who contacted whom"), tr("Agent's name or number"), tr("Ticket number"),
        tr("What you asked for"), tr("What they answered"), tr("What they promised"), tr("By when"), tr("How they treated you"),
        tr("Who did you speak to?"), tr("Do you accept this answer?"), tr("Why not, in your words")};
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLabel(labels[i]);
    m_done->setText(tr("Close"));
    m_at->setLanguage(m_form.language());
    m_promiseDue->setLanguage(m_form.language());
}

void ContactCard::focusFirst()
{
    m_channel->setFocus();
}

} // namespace recourse::app
