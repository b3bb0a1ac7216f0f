// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/factlinks.h"

#include "app/complaint/appcontext.h"
#include "app/complaint/session.h"
#include "app/widgets/surfaces.h"
#include "app/widgets/tickmenu.h"
#include "base/names.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::app {
namespace {

constexpr int kTextWidth = 224; ///< pixels of a line beside its box; the column is no wider
constexpr int kMenuText = 40;   ///< characters of a line in a menu

bool linkedToAll(const Fact &fact, const QList<EvidenceId> &ids)
{
    return std::all_of(ids.cbegin(), ids.cend(), [&fact](const EvidenceId &id) { return fact.exhibits.contains(id); });
}

} // namespace

QString factInShort(const Fact &fact, Language language)
{
    QStringList parts{whenForProse(fact.on, language), visibleName(fact.text.simplified())};
    parts.removeAll(QString());
    return parts.isEmpty() ? FactLinks::tr("A line without words") : parts.join(QStringLiteral(" · "));
}

void linkExhibits(ComplaintSession &session, const FactId &fact, const QList<EvidenceId> &ids, bool on, QObject *origin)
{
    session.edit(on ? FactLinks::tr("Link an exhibit to what happened") : FactLinks::tr("Take away a link"),
        [&](Complaint &complaint) {
            for (Fact &line : complaint.facts) {
                if (line.id != fact)
                    continue;
                for (const EvidenceId &id : ids) {
                    line.exhibits.removeAll(id);
                    if (on)
                        line.exhibits.append(id);
                }
            }
        },
        {}, origin);
}

void fillFactMenu(TickMenu &menu, ComplaintSession &session, const QList<EvidenceId> &ids)
{
    for (const Fact &fact : session.complaint().facts) {
        QString text = factInShort(fact, session.context().language);
        if (text.size() > kMenuText)
            text = text.left(kMenuText) + QStringLiteral("…");
        QAction *tick = menu.addTick(text, linkedToAll(fact, ids));
        QObject::connect(tick, &QAction::triggered, &session,
            [&session, fact = fact.id, ids](bool on) { linkExhibits(session, fact, ids, on); });
    }
    if (session.complaint().facts.isEmpty())
        menu.addAction(FactLinks::tr("No line says what happened yet"))->setEnabled(false);
}

FactLinks::FactLinks(ComplaintSession &session, QWidget *parent) :
    ComplaintForm(session, parent), m_title(plainLabel({}, this)), m_none(captionLabel({}, this)), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("factLinks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_list);
    m_list->setSpacing(2);
    retranslate();
}

void FactLinks::setExhibit(const EvidenceId &id)
{
    m_id = id;
    refresh();
}

void FactLinks::retranslate()
{
    m_title->setText(tr("Belongs to these lines of what happened"));
    m_none->setText(tr("No line says what happened yet."));
    refresh();
}

void FactLinks::refresh()
{
    const QList<Fact> &facts = complaint().facts;
    m_none->setVisible(facts.isEmpty());
    while (m_boxes.size() > facts.size())
        m_boxes.takeLast()->deleteLater();
    while (m_boxes.size() < facts.size()) {
        auto *box = new QCheckBox(this);
        const int index = int(m_boxes.size());
        box->setObjectName(QStringLiteral("factLink%1").arg(index));
        box->setMinimumHeight(space::target);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_list->addWidget(box);
        m_boxes.append(box);
        connect(box, &QAbstractButton::clicked, this, [this, index](bool on) {
            if (index < complaint().facts.size())
                linkExhibits(session(), complaint().facts[index].id, {m_id}, on);
        });
    }
    for (int i = 0; i < facts.size(); ++i) {
        QCheckBox *box = m_boxes[i];
        const QString text = factInShort(facts[i], language());
        box->setText(menuText(box->fontMetrics().elidedText(text, Qt::ElideRight, kTextWidth)));
        box->setAccessibleName(text);
        box->setToolTip(Qt::mightBeRichText(text) ? QString() : text); // what looks like markup is in the accessible name alone
        box->setChecked(facts[i].exhibits.contains(m_id));
    }
}

} // namespace recourse::app
