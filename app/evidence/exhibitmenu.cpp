// SPDX-FileCopyrightText: 2026 The Recourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/exhibitmenu.h"

#include "app/complaint/appcontext.h"
#include "app/evidence/evidenceneeds.h"
#include "app/evidence/factlinks.h"
#include "app/widgets/tickmenu.h"
#include "app/widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace recourse::app {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("recourse::app::ExhibitMenu", text);
}

/// Those asked for first, as the checklist has them.
QStringList kindsInOrder(const ComplaintSession &session)
{
    const Catalogue &guide = *session.context().guide;
    QStringList kinds;
    for (const EvidenceNeed &need : evidenceNeeds(session.complaint(), guide))
        kinds.append(need.kind);
    for (const EvidenceKind &kind : guide.evidenceKinds()) {
        if (!kinds.contains(kind.id))
            kinds.append(kind.id);
    }
    return kinds;
}

void fillKinds(
    QMenu &menu, ComplaintSession &session, const QList<EvidenceId> &ids, const std::function<void(const QString &)> &file)
{
    QStringList present;
    for (const EvidenceId &id : ids) {
        if (const Evidence *item = findEvidence(session.complaint(), id); item && !present.contains(item->kind))
            present.append(item->kind);
    }
    const QString now = present.size() == 1 ? present.first() : QStringLiteral("-");
    auto *one = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const QString &kind) {
        QAction *action = menu.addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(kind == now);
        action->setData(kind);
        one->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [file, kind] { file(kind); });
    };
    add(words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Not said")), {});
    for (const QString &id : kindsInOrder(session)) {
        if (const EvidenceKind *kind = session.context().guide->evidenceKind(id))
            add(kind->name.in(session.context().language), id);
    }
}

} // namespace

void fillExhibitMenu(QMenu &menu, ComplaintSession &session, const QList<EvidenceId> &ids, const ExhibitActs &acts)
{
    if (ids.isEmpty())
        return;
    const QPalette palette = menu.palette();
    if (ids.size() == 1) {
        const EvidenceId id = ids.first();
        menu.setDefaultAction(
            menu.addAction(words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Open")), &menu, [=] { acts.open(id); }));
        menu.addAction(uiIcon(QStringLiteral("copy"), palette),
            words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Save a copy…")), &menu, [=] { acts.saveCopy(id); });
        menu.addSeparator();
    }
    auto *facts = new TickMenu(words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Belongs to")), &menu);
    facts->setObjectName(QStringLiteral("factMenu"));
    fillFactMenu(*facts, session, ids);
    menu.addMenu(facts);
    QMenu *kinds = menu.addMenu(words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Kind")));
    kinds->setObjectName(QStringLiteral("kindMenu"));
    fillKinds(*kinds, session, ids, acts.file);
    menu.addSeparator();
    menu.addAction(uiIcon(QStringLiteral("up"), palette), words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Earlier")),
        &menu, [=] { acts.move(-1); });
    menu.addAction(uiIcon(QStringLiteral("down"), palette), words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Later")),
        &menu, [=] { acts.move(1); });
    menu.addSeparator();
    menu.addAction(uiIcon(QStringLiteral("trash"), palette), words(QT_TRANSLATE_NOOP("recourse::app::ExhibitMenu", "Remove")),
        &menu, [=] { acts.remove(); });
}

} // namespace recourse::app
